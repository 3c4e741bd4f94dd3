import CommandLineKit
import RoadmapKit

/// `roadmap uncheck`: it is open again.
struct UncheckCommand: Command {
  static let descriptor = CommandDescriptor(
    "uncheck", group: .daily, summary: "Reopen done or skipped items.",
    discussion: [
      "Notes and evidence are kept. To undo the last change, whatever it was: roadmap undo.",
      ItemArguments.grammar,
    ],
    examples: [CommandExample("roadmap uncheck year-3.q1.1.1", "It wasn't done after all.")],
    synonyms: ["untick", "reopen", "unskip"], parameters: [ItemArguments.items])

  let given: ParsedArguments

  func run(in context: CommandContext) throws -> ExitCode {
    let outcomes = try ItemAction(
      context: context, command: "uncheck",
      isWanted: { plan, place in
        ItemArguments.has(plan, place) { $0 == .done || $0 == .skipped }
      },
      decide: { try Decider.uncheck($1, of: $0) }
    ).run(given[ItemArguments.items])
    let view = ActionView(
      outcomes: outcomes, today: try Moment(context.environment).today,
      already: { _, _ in "already open" }, changed: { _, _ in "reopened" })
    try context.answer(view.page(context.screen))
    return .ok
  }
}
