/// Why a file's schema cannot be brought up to the program's.
package indirect enum MigrationError: Error, Equatable, Sendable {
  /// The file was written by a later version of the program.
  case newerThanProgram(found: Int, known: Int)
  /// The file is a sound database, and not this program's.
  case foreignFile(applicationID: Int32)
  /// The file says it went another way: at this position (from 1) it has another migration than the
  /// program, or none.
  case differentHistory(position: Int, found: String?, expected: String?)
  /// A migration would have left rows that point nowhere; it was rolled back.
  case brokenReferences(migration: String, [ForeignKeyViolation])
  /// A migration failed and was rolled back; the ones before it stay.
  case failed(migration: String, DatabaseError)
  /// SQLite failed outside of any migration's own SQL.
  case database(DatabaseError)
}

extension MigrationError: DatabaseFailure {
  package init(_ error: DatabaseError) { self = .database(error) }
}
