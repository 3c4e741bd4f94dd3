#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Reads one key of a terminal at once, without the end of a line behind it.
enum KeyReader {
  /// `nil` where standard input is no terminal, or ends. Ctrl-C stays what it is.
  @Sendable static func read() -> Character? {
    var before = termios()
    guard isatty(STDIN_FILENO) == 1, tcgetattr(STDIN_FILENO, &before) == 0 else { return nil }
    var raw = before
    raw.c_lflag &= ~tcflag_t(ICANON | ECHO)
    guard tcsetattr(STDIN_FILENO, TCSANOW, &raw) == 0 else { return nil }
    defer { tcsetattr(STDIN_FILENO, TCSANOW, &before) }
    guard let first = byte(waiting: true) else { return nil }
    var bytes = [first]
    // What follows at once belongs to the same key: an arrow, a letter of several bytes.
    while bytes.count < 16, let next = byte(waiting: false) { bytes.append(next) }
    guard first < 0x80 else { return String(decoding: bytes, as: UTF8.self).first }
    // Ctrl-D ends the input; a lone Escape is a wish to leave.
    if first == 4 { return nil }
    return bytes.count > 1 && first == 0x1B ? "?" : Character(UnicodeScalar(first))
  }

  private static func byte(waiting: Bool) -> UInt8? {
    var ready = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    while true {
      let count = poll(&ready, 1, waiting ? -1 : 0)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return nil }
      var value: UInt8 = 0
      let read = withUnsafeMutableBytes(of: &value) { room in
        #if canImport(Darwin)
          Darwin.read(STDIN_FILENO, room.baseAddress, 1)
        #elseif canImport(Glibc)
          Glibc.read(STDIN_FILENO, room.baseAddress, 1)
        #elseif canImport(Musl)
          Musl.read(STDIN_FILENO, room.baseAddress, 1)
        #endif
      }
      if read < 0, errno == EINTR { continue }
      return read == 1 ? value : nil
    }
  }
}
