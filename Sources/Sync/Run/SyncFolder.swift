import Platform
import RoadmapModel

/// The folder beside the journal that holds the repository, and the lock that keeps two syncs of one
/// journal apart.
struct SyncFolder {
  let path: [UInt8]

  var repository: [UInt8] { path + Array("/git".utf8) }

  private var shown: String { String(decoding: path, as: UTF8.self) }

  /// Runs the closure while no other process can sync. The system takes the lock back from whoever
  /// dies.
  func locked<Result>(_ body: () throws(SyncError) -> Result) throws(SyncError) -> Result {
    let lock = try held()
    defer { Self.release(lock) }
    return try body()
  }

  /// The file of the lock is gone where a process that had it left: whoever waited for that one must
  /// not think that it keeps others out.
  private func held() throws(SyncError) -> Int32 {
    for _ in 0..<Self.mostAttempts {
      if mkdir(CPath.of(path), 0o700) != 0, errno != EEXIST { throw failure }
      let lock = open(CPath.of(lockFile), O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
      guard lock >= 0 else {
        if errno == ENOENT { continue }
        throw failure
      }
      guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
        let code = errno
        close(lock)
        if code == EWOULDBLOCK { throw .running }
        throw .folder(path: shown, reason: String(cString: strerror(code)))
      }
      if isLockFile(lock) { return lock }
      Self.release(lock)
    }
    throw .running
  }

  /// Closing alone would not do: a program that another thread is just starting holds the file as well,
  /// for a moment.
  private static func release(_ lock: Int32) {
    flock(lock, LOCK_UN)
    close(lock)
  }

  private static let mostAttempts = 10
  private var lockFile: [UInt8] { path + Array("/lock".utf8) }

  private func isLockFile(_ lock: Int32) -> Bool {
    var (there, own) = (stat(), stat())
    return stat(CPath.of(lockFile), &there) == 0 && fstat(lock, &own) == 0
      && there.st_dev == own.st_dev && there.st_ino == own.st_ino
  }

  var hasRepository: Bool {
    var status = stat()
    return stat(CPath.of(repository + Array("/HEAD".utf8)), &status) == 0
  }

  /// What is in it is made anew when it is needed.
  func removeRepository() { Files.remove(repository) }

  /// By who holds the lock: its file goes last, and nobody else can have taken it by then.
  func removeAll() {
    removeRepository()
    Files.remove(path)
  }

  private var failure: SyncError { .folder(path: shown, reason: String(cString: strerror(errno))) }
}
