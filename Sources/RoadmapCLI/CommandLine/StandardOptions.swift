/// What every command takes, before or after its name.
package enum StandardOptions {
  package static let color = Option<ColorChoice>(
    "--color", valueName: "when", default: .auto, help: "When to use colours.")
  package static let help = Flag("--help", "-h", help: "Show help information.")
  package static let version = Flag("--version", help: "Show the version.")

  /// For reading commands to declare; not every command has a JSON form.
  package static let json = Flag("--json", help: "Print one JSON object.")

  /// In the order in which help shows them.
  static let declarations = [color.declaration, version.declaration, help.declaration]
}

extension ColorChoice: ArgumentValue {}
