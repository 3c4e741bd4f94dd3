import CommandLineKit
import RoadmapKit

/// `roadmap postpone`: a part of a plan is due later.
struct PostponeCommand: Command {
  static let items = Argument<[String]>(
    "item", isRequired: true, help: "Addresses, ranges, keys (@k7f3) or words of one item.")
  static let day = Option<PlannedDay?>(
    "--to", valueName: "day", help: "The day it is due on instead (default: a week later).")

  static let descriptor = CommandDescriptor(
    "postpone", group: .daily, summary: "Move the due date of items or sections.",
    discussion: [
      "An item or a section of a scheduled plan becomes due a week later, or on the day that --to "
        + "names. What is overdue becomes due a week from today. The rest of the plan keeps its "
        + "dates; to spread everything that is left: 'roadmap replan'.",
      ItemArguments.grammar,
    ],
    examples: [
      CommandExample("roadmap postpone staff.sep.w3", "A week later."),
      CommandExample("roadmap postpone year-3.q1.2.1 --to '1 dec'", "To a day."),
    ],
    synonyms: ["defer", "snooze", "delay"], parameters: [items, day])

  let given: ParsedArguments

  func run(in context: CommandContext) throws -> ExitCode {
    let access = PlanAccess(context)
    let today = try access.shelf.time.day
    let wished = try given[Self.day]?.day(today: today)
    let targets = try ItemFinder(access, command: "postpone").findAll(given[Self.items]) {
      plan, place in
      !plan.isComplete(place)
    }
    let before = try ends(of: targets, access)
    let rows = try RunChange(access: access, plans: targets.map(\.source)).record {
      try $0.postpone(targets.map(\.places), to: wished)
    }
    try context.answer(
      Page(context.screen) { page in
        for (plan, place, due) in rows {
          page.paragraph(
            "\("postponed", .heading)  \(plan.address(of: place), .address)  \(plan.label(of: place))  "
              + "\("due \(DayWords.heading(due, today: today))", .dim)", hanging: 11)
        }
      })
    // The rest keeps its dates, and a part beyond the end takes the end along, also one that was wished.
    for (plan, end) in try ends(of: targets, access) {
      guard let old = before.first(where: { $0.plan == plan })?.end, old != end else { continue }
      context.note(
        "'\(plan)' now ends \(DayWords.heading(end, today: today)), not "
          + "\(DayWords.heading(old, today: today)).")
    }
    return .ok
  }

  private func ends(
    of targets: [ItemFinder.Target], _ access: PlanAccess
  ) throws -> [(plan: PlanID, end: Day)] {
    var seen: Set<PlanID> = []
    let plans = targets.map(\.source).filter { seen.insert($0.plan.id).inserted }
    return try access.shelf.scopes.scope(only: plans).courses.compactMap { course in
      course.end.map { (course.plan.id, $0) }
    }
  }
}
