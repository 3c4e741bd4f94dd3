import CSQLite
import Platform

extension Database {
  /// Makes a missing file with the permissions asked for, since SQLite's own are everybody's to
  /// read. Only a file that was not there is opened: to close another descriptor of a file in use
  /// would drop the locks this process has on it. Gives back the system's number where no file could
  /// be made: SQLite's open fails after it, for the lack of that file.
  func makeFile(_ path: [CChar]) throws(DatabaseError) -> Int32? {
    guard location != .memory else { return nil }
    switch configuration.mode {
    case .readOnly, .immutable, .readWrite: return nil
    case .create(let permissions):
      let code = Self.make(path, permissions)
      return code == EEXIST ? nil : code
    case .createNew(let permissions):
      guard let code = Self.make(path, permissions) else { return nil }
      throw DatabaseError(
        code: .cannotOpen, message: "the file cannot be made", activity: opening, systemCode: code)
    }
  }

  /// `nil` where the file is made.
  private static func make(_ path: [CChar], _ permissions: UInt16) -> Int32? {
    let flags = O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let descriptor = open(path, flags, mode_t(permissions))
    guard descriptor >= 0 else { return errno }
    // Whatever the process takes away from new files.
    fchmod(descriptor, mode_t(permissions))
    _ = close(descriptor)
    return nil
  }

  /// `close` alone would be the connection's.
  private static func close(_ descriptor: Int32) -> Int32 {
    Platform.close(descriptor)
  }

  /// What can be set by a call is not set by a pragma: opening is most of a short command's time.
  func setUp() throws(DatabaseError) {
    if let busyHandler {
      busyHandler.install(on: connection)
    } else {
      sqlite3_busy_timeout(connection, configuration.busyMilliseconds)
    }
    // "x" is a name and never a text, so a misspelt column is an error.
    try configure(SQLITE_DBCONFIG_DQS_DML, false)
    try configure(SQLITE_DBCONFIG_DQS_DDL, false)
    // SQL, least of all a foreign file's schema, gets no means to damage the file.
    try configure(SQLITE_DBCONFIG_DEFENSIVE, true)
    try configure(SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)
    try configure(SQLITE_DBCONFIG_ENABLE_FKEY, true)
    sqlite3_extended_result_codes(connection, 1)
    try readSchema()
    guard !configuration.mode.isForReading else { return }
    // SQLite opens what it may not write for reading only, and says so at the first write.
    guard sqlite3_db_readonly(connection, "main") == 0 else {
      throw DatabaseError(
        code: .readOnly, message: "the file can only be read", activity: opening)
    }
  }

  /// Foreign keys cannot be switched inside of a transaction, and while they are on, making a table
  /// anew deletes what refers to it.
  func withoutForeignKeys<Result, Failure: DatabaseFailure>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    precondition(access == .free, "foreign keys switched inside of a transaction")
    try Failure.wrapping { () throws(DatabaseError) in
      try configure(SQLITE_DBCONFIG_ENABLE_FKEY, false)
    }
    defer { try? configure(SQLITE_DBCONFIG_ENABLE_FKEY, true) }
    return try body()
  }

  func configure(_ option: Int32, _ isOn: Bool) throws(DatabaseError) {
    guard csqlite_configure(connection, option, isOn ? 1 : 0) == SQLITE_OK else {
      throw DatabaseError(connection, opening)
    }
  }

  /// SQLite opens anything; only reading the schema tells a database from other files.
  private func readSchema() throws(DatabaseError) {
    do throws(DatabaseError) {
      try control("SELECT 1 FROM sqlite_master LIMIT 1")
    } catch {
      let error = error.whileOpening(location)
      guard ResultCode.error ~= error else { throw error }
      // The words of the query are sound, so it is the file that is not.
      throw DatabaseError(
        code: .corrupt, message: error.message, activity: error.activity,
        systemCode: error.systemCode)
    }
  }
}

extension DatabaseError {
  /// A directory can be opened for reading, and only to read it fails.
  func whileOpening(
    _ location: DatabaseLocation, systemCode number: Int32? = nil
  ) -> DatabaseError {
    let systemCode = number ?? systemCode
    return DatabaseError(
      code: systemCode == EISDIR ? .cannotOpenDirectory : code, message: message,
      activity: .opening(path: location.text), systemCode: systemCode)
  }
}
