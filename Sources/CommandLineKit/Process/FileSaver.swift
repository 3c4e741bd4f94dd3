import Platform
import RoadmapModel

/// Makes whole files: beside their place first, so that none is ever half there. A new one is for this
/// user alone; one that is there keeps its mode, and a link to it stays a link.
enum FileSaver {
  /// A file of the program's own: a link in its place leads elsewhere, and is replaced.
  @Sendable static func saveOwn(_ path: String, _ bytes: [UInt8]) -> FileError? {
    let target = RawText.bytes(path)
    var before = stat()
    if lstat(CPath.of(target), &before) == 0, before.st_mode & S_IFMT == S_IFLNK {
      guard unlink(CPath.of(target)) == 0 else { return failure(errno) }
    }
    return save(path, bytes)
  }

  @Sendable static func save(_ path: String, _ bytes: [UInt8]) -> FileError? {
    let path = RawText.bytes(path)
    if let open = descriptor(named: path) { return written(bytes, to: open) }
    var before = stat()
    let isThere = stat(CPath.of(path), &before) == 0
    // A pipe or a device is written to: to put a file in its place would take it from everybody.
    if isThere, before.st_mode & S_IFMT != S_IFREG { return pour(bytes, into: path) }
    let target = resolved(path)
    makeFolder(of: target)
    let draft = FileRewriter.draftPath(of: target)
    FileRewriter.removeLeftovers(of: target)
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let descriptor = open(CPath.of(draft), flags, mode_t(0o600))
    guard descriptor >= 0 else { return failure(errno) }
    flock(descriptor, LOCK_EX | LOCK_NB)
    fchmod(descriptor, isThere ? before.st_mode & 0o777 : 0o600)
    let failed = FileWriter.write(bytes, to: descriptor)
    let isSynced = fsync(descriptor) == 0
    guard close(descriptor) == 0, isSynced, failed == nil else {
      let code = errno
      unlink(CPath.of(draft))
      return .system(code: code, reason: failed?.reason ?? SystemError.words(code))
    }
    guard rename(CPath.of(draft), CPath.of(target)) == 0 else {
      let code = errno
      unlink(CPath.of(draft))
      return failure(code)
    }
    return nil
  }

  /// The descriptor that a path such as `/dev/stdout` stands for: the file behind it may be anybody's.
  private static func descriptor(named path: [UInt8]) -> Int32? {
    let text = String(decoding: path, as: UTF8.self)
    if let named = ["/dev/stdout": STDOUT_FILENO, "/dev/stderr": STDERR_FILENO][text] {
      return named
    }
    for folder in ["/dev/fd/", "/proc/self/fd/"] where text.hasPrefix(folder) {
      return Int32(text.dropFirst(folder.count))
    }
    return nil
  }

  private static func pour(_ bytes: [UInt8], into path: [UInt8]) -> FileError? {
    let descriptor = open(CPath.of(path), O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return failure(errno) }
    let failed = written(bytes, to: descriptor)
    return close(descriptor) == 0 ? failed : failed ?? failure(errno)
  }

  private static func written(_ bytes: [UInt8], to descriptor: Int32) -> FileError? {
    FileWriter.write(bytes, to: descriptor).map { .system(code: errno, reason: $0.reason) }
  }

  /// Where a link leads, be something there or not; the path itself where it is none.
  private static func resolved(_ path: [UInt8]) -> [UInt8] {
    if let found = realpath(CPath.of(path), nil) {
      defer { free(found) }
      return UnsafeRawBufferPointer(start: found, count: strlen(found)).map { $0 }
    }
    var path = path
    for _ in 0..<mostLinks {
      var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
      let count = readlink(CPath.of(path), &buffer, buffer.count)
      guard count > 0 else { break }
      let target = buffer[..<count].map(UInt8.init(bitPattern:))
      let folder = path.lastIndex(of: UInt8(ascii: "/")).map { Array(path[...$0]) } ?? []
      path = target.first == UInt8(ascii: "/") ? target : folder + target
    }
    return path
  }

  /// As many as Linux follows.
  private static let mostLinks = 40

  private static func makeFolder(of path: [UInt8]) {
    guard let slash = path.lastIndex(of: UInt8(ascii: "/")), slash > 0 else { return }
    let folder = Array(path[..<slash])
    if mkdir(CPath.of(folder), 0o700) != 0, errno == ENOENT {
      makeFolder(of: folder)
      mkdir(CPath.of(folder), 0o700)
    }
  }

  private static func failure(_ code: Int32) -> FileError {
    switch code {
    case EACCES, EPERM, EROFS: .noPermission
    case EISDIR: .isDirectory
    default: .system(code: code, reason: SystemError.words(code))
    }
  }
}
