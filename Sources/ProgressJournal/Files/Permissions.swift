import Platform

enum Permissions {
  /// The database and its directory, where users other than their owner have rights on them. A
  /// directory that is not the program's own, such as a home directory, may be as it is.
  static func exposed(_ location: DatabaseLocation) -> [String] {
    guard case .file(let path) = location else { return [] }
    var exposed: [String] = []
    if let mode = mode(path), mode & 0o077 != 0 { exposed.append(location.text) }
    if let slash = path.lastIndex(of: UInt8(ascii: "/")), slash > 0 {
      let directory = Array(path[..<slash])
      if directory.suffix(8) == Array("/roadmap".utf8), let mode = mode(directory),
        mode & 0o077 != 0
      {
        exposed.append(String(decoding: directory, as: UTF8.self))
      }
    }
    return exposed
  }

  /// The log, and what readers share, have the rights that the file had when they were made: made
  /// while it could only be read, they would be in the way when it can be written again.
  static func openCompanions(of path: [UInt8]) {
    func mayWrite(_ name: [UInt8]) -> Bool {
      access((name + [0]).map(CChar.init(bitPattern:)), W_OK) == 0 || errno != EACCES
    }
    for suffix in ["-wal", "-shm"] {
      let name = path + Array(suffix.utf8)
      guard !mayWrite(name), mayWrite(path) else { continue }
      chmod((name + [0]).map(CChar.init(bitPattern:)), 0o600)
    }
  }

  /// `nil` where there is no such file.
  private static func mode(_ path: [UInt8]) -> mode_t? {
    FileIdentity(path)?.mode
  }
}

/// Which file a path leads to.
struct FileIdentity: Equatable {
  let device: UInt64
  let number: UInt64
  let mode: mode_t
  let isEmpty: Bool

  init?(_ path: [UInt8]) {
    var status = stat()
    guard stat((path + [0]).map(CChar.init(bitPattern:)), &status) == 0 else { return nil }
    device = UInt64(truncatingIfNeeded: status.st_dev)
    number = UInt64(truncatingIfNeeded: status.st_ino)
    mode = status.st_mode
    isEmpty = status.st_size == 0
  }
}
