package import CommandLineKit
import RoadmapKit

/// The program `roadmap`: its table of commands and what it says of itself.
package enum RoadmapProgram {
  package static let version = "0.1.0"

  /// Runs one command line; `arguments` without the program's own name.
  package static func run(
    arguments: [String], environment: Environment, output: Output,
    commands: [any Command.Type] = commands
  ) -> ExitCode {
    program(commands).run(arguments: arguments, environment: environment, output: output)
  }

  package static func program(_ commands: [any Command.Type] = commands) -> Program {
    Program(
      name: ProgramName.text, version: version,
      summary: "Track learning roadmaps written in Markdown.",
      groups: CommandGroup.all, commands: commands, defaultCommand: "status",
      hintForUnknownCommand: hint,
      completion: RoadmapCompletions.answer, manual: { RoadmapManual.notes },
      pages: ["json": { JSONManualPage.text(date: RoadmapManual.notes.date) }])
  }

  /// Every command there is, in the order of help.
  package static let commands: [any Command.Type] = [
    StatusCommand.self, NextCommand.self, CheckCommand.self, UncheckCommand.self, StartCommand.self,
    StopCommand.self, SkipCommand.self, NoteCommand.self, PostponeCommand.self, FocusCommand.self,
    ChooseCommand.self, ReviewCommand.self, LinkCommand.self, ShowCommand.self, OpenCommand.self,
    ListCommand.self, SearchCommand.self, WeekCommand.self, LogCommand.self, PromptCommand.self,
    PlansCommand.self, PauseCommand.self, ResumeCommand.self, ReplanCommand.self,
    AddCommand.self, RemoveCommand.self, UpdateCommand.self, LintCommand.self, UndoCommand.self,
    RedoCommand.self, ExportCommand.self, ImportCommand.self, SyncCommand.self, NewCommand.self,
    AppendCommand.self,
    EditCommand.self, DoctorCommand.self, ConfigCommand.self, CompletionsCommand.self,
  ]

  /// A plan, a place in one or a file is most often meant to be looked at.
  private static func hint(_ word: String) -> String? {
    let show = "roadmap show \(ShellWord.path(word))"
    if PlanAccess.isFile(word) { return "To view a plan in a file: \(show)" }
    guard let plan = Address(word)?.components.first,
      !PlanLibrary.bundled().entries(named: plan).isEmpty
    else { return nil }
    return "To view a plan or part of it: \(show)"
  }
}

extension CommandGroup {
  package static let daily = CommandGroup("Daily")
  package static let looking = CommandGroup("Looking")
  package static let plans = CommandGroup("Plans")
  package static let safety = CommandGroup("Safety")
  package static let exchange = CommandGroup("Exchange")
  package static let other = CommandGroup("Other")

  /// In the order of help.
  static let all = [daily, looking, plans, safety, exchange, other]
}
