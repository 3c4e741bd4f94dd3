/// An error that a command need not put into words itself.
package protocol CommandFailure: Error {
  /// In words, with the way out.
  var commandError: CommandError { get }
}

/// Why a command could not do what it was asked.
package struct CommandError: CommandFailure, Hashable {
  package enum Kind: Sendable, Hashable {
    case couldNot
    case usage
    case plan
    case store
    /// Standard output could not be written.
    case output
  }

  package let kind: Kind
  /// What is wrong, with the input quoted and the place named: `plan.md:12: …`.
  package let message: String
  /// What the message speaks of, a line each: shown as they are.
  package let list: [String]
  /// What to do next; best a command line.
  package let hints: [String]
  /// Whether the message says, too, what the command has done before it failed.
  package let saysWhatIsDone: Bool

  package init(
    _ kind: Kind, _ message: String, list: [String] = [], hints: [String] = [],
    saysWhatIsDone: Bool = false
  ) {
    self.saysWhatIsDone = saysWhatIsDone
    self.kind = kind
    self.message = message
    self.list = list
    self.hints = hints
  }

  /// The one sentence on a plan file that could not be read.
  package init(reading path: String, _ error: FileError, hints: [String] = []) {
    let name = path == "-" ? "standard input" : "'\(path)'"
    self.init(.plan, "Cannot read \(name): \(error.reason).", hints: hints)
  }

  /// Any error that a command throws, in words.
  package init(_ error: any Error) {
    self =
      (error as? any CommandFailure)?.commandError
      ?? CommandError(.couldNot, "Something unexpected went wrong.")
  }

  package var commandError: CommandError { self }

  package var exitCode: ExitCode {
    switch kind {
    case .couldNot: .couldNot
    case .usage: .usage
    case .plan: .plan
    case .store, .output: .store
    }
  }
}
