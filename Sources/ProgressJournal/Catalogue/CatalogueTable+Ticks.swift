import RoadmapModel

extension CatalogueTable {
  /// Puts a text in the place of the current one that differs from it in ticks alone: the same items
  /// with the same keys. The old text goes, unless an update speaks of it, which an undo or a redo may
  /// need: a plan that is ticked a thousand times has not a thousand texts.
  func storeTicks(_ text: CatalogueText) throws(DatabaseError) {
    let plan = text.plan.id
    guard let entry = try entry(plan), try !isSpokenOf(entry) else {
      return try store(text, try questions(plan))
    }
    let hash = Int64(bitPattern: text.fingerprint.hash)
    let reading = Int64(bitPattern: CatalogueText.reading(of: text.plan))
    try database.run(
      "UPDATE catalogue_text SET hash = ?, reading = ?, bytes = ? WHERE version = ?", hash, reading,
      text.bytes, entry.version)
    try database.run(
      """
      UPDATE catalogue_plan SET size = ?, modified = ?, hash = ?, reading = ? WHERE plan = ?
      """, text.fingerprint.size, text.fingerprint.modified, hash, reading, plan)
  }

  private func isSpokenOf(_ entry: CataloguedPlan) throws(DatabaseError) -> Bool {
    let updates = try EventTable(database).select(
      "WHERE item IS NULL AND plan = ? AND kind = 'planUpdated'", entry.plan)
    return updates.contains { event in
      guard case .plan(_, .updated(let update)) = event.fact else { return false }
      return update.from == entry.fingerprint.hash || update.to == entry.fingerprint.hash
    }
  }
}
