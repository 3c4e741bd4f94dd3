/// What every command takes, before or after its name.
package enum StandardOptions {
  package static let color = Option<ColorChoice>(
    "--color", valueName: "when", default: .auto, help: "When to use colours.")
  package static let noPager = Flag(
    "--no-pager", help: "Don't use a pager for long output.")
  package static let yes = Flag(
    "--yes", "-y", help: "Answer yes to all confirmations.")
  package static let noInput = Flag(
    "--no-input", help: "Never ask questions; fail if an answer is needed.")
  package static let version = Flag("--version", help: "Show the version.")
  package static let help = Flag("--help", "-h", help: "Show help.")

  /// For reading commands to declare; not every command has a JSON form.
  package static let json = Flag("--json", help: "Print one JSON object.")

  /// In the order in which help shows them.
  static let declarations = [
    color.declaration, noPager.declaration, yes.declaration, noInput.declaration,
    version.declaration, help.declaration,
  ]

  static func choices(_ parsed: ParsedArguments) throws(UsageError) -> StandardChoices {
    StandardChoices(
      color: try parsed.value(of: color), usesPager: !parsed[noPager], saysYes: parsed[yes],
      mayAsk: !parsed[noInput])
  }
}

/// How the standard options are set on one command line.
package struct StandardChoices: Sendable, Hashable {
  package var color = ColorChoice.auto
  package var usesPager = true
  package var saysYes = false
  package var mayAsk = true
}

extension ColorChoice: ArgumentValue, CustomStringConvertible {
  package var description: String { rawValue }
}
