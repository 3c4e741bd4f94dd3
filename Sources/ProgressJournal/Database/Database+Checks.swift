/// A row whose foreign key names no row.
package struct ForeignKeyViolation: Equatable, Sendable {
  package let table: String
  /// `nil` in a table WITHOUT ROWID.
  package let rowID: Int64?
  package let parent: String
}

extension Database {
  /// What SQLite finds wrong with the file, in its words; empty where it is sound. Reads all of it,
  /// and stops after so many findings.
  package func integrityProblems(limit: Int = 100) throws(DatabaseError) -> [String] {
    let findings = try rows("PRAGMA integrity_check(\(limit))") { row throws(DatabaseError) in
      try row.value(0, as: String.self)
    }
    return findings == ["ok"] ? [] : findings
  }

  package func foreignKeyViolations() throws(DatabaseError) -> [ForeignKeyViolation] {
    try rows("PRAGMA foreign_key_check") { row throws(DatabaseError) in
      ForeignKeyViolation(
        table: try row.value(0), rowID: try row.value(1), parent: try row.value(2))
    }
  }
}
