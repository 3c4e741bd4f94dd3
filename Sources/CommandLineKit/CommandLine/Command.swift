/// A command: a row of the table, the values it was given, and what it does with them.
///
///     struct ShowCommand: Command {
///       static let notes = Flag("--notes", help: "Show the notes too.")
///       static let descriptor = CommandDescriptor("show", …, parameters: [notes])
///       let given: ParsedArguments
///       func run(in context: CommandContext) throws -> ExitCode { … given[Self.notes] … }
///     }
package protocol Command: Sendable {
  static var descriptor: CommandDescriptor { get }

  /// Checks what the descriptor cannot say of the values, each of which is sound; has no effects.
  init(given: ParsedArguments) throws(UsageError)

  /// What it throws is put into words by `CommandError`.
  func run(in context: CommandContext) throws -> ExitCode
}
