import CSQLite

extension Database {
  /// Not when opening but before the first write: a write-ahead log is a mark in the file itself, and
  /// a file that turns out to be newer or another program's is to be left as it is.
  func makeDurable() throws(DatabaseError) {
    guard configuration.durability == .full, !configuration.mode.isForReading else { return }
    guard !isDurable, location != .memory else { return }
    try control("PRAGMA synchronous = FULL")
    #if canImport(Darwin)
      // There, a plain flush stops at the drive's own cache.
      try control("PRAGMA fullfsync = ON")
      try control("PRAGMA checkpoint_fullfsync = ON")
    #endif
    guard try switchToWriteAheadLog() == "wal" else {
      throw DatabaseError(
        code: .cannotOpen, message: "the file can have no write-ahead log", activity: opening)
    }
    isDurable = true
  }

  /// Gives up the write-ahead log: a file that is put away is then all in one piece, and to read it
  /// leaves no other beside it. For a connection that is the only one.
  func giveUpLog() throws(DatabaseError) {
    guard location != .memory else { return }
    statements.removeAll()
    guard try controlValue("PRAGMA journal_mode = DELETE") == "delete" else {
      throw DatabaseError(
        code: .busy, message: "the write-ahead log is in use", activity: opening)
    }
    isDurable = false
  }

  /// What is deleted from now on is overwritten with zeros.
  func overwriteWhatGoes() throws(DatabaseError) { try control("PRAGMA secure_delete = ON") }

  /// Writes the file anew without what was deleted, and empties the log. Outside of a transaction.
  func compact() throws(DatabaseError) {
    statements.removeAll()
    try control("VACUUM")
    try control("PRAGMA wal_checkpoint(TRUNCATE)")
  }

  /// Closing the last connection moves the log into the file, also that of a file which was refused
  /// and is to be left as it is.
  func leaveLog() { try? configure(SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true) }

  /// Two connections that switch a new file at once can meet in a way that SQLite reports as busy
  /// without waiting.
  private func switchToWriteAheadLog() throws(DatabaseError) -> String? {
    var waits = BusyWaits(limit: configuration.busyMilliseconds)
    while true {
      do throws(DatabaseError) {
        return try controlValue("PRAGMA journal_mode = WAL")
      } catch {
        guard ResultCode.busy ~= error, waits.wait() else { throw error }
      }
    }
  }
}
