// Numbers in the file's header that SQLite keeps for its users.
extension Database {
  /// Says which program's file this is; 0 where none said so.
  package var applicationID: Int32 {
    get throws(DatabaseError) { try header("application_id") }
  }

  package func setApplicationID(_ id: Int32) throws(DatabaseError) {
    try run("PRAGMA application_id = \(id)")
  }

  /// Says which version of its schema the file has; 0 in a new one.
  package var userVersion: Int32 {
    get throws(DatabaseError) { try header("user_version") }
  }

  package func setUserVersion(_ version: Int32) throws(DatabaseError) {
    try run("PRAGMA user_version = \(version)")
  }

  /// True where the file holds no table, index, view or trigger.
  package var hasNoSchema: Bool {
    get throws(DatabaseError) {
      try value("SELECT 1 FROM sqlite_master LIMIT 1", as: Int.self) == nil
    }
  }

  private func header(_ name: String) throws(DatabaseError) -> Int32 {
    Int32(truncatingIfNeeded: try value("PRAGMA \(name)", as: Int64.self) ?? 0)
  }
}
