/// What the process ends with; the numbers are those of `sysexits.h`.
package enum ExitCode: Int32, Sendable {
  case ok = 0
  /// No such item, an ambiguous one, nothing to undo; findings of a lint.
  case couldNot = 1
  case usage = 64
  /// A plan file: missing, unreadable, or without items.
  case plan = 65
  /// The store or the output: cannot be opened, read or written.
  case store = 74
}
