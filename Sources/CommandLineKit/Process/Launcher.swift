import CProcess

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Starts another program on this terminal, and waits until it ends. No shell is in between, so
/// nothing in a plan's text is ever taken for a command.
enum Launcher {
  /// The exit code; `nil` where there is no such program.
  @Sendable static func run(_ words: [String]) -> Int32? {
    guard !words.isEmpty else { return nil }
    // The program answers Ctrl-C; this one waits for it.
    let kept = [SIGINT, SIGQUIT].map { ($0, signal($0, SIG_IGN)) }
    defer { for (number, action) in kept { signal(number, action) } }
    guard let child = start(words) else { return nil }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      if errno != EINTR { return 1 }
    }
    // A process that was ended by a signal has failed, too.
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }

  private static func start(_ words: [String]) -> pid_t? {
    #if canImport(Darwin)
      var attributes: posix_spawnattr_t?
    #else
      var attributes = posix_spawnattr_t()
    #endif
    guard posix_spawnattr_init(&attributes) == 0 else { return nil }
    defer { posix_spawnattr_destroy(&attributes) }
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
    guard let program = strings[0] else { return nil }
    var child: pid_t = 0
    let code = posix_spawnp(
      &child, program, nil, &attributes, strings + [nil], process_environment())
    return code == 0 ? child : nil
  }
}
