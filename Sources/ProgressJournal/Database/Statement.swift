import CSQLite

/// A prepared statement, owned. One run at a time: the cache hands it out and takes it back.
final class Statement {
  let sql: String
  let handle: OpaquePointer
  /// False for what changes the file. Transaction control counts as reading.
  let isReadOnly: Bool
  private let connection: OpaquePointer

  /// Refuses an empty text and anything but white space or a comment after the first statement:
  /// SQLite would leave it out without a word.
  init(_ sql: String, connection: OpaquePointer) throws(DatabaseError) {
    let activity = DatabaseError.Activity.preparing(sql: sql)
    let (handle, tail) = try Self.prepare(sql, at: 0, connection, activity)
    guard let handle else {
      throw DatabaseError(code: .error, message: "no statement", activity: activity)
    }
    self.sql = sql
    self.handle = handle
    self.connection = connection
    isReadOnly = sqlite3_stmt_readonly(handle) != 0
    let (trailing, _) = try Self.prepare(sql, at: tail, connection, activity)
    guard trailing == nil else {
      sqlite3_finalize(trailing)
      throw DatabaseError(code: .error, message: "more than one statement", activity: activity)
    }
  }

  deinit { sqlite3_finalize(handle) }

  /// The statement that starts at an offset, `nil` where only white space and comments are left,
  /// and the offset after it.
  static func prepare(
    _ sql: String, at offset: Int, _ connection: OpaquePointer,
    _ activity: DatabaseError.Activity, flags: Int32 = SQLITE_PREPARE_PERSISTENT
  ) throws(DatabaseError) -> (handle: OpaquePointer?, tail: Int) {
    var sql = sql
    let (code, handle, tail) = sql.withUTF8 { text -> (Int32, OpaquePointer?, Int) in
      guard let start = text.baseAddress, offset < text.count else {
        return (SQLITE_OK, nil, offset)
      }
      return start.withMemoryRebound(to: CChar.self, capacity: text.count) { start in
        var handle: OpaquePointer?
        var tail: UnsafePointer<CChar>?
        let code = sqlite3_prepare_v3(
          connection, start + offset, Int32(clamping: text.count - offset), UInt32(flags), &handle,
          &tail)
        return (code, handle, tail.map { $0 - start } ?? text.count)
      }
    }
    guard code == SQLITE_OK else { throw DatabaseError(connection, activity) }
    // SQLite takes a NUL for the end and would leave out what follows.
    guard handle != nil || !sql.utf8.dropFirst(offset).contains(0) else {
      throw DatabaseError(code: .error, message: "a NUL in the statement", activity: activity)
    }
    return (handle, tail)
  }

  /// True where a row was reached, false at the end.
  func step() throws(DatabaseError) -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    default: throw DatabaseError(connection, .running(sql: sql))
    }
  }

  /// Makes the statement ready for its next run and lets go of the arguments.
  func reset() {
    sqlite3_reset(handle)
    sqlite3_clear_bindings(handle)
  }

  func bind(_ arguments: [(any DatabaseArgument)?]) throws(DatabaseError) {
    let expected = Int(sqlite3_bind_parameter_count(handle))
    precondition(
      arguments.count == expected, "\(arguments.count) arguments for \(expected) in '\(sql)'")
    for (offset, argument) in arguments.enumerated() {
      guard let argument else { continue }
      try bind(argument.databaseValue, Int32(offset + 1))
    }
  }

  private func bind(_ value: DatabaseValue, _ index: Int32) throws(DatabaseError) {
    let code: Int32
    switch value {
    case .null: code = sqlite3_bind_null(handle, index)
    case .integer(let integer): code = sqlite3_bind_int64(handle, index, integer)
    case .real(let real):
      guard !real.isNaN else {
        throw DatabaseError(
          code: .mismatch, message: "SQLite has no NaN", activity: .running(sql: sql))
      }
      code = sqlite3_bind_double(handle, index, real)
    case .text(var text):
      code = text.withUTF8 { csqlite_bind_text(handle, index, $0.baseAddress, UInt64($0.count)) }
    case .blob(let bytes):
      code = bytes.withUnsafeBytes {
        csqlite_bind_blob(handle, index, $0.baseAddress, UInt64($0.count))
      }
    }
    guard code == SQLITE_OK else { throw DatabaseError(connection, .running(sql: sql)) }
  }
}

@available(*, unavailable)
extension Statement: Sendable {}
