import CommandLineKit
import RoadmapCLI
import Testing

/// A table in which everything is wrong.
private struct BadCommand: Command {
  static let first = Argument<String?>("first", help: "The first.")
  static let rest = Argument<[String]>("Rest", help: "the rest")
  static let last = Argument<String>("last", help: "The last.")
  static let color = Flag("--color", help: "Colours.")
  static let one = Flag("--one", "-h", help: "One.")
  static let two = Option<String?>("two", "-22", valueName: "", help: "Two.")
  static let descriptor = CommandDescriptor(
    "Bad", group: CommandGroup("Nowhere"), summary: "do nothing",
    examples: [CommandExample("tool good", "No stop")], synonyms: ["help"],
    parameters: [first, rest, last, color, one, two])

  init(given: ParsedArguments) {}
  func run(in context: CommandContext) -> ExitCode { .ok }
}

private struct EmptyCommand: Command {
  static let descriptor = CommandDescriptor(
    "Bad", group: CommandGroup("Group"), summary: "Do nothing.", examples: [])

  init(given: ParsedArguments) {}
  func run(in context: CommandContext) -> ExitCode { .ok }
}

@Suite struct CommandTableLintTests {
  @Test func findsWhatIsWrong() {
    let program = Program(
      name: "tool", version: "1", summary: "S.", groups: [CommandGroup("Group")],
      commands: [BadCommand.self, EmptyCommand.self], defaultCommand: "none")
    #expect(
      CommandTableLint.findings(program) == [
        "command 'Bad' stands twice",
        "Bad: 'Bad' is not a legal name",
        "Bad: group 'Nowhere' is not in the program's help",
        "Bad: the summary is not a sentence",
        "Bad: example 'tool good' does not begin with the command",
        "Bad: 'tool good' has no sentence",
        "Bad: '--color' stands twice",
        "Bad: '-h' stands twice",
        "Bad: Rest: no legal name",
        "Bad: Rest: the value has no legal name",
        "Bad: Rest: the help is not a sentence",
        "Bad: two: no legal name",
        "Bad: two: '-22' is not a short name",
        "Bad: two: the value has no legal name",
        "Bad: nothing can follow <Rest> ...",
        "Bad: <last> is required, <Rest> before it is not",
        "Bad: synonym 'help' is a command",
        "Bad: 'Bad' is not a legal name",
        "Bad: no example",
        "default command 'none' does not exist",
      ])
  }
}
