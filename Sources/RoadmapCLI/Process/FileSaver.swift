#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Makes whole files: beside their place first, so that none is ever half there. A new one is for this
/// user alone; one that is there keeps its mode, and a link to it stays a link.
enum FileSaver {
  @Sendable static func save(_ path: String, _ bytes: [UInt8]) -> FileError? {
    let target = resolved(RawText.bytes(path))
    makeFolder(of: target)
    var before = stat()
    let isThere = stat(cPath(target), &before) == 0 && before.st_mode & S_IFMT == S_IFREG
    let draft = target + Array(".part".utf8)
    // A link that somebody left there would have another file written.
    unlink(cPath(draft))
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let descriptor = open(cPath(draft), flags, mode_t(0o600))
    guard descriptor >= 0 else { return failure(errno) }
    fchmod(descriptor, isThere ? before.st_mode & 0o777 : 0o600)
    let failed = FileWriter.write(bytes, to: descriptor)
    let isSynced = fsync(descriptor) == 0
    guard close(descriptor) == 0, isSynced, failed == nil else {
      let code = errno
      unlink(cPath(draft))
      return .system(code: code, reason: failed?.reason ?? SystemError.words(code))
    }
    guard rename(cPath(draft), cPath(target)) == 0 else { return failure(errno) }
    return nil
  }

  /// Where a link leads; the path itself where nothing is there yet.
  private static func resolved(_ path: [UInt8]) -> [UInt8] {
    guard let found = realpath(cPath(path), nil) else { return path }
    defer { free(found) }
    return UnsafeRawBufferPointer(start: found, count: strlen(found)).map { $0 }
  }

  private static func makeFolder(of path: [UInt8]) {
    guard let slash = path.lastIndex(of: UInt8(ascii: "/")), slash > 0 else { return }
    let folder = Array(path[..<slash])
    if mkdir(cPath(folder), 0o700) != 0, errno == ENOENT {
      makeFolder(of: folder)
      mkdir(cPath(folder), 0o700)
    }
  }

  private static func cPath(_ path: [UInt8]) -> [CChar] {
    (path + [0]).map(CChar.init(bitPattern:))
  }

  private static func failure(_ code: Int32) -> FileError {
    switch code {
    case EACCES, EPERM, EROFS: .noPermission
    case EISDIR: .isDirectory
    default: .system(code: code, reason: SystemError.words(code))
    }
  }
}
