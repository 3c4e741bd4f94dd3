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
  /// Another for another file, and for one that was written anew.
  let identity: Int64

  init?(_ path: String) {
    var status = stat()
    let name = (RawText.bytes(path) + [0]).map(CChar.init(bitPattern:))
    guard stat(name, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    size = Int(status.st_size)
    #if canImport(Darwin)
      let (changed, written) = (status.st_ctimespec, status.st_mtimespec)
    #else
      let (changed, written) = (status.st_ctim, status.st_mtim)
    #endif
    self.changed = Timestamp(seconds: Int(changed.tv_sec), nanoseconds: Int(changed.tv_nsec))
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for part in [
      Int64(status.st_dev), Int64(bitPattern: UInt64(status.st_ino)), Int64(status.st_size),
      Int64(written.tv_sec), Int64(written.tv_nsec),
    ] {
      hash = (hash ^ UInt64(bitPattern: part)) &* 0x100_0000_01B3
      hash ^= hash >> 29
    }
    identity = Int64(bitPattern: hash)
  }

  /// The file that this process runs, where the system has a name for it.
  static var program: FileStatus? {
    #if os(Linux)
      FileStatus("/proc/self/exe")
    #else
      nil
    #endif
  }
}
