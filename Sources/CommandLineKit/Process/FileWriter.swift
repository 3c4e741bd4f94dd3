import Platform

/// Writes to a descriptor that is open already.
enum FileWriter {
  /// All of the bytes, however many calls it takes. A reader that has gone away (`| head`) is no
  /// failure: SIGPIPE ends the process, and where a parent ignores that signal, the rest is not
  /// wanted either.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> WriteFailure? {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let slice = UnsafeRawBufferPointer(rebasing: rest)
        let count = Platform.write(descriptor, slice.baseAddress, slice.count)
        if count >= 0 {
          rest = rest.dropFirst(count)
        } else if errno == EPIPE {
          return nil
        } else if errno == EAGAIN {
          var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
          poll(&waiting, 1, -1)
        } else if errno != EINTR {
          return WriteFailure(reason: SystemError.words(errno))
        }
      }
      return nil
    }
  }
}
