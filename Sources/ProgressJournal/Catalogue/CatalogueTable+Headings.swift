import RoadmapModel

extension CatalogueTable {
  /// The headings that sections had in earlier texts of a plan, by their keys.
  func formerHeadings(
    _ keys: Set<ItemKey>, of entry: CataloguedPlan, atMost count: Int = .max
  ) throws(DatabaseError) -> [ItemKey: String] {
    var headings: [ItemKey: String] = [:]
    try eachText(
      of: entry, atMost: count, having: { !keys.isDisjoint(with: $0.sectionKeys) },
      until: { headings.count == keys.count }
    ) { last, plan in
      for (index, key) in last.sectionKeys.enumerated()
      where keys.contains(key) && headings[key] == nil {
        headings[key] = reader.heading(of: index, in: plan)
      }
    }
    return headings
  }

  /// The texts of the items that items of earlier texts were a step of, outermost first, by their keys. Each
  /// edit asks for it, so the latest texts must do.
  func formerParents(
    _ keys: Set<ItemKey>, of entry: CataloguedPlan
  ) throws(DatabaseError) -> [ItemKey: [String]] {
    var parents: [ItemKey: [String]] = [:]
    try eachText(
      of: entry, atMost: Self.mostRecalled, having: { !keys.isDisjoint(with: $0.itemKeys) },
      until: { parents.count == keys.count }
    ) { last, plan in
      for (index, key) in last.itemKeys.enumerated() where keys.contains(key) {
        if parents[key] == nil { parents[key] = reader.parents(ofItem: index, in: plan) }
      }
    }
    return parents
  }

  /// The texts of a plan that are kept, the last one first, and those that events name: another machine's may
  /// never have been the plan's current one here.
  private func eachText(
    of entry: CataloguedPlan, atMost count: Int = .max, having isMeant: (LastReadText) -> Bool,
    until isEnough: () -> Bool,
    _ body: (LastReadText, Plan) -> Void
  ) throws(DatabaseError) {
    guard !isEnough() else { return }
    let versions = try database.rows(
      "SELECT version FROM catalogue_text WHERE plan = ? ORDER BY version DESC", entry.plan
    ) { row throws(DatabaseError) in try row.value(0, as: Int.self) }
    for version in versions.prefix(count) where !isEnough() {
      guard let last = try lastRead(version: version), isMeant(last),
        let text = reader.text(last, of: entry.plan, entry.origin)
      else { continue }
      body(last, text.plan)
    }
    guard !isEnough() else { return }
    let texts = PlanTextTable(database)
    let named = try texts.history(entry.plan, atMost: Self.mostRecalled, withTakenBack: true)
    for shown in named.map(\.text) where !isEnough() {
      guard let bytes = try texts.bytes(shown.hash),
        let text = reader.text(shown, bytes, of: entry.plan, .elsewhere)
      else { continue }
      let last = LastReadText(
        bytes: bytes, itemKeys: text.itemKeys, sectionKeys: text.sectionKeys)
      if isMeant(last) { body(last, text.plan) }
    }
  }
}
