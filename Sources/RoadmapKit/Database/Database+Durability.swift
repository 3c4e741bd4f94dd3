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
