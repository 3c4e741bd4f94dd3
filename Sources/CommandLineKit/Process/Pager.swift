import Platform

/// Runs a pager as its own process, and waits until the user leaves it.
enum Pager {
  /// False where there is no such program; then nothing was shown.
  @Sendable static func show(_ bytes: [UInt8], _ command: String) -> Bool {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return false }
    // As git does: leave at once where all fits, let colours through, keep the screen.
    setenv("LESS", "FRX", 0)
    // The pager alone answers Ctrl-C, and may be left before it has read all.
    return Launcher.ignoring([SIGINT, SIGQUIT, SIGPIPE]) {
      let child = Launcher.start(words(of: command), reading: (ends[0], ends[1]))
      close(ends[0])
      if child != nil { _ = FileWriter.write(bytes, to: ends[1]) }
      close(ends[1])
      // What a shell ends with where it cannot find the program.
      return child.map { Launcher.exitCode(of: $0) != 127 } ?? false
    }
  }

  /// A shell is asked only where the command needs one.
  private static func words(of command: String) -> [String] {
    let isPlain = command.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: " "):
        true
      default: "-_./+,:%@".utf8.contains(byte)
      }
    }
    let words = command.split(separator: " ").map(String.init)
    return isPlain && !words.isEmpty ? words : ["/bin/sh", "-c", command]
  }
}
