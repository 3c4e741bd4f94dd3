import CommandLineKit
import RoadmapKit

/// `roadmap stop`: an item is put down, or a plan loses its schedule.
struct StopCommand: Command {
  static let descriptor = CommandDescriptor(
    "stop", group: .daily, summary: "Stop items, or remove a plan's schedule.",
    discussion: [
      "Stopped items are open again, as if you had never started them. A plan keeps its progress, "
        + "but no longer has a schedule; to take a break instead: roadmap pause.",
      ItemArguments.grammar,
    ],
    examples: [
      CommandExample("roadmap stop year-3.q1.1.1", "Stop working on an item."),
      CommandExample("roadmap stop year-3", "Remove the schedule of a plan."),
    ],
    parameters: [StartCommand.words])

  let given: ParsedArguments
  private var words: [String] { given[StartCommand.words] }

  func run(in context: CommandContext) throws -> ExitCode {
    let access = PlanAccess(context)
    if let plans = try RunChange.plans(named: words, access, command: "stop") {
      try RunChange(access: access, plans: plans).record { try $0.stop() }
      try context.answer(try RunView(access, plans, before: [:]).stopped().page(context.screen))
      return .ok
    }
    let outcomes = try ItemAction(
      context: context, command: "stop",
      isWanted: { plan, place in ItemArguments.has(plan, place) { $0 == .started } },
      decide: { try Decider.stop($1, of: $0) }
    ).run(words)
    let view = ActionView(
      outcomes: outcomes, today: try Moment(context.environment).today,
      already: { _, _ in "not started" }, changed: { _, _ in "stopped" })
    try context.answer(view.page(context.screen))
    return .ok
  }
}
