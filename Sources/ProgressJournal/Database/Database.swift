import CSQLite

/// One connection to one SQLite file. It belongs to one thread at a time; a second thread or process
/// opens its own.
package final class Database {
  package let location: DatabaseLocation
  package let configuration: DatabaseConfiguration
  /// `nil` where nobody is to be told of waiting.
  let busyHandler: BusyHandler?
  /// `nil` once closed.
  private var handle: OpaquePointer?
  var statements = StatementCache()
  var access = Access.free
  /// By stored id, the names of plans that are not called as they were added; read when first asked.
  var planNames: [String: String]?
  /// True once what `Durability.full` asks for is done.
  var isDurable = false

  /// Fails early: a file that is no database is refused here, not at the first query.
  ///
  /// `onWait` is called once, when a lock of others has been waited for for a second.
  package init(
    _ location: DatabaseLocation, _ configuration: DatabaseConfiguration,
    onWait: (() -> Void)? = nil
  ) throws(DatabaseError) {
    self.location = location
    self.configuration = configuration
    busyHandler = onWait.map { BusyHandler(limit: configuration.busyMilliseconds, notice: $0) }
    // From here on all properties have values, so `deinit` closes whatever a throw leaves behind.
    // SQLite gives a handle even when opening fails.
    try openInPlace()
  }

  deinit { close() }

  /// Finishes the statements and lets go of the file; nothing else may be asked afterwards. The last
  /// connection to close moves the write-ahead log into the file.
  package func close() {
    statements.removeAll()
    sqlite3_close_v2(handle)
    handle = nil
  }

  /// The open connection. To use one that is closed is a programmer's mistake.
  var connection: OpaquePointer {
    guard let handle else { preconditionFailure("\(location.text) is closed") }
    return handle
  }

  func connect() throws(DatabaseError) {
    guard let path = configuration.mode == .immutable ? location.immutableURI : location.cPath
    else {
      throw DatabaseError(
        code: .cannotOpen, message: "no file can have this path", activity: opening)
    }
    guard !isPipe else {
      throw DatabaseError(
        code: .notADatabase, message: "a pipe is not a file", activity: opening)
    }
    let failure = try makeFile(path)
    // Without a mutex: the compiler keeps a connection to one thread at a time.
    let code = sqlite3_open_v2(path, &handle, openFlags | SQLITE_OPEN_NOMUTEX, nil)
    guard let handle else {
      throw DatabaseError(code: .noMemory, message: "out of memory", activity: opening)
    }
    guard code == SQLITE_OK else {
      throw DatabaseError(handle, opening).whileOpening(location, systemCode: failure)
    }
  }

  private var openFlags: Int32 {
    switch configuration.mode {
    case .createNew: SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOFOLLOW
    case .readOnly: SQLITE_OPEN_READONLY
    case .immutable: SQLITE_OPEN_READONLY | SQLITE_OPEN_URI
    case .readWrite: SQLITE_OPEN_READWRITE
    // The file is made before, with its permissions: SQLite would make one that everybody may read,
    // where another process makes the directory between the two.
    case .create:
      location == .memory ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READWRITE
    }
  }

  var opening: DatabaseError.Activity { .opening(path: location.text) }
}

@available(*, unavailable)
extension Database: Sendable {}
