package import RoadmapModel

/// What the program may know of the world, handed down from the entry point, so that commands can
/// run in-process under test with another world.
package struct Environment: Sendable {
  /// An environment variable; `nil` where it is not set.
  package let variable: @Sendable (String) -> String?
  /// A whole file (`-` is standard input) of at most so many bytes. Relative paths start at the
  /// current directory.
  package let readFile: @Sendable (_ path: String, _ limit: Int) -> Result<[UInt8], FileError>
  /// The same of nothing but a plain file.
  package let readPlainFile: @Sendable (_ path: String, _ limit: Int) -> Result<[UInt8], FileError>
  package let now: @Sendable () -> Timestamp
  /// How many seconds the user's clock is ahead of UTC at a time given in seconds since 1970.
  package let localOffset: @Sendable (Int) -> Int
  package let random: @Sendable () -> UInt64
  /// Whether anything is at a path.
  package let isThere: @Sendable (String) -> Bool
  /// The path from the root, with its links as they are: where they lead may change. `nil` where
  /// nothing is there.
  package let absolutePath: @Sendable (String) -> String?
  /// The path from the root, links followed; `nil` where nothing is there.
  package let realPath: @Sendable (String) -> String?
  /// Makes a file of this user's own, or replaces one, at once.
  package let saveFile: @Sendable (_ path: String, [UInt8]) -> FileError?
  /// The same of the program's own files, where no link is followed.
  package var saveOwnFile: @Sendable (_ path: String, [UInt8]) -> FileError?
  /// Replaces what was read of a user's file by another text, at once or not at all.
  package let rewriteFile: @Sendable (_ path: String, _ old: [UInt8], _ new: [UInt8]) -> FileRewrite
  /// Removes what a killed `rewriteFile` left beside a file.
  package var clearDrafts: @Sendable (_ path: String) -> Void = { _ in }
  /// An answer typed on the terminal, without its line end.
  package let readLine: @Sendable () -> String?
  package let inputIsTerminal: Bool
  package let outputIsTerminal: Bool
  package let errorIsTerminal: Bool
  /// Columns; `nil` where no terminal tells.
  package let terminalWidth: @Sendable () -> Int?
  /// Lines; `nil` where no terminal tells.
  package let terminalHeight: @Sendable () -> Int?
  /// Runs another program on this terminal, without a shell: its exit code, `nil` where there is none.
  package let launch: @Sendable (_ words: [String]) -> Int32?
  /// One key, without waiting for the end of a line; there is none where keys come in lines only.
  package let readKey: (@Sendable () -> Character?)?
  /// Lets so many seconds pass.
  package let wait: @Sendable (_ seconds: Int) -> Void
  package let host: HostSystem

  package init(
    variable: @escaping @Sendable (String) -> String? = { _ in nil },
    readFile: @escaping @Sendable (_ path: String, _ limit: Int) -> Result<[UInt8], FileError> = {
      _, _ in .failure(.missing)
    },
    readPlainFile: (
      @Sendable (_ path: String, _ limit: Int) -> Result<[UInt8], FileError>
    )? = nil,
    now: @escaping @Sendable () -> Timestamp = { Timestamp(seconds: 0) },
    localOffset: @escaping @Sendable (Int) -> Int = { _ in 0 },
    random: @escaping @Sendable () -> UInt64 = { 4 },
    isThere: @escaping @Sendable (String) -> Bool = { _ in true },
    absolutePath: @escaping @Sendable (String) -> String? = { $0 },
    realPath: @escaping @Sendable (String) -> String? = { $0 },
    saveFile: @escaping @Sendable (_ path: String, [UInt8]) -> FileError? = { _, _ in .noPermission
    },
    rewriteFile:
      @escaping @Sendable (_ path: String, _ old: [UInt8], _ new: [UInt8]) -> FileRewrite =
      { _, _, _ in .failed("permission denied") },
    readLine: @escaping @Sendable () -> String? = { nil },
    inputIsTerminal: Bool = false, outputIsTerminal: Bool = false, errorIsTerminal: Bool = false,
    terminalWidth: @escaping @Sendable () -> Int? = { nil },
    terminalHeight: @escaping @Sendable () -> Int? = { nil },
    launch: @escaping @Sendable (_ words: [String]) -> Int32? = { _ in nil },
    readKey: (@Sendable () -> Character?)? = nil,
    wait: @escaping @Sendable (_ seconds: Int) -> Void = { _ in },
    host: HostSystem = HostSystem()
  ) {
    self.variable = variable
    self.readFile = readFile
    self.readPlainFile = readPlainFile ?? readFile
    self.now = now
    self.localOffset = localOffset
    self.random = random
    self.isThere = isThere
    self.absolutePath = absolutePath
    self.realPath = realPath
    self.saveFile = saveFile
    saveOwnFile = saveFile
    self.rewriteFile = rewriteFile
    self.readLine = readLine
    self.inputIsTerminal = inputIsTerminal
    self.outputIsTerminal = outputIsTerminal
    self.errorIsTerminal = errorIsTerminal
    self.terminalWidth = terminalWidth
    self.terminalHeight = terminalHeight
    self.launch = launch
    self.readKey = readKey
    self.wait = wait
    self.host = host
  }

  /// The same world without anybody to ask.
  package var withoutQuestions: Environment {
    var other = Environment(
      variable: variable, readFile: readFile, readPlainFile: readPlainFile, now: now,
      localOffset: localOffset, random: random, isThere: isThere, absolutePath: absolutePath,
      realPath: realPath, saveFile: saveFile, rewriteFile: rewriteFile, readLine: { nil },
      inputIsTerminal: false, outputIsTerminal: outputIsTerminal, errorIsTerminal: errorIsTerminal,
      terminalWidth: terminalWidth, terminalHeight: terminalHeight, launch: launch, wait: wait,
      host: host)
    other.clearDrafts = clearDrafts
    other.saveOwnFile = saveOwnFile
    return other
  }

  /// Whether a plan's file may be there, readable or not.
  package func exists(_ path: String) -> Bool {
    if case .failure(.missing) = readPlainFile(path, 0) { return false }
    return true
  }

  /// Whether the locale's characters are UTF-8: the first of three variables that says something.
  package var localeIsUTF8: Bool {
    for name in ["LC_ALL", "LC_CTYPE", "LANG"] {
      guard let value = variable(name), !value.isEmpty else { continue }
      return Environment.namesUTF8(value)
    }
    return false
  }

  /// Whether `UTF-8` or `utf8` is in the name. By bytes: the library's search for a text costs a
  /// start more than all else here.
  private static func namesUTF8(_ locale: String) -> Bool {
    var matched = 0
    let wanted = [UInt8]("utf8".utf8)
    for byte in locale.utf8 where byte != UInt8(ascii: "-") {
      let letter = byte | 0x20
      matched = letter == wanted[matched] ? matched + 1 : letter == wanted[0] ? 1 : 0
      if matched == wanted.count { return true }
    }
    return false
  }
}

/// A point in time, in UTC.
package struct Timestamp: Sendable, Hashable {
  /// Since 1970-01-01T00:00:00Z.
  package let seconds: Int
  package let nanoseconds: Int

  package init(seconds: Int, nanoseconds: Int = 0) {
    self.seconds = seconds
    self.nanoseconds = nanoseconds
  }
}
