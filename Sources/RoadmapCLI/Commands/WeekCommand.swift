import CommandLineKit
import RoadmapKit

/// `roadmap week`: what a week brought and what it still asks for.
struct WeekCommand: Command {
  static let last = Flag("--last", help: "The week before this one.")
  static let next = Flag("--next", help: "The week after this one.")
  static let markdown = Flag("--markdown", help: "Print Markdown, to paste into a note or a mail.")

  static let descriptor = CommandDescriptor(
    "week", group: .looking, summary: "Show a week, day by day.",
    discussion: [
      "What you finished on each day, what slipped (due in the week and not done), what is coming, "
        + "and your time and reviews. Weeks start on Monday."
    ],
    examples: [
      CommandExample("roadmap week", "This week."),
      CommandExample("roadmap week --last --markdown", "Last week, as a report to send."),
    ],
    synonyms: ["weekly", "summary"], parameters: [last, next, markdown, StandardOptions.json],
    excluding: [[last, next], [markdown, StandardOptions.json]])

  let given: ParsedArguments
  private var offset: Int { given[Self.last] ? -1 : given[Self.next] ? 1 : 0 }

  func run(in context: CommandContext) throws -> ExitCode {
    let access = PlanAccess(context)
    let report = try access.shelf.reports.week(offset)
    if given[StandardOptions.json] {
      try context.write(WeekJSON(report: report).writer)
    } else if given[Self.markdown] {
      try context.write(raw: WeekMarkdown(report: report).text)
    } else {
      try context.write(WeekView(report: report).page(context.screen))
    }
    return .ok
  }
}
