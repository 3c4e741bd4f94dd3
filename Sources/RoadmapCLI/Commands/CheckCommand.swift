import CommandLineKit
import RoadmapKit

/// `roadmap check`: it is done.
struct CheckCommand: Command {
  static let descriptor = CommandDescriptor(
    "check", group: .daily, summary: "Mark items as done.",
    discussion: [
      "Checking an item with sub-items checks all of them, except options and optional items that "
        + "you haven't chosen. Outcomes are confirmed the same way and counted separately. "
        + "Items that are already done stay as they are.",
      "With several items, a note or evidence is kept with each of them, and the time of --for is divided "
        + "among them.",
      ItemArguments.grammar,
    ],
    examples: [
      CommandExample("roadmap check year-3.q1.1.1", "One item, today."),
      CommandExample("roadmap check year-3.q1.1.2-3 --on yesterday", "Two items, a day late."),
      CommandExample(
        "roadmap check circuit breaker --for 45m",
        "The item that contains these "
          + "words, and the time it took."),
    ],
    synonyms: ["done", "tick", "complete", "finish", "confirm"],
    parameters: [
      ItemArguments.items, ItemArguments.day, ItemArguments.note, ItemArguments.evidence,
      ItemArguments.time,
    ])

  let given: ParsedArguments
  private var day: PastDay? { given[ItemArguments.day] }
  private var remark: Remark { ItemArguments.remark(given) }

  func run(in context: CommandContext) throws -> ExitCode {
    let today = try Moment(context.environment).today
    let day = try day?.day(today: today) ?? today
    let access = PlanAccess(context, isWriting: true)
    let outcomes = try check(access, on: day)
    let view = ActionView(
      outcomes: outcomes, today: today,
      already: { plan, place in
        guard let done = plan.progress(at: place).doneDay else { return "already done" }
        return "already done \(DayWords.phrase(done, today: today))"
      },
      changed: { _, _ in day == today ? nil : DayWords.phrase(day, today: today) })
    var page = view.page(context.screen)
    try alsoElsewhere(outcomes, access, &page)
    try context.answer(page)
    remark.tellIfLong(context)
    return .ok
  }

  /// A timer that runs for one of the items ends with it, and its minutes go with the check.
  private func check(_ access: PlanAccess, on day: Day) throws -> [ItemAction.Outcome] {
    let (context, remark) = (access.context, self.remark)
    func action(_ named: [NamedPlaces]) -> ItemAction {
      ItemAction(
        context: context, command: "check",
        isWanted: { plan, place in ItemArguments.has(plan, place) { $0 != .done } },
        decide: { try Decider.check($1, of: $0, on: day, remark, share: RemarkShare(named)) })
    }
    let places = try action([]).places(named: given[ItemArguments.items], access)
    let ending = try FocusEnding(places, access, isCheck: true, recordsTime: remark.minutes == nil)
    let outcomes = try action(places).run(on: places, access, stopping: ending.stops)
    ending.tell()
    return outcomes
  }

  private static let mostNamed = 3

  /// The same subject in other plans: named, never ticked.
  private func alsoElsewhere(
    _ outcomes: [ItemAction.Outcome], _ access: PlanAccess, _ page: inout Page
  ) throws {
    var items: [PlanItem] = []
    for outcome in outcomes {
      for case .item(let index) in outcome.decision.changed where outcome.after.isLeaf(index) {
        items.append(PlanItem(plan: outcome.after, item: index))
      }
    }
    guard !items.isEmpty, items.count <= Overlaps.mostLookedFor else { return }
    // What there is to say of the plans was said when the item was looked for.
    let quiet = PlanAccess(access.context, isQuiet: true, sharing: access)
    let found = try quiet.shelf.reports.overlaps(around: Set(items.map(\.plan.id)))
      .open(like: items, limit: Self.mostNamed)
    guard let nearest = found.first else { return }
    for other in found {
      page.paragraph(
        "\("also", .dim)  \(other.item.address, .address)  \(other.item.text)", hanging: 6)
    }
    // All that are named are linked, or none: pairs of several items are listed by 'link'.
    let isOne = found.allSatisfy { $0.like.address == nearest.like.address }
    let linked = isOne ? [nearest.like.address] + found.map(\.item.address) : []
    page.hint(
      "To link them, if they are the same:", (["roadmap link"] + linked).joined(separator: " "))
  }
}
