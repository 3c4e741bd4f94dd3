import RoadmapModel

/// Items of which nothing but this may be recorded: their events are of other items, of the plan, or settings.
extension CatalogueTable {
  /// The plan's items that others were linked to, that were postponed, that a timer ran for, or that the
  /// user chose for reviews, or against.
  func mentioned(_ plan: PlanID) throws(DatabaseError) -> Set<ItemKey> {
    try linkedTo(plan).union(postponed(plan)).union(inSettings(plan))
  }

  private func linkedTo(_ plan: PlanID) throws(DatabaseError) -> Set<ItemKey> {
    try parts(
      of: plan,
      "SELECT detail FROM event INDEXED BY event_of_link WHERE kind IN ('linked', 'unlinked')")
  }

  private func postponed(_ plan: PlanID) throws(DatabaseError) -> Set<ItemKey> {
    try parts(
      of: plan,
      """
      SELECT detail FROM event \(EventTable.ofPlans)
        AND kind = 'planPostponed' AND plan = ?
      """, plan)
  }

  /// `go 01h2…`
  private func parts(
    of plan: PlanID, _ query: String, _ arguments: (any DatabaseArgument)?...
  ) throws(DatabaseError) -> Set<ItemKey> {
    var keys: Set<ItemKey> = []
    try database.forEach(query, arguments: arguments) { row throws(DatabaseError) in
      let detail: String? = try row.value(0)
      let words = detail?.split(separator: " ") ?? []
      if words.count == 2, words[0] == plan.stored, let key = ItemKey(words[1]) {
        keys.insert(key)
      }
    }
    return keys
  }

  private func inSettings(_ plan: PlanID) throws(DatabaseError) -> Set<ItemKey> {
    var items: Set<ItemReference> = []
    try database.forEach(
      "SELECT name, detail FROM event INDEXED BY event_of_setting WHERE kind = 'settingChanged'"
    ) { row throws(DatabaseError) in
      guard let text = try row.value(1, as: String?.self) else { return }
      items.formUnion(ItemsInSettings.items(of: try row.value(0), text))
    }
    return Set(items.filter { $0.plan == plan }.map(\.key))
  }
}
