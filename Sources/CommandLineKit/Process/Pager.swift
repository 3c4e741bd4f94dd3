import CProcess

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Runs a pager as its own process, and waits until the user leaves it.
enum Pager {
  /// False where there is no such program; then nothing was shown.
  @Sendable static func show(_ bytes: [UInt8], _ command: String) -> Bool {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return false }
    // As git does: leave at once where all fits, let colours through, keep the screen.
    setenv("LESS", "FRX", 0)
    // The pager alone answers Ctrl-C, and may be left before it has read all.
    let kept = [SIGINT, SIGQUIT, SIGPIPE].map { ($0, signal($0, SIG_IGN)) }
    defer { for (number, action) in kept { signal(number, action) } }
    let child = start(command, reading: ends[0], closing: ends[1])
    close(ends[0])
    guard let child else {
      close(ends[1])
      return false
    }
    _ = FileWriter.write(bytes, to: ends[1])
    close(ends[1])
    return !isMissing(wait(for: child))
  }

  private static func start(
    _ command: String, reading input: Int32, closing other: Int32
  ) -> pid_t? {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    guard posix_spawn_file_actions_init(&actions) == 0 else { return nil }
    defer { posix_spawn_file_actions_destroy(&actions) }
    guard posix_spawnattr_init(&attributes) == 0 else { return nil }
    defer { posix_spawnattr_destroy(&attributes) }
    if input != STDIN_FILENO {
      posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
      posix_spawn_file_actions_addclose(&actions, input)
    }
    posix_spawn_file_actions_addclose(&actions, other)
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in [SIGINT, SIGQUIT, SIGPIPE] { sigaddset(&signals, number) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    let words = words(of: command)
    let strings = words.map { strdup($0) } + [nil]
    defer { for string in strings { free(string) } }
    guard let program = strings[0] else { return nil }
    var child: pid_t = 0
    let code = posix_spawnp(
      &child, program, &actions, &attributes, strings, process_environment())
    return code == 0 ? child : nil
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

  private static func wait(for child: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      if errno != EINTR { return 0 }
    }
    return status
  }

  /// What a shell ends with where it cannot find the program.
  private static func isMissing(_ status: Int32) -> Bool { status == 127 << 8 }
}
