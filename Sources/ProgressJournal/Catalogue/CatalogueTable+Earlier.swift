import RoadmapModel

extension CatalogueTable {
  func textHistory(
    _ entry: CataloguedPlan, after number: Int
  ) throws(DatabaseError) -> TextHistory {
    let texts = PlanTextTable(database)
    let own = try DeviceTable(database).own()
    if let current = try texts.shown(entry.plan) {
      let earlier = try texts.history(entry.plan, atMost: Self.mostRecalled)
        .filter { $0.event != current.event }
      return TextHistory(shown: [current] + earlier, versions: [], own: own, number: number)
    }
    let versions = try database.rows(
      "SELECT version FROM catalogue_text WHERE plan = ? AND version <= ? ORDER BY version DESC LIMIT ?",
      entry.plan, entry.version, Self.mostRecalled
    ) { row throws(DatabaseError) in try row.value(0, as: Int.self) }
    return TextHistory(shown: [], versions: versions, own: own, number: number)
  }

  /// One of a history's texts. `keys`: the items of the text that replaced it.
  func earlierText(
    _ index: Int, of history: TextHistory, _ entry: CataloguedPlan, replacedBy keys: Set<ItemKey>
  ) throws(DatabaseError) -> EarlierText? {
    guard !history.shown.isEmpty else {
      return try lastRead(version: history.versions[index + 1]).map { text in
        EarlierText(
          text: text, replacement: .init(number: history.number, itemKeys: keys), isLate: false)
      }
    }
    let (later, shown) = (history.shown[index], history.shown[index + 1])
    return try lastReadText(shown.text, entry).map { text in
      EarlierText(
        text: text,
        replacement: later.device == history.own
          ? .init(number: later.number, itemKeys: keys) : nil,
        isLate: shown.number > later.number)
    }
  }
}
