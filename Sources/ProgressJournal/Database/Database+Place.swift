import CSQLite
import Platform

// A path can come to lead to another file while this one is open or its lock is waited for: what is
// written to a file without a name is lost, and its log is by now the other file's.
extension Database {
  /// Opens the file that the path leads to once its schema could be read.
  func openInPlace() throws(DatabaseError) {
    for _ in 1..<Self.mostOpenings {
      try connect()
      do throws(DatabaseError) {
        try setUp()
        if !isMoved { return }
      } catch {
        // What was read may be one file with another's log.
        guard isMoved else { throw error }
      }
      leaveLog()
      close()
    }
    try connect()
    try setUp()
    try refuseMoved(opening)
  }

  /// Nobody replaces a file this often in a row by chance.
  private static var mostOpenings: Int { 10 }

  /// Once a lock keeps others from putting a file in this one's place.
  func refuseMoved(_ activity: DatabaseError.Activity) throws(DatabaseError) {
    guard isMoved else { return }
    leaveLog()
    throw DatabaseError(
      code: .readOnlyMoved, message: "the file was moved or replaced", activity: activity)
  }

  /// To open one would be to wait for somebody who writes to it.
  var isPipe: Bool {
    var status = stat()
    guard let path = location.cPath, stat(path, &status) == 0 else { return false }
    return status.st_mode & S_IFMT == S_IFIFO
  }

  /// The first bytes of the file, as the connection itself reads it: to open the file once more, and
  /// to close that, would give up the locks on it.
  func beginning(_ count: Int) -> [UInt8]? {
    var found: UnsafeMutablePointer<sqlite3_file>?
    guard
      sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, &found) == SQLITE_OK,
      let file = found, let read = file.pointee.pMethods?.pointee.xRead
    else { return nil }
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = read(file, buffer.baseAddress, Int32(count), 0) == SQLITE_OK ? count : 0
    }
    return bytes.isEmpty ? nil : bytes
  }

  /// True where the path leads to another file, or to none; costs one look at the directory.
  private var isMoved: Bool {
    var isMoved: Int32 = 0
    let code = sqlite3_file_control(connection, "main", SQLITE_FCNTL_HAS_MOVED, &isMoved)
    return code == SQLITE_OK && isMoved != 0
  }
}
