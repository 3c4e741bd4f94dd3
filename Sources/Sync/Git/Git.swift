import Platform

/// The system's git over one bare repository. No work tree is ever made, so no attribute, filter, link
/// or hook of a stranger's repository comes to act.
struct Git {
  /// The bare repository's folder; the bytes of a path need not be UTF-8.
  let folder: [UInt8]
  private let environment: [[UInt8]]

  /// `variables`: the process's own, `NAME=value` each. Nothing that was set for another repository
  /// is to lead this one astray, and nobody is asked for a password that a script cannot give.
  init(folder: [UInt8], variables: [[UInt8]]) {
    self.folder = folder
    let cleared = ["GIT_", "SSH_ASKPASS", "LC_ALL=", "LANGUAGE=", "LANG="]
    environment =
      variables.filter { variable in !cleared.contains { variable.starts(with: $0.utf8) } }
      + [
        "GIT_TERMINAL_PROMPT=0", "GIT_ASKPASS=", "SSH_ASKPASS=false",
        "SSH_ASKPASS_REQUIRE=force", "GIT_OPTIONAL_LOCKS=0", "GIT_DEFAULT_HASH=sha1", "LC_ALL=C",
        "GIT_AUTHOR_NAME=roadmap", "GIT_AUTHOR_EMAIL=roadmap@localhost",
        "GIT_COMMITTER_NAME=roadmap", "GIT_COMMITTER_EMAIL=roadmap@localhost",
      ].map { Array($0.utf8) }
  }

  /// What a user set for their own repositories is not to change what is stored in this one.
  private static let settings = [
    "core.hooksPath=/dev/null", "core.autocrlf=false", "core.attributesFile=/dev/null",
    "core.fsmonitor=false", "core.bigFileThreshold=16m", "commit.gpgSign=false",
    "push.gpgSign=false", "push.followTags=false", "gc.auto=0", "maintenance.auto=false",
    "fetch.recurseSubmodules=false", "push.recurseSubmodules=no", "fetch.fsckObjects=true",
    "fetch.prune=false", "fetch.writeCommitGraph=false", "transfer.credentialsInUrl=allow",
    "protocol.ext.allow=never", "advice.pushUpdateRejected=true", "push.negotiate=false",
    "push.pushOption=",
  ]

  struct Failed: Error {
    let command: String
    let output: [UInt8]
    /// All that it said, as far as it was kept.
    var error = ""
    /// The line that says best what went wrong.
    let message: String
  }

  enum Problem: Error {
    case noGit
    case failed(Failed)
  }

  @discardableResult
  func run(
    _ arguments: [String], input: [UInt8] = [], limit: Int = .max, inRepository: Bool = true
  ) throws(Problem) -> [UInt8] {
    try run(bytes: arguments.map { Array($0.utf8) }, input: input, limit: limit, inRepository)
  }

  @discardableResult
  func run(
    bytes arguments: [[UInt8]], input: [UInt8] = [], limit: Int = .max, settings: [String] = [],
    until isTooMuch: (() -> Bool)? = nil, _ inRepository: Bool = true
  ) throws(Problem) -> [UInt8] {
    var words = ["git"] + (Self.settings + settings).flatMap { ["-c", $0] }
    if inRepository { words.append("--git-dir") }
    let all =
      words.map { Array($0.utf8) } + (inRepository ? [folder] : []) + arguments
    let command = arguments.first.map { String(decoding: $0, as: UTF8.self) } ?? ""
    let result: Subprocess.Result
    do throws(Subprocess.Failure) {
      result = try Subprocess(
        arguments: all, environment: environment, input: input, limit: limit, isTooMuch: isTooMuch
      ).run()
    } catch {
      let message: String
      switch error {
      case .isMissing: throw .noGit
      case .system(let code): message = String(cString: strerror(code))
      case .tooMuch: message = "the repository is too large"
      }
      throw .failed(Failed(command: command, output: [], message: message))
    }
    guard result.status == 0 else {
      throw .failed(
        Failed(
          command: command, output: result.output,
          error: String(decoding: result.error, as: UTF8.self),
          message: Self.message(result.error)))
    }
    return result.output
  }

  private static func message(_ error: [UInt8]) -> String {
    let lines = String(decoding: error, as: UTF8.self).split(whereSeparator: \.isNewline)
    // What the other side says is more than what follows of it.
    let marks = ["fatal: ", "error: ", "ERROR: ", "remote: "]
    let found = lines.first { line in marks.contains { line.hasPrefix($0) } } ?? lines.last
    var text = found.map(String.init) ?? "it ended without a message"
    for mark in marks where text.hasPrefix(mark) { text.removeFirst(mark.count) }
    return String(text.prefix(300))
  }
}
