import CProcess
import Platform
import RoadmapModel

/// The world of this very process: the only place that asks the system for it.
package enum ThisProcess {
  /// Without the program's own name. Swift's own list would mend bytes that are no UTF-8, and so
  /// lose the names of files; on Linux it is also read from `/proc`, which may not be there.
  package static var arguments: [String] {
    if let values = process_arguments() {
      return (1..<max(Int(process_argument_count()), 1)).compactMap { values[$0].map(text) }
    }
    return (1..<max(Int(CommandLine.argc), 1)).compactMap {
      CommandLine.unsafeArgv[$0].map(text)
    }
  }

  package static var environment: Environment {
    Environment {
      $0.variable = { name in getenv(name).map(text) }
      $0.variables = variables
      $0.readFile = { path, limit in FileReader.read(path, limit: limit) }
      $0.readPlainFile = { path, limit in FileReader.read(path, limit: limit, isPlain: true) }
      $0.now = now
      $0.localOffset = localOffset
      $0.random = { UInt64.random(in: .min ... .max) }
      $0.isThere = isThere
      $0.absolutePath = absolutePath
      $0.realPath = realPath
      $0.saveFile = FileSaver.save
      $0.saveOwnFile = FileSaver.saveOwn
      $0.rewriteFile = FileRewriter.rewrite
      $0.clearDrafts = FileRewriter.clearDrafts
      $0.readLine = { Swift.readLine() }
      $0.readKey = KeyReader.read
      $0.inputIsTerminal = isatty(STDIN_FILENO) == 1
      $0.outputIsTerminal = isatty(STDOUT_FILENO) == 1
      $0.errorIsTerminal = isatty(STDERR_FILENO) == 1
      $0.terminalWidth = { terminalSize()?.columns }
      $0.terminalHeight = { terminalSize()?.lines }
      $0.launch = Launcher.run
      $0.pause = { usleep(UInt32($0) * 1000) }
      $0.hostName = hostName
    }
  }

  @Sendable private static func variables() -> [[UInt8]] {
    guard let all = process_environment() else { return [] }
    var variables: [[UInt8]] = []
    var place = 0
    while let variable = all[place] {
      variables.append(Array(UnsafeRawBufferPointer(start: variable, count: strlen(variable))))
      place += 1
    }
    return variables
  }

  @Sendable private static func hostName() -> String? {
    var name = [CChar](repeating: 0, count: 256)
    guard gethostname(&name, name.count - 1) == 0 else { return nil }
    let text = String(
      decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return text.isEmpty ? nil : text
  }

  package static var output: Output {
    Output(
      result: { FileWriter.write($0, to: STDOUT_FILENO) },
      error: { FileWriter.write($0, to: STDERR_FILENO) }, page: Pager.show)
  }

  private static func text(_ pointer: UnsafeMutablePointer<CChar>) -> String {
    let bytes = UnsafeRawBufferPointer(start: pointer, count: strlen(pointer))
    return RawText.text(bytes)
  }

  /// What may not be looked for may be there: whoever opens it will be told.
  @Sendable private static func isThere(_ path: String) -> Bool {
    let name = (RawText.bytes(path) + [0]).map(CChar.init(bitPattern:))
    return access(name, F_OK) == 0 || (errno != ENOENT && errno != ENOTDIR)
  }

  /// What the system keeps under names of its own (`/dev/stdin`) leads elsewhere the next time.
  @Sendable private static func absolutePath(_ path: String) -> String? {
    guard let real = realPath(path) else { return nil }
    let (folder, name) =
      path.lastIndex(of: "/").map {
        (String(path[...$0]), String(path[path.index(after: $0)...]))
      } ?? (".", path)
    guard !["", ".", ".."].contains(name), let above = realPath(folder) else { return real }
    guard !["/dev", "/proc"].contains(where: { above == $0 || above.hasPrefix($0 + "/") }) else {
      return real
    }
    return (above == "/" ? "" : above) + "/" + name
  }

  @Sendable private static func realPath(_ path: String) -> String? {
    let name = (RawText.bytes(path) + [0]).map(CChar.init(bitPattern:))
    guard let resolved = realpath(name, nil) else { return nil }
    defer { free(resolved) }
    return text(resolved)
  }

  @Sendable private static func now() -> Instant {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Instant(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec / 1_000_000))
  }

  /// By the time zone that the user's clock is in.
  @Sendable private static func localOffset(_ seconds: Int) -> Int {
    var time = time_t(seconds)
    var parts = tm()
    guard localtime_r(&time, &parts) != nil else { return 0 }
    return Int(parts.tm_gmtoff)
  }

  /// Whichever stream is a terminal knows; output may be piped through a pager.
  private static func terminalSize() -> (columns: Int, lines: Int?)? {
    for descriptor in [STDOUT_FILENO, STDERR_FILENO, STDIN_FILENO] {
      var size = winsize()
      if ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
        return (Int(size.ws_col), size.ws_row > 0 ? Int(size.ws_row) : nil)
      }
    }
    return nil
  }
}
