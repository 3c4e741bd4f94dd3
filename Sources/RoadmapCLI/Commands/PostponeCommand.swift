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

  private let words: [String]
  private let day: PlannedDay?

  init(_ parsed: ParsedArguments) throws(UsageError) {
    words = try parsed[Self.items]
    day = try parsed[Self.day]
  }

  func run(in context: CommandContext) throws(CommandError) -> ExitCode {
    let access = PlanAccess(context)
    let today = try access.shelf.time.day
    let wished = try day?.day(today: today)
    if let wished, wished < today {
      throw CommandError(
        .usage, "'\(day?.argumentText ?? "")' is in the past.",
        hints: ["Name a day from today on: --to '\(today.advanced(by: 7))'"])
    }
    let targets = try ItemFinder(access, command: "postpone").findAll(words) { plan, place in
      !plan.isComplete(place)
    }
    var rows: [(plan: StudiedPlan, place: PlanPlace, due: Day)] = []
    let sources = targets.map(\.source)
    let change = RunChange(access: access, plans: sources)
    try change.record { (plans, _) throws(CommandError) in
      rows = []
      let courses = try access.scope(only: plans).courses
      var facts: [(plan: ReadPlan, fact: PlanFact)] = []
      for (target, (source, course)) in zip(targets, zip(plans, courses)) {
        for place in target.places {
          let due = try due(place, course, wished, today: today)
          rows.append((course.plan, place, due))
          let part = ItemReference(course.plan.id, course.plan.study.key(place))
          facts.append((source, .postponed(part, to: due)))
        }
      }
      return facts
    }
    try context.answer(
      Page(context.screen) { page in
        for (plan, place, due) in rows {
          page.paragraph(
            "\("postponed", .heading)  \(plan.address(of: place), .address)  \(plan.label(of: place))  "
              + "\("due \(Calendar.heading(due, today: today))", .dim)", hanging: 11)
        }
      })
    return .ok
  }

  private func due(
    _ place: PlanPlace, _ course: Course, _ wished: Day?, today: Day
  ) throws(CommandError) -> Day {
    let plan = course.plan
    guard place != .section(0) else {
      throw CommandError(
        .couldNot, "'\(plan.id)' is a whole plan; postpone takes its parts.",
        hints: ["To spread what is left of it: roadmap replan \(plan.id)"])
    }
    guard !plan.isComplete(place) else {
      throw CommandError(.couldNot, "\(plan.address(of: place)) is done already.")
    }
    guard let table = course.pace?.timetable else {
      throw CommandError(
        .couldNot, "'\(plan.id)' has no schedule, so nothing in it is due.",
        hints: ["To give it one: roadmap start \(plan.id)"])
    }
    if let wished { return wished }
    let due =
      switch place {
      case .section(let index): table.window(ofSection: index)?.upperBound
      case .item(let index): table.window(ofItem: index, in: plan)?.upperBound
      }
    return max(due ?? today, today).advanced(by: 7)
  }
}
