import CommandLineKit
import RoadmapKit

/// `roadmap skip`: it will not be done.
struct SkipCommand: Command {
  static let why = Option<String?>("--why", valueName: "text", help: "Why you skip it.")

  static let descriptor = CommandDescriptor(
    "skip", group: .daily, summary: "Skip items.",
    discussion: [
      "A section can be finished without its skipped items. To reopen them: roadmap uncheck.",
      ItemArguments.grammar,
    ],
    examples: [
      CommandExample(
        "roadmap skip year-3.q1.1.1 --why 'known from work'",
        "Skip one item, with a "
          + "reason.")
    ],
    synonyms: ["omit", "ignore"], parameters: [ItemArguments.items, ItemArguments.day, why])

  let given: ParsedArguments
  private var day: PastDay? { given[ItemArguments.day] }

  func run(in context: CommandContext) throws -> ExitCode {
    let today = try Moment(context.environment).today
    let day = try day?.day(today: today) ?? today
    let access = PlanAccess(context, isWriting: true)
    let action = ItemAction(
      context: context, command: "skip",
      isWanted: { plan, place in
        ItemArguments.has(plan, place) { $0 == .open || $0 == .started }
      },
      decide: { try Decider.skip($1, of: $0, on: day, why: given[Self.why]) })
    let places = try action.places(named: given[ItemArguments.items], access)
    let ending = try FocusEnding(places, access, isCheck: false, recordsTime: true)
    let outcomes = try action.run(on: places, access, stopping: ending.stops)
    ending.tell()
    let view = ActionView(
      outcomes: outcomes, today: today,
      already: { plan, place in
        if plan.progress(at: place).done != nil { return "already done, not skipped" }
        guard let skipped = plan.progress(at: place).skippedDay else { return "already skipped" }
        return "already skipped \(DayWords.phrase(skipped, today: today))"
      }, changed: { _, _ in "skipped" })
    try context.answer(view.page(context.screen))
    return .ok
  }
}
