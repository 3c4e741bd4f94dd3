import CSQLite

extension Database {
  /// How far a backup is, in pages of the file.
  package struct BackupProgress: Equatable, Sendable {
    package let remaining: Int
    package let total: Int
  }

  /// Makes the other database an exact copy of this one, as it stands at the first page: the copy is
  /// made inside of a `read`, so others may write to a file with a write-ahead log meanwhile, and the
  /// backup need not start again. Whatever the other database held is replaced, all of it or, where
  /// this throws, nothing.
  package func backUp(
    to destination: Database, pagesPerStep: Int32 = 256,
    progress: (BackupProgress) -> Void = { _ in }
  ) throws(DatabaseError) {
    try backUp(
      to: destination, pagesPerStep: pagesPerStep, progress: progress
    ) { () throws(DatabaseError) in }
  }

  /// As above. The closure runs once nobody else can write to the destination and before a page of it
  /// is changed; where it throws, none is. Other connections can read the destination then if it has
  /// a write-ahead log.
  package func backUp<Failure: DatabaseFailure>(
    to destination: Database, pagesPerStep: Int32 = 256,
    progress: (BackupProgress) -> Void = { _ in }, beforeFirst: () throws(Failure) -> Void
  ) throws(Failure) {
    precondition(access != .writing, "a backup inside of a write")
    precondition(destination.access == .free, "a backup into a transaction")
    destination.statements.removeAll()
    try read { () throws(Failure) in
      // The snapshot begins with the first query.
      _ = try Failure.wrapping(value("SELECT 1 FROM sqlite_master LIMIT 1", as: Int.self))
      try copy(
        to: destination, pagesPerStep: pagesPerStep, progress: progress, beforeFirst: beforeFirst)
    }
  }

  private func copy<Failure: DatabaseFailure>(
    to destination: Database, pagesPerStep: Int32, progress: (BackupProgress) -> Void,
    beforeFirst: () throws(Failure) -> Void
  ) throws(Failure) {
    let target = destination.connection
    guard let backup = sqlite3_backup_init(target, "main", connection, "main") else {
      throw Failure(DatabaseError(target, .backingUp))
    }
    var waits = BusyWaits(limit: configuration.busyMilliseconds)
    // The first step takes the destination's write lock, and it is held until the end. One of no
    // page does nothing else, unless there is no page at all.
    var code = SQLITE_OK
    repeat {
      code = sqlite3_backup_step(backup, 0)
    } while ResultCode.isTaken(code) && waits.wait()
    if code == SQLITE_OK {
      do throws(Failure) {
        try Failure.wrapping(destination.refuseMoved(.backingUp))
        try beforeFirst()
      } catch {
        sqlite3_backup_finish(backup)
        throw error
      }
    }
    while code == SQLITE_OK {
      code = sqlite3_backup_step(backup, pagesPerStep)
      progress(
        BackupProgress(
          remaining: Int(sqlite3_backup_remaining(backup)),
          total: Int(sqlite3_backup_pagecount(backup))))
      if ResultCode.isTaken(code), waits.wait() { code = SQLITE_OK }
    }
    // Finishing gives the first error again, and puts it on the destination.
    let finish = sqlite3_backup_finish(backup)
    guard code == SQLITE_DONE, finish == SQLITE_OK else {
      throw Failure(Self.backupError(code == SQLITE_DONE ? finish : code, target))
    }
  }

  /// A code that `backup_step` returns is not always the connection's last one.
  private static func backupError(_ code: Int32, _ target: OpaquePointer) -> DatabaseError {
    let known = DatabaseError(target, .backingUp)
    guard known.code.primary.rawValue != code & 0xFF else { return known }
    return DatabaseError(
      code: ResultCode(rawValue: code), message: String(cString: sqlite3_errstr(code)),
      activity: .backingUp)
  }
}

extension ResultCode {
  fileprivate static func isTaken(_ code: Int32) -> Bool {
    code & 0xFF == SQLITE_BUSY || code & 0xFF == SQLITE_LOCKED
  }
}
