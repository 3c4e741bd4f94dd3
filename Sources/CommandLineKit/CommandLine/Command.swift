/// A command: a row of the table, the values it was given, and what it does with them.
///
///     struct ShowCommand: Command {
///       static let notes = Flag("--notes", help: "Show the notes too.")
///       static let descriptor = CommandDescriptor("show", …, parameters: [notes])
///       let notes: Bool
///       init(_ parsed: ParsedArguments) throws(UsageError) { notes = parsed[Self.notes] }
///       func run(in context: CommandContext) throws -> ExitCode { … }
///     }
package protocol Command: Sendable {
  static var descriptor: CommandDescriptor { get }

  /// Reads and checks the values; has no effects.
  init(_ parsed: ParsedArguments) throws(UsageError)

  /// What it throws is put into words by `CommandError`.
  func run(in context: CommandContext) throws -> ExitCode
}
