import CommandLineKit
import RoadmapKit

/// `roadmap next`: what to study now.
struct NextCommand: Command {
  static let plan = Argument<String?>(
    "plan", defaultText: "all plans under way", help: "The plan to study, or a file.")
  static let count = Option<PositiveInt?>(
    "--count", "-n", valueName: "count",
    help: "How many items to show (default: enough to stay on schedule, at least 3).")
  static let minutes = Option<Minutes?>(
    "--minutes", "-m", valueName: "time",
    help: "Only what fits into this much time: 45, 45m, "
      + "1h30m.")
  static let why = Flag("--why", "-w", help: "Explain each suggestion.")

  static let descriptor = CommandDescriptor(
    "next", group: .daily, summary: "Show what to study next.",
    discussion: [
      "Started items come first, then overdue and due items, then the order of the plan; several "
        + "plans take turns. A choice that blocks progress is shown with its options, a project "
        + "once everything it builds on is done, and reviews when they are due. The answer "
        + "stays the same all day, until you record something.",
      "How long an item takes is what its text says, such as (2h); without that, it is estimated from "
        + "its kind and from the times you record with 'roadmap check ITEM --for 45m'.",
    ],
    examples: [
      CommandExample("roadmap next", "Today's items."),
      CommandExample("roadmap next staff -n 5", "Five items from one plan."),
      CommandExample("roadmap next --minutes 45", "What fits into 45 minutes."),
      CommandExample("roadmap next --why", "The same, with reasons."),
    ],
    synonyms: ["today", "now", "todo"],
    parameters: [plan, count, minutes, why, StandardOptions.json])

  let given: ParsedArguments
  private var name: String? { given[Self.plan] }

  func run(in context: CommandContext) throws -> ExitCode {
    let access = PlanAccess(context)
    let report = try report(access)
    try context.write(
      asJSON: given[StandardOptions.json], NextJSON(report: report).writer,
      NextView(report: report, hasReasons: given[Self.why]).page(context.screen))
    return .ok
  }

  private func report(_ access: PlanAccess) throws -> NextReport {
    let limit = NextReport.Limit(
      count: given[Self.count]?.value, minutes: given[Self.minutes]?.value)
    if let name {
      return NextReport(
        try access.shelf.scopes.scope(only: [try access.plan(named: name)]), limit, .named)
    }
    let report = try access.shelf.reports.next(limit)
    guard let report else {
      throw CommandError(
        .couldNot, "There are no plans.", hints: ["To add one: roadmap add FILE.md"])
    }
    return report
  }
}
