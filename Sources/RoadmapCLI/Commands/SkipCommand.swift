import RoadmapKit

/// `roadmap skip`: it will not be done.
struct SkipCommand: Command {
  static let why = Option<String?>("--why", valueName: "text", help: "The reason, to be kept.")

  static let descriptor = CommandDescriptor(
    "skip", group: .daily, summary: "Leave items out for good.",
    discussion: [
      "What is skipped holds nothing up: its section can be finished without it. 'roadmap uncheck' "
        + "opens it again.",
      ItemArguments.grammar,
    ],
    examples: [
      CommandExample("roadmap skip year-3.q1.1.1 --why 'known from work'", "Leave it out.")
    ],
    synonyms: ["omit", "ignore"], parameters: [ItemArguments.items, ItemArguments.day, why])

  private let words: [String]
  private let day: PastDay?
  private let why: String?

  init(_ parsed: ParsedArguments) throws(UsageError) {
    words = try parsed[ItemArguments.items]
    day = try parsed[ItemArguments.day]
    why = try parsed[Self.why]
  }

  func run(in context: CommandContext) throws(CommandError) -> ExitCode {
    let today = try Moment(context.environment).today
    let day = try day?.day(today: today) ?? today
    let why = why
    let outcomes = try ItemAction(
      context: context, command: "skip",
      isWanted: { plan, place in
        ItemArguments.has(plan, place) { $0 == .open || $0 == .started }
      },
      decide: { (plan, places) throws(DecisionRefusal) in
        try Decider.skip(places, of: plan, on: day, why: why)
      }
    ).run(words)
    let view = ActionView(
      outcomes: outcomes, today: today,
      already: { plan, place in
        if plan.progress(at: place).done != nil { return "done, left so" }
        guard let skipped = plan.progress(at: place).skippedDay else { return "skipped already" }
        return "skipped already, \(Calendar.phrase(skipped, today: today))"
      }, changed: { _, _ in "skipped" })
    try context.answer(view.page(context.screen))
    return .ok
  }
}
