import CProcess
import Platform

/// Starts another program on this terminal, and waits until it ends. No shell is in between, so
/// nothing in a plan's text is ever taken for a command.
enum Launcher {
  /// The exit code; `nil` where there is no such program.
  @Sendable static func run(_ words: [String]) -> Int32? {
    // The program answers Ctrl-C; this one waits for it.
    ignoring([SIGINT, SIGQUIT]) { start(words).map(exitCode) }
  }

  static func ignoring<Result>(_ signals: [Int32], _ body: () -> Result) -> Result {
    let kept = signals.map { ($0, signal($0, SIG_IGN)) }
    defer { for (number, action) in kept { signal(number, action) } }
    return body()
  }

  /// What a program ends with. One that is ended by a signal has failed, too.
  static func exitCode(of child: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      if errno != EINTR { return 1 }
    }
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }

  /// `pipe`: what the program reads instead of the terminal, and the end that is not its own.
  static func start(_ words: [String], reading pipe: (input: Int32, other: Int32)? = nil) -> pid_t?
  {
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
    if let pipe {
      if pipe.input != STDIN_FILENO {
        posix_spawn_file_actions_adddup2(&actions, pipe.input, STDIN_FILENO)
        posix_spawn_file_actions_addclose(&actions, pipe.input)
      }
      posix_spawn_file_actions_addclose(&actions, pipe.other)
    }
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in [SIGINT, SIGQUIT, SIGPIPE] { sigaddset(&signals, number) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    let strings = words.map { word -> UnsafeMutablePointer<CChar>? in
      (RawText.bytes(word) + [0]).map(CChar.init(bitPattern:)).withUnsafeBufferPointer {
        $0.baseAddress.flatMap { strdup($0) }
      }
    }
    defer { for string in strings { free(string) } }
    guard let program = strings.first ?? nil else { return nil }
    var child: pid_t = 0
    let code = posix_spawnp(
      &child, program, &actions, &attributes, strings + [nil], process_environment())
    return code == 0 ? child : nil
  }
}
