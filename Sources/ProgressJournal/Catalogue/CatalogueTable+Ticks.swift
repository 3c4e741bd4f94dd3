import RoadmapModel

extension CatalogueTable {
  /// Puts a text in the place of the current one that differs from it in ticks alone: the same items
  /// with the same keys. The old text goes, unless an update speaks of it, which an undo or a redo may
  /// need: a plan that is ticked a thousand times has not a thousand texts.
  func storeTicks(_ text: CatalogueText) throws(DatabaseError) {
    let plan = text.plan.id
    guard let entry = try entry(plan), try !isSpokenOf(entry.fingerprint.hash, plan) else {
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

  /// The plan's file has the current text again: others that were taken back and differ from it in ticks alone
  /// were written by the program. Who ticks so again means it.
  func forgetTicks(beside entry: CataloguedPlan) throws(DatabaseError) {
    guard let current = try lastRead(version: entry.version) else { return }
    let later = try database.rows(
      "SELECT version, hash FROM catalogue_text WHERE plan = ? AND version > ?", entry.plan,
      entry.version
    ) { row throws(DatabaseError) in
      (version: try row.value(0, as: Int.self), hash: try row.value(1, as: Int64.self))
    }
    for text in later where try !isSpokenOf(UInt64(bitPattern: text.hash), entry.plan) {
      guard let last = try lastRead(version: text.version),
        reader.differInTicksAlone(current.bytes, last.bytes)
      else { continue }
      try database.run("DELETE FROM catalogue_text WHERE version = ?", text.version)
    }
    try setFileVersion(entry.version, entry.plan)
  }

  private func isSpokenOf(_ hash: UInt64, _ plan: PlanID) throws(DatabaseError) -> Bool {
    let updates = try EventTable(database).select(
      "WHERE item IS NULL AND plan = ? AND kind = 'planUpdated'", plan)
    return updates.contains { event in
      guard case .plan(_, .updated(let update)) = event.fact else { return false }
      return update.from == hash || update.to == hash
    }
  }
}
