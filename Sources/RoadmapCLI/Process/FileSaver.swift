#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Makes whole files for this user alone: beside their place first, so that none is ever half there.
enum FileSaver {
  @Sendable static func save(_ path: String, _ bytes: [UInt8]) -> FileError? {
    let target = RawText.bytes(path)
    makeFolder(of: target)
    let draft = target + Array(".part".utf8)
    // A link that somebody left there would have another file written.
    unlink(cPath(draft))
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let descriptor = open(cPath(draft), flags, mode_t(0o600))
    guard descriptor >= 0 else { return failure(errno) }
    fchmod(descriptor, 0o600)
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
