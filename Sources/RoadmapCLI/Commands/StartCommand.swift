import RoadmapKit

/// `roadmap start`: it is being worked on.
struct StartCommand: Command {
  static let descriptor = CommandDescriptor(
    "start", group: .daily, summary: "Record that items are being worked on.",
    discussion: [
      "What is started comes first in 'roadmap next' until it is checked or stopped.",
      ItemArguments.grammar,
    ],
    examples: [CommandExample("roadmap start year-3.q1.1.1", "Begin with it today.")],
    synonyms: ["begin"], parameters: [ItemArguments.items, ItemArguments.day])

  private let words: [String]
  private let day: PastDay?

  init(_ parsed: ParsedArguments) throws(UsageError) {
    words = try parsed[ItemArguments.items]
    day = try parsed[ItemArguments.day]
  }

  func run(in context: CommandContext) throws(CommandError) -> ExitCode {
    let today = try Moment(context.environment).today
    let day = try day?.day(today: today) ?? today
    let outcomes = try ItemAction(
      context: context, command: "start",
      isWanted: { plan, place in ItemArguments.has(plan, place) { $0 == .open } },
      decide: { (plan, places) throws(DecisionRefusal) in
        try Decider.start(places, of: plan, on: day)
      }
    ).run(words)
    let view = ActionView(
      outcomes: outcomes, today: today,
      already: { plan, place in
        guard let started = plan.progress(at: place).started else { return "started already" }
        return "started already, \(Calendar.phrase(started.day, today: today))"
      },
      changed: { _, _ in
        day == today ? "started" : "started \(Calendar.phrase(day, today: today))"
      })
    try context.write(view.page(context.screen))
    return .ok
  }
}
