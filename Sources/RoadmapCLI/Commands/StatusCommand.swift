import RoadmapKit

/// `roadmap status`: how far everything is.
struct StatusCommand: Command {
  static let place = Argument<[String]>(
    "plan", help: "A plan or a section of one, in depth; all plans under way, where none is named.")
  static let all = Flag("--all", "-a", help: "The other plans too: not begun, finished.")
  static let calendar = Flag("--calendar", help: "A year of days: what was done on each.")
  static let chart = Flag("--chart", help: "What was done over time, against the schedule.")

  static let descriptor = CommandDescriptor(
    "status", group: .daily, summary: "Say how far you are.",
    discussion: [
      "Progress counts what a plan requires: optional parts count once they are taken up, a choice "
        + "as its least, and skipped items not at all. Outcomes are confirmed apart.",
      "Of more than \(StatusReport.mostInFull) plans under way, those whose time runs and those worked on "
        + "last are told in full, and the others in a line each.",
      "Ahead and behind are measured against the schedule of 'roadmap start'; the forecast comes "
        + "from what was done in the last weeks.",
    ],
    examples: [
      CommandExample("roadmap status", "Every plan under way."),
      CommandExample("roadmap status year-3", "One plan with all its sections."),
      CommandExample("roadmap status --calendar", "The year, day by day."),
    ],
    synonyms: ["stat", "st", "progress", "where"],
    parameters: [place, all, calendar, chart, StandardOptions.json])

  private let words: [String]
  private let isAll: Bool
  private let hasCalendar: Bool
  private let hasChart: Bool
  private let isJSON: Bool

  init(_ parsed: ParsedArguments) throws(UsageError) {
    words = try parsed[Self.place]
    isAll = parsed[Self.all]
    hasCalendar = parsed[Self.calendar]
    hasChart = parsed[Self.chart]
    isJSON = parsed[StandardOptions.json]
  }

  func run(in context: CommandContext) throws(CommandError) -> ExitCode {
    let access = PlanAccess(context)
    let report = try words.isEmpty ? overview(access) : depth(access)
    if isJSON {
      try context.write(StatusJSON(report, hasCalendar: hasCalendar, hasChart: hasChart).writer)
    } else {
      try context.write(
        StatusView(report, hasCalendar: hasCalendar, hasChart: hasChart).page(context.screen))
    }
    return .ok
  }

  private func overview(_ access: PlanAccess) throws(CommandError) -> StatusReport {
    let scope = isAll ? try access.scope(only: try access.plans()) : try access.scope()
    return StatusReport(scope, isAll: isAll)
  }

  private func depth(_ access: PlanAccess) throws(CommandError) -> StatusReport {
    let target = try ItemFinder(access, command: "status").find(words)
    guard target.places.count == 1, case .section(let section) = target.places[0] else {
      let place = target.places[0]
      throw CommandError(
        .couldNot,
        "\(target.source.plan.address(of: place)) is an item; status is of plans and "
          + "sections.", hints: ["To see it: roadmap show \(target.source.plan.address(of: place))"]
      )
    }
    return StatusReport(try access.scope(only: [target.source]), section: section)
  }
}
