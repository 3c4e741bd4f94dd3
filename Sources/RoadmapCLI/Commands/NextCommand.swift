import RoadmapKit

/// `roadmap next`: what to study now.
struct NextCommand: Command {
  static let plan = Argument<String?>(
    "plan", defaultText: "all under way", help: "The plan to study, or a file.")
  static let count = Option<PositiveInt?>(
    "--count", "-n", valueName: "count",
    help: "How many items to name (default: as many as keep the pace, and at least 3).")
  static let minutes = Option<Minutes?>(
    "--minutes", "-m", valueName: "time", help: "What fits a sitting: 45, 45m, 1h30m.")
  static let why = Flag("--why", "-w", help: "Give each item's reason in a sentence.")

  static let descriptor = CommandDescriptor(
    "next", group: .daily, summary: "Say what to study next.",
    discussion: [
      "What was started comes first, then what is overdue and what is due by the schedule, then the "
        + "order of the plan; several plans take turns. A choice that blocks the way is named with "
        + "its options, a project once all that it builds on is done, and reviews when they are "
        + "due. The answer stays the same all day, until something is recorded.",
      "How long items take is estimated from their kind and text, and from the times you record "
        + "with 'roadmap check ITEM --for 45m'.",
    ],
    examples: [
      CommandExample("roadmap next", "What today asks for."),
      CommandExample("roadmap next staff -n 5", "Five items of one plan."),
      CommandExample("roadmap next --minutes 45", "What fits three quarters of an hour."),
      CommandExample("roadmap next --why", "The same, with the reasons."),
    ],
    synonyms: ["today", "now", "todo"],
    parameters: [plan, count, minutes, why, StandardOptions.json])

  private let name: String?
  private let count: Int?
  private let minutes: Int?
  private let hasReasons: Bool
  private let isJSON: Bool

  init(_ parsed: ParsedArguments) throws(UsageError) {
    name = try parsed[Self.plan]
    count = try parsed[Self.count]?.value
    minutes = try parsed[Self.minutes]?.value
    hasReasons = parsed[Self.why]
    isJSON = parsed[StandardOptions.json]
  }

  func run(in context: CommandContext) throws(CommandError) -> ExitCode {
    let access = PlanAccess(context)
    let report = try report(access)
    if isJSON {
      try context.write(NextJSON(report).writer)
    } else {
      try context.write(NextView(report, hasReasons: hasReasons).page(context.screen))
    }
    return .ok
  }

  private func report(_ access: PlanAccess) throws(CommandError) -> NextReport {
    let limit = NextReport.Limit(count: count, minutes: minutes)
    if let name {
      return NextReport(
        try access.scope(only: [try access.plan(named: name)]), limit, .named)
    }
    let scope = try access.scope()
    if !scope.sources.isEmpty { return NextReport(scope, limit, .plansUnderWay) }
    guard let first = try access.library.entries.first else {
      throw CommandError(
        .couldNot, "There is no plan.", hints: ["To add one: roadmap add FILE.md"])
    }
    return NextReport(try access.scope(only: [try access.read(first)]), limit, .proposal)
  }
}
