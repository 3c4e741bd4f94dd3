import Platform

/// Reads one key of a terminal at once, without the end of a line behind it.
enum KeyReader {
  /// `nil` where standard input is no terminal, or ends.
  @Sendable static func read() -> Character? {
    while true {
      guard let key = key() else { return nil }
      switch key.value {
      case 0x04: return nil
      // The terminal is the user's again before the program ends or rests.
      case 0x03: raise(SIGINT)
      case 0x1A: raise(SIGTSTP)
      default: return Character(key)
      }
    }
  }

  /// Ctrl-C and Ctrl-Z come as keys: a signal would leave the terminal as it is while reading.
  private static func key() -> Unicode.Scalar? {
    var before = termios()
    guard isatty(STDIN_FILENO) == 1, tcgetattr(STDIN_FILENO, &before) == 0 else { return nil }
    var raw = before
    raw.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG)
    guard tcsetattr(STDIN_FILENO, TCSANOW, &raw) == 0 else { return nil }
    defer { tcsetattr(STDIN_FILENO, TCSANOW, &before) }
    guard let first = byte(waiting: true) else { return nil }
    // Keys that were typed ahead wait for their turn; only a letter and an arrow have several bytes.
    switch first {
    case 0x1B:
      var count = 1
      while count < 16, byte(waiting: false) != nil { count += 1 }
      return count > 1 ? "?" : "\u{1B}"
    case 0x80...:
      var bytes = [first]
      while bytes.count < 4, let next = byte(waiting: false) { bytes.append(next) }
      return String(decoding: bytes, as: UTF8.self).unicodeScalars.first
    default: return Unicode.Scalar(first)
    }
  }

  private static func byte(waiting: Bool) -> UInt8? {
    var ready = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    while true {
      let count = poll(&ready, 1, waiting ? -1 : 0)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return nil }
      var value: UInt8 = 0
      let read = withUnsafeMutableBytes(of: &value) { room in
        Platform.read(STDIN_FILENO, room.baseAddress, 1)
      }
      if read < 0, errno == EINTR { continue }
      return read == 1 ? value : nil
    }
  }
}
