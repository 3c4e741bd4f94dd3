import RoadmapModel

/// Events that another machine's newer program recorded, and that this one took over before it knew their kinds:
/// of such a row, most columns are empty, and its line says it all.
struct KeptLines {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// Stores them as they would be if they came now. A line that is none by what is known of its kind stays as it
  /// is, and says nothing.
  func takeUp() throws(DatabaseError) {
    let events = try database.rows("SELECT id, line FROM event WHERE line IS NOT NULL") {
      row throws(DatabaseError) -> Event? in
      let id = try row.value(0, as: EventID.self)
      return Self.event(try row.value(1)).flatMap { $0.id == id ? $0 : nil }
    }.compactMap(\.self)
    let trigger = try database.value(
      "SELECT sql FROM sqlite_master WHERE name = ?", EventTable.trigger, as: String.self)
    guard !events.isEmpty, let trigger else { return }
    try database.runScript("DROP TRIGGER \(EventTable.trigger);")
    for event in events {
      try database.run(EventRow.update, arguments: EventRow.arguments(event) + [event.id])
    }
    try database.runScript("\(trigger);")
    let table = EventTable(database)
    try ProgressTable(database).refold(Affected(by: events, in: table))
  }

  private static func event(_ line: String) -> Event? {
    guard let event = try? EventLine.event(Array(line.utf8)), event.impossibleMember == nil else {
      return nil
    }
    if case .unknown = event.fact { return nil }
    return event
  }
}
