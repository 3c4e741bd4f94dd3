import CommandLineKit
import RoadmapKit

/// `roadmap choose`: an option, or something optional, is to be done.
struct ChooseCommand: Command {
  static let not = Flag("--not", help: "Undo a choice.")

  static let descriptor = CommandDescriptor(
    "choose", group: .daily, summary: "Choose options and optional items.",
    discussion: [
      "What you choose counts, and 'roadmap next' suggests it. A choice allows as many options as "
        + "its plan says: to change your mind, remove one with --not first.",
      ItemArguments.grammar,
    ],
    examples: [CommandExample("roadmap choose phase-5.a.1", "Choose one of the specialisations.")],
    synonyms: ["pick", "select"], parameters: [ItemArguments.items, not])

  let given: ParsedArguments
  private var isGivenUp: Bool { given[Self.not] }

  func run(in context: CommandContext) throws -> ExitCode {
    let outcomes = try ItemAction(
      context: context, command: isGivenUp ? "choose --not" : "choose",
      isWanted: { plan, place in
        plan.choice(over: place) != nil || plan.isOptional(place)
      },
      decide: { try Decider.choose($1, of: $0, isGivenUp: isGivenUp) }
    ).run(given[ItemArguments.items])
    let view = ActionView(
      outcomes: outcomes, today: try Moment(context.environment).today,
      already: { _, _ in isGivenUp ? "not chosen" : "already chosen" },
      changed: { _, _ in isGivenUp ? "no longer chosen" : nil })
    try context.answer(view.page(context.screen))
    return .ok
  }
}
