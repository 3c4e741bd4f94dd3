import Platform

/// A program that is run to its end without a shell, its output read while it runs.
struct Subprocess {
  /// The first is the program's name.
  let arguments: [[UInt8]]
  /// `NAME=value` each.
  let environment: [[UInt8]]
  var input: [UInt8] = []
  /// Beyond so many bytes of output the program is ended.
  var limit = Int.max
  /// Asked ten times a second: whether it is to be ended.
  var isTooMuch: (() -> Bool)?

  enum Failure: Error, Equatable {
    case isMissing
    case system(Int32)
    case tooMuch
  }

  struct Result {
    let status: Int32
    let output: [UInt8]
    let error: [UInt8]
  }

  /// What is put in and the errors go through files without names: so there is one pipe alone, and no
  /// two of them can wait for each other.
  func run() throws(Failure) -> Result {
    let inputFile = try Self.file(holding: input)
    defer { fclose(inputFile) }
    let errorFile = try Self.file(holding: [])
    defer { fclose(errorFile) }
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .system(errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let child: pid_t
    do throws(Failure) {
      child = try spawn(fileno(inputFile), ends[1], fileno(errorFile))
    } catch {
      close(ends[0])
      close(ends[1])
      throw error
    }
    close(ends[1])
    let output = read(ends[0])
    close(ends[0])
    if output == nil { kill(child, SIGKILL) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { throw .system(errno) }
    }
    guard let output else { throw .tooMuch }
    return Result(
      status: status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F, output: output,
      error: Self.contents(errorFile))
  }

  private static func file(holding bytes: [UInt8]) throws(Failure) -> UnsafeMutablePointer<FILE> {
    guard let file = tmpfile() else { throw .system(errno) }
    _ = fcntl(fileno(file), F_SETFD, FD_CLOEXEC)
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count, fflush(file) == 0 else {
      let code = errno
      fclose(file)
      throw .system(code)
    }
    rewind(file)
    lseek(fileno(file), 0, SEEK_SET)
    return file
  }

  /// `nil` where it is too much.
  private func read(_ descriptor: Int32) -> [UInt8]? {
    var all: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      if let isTooMuch {
        var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        if poll(&waiting, 1, 100) == 0 {
          if isTooMuch() { return nil }
          continue
        }
      }
      let count = piece.withUnsafeMutableBytes { room in
        Platform.read(descriptor, room.baseAddress, room.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return all }
      guard all.count + count <= limit else { return nil }
      all += piece[..<count]
    }
  }

  /// The end of it, which says what went wrong.
  private static func contents(_ file: UnsafeMutablePointer<FILE>) -> [UInt8] {
    fseek(file, 0, SEEK_END)
    let size = max(ftell(file), 0)
    let start = max(0, size - 1 << 14)
    fseek(file, start, SEEK_SET)
    var bytes = [UInt8](repeating: 0, count: size - start)
    let count = fread(&bytes, 1, bytes.count, file)
    return Array(bytes[..<count])
  }

  private func spawn(_ input: Int32, _ output: Int32, _ error: Int32) throws(Failure) -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, error, STDERR_FILENO)
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    // A thread that blocks signals would have the program never hear of one.
    var blocked = sigset_t()
    sigemptyset(&blocked)
    posix_spawnattr_setsigmask(&attributes, &blocked)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    var child = pid_t()
    let code = Self.withStrings(arguments) { arguments in
      Self.withStrings(environment) { environment -> Int32 in
        guard let program = arguments[0] else { return ENOENT }
        return posix_spawnp(&child, program, &actions, &attributes, arguments, environment)
      }
    }
    if code == ENOENT { throw .isMissing }
    guard code == 0 else { throw .system(code) }
    return child
  }

  private static func withStrings<Value>(
    _ texts: [[UInt8]], _ body: ([UnsafeMutablePointer<CChar>?]) -> Value
  ) -> Value {
    let pointers = texts.map { text -> UnsafeMutablePointer<CChar>? in
      (text.filter { $0 != 0 } + [0]).map(CChar.init(bitPattern:)).withUnsafeBufferPointer {
        $0.baseAddress.flatMap { strdup($0) }
      }
    }
    defer { for pointer in pointers { free(pointer) } }
    return body(pointers + [nil])
  }
}
