/// Compares what a file's tables, indexes, triggers and views are with what they are to be. Without a
/// trigger events could be changed, and without an index a query fails that names it.
struct SchemaCheck {
  let database: Database

  init(_ database: Database) { self.database = database }

  /// What a file lacks, or has otherwise.
  struct Fault: Hashable {
    let type: String
    let name: String
    /// `nil` for what a journal does not have.
    let sql: String?
    let isThere: Bool

    /// "index 'event_by_item' is missing"
    var words: String {
      guard sql != nil else { return "\(type) '\(name)' is not the journal's" }
      return "\(type) '\(name)' is \(isThere ? "not what it was" : "missing")"
    }

    /// A table holds what cannot be made anew.
    var isMendable: Bool { type != "table" }
  }

  func faults() throws(DatabaseError) -> [Fault] {
    // A table or an index more does no harm; a trigger would act on what is recorded.
    try differences().filter { $0.sql != nil || $0.type == "trigger" }
  }

  /// Parts of the schema that are missing or other than this version makes them, and parts that it does not know.
  func differences() throws(DatabaseError) -> [Fault] {
    let found = try Self.parts(of: database)
    let expected = try Self.expected()
    // A trigger may have a table's name.
    let present = Dictionary(found.map { ($0.name, $0.sql) }, uniquingKeysWith: { a, _ in a })
    let names = Set(expected.map(\.name))
    return expected.filter { present[$0.name] != $0.sql }.map { part in
      Fault(type: part.type, name: part.name, sql: part.sql, isThere: present[part.name] != nil)
    }
      + found.filter { !names.contains($0.name) }.map { part in
        Fault(type: part.type, name: part.name, sql: nil, isThere: true)
      }
  }

  /// Makes anew what can be, and gives back what that was. Inside of a `write`.
  func mend() throws(DatabaseError) -> [Fault] {
    let faults = try faults().filter(\.isMendable)
    for fault in faults {
      // A stranger's name may be any.
      let name = fault.name.split(separator: "\"", omittingEmptySubsequences: false)
        .joined(separator: "\"\"")
      try database.runScript("DROP \(fault.type.uppercased()) IF EXISTS \"\(name)\";")
      if let sql = fault.sql { try database.runScript("\(sql);") }
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
