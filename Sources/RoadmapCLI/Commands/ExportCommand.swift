package import CommandLineKit
package import RoadmapKit

/// `roadmap export`: progress for other programs.
struct ExportCommand: Command {
  enum Dates: String, ArgumentValue, CaseIterable {
    case obsidian, dataview
  }

  static let plans = Argument<[String]>(
    "plan", help: "The plans (default: all that you added or started).")
  static let format = Option<FormatWord>(
    "--format", "-f", valueName: "format", help: "What to write.")
  static let output = Option<String?>(
    "--output", "-o", valueName: "file", help: "The file to write; '-' is standard output.")
  static let dates = Option<Dates?>(
    "--dates", valueName: "form", help: "For markdown: the day at the end of each finished line.")
  static let items = Flag("--items", help: "For ics: an event for each item too.")
  static let todos = Flag("--todos", help: "For ics: a task for each item.")

  static let descriptor = CommandDescriptor(
    "export", group: .exchange, summary: "Write progress for other programs.",
    discussion: [
      "json holds everything and can be read back with 'roadmap import'; markdown is the plan's text "
        + "with your ticks; csv has a row for each item; ics is the schedule for a calendar; "
        + "taskwarrior and todo.txt are for task lists; html is a report that stands alone.",
      "The same state gives the same bytes, and items keep their names: importing again changes "
        + "what is there and adds nothing twice. An existing file is replaced at once.",
    ],
    examples: [
      CommandExample("roadmap export --format html -o report.html", "A report to read or print."),
      CommandExample("roadmap export staff --format ics -o staff.ics", "The schedule of a plan."),
      CommandExample("roadmap export --format taskwarrior | task import", "Tasks."),
      CommandExample("roadmap export --format json -o backup.json", "Everything, as a backup."),
    ],
    synonyms: ["report"], parameters: [plans, format, output, dates, items, todos])

  private let plans: [String]
  private let format: ExportFormat
  private let output: String?

  init(given: ParsedArguments) throws(UsageError) {
    plans = given[Self.plans]
    output = given[Self.output]
    let dates = given[Self.dates]
    let (withItems, withTodos) = (given[Self.items], given[Self.todos])
    switch given[Self.format].format {
    case .markdown:
      format = .markdown(dates: dates.flatMap { TickDates(rawValue: $0.rawValue) } ?? .off)
    case .calendar: format = .calendar(items: withItems, todos: withTodos)
    case let other: format = other
    }
    if dates != nil, format.name != ExportFormat.markdown().name {
      throw .rejected("'--dates' is for markdown", hint: nil)
    }
    if withItems || withTodos, format.name != ExportFormat.calendar().name {
      throw .rejected("'--items' and '--todos' are for ics", hint: nil)
    }
  }

  func run(in context: CommandContext) throws -> ExitCode {
    if output == nil, context.environment.outputIsTerminal {
      throw CommandError(
        .usage, "No file is named to write to.",
        hints: [
          "Name one: roadmap export --format \(format.name) -o FILE",
          "To see it here: roadmap export --format \(format.name) -o -",
        ])
    }
    if let output { try refuseMissingFolder(output, context) }
    let access = PlanAccess(context)
    if let output { try ExportTarget(output, access).refuseOwnFiles(format, plans) }
    let bytes = try bytes(access)
    guard let output, output != "-" else {
      try context.write(bytes: bytes)
      return .ok
    }
    if let error = context.environment.saveFile(output, bytes) {
      throw CommandError(
        .store, "Cannot write '\(output)': \(error.reason).",
        hints: ["Name another file: roadmap export --format \(format.name) -o FILE"])
    }
    // What stands for the screen has the export alone.
    if output != "/dev/stdout" {
      try context.write(Page(context.screen) { $0.line("wrote '\(output)'") })
    }
    return .ok
  }

  /// A folder that is not there is more often a slip of the fingers than a wish for a new one.
  private func refuseMissingFolder(_ output: String, _ context: CommandContext) throws {
    guard let slash = output.lastIndex(of: "/"), slash > output.startIndex else { return }
    let folder = String(output[..<slash])
    guard !context.environment.isThere(folder) else { return }
    throw CommandError(
      .store, "There is no folder '\(folder)'.",
      hints: ["To make it: mkdir -p \(ShellWord.path(folder))"])
  }

  private func bytes(_ access: PlanAccess) throws -> [UInt8] {
    let (shelf, context) = (try access.shelf, access.context)
    let sources = try format == .json ? everything(access) : sources(access)
    let moment = try Moment(context.environment)
    let export = try shelf.exporting.export(format, of: sources) { moment.local($0).day }
    let runs = try export.unscheduled.isEmpty ? [:] : shelf.plans.runs()
    for plan in export.unscheduled {
      // One that was started and names no times lacks an end.
      let until = runs[plan] == nil ? "" : PlanWords.end(from: shelf.time.day)
      context.note("\(plan) has no schedule, so it has no days: roadmap start \(plan)\(until)")
    }
    if export.unsaid > 0 {
      context.note(
        "The text has no place for the state of \(PlanWords.count(export.unsaid, "item")).")
    }
    return export.bytes
  }

  /// The named plans, as far as the journal knows them; `nil` for all that it holds.
  private func everything(_ access: PlanAccess) throws -> [ReadPlan]? {
    var named: Set<PlanID> = []
    for name in plans {
      guard let entry = try access.entry(named: name) else { throw try access.unknown(name) }
      named.insert(entry.id)
    }
    // What is edited in files is taken up first, as everywhere.
    guard !plans.isEmpty else {
      _ = try access.plans()
      return nil
    }
    var sources: [ReadPlan] = []
    for entry in try access.library.entries where named.contains(entry.id) {
      sources.append(try entry.readPlan())
    }
    return sources
  }

  /// Those that were named; else those that are the user's own or under way.
  private func sources(_ access: PlanAccess) throws -> [ReadPlan] {
    guard plans.isEmpty else {
      var sources: [ReadPlan] = []
      for name in plans {
        let source = try access.plan(named: name)
        if !sources.contains(where: { $0.plan.id == source.plan.id }) { sources.append(source) }
      }
      return sources
    }
    let library = try access.library
    let own = try access.shelf.plans.own(of: library)
    let sources = try access.shelf.plans.read(own)
    guard !sources.isEmpty else {
      throw CommandError(
        .couldNot, "You haven't added or started a plan yet: there is nothing to export.",
        hints: ["To export a plan as it is: roadmap export year-3 --format \(format.name)"])
    }
    return sources
  }
}

extension Export.Failure: CommandFailure {
  package var commandError: CommandError {
    switch self {
    case .notOnePlan(let count):
      CommandError(
        .usage, "Markdown is written one plan at a time; there are \(count).",
        hints: ["Name it: roadmap export PLAN --format markdown"])
    }
  }
}

/// A format by its name.
struct FormatWord: ArgumentValue {
  let format: ExportFormat

  init(argument: String) throws(InvalidValue) {
    guard let format = ExportFormat.all.first(where: { $0.name == argument }) else {
      throw InvalidValue()
    }
    self.format = format
  }

  static var allowedWords: [String] { ExportFormat.all.map(\.name) }
}
