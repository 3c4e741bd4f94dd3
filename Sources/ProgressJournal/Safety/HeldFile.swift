import Platform

/// A file that nobody else reads or writes through SQLite until this is let go of, whether or not it
/// is still a database: the locks are SQLite's own, taken without it.
///
/// While one lives, this process opens no database of the same path: closing that would give up the
/// locks.
final class HeldFile {
  private let descriptor: Int32

  /// Waits for those who have the file open, and refuses where they stay.
  init(_ location: DatabaseLocation) throws(JournalError) {
    guard case .file(let path) = location else {
      throw JournalError(.failed, path: location.text)
    }
    let name = (path + [0]).map(CChar.init(bitPattern:))
    // Without O_NONBLOCK a pipe in the file's place would be waited for.
    var descriptor = open(name, O_RDWR | O_CLOEXEC | O_NONBLOCK)
    let mayWrite = descriptor >= 0
    if !mayWrite, [EACCES, EPERM, EROFS].contains(errno) {
      descriptor = open(name, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    }
    self.descriptor = descriptor
    guard descriptor >= 0 else { throw JournalError(code: errno, path: location.text) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw JournalError(.notADatabase, path: location.text)
    }
    // What this user may not write, no other program of his writes either.
    guard mayWrite else { return }
    guard lock() else { throw JournalError(.inUse, path: location.text) }
    guard isStillAt(path) else { throw JournalError(.replaced, path: location.text) }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// All of the file, in a new one of this user alone that is on the disk at the end.
  func copy(to location: DatabaseLocation) throws(JournalError) {
    guard case .file(let path) = location else {
      throw JournalError(.failed, path: location.text)
    }
    guard lseek(descriptor, 0, SEEK_SET) == 0 else {
      throw JournalError(code: errno, path: location.text)
    }
    if let code = FileCopy.write(from: descriptor, to: path) {
      throw JournalError(code: code, path: location.text)
    }
  }

  /// Where SQLite's locks are: the first byte keeps new readers out, the others are readers' and
  /// writers'. A connection to a file with a write-ahead log has one of them as long as it is open.
  private static let locks: (gate: off_t, rest: off_t, count: off_t) = (
    0x4000_0000, 0x4000_0001, 511
  )

  private func lock() -> Bool {
    var waits = BusyWaits(limit: Self.patience)
    while isTaken(Self.locks.gate, 1) {
      guard waits.wait() else { return false }
    }
    while isTaken(Self.locks.rest, Self.locks.count) {
      guard waits.wait() else { return false }
    }
    return true
  }

  /// In milliseconds: who only records something has long ended.
  private static let patience: Int32 = 5000

  /// A system that has no locks has none that anybody could hold.
  private func isTaken(_ offset: off_t, _ count: off_t) -> Bool {
    lseek(descriptor, offset, SEEK_SET)
    return lockf(descriptor, F_TLOCK, count) != 0 && [EAGAIN, EACCES].contains(errno)
  }

  private func isStillAt(_ path: [UInt8]) -> Bool {
    var status = stat()
    guard fstat(descriptor, &status) == 0, let there = FileIdentity(path) else { return false }
    return there.device == UInt64(truncatingIfNeeded: status.st_dev)
      && there.number == UInt64(truncatingIfNeeded: status.st_ino)
  }
}

@available(*, unavailable)
extension HeldFile: Sendable {}

extension JournalError {
  /// A failure of the system's; `code` is its number.
  init(code: Int32, path: String) {
    self.init(
      code == EISDIR
        ? DatabaseError(
          code: .cannotOpenDirectory, message: "a directory", activity: .opening(path: path))
        : DatabaseError(
          code: .inputOutput, message: "system error \(code)", activity: .opening(path: path),
          systemCode: code), path: path)
  }
}
