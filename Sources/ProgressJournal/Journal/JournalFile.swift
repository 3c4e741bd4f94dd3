import Platform
import RoadmapModel

/// Opens the journal's file, and brings an earlier version's up to date.
struct JournalFile {
  let location: DatabaseLocation
  let migrator: Migrator
  let patience: Patience

  init(_ location: DatabaseLocation, _ migrator: Migrator, _ patience: Patience = Patience()) {
    self.location = location
    self.migrator = migrator
    self.patience = patience
  }

  func openForReading() throws(JournalError) -> Database {
    let database = try openAnywhere()
    switch try state(database) {
    case .current: return database
    case .empty: throw JournalError(.missing, path: path)
    case .behind:
      database.close()
      try migrate(try open(.readWrite))
      return try open(.readOnly)
    }
  }

  func openForWriting() throws(JournalError) -> Database {
    if case .file(let path) = location { Permissions.openCompanions(of: path) }
    let database = try openOrMake()
    if try state(database) != .current { try migrate(database) }
    return database
  }

  private func openOrMake() throws(JournalError) -> Database {
    let create = DatabaseConfiguration.Mode.create(permissions: 0o600)
    do throws(JournalError) {
      return try open(create)
    } catch {
      // Most often the directory is there, and looking first would cost each command a call.
      guard case .file(let path) = location else { throw error }
      // Missing a moment ago and there now: another process has just made it.
      if error.reason == .readOnly { return try open(create) }
      guard error.reason == .missing else { throw error }
      if let code = Directories.makeParent(of: path) {
        throw JournalError(.noDirectory(code), path: location.text)
      }
      return try open(create)
    }
  }

  private func open(_ mode: DatabaseConfiguration.Mode) throws(JournalError) -> Database {
    do throws(DatabaseError) {
      return try Database(
        location, DatabaseConfiguration(mode: mode, busyTimeout: patience.limit),
        onWait: patience.notice)
    } catch {
      let failure = JournalError(error, path: location.text)
      // What is missing may be the log that SQLite cannot make. A file that is there and passes for
      // none would look as if nothing had ever been recorded.
      guard failure.reason == .missing, exists("") else { throw failure }
      throw JournalError(.readOnly, path: location.text, report: error)
    }
  }

  /// In a directory that cannot be written to, or on a disk without room, a file without a log is
  /// read as one that nobody changes: who changes it has made already what readers share.
  func openAnywhere() throws(JournalError) -> Database {
    do throws(JournalError) {
      return try open(.readOnly)
    } catch {
      guard [.readOnly, .full, .failed].contains(error.reason), exists(""), !hasLog
      else { throw error }
      do throws(JournalError) { return try open(.immutable) } catch _ { throw error }
    }
  }

  private func exists(_ suffix: String) -> Bool { identity(suffix) != nil }

  /// An attempt to read may have left an empty one.
  private var hasLog: Bool { identity("-wal").map { !$0.isEmpty } ?? false }

  private func identity(_ suffix: String) -> FileIdentity? {
    guard case .file(let path) = location else { return nil }
    return FileIdentity(path + Array(suffix.utf8))
  }

  func state(_ database: Database) throws(JournalError) -> Migrator.State {
    try JournalError.migrating(location) { () throws(MigrationError) in
      try migrator.state(of: database)
    }
  }

  private func migrate(_ database: Database) throws(JournalError) {
    var failure: JournalError?
    do throws(JournalError) {
      _ = try JournalError.migrating(location) { () throws(MigrationError) in
        try migrator.migrate(database) { version throws(DatabaseError) in
          do throws(JournalError) {
            try backUp(before: version + 1)
          } catch {
            failure = error
            throw error.report
              ?? DatabaseError(
                code: .cannotOpen, message: error.summary, activity: .opening(path: error.path))
          }
        }
      }
    } catch {
      guard let failure else { throw error }
      // Without room is without room, wherever that is.
      if failure.reason == .full { throw JournalError(.full, path: path, report: failure.report) }
      throw JournalError(.notBackedUp(failure.path), path: path, report: failure.report)
    }
  }

  private var path: String { location.text }

  /// Takes the place of what an attempt before left, since that one changed nothing; only when it is
  /// whole, and under a name that leads nowhere else.
  private func backUp(before version: Int) throws(JournalError) {
    guard case .file(let target)? = location.appending(".before-v\(version)"),
      let draft = JournalCopy.clearedName(beside: location, "before-v\(version).part"),
      case .file(let source) = draft
    else { return }
    let database = try JournalError.about(location) { () throws(DatabaseError) in
      try Database(location, DatabaseConfiguration(mode: .readOnly))
    }
    defer { database.close() }
    do throws(JournalError) {
      try JournalCopy.make(of: database, at: draft)
    } catch {
      throw JournalError(
        error.reason, path: DatabaseLocation.file(target).text, report: error.report)
    }
    guard rename(CPath.of(source), CPath.of(target)) == 0 else {
      let code = errno
      draft.remove()
      throw JournalError(code: code, path: DatabaseLocation.file(target).text)
    }
  }
}

extension DatabaseLocation {
  /// The file beside this one whose name is longer; `nil` for a database in memory.
  func appending(_ suffix: String) -> DatabaseLocation? {
    switch self {
    case .file(let path): .file(path + Array(suffix.utf8))
    case .memory: nil
    }
  }
}
