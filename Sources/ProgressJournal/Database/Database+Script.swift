import CSQLite

extension Database {
  /// Runs each statement of a text in turn, without arguments and without keeping them prepared:
  /// for schemas. An error names the statement it is of.
  package func runScript(_ sql: String) throws(DatabaseError) {
    precondition(access.isWriting, "a script outside of write")
    var offset = 0
    while true {
      let activity = DatabaseError.Activity.running(sql: Self.excerpt(sql, from: offset))
      let (handle, tail) = try Statement.prepare(sql, at: offset, connection, activity, flags: 0)
      guard let handle else { return }
      defer { sqlite3_finalize(handle) }
      try checkTransaction(Self.excerpt(sql, from: offset, to: tail))
      var code = SQLITE_ROW
      while code == SQLITE_ROW { code = sqlite3_step(handle) }
      guard code == SQLITE_DONE else {
        throw DatabaseError(connection, .running(sql: Self.excerpt(sql, from: offset, to: tail)))
      }
      offset = tail
    }
  }

  private static func excerpt(_ sql: String, from start: Int, to end: Int? = nil) -> String {
    let bytes = sql.utf8.dropFirst(start).prefix((end ?? sql.utf8.count) - start)
    let isSpace: (UInt8) -> Bool = { $0 == 0x20 || (0x09...0x0D).contains($0) }
    let text = bytes.drop(while: isSpace)
    return String(decoding: text, as: UTF8.self)
  }
}
