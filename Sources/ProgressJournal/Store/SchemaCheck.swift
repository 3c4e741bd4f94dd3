/// Compares what a file's tables, indexes, triggers and views are with what they are to be. Without a
/// trigger events could be changed, and without an index a query fails that names it.
struct SchemaCheck {
  let database: Database

  init(_ database: Database) { self.database = database }

  /// What a file lacks, or has otherwise.
  struct Fault: Hashable {
    let type: String
    let name: String
    let sql: String
    let isThere: Bool

    /// "index 'event_by_item' is missing"
    var words: String { "\(type) '\(name)' is \(isThere ? "not what it was" : "missing")" }
    /// A table holds what cannot be made anew.
    var isMendable: Bool { type != "table" }
  }

  func faults() throws(DatabaseError) -> [Fault] {
    let found = Dictionary(
      uniqueKeysWithValues: try Self.parts(of: database).map { ($0.name, $0.sql) })
    return try Self.expected().compactMap { part in
      let sql = found[part.name]
      guard sql != part.sql else { return nil }
      return Fault(type: part.type, name: part.name, sql: part.sql, isThere: sql != nil)
    }
  }

  /// Makes anew what can be, and gives back what that was. Inside of a `write`.
  func mend() throws(DatabaseError) -> [Fault] {
    let faults = try faults().filter(\.isMendable)
    for fault in faults {
      let drop = "DROP \(fault.type.uppercased()) IF EXISTS \(fault.name)"
      try database.runScript("\(drop); \(fault.sql);")
    }
    return faults
  }

  private typealias Part = (type: String, name: String, sql: String)

  /// What a new file has.
  private static func expected() throws(DatabaseError) -> [Part] {
    let database = try Database(.memory, DatabaseConfiguration(mode: .readWrite))
    defer { database.close() }
    do throws(MigrationError) {
      try Migrator.journal.migrate(database)
    } catch {
      throw DatabaseError(
        code: .error, message: "\(error)", activity: .running(sql: "the journal's schema"))
    }
    return try parts(of: database)
  }

  /// Names are unique across types. What SQLite makes by itself has no SQL.
  private static func parts(of database: Database) throws(DatabaseError) -> [Part] {
    try database.rows(
      "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type, name"
    ) { row throws(DatabaseError) in
      (type: try row.value(0), name: try row.value(1), sql: try row.value(2))
    }
  }
}
