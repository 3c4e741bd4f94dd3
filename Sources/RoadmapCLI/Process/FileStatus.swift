#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What the system says of a plain file without opening it.
struct FileStatus {
  let size: Int
  /// The last change of the file or of what is said of it: no program can set this one back.
  let changed: Timestamp

  init?(_ path: String) {
    var status = stat()
    let name = (RawText.bytes(path) + [0]).map(CChar.init(bitPattern:))
    guard stat(name, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    size = Int(status.st_size)
    #if canImport(Darwin)
      let changed = status.st_ctimespec
    #else
      let changed = status.st_ctim
    #endif
    self.changed = Timestamp(seconds: Int(changed.tv_sec), nanoseconds: Int(changed.tv_nsec))
  }
}
