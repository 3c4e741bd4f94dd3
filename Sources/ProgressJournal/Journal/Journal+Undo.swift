package import RoadmapModel

extension Journal {
  /// What an undo or a redo did.
  package struct Reversal: Hashable, Sendable {
    /// What was undone or done again.
    package let action: ActionRecord
    /// The addresses that its items and sections have now, as far as the catalogue knows them.
    package let addresses: [ItemReference: String]
    /// Plans whose update it was, and whose text could not be changed with it.
    package let left: [PlanID]

    /// What the action had done: "checked 3 items in staff.sep.w1".
    package var words: String { ActionSummary(action, addresses: addresses).words }
  }

  /// Undoes the last action of this device that counts, whatever came from others since; `nil` where
  /// there is none.
  package func undo(at instant: Instant, day: Day) throws(JournalError) -> Reversal? {
    try reverse(at: instant, day: day, { Fact.undone($0) }) { table, device throws(DatabaseError) in
      try table.lastCounted(of: device)
    }
  }

  /// Does again what was undone last on this device; `nil` where nothing was, or something else was
  /// done on it since.
  package func redo(at instant: Instant, day: Day) throws(JournalError) -> Reversal? {
    try reverse(at: instant, day: day, { Fact.redone($0) }) { table, device throws(DatabaseError) in
      try table.lastUndone(of: device)
    }
  }

  private func reverse(
    at instant: Instant, day: Day, _ fact: (ActionID) -> Fact,
    target: (EventTable, DeviceID) throws(DatabaseError) -> ActionID?
  ) throws(JournalError) -> Reversal? {
    try writing { database throws(DatabaseError) in
      let table = EventTable(database)
      guard let device = try DeviceTable(database).own(), let action = try target(table, device)
      else { return nil }
      let markers = try append([fact(action)], at: instant, day: day, to: database)
      try ProgressTable(database).refold(Affected(by: markers, in: table))
      guard let record = try table.record(of: action) else {
        throw DatabaseError(
          code: .corrupt, message: "an index leads to no event",
          activity: .running(sql: "undo or redo"))
      }
      let left = try CatalogueTable(database).follow(record)
      let items = Set(record.facts.compactMap(\.item))
      return Reversal(
        action: record, addresses: try CatalogueTable(database).addresses(of: items), left: left)
    }
  }
}

// The planner has no figures and would go through all events: it is told the index. What was set
// before settings were events is nobody's action.
extension EventTable {
  /// The action that an undo is of.
  func lastCounted(of device: DeviceID) throws(DatabaseError) -> ActionID? {
    try database.value(
      """
      SELECT action FROM event AS e INDEXED BY event_by_device
      WHERE device = ? AND hlc > 0 AND target IS NULL AND 'undone' IS NOT (
        SELECT kind FROM event AS m WHERE m.target = e.action
        ORDER BY hlc DESC, device DESC, id DESC LIMIT 1)
      ORDER BY hlc DESC, id DESC LIMIT 1
      """, device)
  }

  /// The action that a redo is of: of the markers after the last action that was recorded, the last
  /// whose action is undone still.
  func lastUndone(of device: DeviceID) throws(DatabaseError) -> ActionID? {
    let recorded = try database.row(
      """
      SELECT hlc, id FROM event INDEXED BY event_by_device
      WHERE device = ? AND hlc > 0 AND target IS NULL ORDER BY hlc DESC, id DESC LIMIT 1
      """, device
    ) { row throws(DatabaseError) in
      (try row.value(0, as: HybridTime.self), try row.value(1, as: EventID.self))
    }
    guard let recorded else { return nil }
    return try database.value(
      """
      SELECT target FROM event AS e INDEXED BY event_by_device
      WHERE device = ?1 AND hlc >= ?2 AND (hlc, id) > (?2, ?3) AND kind = 'undone' AND 'undone' IS (
        SELECT kind FROM event AS m WHERE m.target = e.target
        ORDER BY hlc DESC, device DESC, id DESC LIMIT 1)
      ORDER BY hlc DESC, id DESC LIMIT 1
      """, device, recorded.0, recorded.1)
  }
}
