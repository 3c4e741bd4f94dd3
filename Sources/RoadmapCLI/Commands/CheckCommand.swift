import RoadmapKit

/// `roadmap check`: it is done.
struct CheckCommand: Command {
  static let descriptor = CommandDescriptor(
    "check", group: .daily, summary: "Record that items are done.",
    discussion: [
      "An item that holds others is checked by checking those; optional ones that were not taken up "
        + "and options that were not chosen are left out. Outcomes are confirmed the same way, and "
        + "counted apart. What is done already stays as it is.",
      ItemArguments.grammar,
    ],
    examples: [
      CommandExample("roadmap check year-3.q1.1.1", "One item, today."),
      CommandExample("roadmap check year-3.q1.1.2-3 --on yesterday", "Two at once, a day late."),
      CommandExample("roadmap check circuit breaker --for 45m", "The item with these words."),
    ],
    synonyms: ["done", "tick", "complete", "finish", "confirm"],
    parameters: [
      ItemArguments.items, ItemArguments.day, ItemArguments.note, ItemArguments.evidence,
      ItemArguments.time,
    ])

  private let words: [String]
  private let day: PastDay?
  private let remark: Remark

  init(_ parsed: ParsedArguments) throws(UsageError) {
    words = try parsed[ItemArguments.items]
    day = try parsed[ItemArguments.day]
    remark = try ItemArguments.remark(parsed)
  }

  func run(in context: CommandContext) throws(CommandError) -> ExitCode {
    let today = try Moment(context.environment).today
    let day = try day?.day(today: today) ?? today
    let remark = remark
    let access = PlanAccess(context, isWriting: true)
    let outcomes = try ItemAction(
      context: context, command: "check",
      isWanted: { plan, place in ItemArguments.has(plan, place) { $0 != .done } },
      decide: { (plan, places) throws(DecisionRefusal) in
        try Decider.check(places, of: plan, on: day, remark)
      }
    ).run(words, access)
    let view = ActionView(
      outcomes: outcomes, today: today,
      already: { plan, place in
        guard let done = plan.progress(at: place).doneDay else { return "done already" }
        return "done already, \(Calendar.phrase(done, today: today))"
      },
      changed: { _, _ in day == today ? nil : Calendar.phrase(day, today: today) })
    var page = view.page(context.screen)
    try alsoElsewhere(outcomes, access, &page)
    try context.answer(page)
    return .ok
  }

  /// The same subject in other plans: named, never ticked.
  private func alsoElsewhere(
    _ outcomes: [ItemAction.Outcome], _ access: PlanAccess, _ page: inout Page
  ) throws(CommandError) {
    var items: [LinkedItem] = []
    for outcome in outcomes {
      for case .item(let index) in outcome.decision.changed where outcome.after.isLeaf(index) {
        items.append(LinkedItem(plan: outcome.after, item: index))
      }
    }
    // Whoever ticks a whole month is not asked about each of its lines.
    guard let first = items.first, items.count <= 3 else { return }
    // What there is to say of the plans was said when the item was looked for.
    let overlaps = try Overlaps(
      PlanAccess(access.context, isQuiet: true, sharing: access), around: Set(items.map(\.plan.id)))
    let found = overlaps.open(like: items, limit: 3)
    guard let nearest = found.first else { return }
    let names = found.map(\.address).joined(separator: ", ")
    page.paragraph("\("also in \(names)", .dim)")
    if items.count == 1 {
      page.line(
        "\("one tick for both:", .dim)  "
          + "\("roadmap link \(first.address) \(nearest.address)", .address)")
    }
  }
}
