import RoadmapKit

/// `roadmap stop`: it is not worked on for now.
struct StopCommand: Command {
  static let descriptor = CommandDescriptor(
    "stop", group: .daily, summary: "Record that items are not worked on any more.",
    discussion: ["They are open then, as if they had not been started.", ItemArguments.grammar],
    examples: [CommandExample("roadmap stop year-3.q1.1.1", "Put it down for now.")],
    parameters: [ItemArguments.items])

  private let words: [String]

  init(_ parsed: ParsedArguments) throws(UsageError) { words = try parsed[ItemArguments.items] }

  func run(in context: CommandContext) throws(CommandError) -> ExitCode {
    let outcomes = try ItemAction(
      context: context, command: "stop",
      isWanted: { plan, place in ItemArguments.has(plan, place) { $0 == .started } },
      decide: { (plan, places) throws(DecisionRefusal) in try Decider.stop(places, of: plan) }
    ).run(words)
    let view = ActionView(
      outcomes: outcomes, today: try Moment(context.environment).today,
      already: { _, _ in "not started" }, changed: { _, _ in "stopped" })
    try context.write(view.page(context.screen))
    return .ok
  }
}
