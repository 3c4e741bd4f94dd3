import CommandLineKit
import RoadmapKit

/// `roadmap doctor`: is the record right, and what to do where it is not.
struct DoctorCommand: Command {
  static let rebuild = Flag("--rebuild", help: "Rebuild all progress from the events.")
  static let backup = Flag("--backup", help: "Copy the journal to <file>, or next to the journal.")
  static let restore = Flag("--restore", help: "Replace the journal with the backup <file>.")
  static let rescue = Flag("--rescue", help: "Recover what can be read from a damaged journal.")
  static let erase = Option<String?>(
    "--erase", valueName: "plan", help: "Remove all that was recorded of <plan>, for good.")
  static let file = Argument<String?>("file", help: "The backup to write or restore.")

  static let descriptor = CommandDescriptor(
    "doctor", group: .safety, summary: "Check the journal, back it up or restore it.",
    discussion: [
      "Checks the file, its references, progress against the events behind it, items that are in "
        + "no plan, permissions, and plan files. Exits with 1 if there are problems.",
      "A restore first backs up what it replaces; what was recorded before it cannot be undone by "
        + "'undo'. Other commands can keep writing during a backup. A rescue keeps the damaged file, "
        + "and waits until no other command has it open.",
      "'--erase' removes a plan's progress, notes, evidence and texts from the journal; it cannot "
        + "be undone. The plan's file, exports and backups stay. Your other machines erase theirs when "
        + "they sync; the repository they sync with keeps what it has, in its history too.",
    ],
    examples: [
      CommandExample("roadmap doctor", "Check for problems."),
      CommandExample("roadmap doctor --rebuild", "Rebuild progress from the events."),
    ],
    synonyms: ["fsck", "backup", "restore"],
    parameters: [file, rebuild, backup, restore, rescue, erase, StandardOptions.json],
    excluding: [[rebuild, backup, restore, rescue, erase]])

  private enum Task {
    case check
    case rebuild
    case backup(String?)
    case restore(String)
    case rescue
    case erase(String)
  }

  private let task: Task
  private let isJSON: Bool

  init(given: ParsedArguments) throws(UsageError) {
    let file = given[Self.file]
    isJSON = given[StandardOptions.json]
    if let plan = given[Self.erase] {
      task = .erase(plan)
    } else if given[Self.backup] {
      task = .backup(file)
    } else if given[Self.restore] {
      guard let file else {
        throw .rejected(
          "'--restore' needs the name of a backup", hint: "roadmap doctor --restore FILE")
      }
      task = .restore(file)
    } else if let file {
      throw .rejected(
        "'\(file)' can only be used with '--backup' and '--restore'",
        hint: "roadmap doctor --backup \(ShellWord.quoted(file))")
    } else {
      task = given[Self.rebuild] ? .rebuild : given[Self.rescue] ? .rescue : .check
    }
  }

  func run(in context: CommandContext) throws -> ExitCode {
    let doctor = DoctorTasks(path: try StorePath.path(context.environment), context: context)
    switch task {
    case .check:
      let view = try doctor.check()
      try context.write(asJSON: isJSON, view.json(), view.page(context.screen))
      return view.isSound ? .ok : .couldNot
    case .rebuild: try answer(doctor.rebuild(), context)
    case .backup(let file): try answer(doctor.backUp(to: file), context)
    case .restore(let file): try answer(doctor.restore(from: file), context)
    case .rescue: try answer(doctor.rescue(), context)
    case .erase(let plan): try answer(doctor.erase(plan), context)
    }
    return .ok
  }

  private func answer(_ page: Page, _ context: CommandContext) throws {
    try context.answer(page, done: "Done", look: "roadmap doctor")
  }
}
