import Platform
import RoadmapModel

/// Puts a new journal in the place of a damaged one, which is kept beside it. Nobody writes to the
/// damaged one from the moment it is copied, and there is no moment without a file: who opens it
/// meanwhile waits, and then finds the new one.
struct Replacement {
  /// Where the damaged file is kept, byte by byte, with its log.
  let kept: DatabaseLocation
  /// Where the new one is made.
  let draft: DatabaseLocation
  private let target: [UInt8]
  private let file: HeldFile

  /// `suffix`: of the draft's name.
  init(of location: DatabaseLocation, draft suffix: String) throws(JournalError) {
    let location = location.followed
    guard case .file(let path) = location else {
      throw JournalError(.failed, path: location.text)
    }
    // From here on no other process can be about to make a draft.
    file = try HeldFile(location)
    guard let draft = JournalCopy.clearedName(beside: location, suffix),
      let kept = JournalCopy.freeName(beside: location, "damaged"), case .file(let copy) = kept
    else { throw JournalError(.failed, path: location.text) }
    target = path
    self.draft = draft
    self.kept = kept
    try file.copy(to: kept)
    for suffix in Self.logs.map({ Array($0.utf8) }) {
      if let code = FileCopy.write(from: path + suffix, to: copy + suffix) {
        kept.remove()
        throw JournalError(code: code, path: kept.text)
      }
    }
  }

  /// The draft has to be all in one piece. Killed in the middle, the damaged file is still there, or
  /// stands without its log, which is kept.
  func finish() throws(JournalError) {
    guard case .file(let new) = draft, case .file(let copy) = kept else { return }
    unlink(CPath.of(target, "-shm"))
    unlink(CPath.of(copy, "-shm"))
    for log in Self.logs { rename(CPath.of(target, log), CPath.of(copy, log)) }
    guard rename(CPath.of(new), CPath.of(target)) == 0 else {
      let code = errno
      for log in Self.logs { rename(CPath.of(copy, log), CPath.of(target, log)) }
      throw JournalError(code: code, path: draft.text)
    }
    // To read the copy may have made one that says nothing.
    for log in Self.logs where FileIdentity(copy + Array(log.utf8))?.isEmpty == true {
      unlink(CPath.of(copy, log))
    }
  }

  /// Leaves the damaged file as the only one.
  func abandon() {
    kept.remove()
    draft.remove()
  }

  /// A log beside another file would be taken for its own.
  private static let logs = ["-wal", "-journal"]
}

extension DatabaseLocation {
  /// The file itself where the path is a link to it.
  fileprivate var followed: DatabaseLocation {
    var status = stat()
    guard case .file(let path) = self, lstat(CPath.of(path), &status) == 0,
      status.st_mode & S_IFMT == S_IFLNK, let real = realpath(CPath.of(path), nil)
    else { return self }
    defer { free(real) }
    let bytes = UnsafeBufferPointer(start: real, count: strlen(real))
    return .file(bytes.map(UInt8.init(bitPattern:)))
  }
}
