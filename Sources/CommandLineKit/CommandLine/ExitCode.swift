/// What the process ends with; the numbers are those of `sysexits.h`.
package enum ExitCode: Int32, Sendable, CaseIterable {
  case ok = 0
  /// No such item, an ambiguous one, nothing to undo; findings of a lint.
  case couldNot = 1
  case usage = 64
  /// A plan file: missing, unreadable, or without items.
  case plan = 65
  /// The store or the output: cannot be opened, read or written.
  case store = 74

  /// In a sentence, for the manual.
  var meaning: String {
    switch self {
    case .ok: "Success."
    case .couldNot:
      "It failed: no match, several matches, nothing to undo; or a check found problems."
    case .usage: "The command line is invalid."
    case .plan: "A plan's file is missing, unreadable, or has no items."
    case .store: "The journal or the output cannot be opened, read or written."
    }
  }
}
