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
    precondition(access != .writing, "a backup inside of a write")
    precondition(destination.access == .free, "a backup into a transaction")
    destination.statements.removeAll()
    try read { () throws(DatabaseError) in
      // The snapshot begins with the first query.
      _ = try value("SELECT 1 FROM sqlite_master LIMIT 1", as: Int.self)
      try copy(to: destination, pagesPerStep: pagesPerStep, progress: progress)
    }
  }

  private func copy(
    to destination: Database, pagesPerStep: Int32, progress: (BackupProgress) -> Void
  ) throws(DatabaseError) {
    let target = destination.connection
    guard let backup = sqlite3_backup_init(target, "main", connection, "main") else {
      throw DatabaseError(target, .backingUp)
    }
    var waits = BusyWaits(limit: configuration.busyMilliseconds)
    var code = SQLITE_OK
    repeat {
      code = sqlite3_backup_step(backup, pagesPerStep)
      progress(
        BackupProgress(
          remaining: Int(sqlite3_backup_remaining(backup)),
          total: Int(sqlite3_backup_pagecount(backup))))
      if ResultCode.isTaken(code), waits.wait() { code = SQLITE_OK }
    } while code == SQLITE_OK
    // Finishing gives the first error again, and puts it on the destination.
    let finish = sqlite3_backup_finish(backup)
    guard code == SQLITE_DONE, finish == SQLITE_OK else {
      throw Self.backupError(code == SQLITE_DONE ? finish : code, target)
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
