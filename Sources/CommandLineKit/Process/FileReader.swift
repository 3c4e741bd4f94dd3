import Platform

/// Reads whole files, pipes and standard input up to a limit.
enum FileReader {
  private static let chunk = 1 << 16

  /// `isPlain`: nothing but a plain file is read, since others may let one wait for ever.
  static func read(
    _ path: String, limit: Int, isPlain: Bool = false
  ) -> Result<[UInt8], FileError> {
    do {
      if path == "-" { return .success(try read(STDIN_FILENO, limit: limit, isPlain: isPlain)) }
      // A pipe that nobody writes to is opened without waiting then, to be refused.
      let descriptor = try open(path, O_RDONLY | O_CLOEXEC | (isPlain ? O_NONBLOCK | O_NOCTTY : 0))
      defer { close(descriptor) }
      return .success(try read(descriptor, limit: limit, isPlain: isPlain))
    } catch {
      return .failure(error)
    }
  }

  private static func open(_ path: String, _ flags: Int32) throws(FileError) -> Int32 {
    let bytes = RawText.bytes(path)
    guard !bytes.isEmpty else { throw .missing }
    guard !bytes.contains(0) else { throw .missing }
    let name = bytes.map { CChar(bitPattern: $0) } + [0]
    while true {
      let descriptor = Platform.open(name, flags)
      if descriptor >= 0 { return descriptor }
      if errno != EINTR { throw FileError(code: errno) }
    }
  }

  /// The size is asked for only to fail early and to read at once: a file may grow, and a pipe
  /// has none.
  private static func read(
    _ descriptor: Int32, limit: Int, isPlain: Bool
  ) throws(FileError) -> [UInt8] {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileError(code: errno) }
    let kind = status.st_mode & S_IFMT
    if kind == S_IFDIR { throw .isDirectory }
    if isPlain, kind != S_IFREG { throw .isNoFile }
    let size = kind == S_IFREG ? Int(status.st_size) : 0
    if size > limit { throw .tooLarge(limit: limit) }
    var bytes: [UInt8] = []
    while true {
      let room = bytes.isEmpty && size > 0 ? size + 1 : chunk
      let count = try append(room, from: descriptor, to: &bytes)
      if count == 0 { return bytes }
      if bytes.count > limit { throw .tooLarge(limit: limit) }
    }
  }

  /// One read of up to `room` bytes; 0 at the end.
  private static func append(
    _ room: Int, from descriptor: Int32, to bytes: inout [UInt8]
  ) throws(FileError) -> Int {
    while true {
      var code: Int32 = 0
      var count = 0
      let part = [UInt8](unsafeUninitializedCapacity: room) { buffer, initialized in
        count = Platform.read(descriptor, buffer.baseAddress, room)
        code = errno
        initialized = max(count, 0)
      }
      if count >= 0 {
        if bytes.isEmpty { bytes = part } else { bytes += part }
        return count
      }
      if code == EAGAIN {
        var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        poll(&waiting, 1, -1)
      } else if code != EINTR {
        throw FileError(code: code)
      }
    }
  }
}

extension FileError {
  /// For a number of the system's.
  init(code: Int32) {
    switch code {
    case ENOENT, ENOTDIR: self = .missing
    case EISDIR: self = .isDirectory
    // Of a socket.
    case ENXIO: self = .isNoFile
    case EACCES, EPERM: self = .noPermission
    default: self = .system(code: code, reason: SystemError.words(code))
    }
  }
}
