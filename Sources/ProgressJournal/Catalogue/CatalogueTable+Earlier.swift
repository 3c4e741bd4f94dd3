import RoadmapModel

extension CatalogueTable {
  /// The texts that a plan had before its current one, the newest first, and what replaced each.
  func earlierTexts(
    _ entry: CataloguedPlan, after number: Int
  ) throws(DatabaseError) -> [EarlierText] {
    let texts = PlanTextTable(database)
    guard let current = try texts.shown(entry.plan) else {
      return try storedTexts(before: entry, number)
    }
    var later = current
    let own = try DeviceTable(database).own()
    var laterKeys = Set(try lastReadText(later.text, entry)?.itemKeys ?? [])
    var earlier: [EarlierText] = []
    for shown in try texts.history(entry.plan, atMost: Self.mostRecalled)
    where shown.event != current.event {
      defer { later = shown }
      guard let text = try lastReadText(shown.text, entry) else { continue }
      earlier.append(
        EarlierText(
          text: text,
          replacement: later.device == own ? .init(number: later.number, itemKeys: laterKeys) : nil,
          isLate: shown.number > later.number))
      laterKeys = Set(text.itemKeys)
    }
    return earlier
  }

  /// What no other machine is to know no event says: the versions that were stored tell it, and all that
  /// has just come is news to them.
  private func storedTexts(
    before entry: CataloguedPlan, _ number: Int
  ) throws(DatabaseError) -> [EarlierText] {
    let versions = try database.rows(
      "SELECT version FROM catalogue_text WHERE plan = ? AND version <= ? ORDER BY version DESC LIMIT ?",
      entry.plan, entry.version, Self.mostRecalled
    ) { row throws(DatabaseError) in try row.value(0, as: Int.self) }
    var laterKeys: Set<ItemKey>?
    var earlier: [EarlierText] = []
    for version in versions {
      guard let text = try lastRead(version: version) else { continue }
      if let laterKeys {
        earlier.append(
          EarlierText(
            text: text, replacement: .init(number: number, itemKeys: laterKeys), isLate: false))
      }
      laterKeys = Set(text.itemKeys)
    }
    return earlier
  }
}
