package import RoadmapModel

/// What the program may know of the world, handed down from the entry point, so that commands can
/// run in-process under test with another world.
package struct Environment: Sendable {
  /// An environment variable; `nil` where it is not set.
  package var variable: @Sendable (String) -> String? = { _ in nil }
  /// All of them, `NAME=value` each, for programs that are run.
  package var variables: @Sendable () -> [[UInt8]] = { [] }
  /// A whole file (`-` is standard input) of at most so many bytes. Relative paths start at the
  /// current directory.
  package var readFile: @Sendable (_ path: String, _ limit: Int) -> Result<[UInt8], FileError> = {
    _, _ in .failure(.missing)
  }
  /// The same of nothing but a plain file.
  package var readPlainFile:
    @Sendable (_ path: String, _ limit: Int) -> Result<[UInt8], FileError> = { _, _ in
      .failure(.missing)
    }
  package var now: @Sendable () -> Instant = { Instant(milliseconds: 0) }
  /// How many seconds the user's clock is ahead of UTC at a time given in seconds since 1970.
  package var localOffset: @Sendable (Int) -> Int = { _ in 0 }
  package var random: @Sendable () -> UInt64 = { 4 }
  /// Whether anything is at a path.
  package var isThere: @Sendable (String) -> Bool = { _ in true }
  /// The path from the root, with its links as they are: where they lead may change. `nil` where
  /// nothing is there.
  package var absolutePath: @Sendable (String) -> String? = { $0 }
  /// The path from the root, links followed; `nil` where nothing is there.
  package var realPath: @Sendable (String) -> String? = { $0 }
  /// Makes a file of this user's own, or replaces one, at once.
  package var saveFile: @Sendable (_ path: String, [UInt8]) -> FileError? = { _, _ in .noPermission
  }
  /// The same of the program's own files, where no link is followed.
  package var saveOwnFile: @Sendable (_ path: String, [UInt8]) -> FileError? = { _, _ in
    .noPermission
  }
  /// Replaces what was read of a user's file by another text, at once or not at all.
  package var rewriteFile:
    @Sendable (_ path: String, _ old: [UInt8], _ new: [UInt8]) -> FileRewrite =
      { _, _, _ in .failed("permission denied") }
  /// Removes what a killed `rewriteFile` left beside a file.
  package var clearDrafts: @Sendable (_ path: String) -> Void = { _ in }
  /// An answer typed on the terminal, without its line end.
  package var readLine: @Sendable () -> String? = { nil }
  /// One key, without waiting for the end of a line; there is none where keys come in lines only.
  package var readKey: (@Sendable () -> Character?)?
  package var inputIsTerminal = false
  package var outputIsTerminal = false
  package var errorIsTerminal = false
  /// Columns; `nil` where no terminal tells.
  package var terminalWidth: @Sendable () -> Int? = { nil }
  /// Lines; `nil` where no terminal tells.
  package var terminalHeight: @Sendable () -> Int? = { nil }
  /// Runs another program on this terminal, without a shell: its exit code, `nil` where there is none.
  package var launch: @Sendable (_ words: [String]) -> Int32? = { _ in nil }
  /// Lets so many milliseconds pass.
  package var pause: @Sendable (_ milliseconds: Int) -> Void = { _ in }
  /// What the machine is called on its network.
  package var hostName: @Sendable () -> String? = { nil }

  /// A world in which there is nothing but what is set.
  package init(_ set: (inout Environment) -> Void = { _ in }) { set(&self) }

  /// The same world without anybody to ask.
  package var withoutQuestions: Environment {
    Environment { other in
      other = self
      other.readLine = { nil }
      other.readKey = nil
      other.inputIsTerminal = false
    }
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
