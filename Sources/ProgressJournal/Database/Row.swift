import CSQLite

/// The row a statement stands on: a view, which is why it cannot be copied out of the closure that
/// gets it. Reading converts nothing unless a type below says so: another storage class in the
/// file throws `SQLITE_MISMATCH`, and a column the statement does not have is a programmer's
/// mistake.
package struct Row: ~Copyable {
  let statement: OpaquePointer
  let sql: String
  let columnCount: Int
  /// Knows what this machine calls plans whose names others have too.
  let database: Database

  package func value<Value: DatabaseColumn>(
    _ column: Int, as type: Value.Type = Value.self
  ) throws(DatabaseError) -> Value {
    try Value(row: self, column: column)
  }

  package func isNull(_ column: Int) -> Bool { storage(column) == .null }

  /// The bytes of a text or blob where SQLite holds them, without a copy. Of text they are what the
  /// file holds, valid UTF-8 or not.
  package func withBytes<Result, Failure: DatabaseFailure>(
    _ column: Int, _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(Failure.wrapping(bytes(column)))
  }

  private func bytes(_ column: Int) throws(DatabaseError) -> UnsafeRawBufferPointer {
    switch storage(column) {
    case .text: return try text(column)
    case .blob: return try blob(column)
    default: throw mismatch(column, wanted: "text or a blob")
    }
  }
}

extension Row {
  enum Storage: Int32 {
    case integer = 1
    case real, text, blob, null

    var name: String {
      switch self {
      case .integer: "an integer"
      case .real: "a real number"
      case .text: "text"
      case .blob: "a blob"
      case .null: "NULL"
      }
    }
  }

  func storage(_ column: Int) -> Storage {
    precondition(column >= 0 && column < columnCount, "no column \(column) in '\(sql)'")
    return Storage(rawValue: sqlite3_column_type(statement, Int32(column))) ?? .null
  }

  func expect(_ storage: Storage, _ column: Int) throws(DatabaseError) {
    guard self.storage(column) == storage else { throw mismatch(column, wanted: storage.name) }
  }

  func mismatch(_ column: Int, wanted: String) -> DatabaseError {
    refusal(column, "expected \(wanted), found \(storage(column).name)")
  }

  func refusal(_ column: Int, _ message: String) -> DatabaseError {
    let activity = DatabaseError.Activity.reading(column: column, sql: sql)
    return DatabaseError(code: .mismatch, message: message, activity: activity)
  }

  /// Valid until the next step, and only for a column that holds text. The order of the two calls
  /// is SQLite's rule: the count is of the form last asked for.
  func text(_ column: Int) throws(DatabaseError) -> UnsafeRawBufferPointer {
    let start = sqlite3_column_text(statement, Int32(column))
    return try bytes(UnsafeRawPointer(start), column)
  }

  func blob(_ column: Int) throws(DatabaseError) -> UnsafeRawBufferPointer {
    try bytes(sqlite3_column_blob(statement, Int32(column)), column)
  }

  /// A null pointer stands for an empty blob, or for memory that ran out.
  private func bytes(
    _ start: UnsafeRawPointer?, _ column: Int
  ) throws(DatabaseError) -> UnsafeRawBufferPointer {
    let count = Int(sqlite3_column_bytes(statement, Int32(column)))
    if start == nil, sqlite3_errcode(sqlite3_db_handle(statement)) == SQLITE_NOMEM {
      let activity = DatabaseError.Activity.reading(column: column, sql: sql)
      throw DatabaseError(code: .noMemory, message: "out of memory", activity: activity)
    }
    return UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count)
  }
}
