import CommandLineKit
import RoadmapKit

/// `roadmap log`: what was recorded.
struct LogCommand: Command {
  static let target = Argument<[String]>(
    "what", help: "A plan, an address, a key, or words of an item.")
  static let since = Option<PastDay?>(
    "--since", valueName: "day", help: "Only from this day on: monday, '2 weeks ago', 2026-11-18.")

  static let descriptor = CommandDescriptor(
    "log", group: .looking, summary: "Show activity by day.",
    discussion: ["The newest is last. Undone changes are included and marked."],
    examples: [
      CommandExample("roadmap log", "All activity."),
      CommandExample("roadmap log year-3 --since monday", "This week in one plan."),
    ],
    synonyms: ["history", "journal"], parameters: [target, since, StandardOptions.json])

  let given: ParsedArguments
  private var words: [String] { given[Self.target] }
  private var since: PastDay? { given[Self.since] }
  private var isJSON: Bool { given[StandardOptions.json] }

  func run(in context: CommandContext) throws -> ExitCode {
    let access = PlanAccess(context)
    let moment = try Moment(context.environment)
    let first = try since?.day(today: moment.today)
    try access.shelf.plans.takeUpEdits()
    let target = words.isEmpty ? nil : try ItemFinder(access, command: "log").find(words)
    let log = try access.shelf.history.log(
      since: first, of: target.map { NamedPlaces($0.source.plan, $0.places) })
    guard let log, isJSON || !log.actions.isEmpty else {
      if isJSON {
        try context.write(
          JSONWriter {
            $0.set("schema", "roadmap.log/1")
            $0.array("actions", [String]()) { $0.string($1) }
          })
        return .ok
      }
      context.note("No activity\(first.map { " since \($0)" } ?? "").")
      return .ok
    }
    let view = LogView(log: log, moment: moment)
    try context.write(asJSON: isJSON, view.json(), view.page(context.screen))
    return .ok
  }
}
