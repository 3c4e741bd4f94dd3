import RoadmapKit

/// `roadmap start`: an item is being worked on, or a plan has a schedule.
struct StartCommand: Command {
  static let until = Option<PlannedDay?>(
    "--until", valueName: "day", help: "For a plan: the day it is to be finished on.")
  static let day = Option<PlannedDay?>(
    "--on", valueName: "day", help: "The day it began, or is to begin.")
  static let words = Argument<[String]>(
    "item", isRequired: true,
    help: "Plans, or addresses, ranges, keys (@k7f3) or words of one item.")

  static let descriptor = CommandDescriptor(
    "start", group: .daily, summary: "Begin with items, or give a plan its schedule.",
    discussion: [
      "What is started comes first in 'roadmap next' until it is checked or stopped.",
      "A plan that is started has a schedule from that day: its months, weeks and target times "
        + "become windows of the calendar, stretched or squeezed where --until says another end. "
        + "Start it again to change that: --until alone moves the end, and leaves the beginning. A "
        + "plan that names no times gets a schedule with --until.",
      ItemArguments.grammar,
    ],
    examples: [
      CommandExample("roadmap start year-3", "A plan, from today."),
      CommandExample("roadmap start staff --on monday --until 2027-03-31", "With both ends."),
      CommandExample("roadmap start year-3.q1.1.1", "Begin with an item today."),
    ],
    synonyms: ["begin"], parameters: [words, day, until])

  private let words: [String]
  private let day: PlannedDay?
  private let until: PlannedDay?

  init(_ parsed: ParsedArguments) throws(UsageError) {
    words = try parsed[Self.words]
    day = try parsed[Self.day]
    until = try parsed[Self.until]
  }

  func run(in context: CommandContext) throws(CommandError) -> ExitCode {
    let access = PlanAccess(context)
    if let plans = try RunChange.plans(named: words, access, command: "start") {
      try start(plans, access)
    } else {
      guard until == nil else {
        throw CommandError(
          .usage, "--until is for plans; '\(words.joined(separator: " "))' is none.",
          hints: ["To see the plans: roadmap plans"])
      }
      try startItems(context)
    }
    return .ok
  }

  private func start(
    _ plans: [ReadPlan], _ access: PlanAccess
  ) throws(CommandError) {
    let today = try access.shelf.time.day
    let named = try day?.nearestDay(today: today)
    let end = try until?.day(today: today)
    let outcome = try RunChange(access: access, plans: plans).record {
      (plans, runs) throws(CommandError) in
      if named == nil, end == nil, plans.count == 1, runs[plans[0].plan.id] != nil { return [] }
      // Another end alone moves no beginning.
      let start = { (id: PlanID) in named ?? (end == nil ? nil : runs[id]?.start) ?? today }
      if let end, let latest = plans.map({ start($0.plan.id) }).max(), end < latest {
        throw CommandError(
          .usage, "A plan cannot end on \(end), before it begins on \(latest).",
          hints: ["Name a later day: --until '\(latest.advanced(by: 90))'"])
      }
      return plans.map { ($0, .started(on: start($0.plan.id), until: end)) }
    }
    let screen = access.context.screen
    guard !outcome.plans.isEmpty else {
      guard let plan = plans.first?.plan, let run = outcome.before[plan.id] else { return }
      return try access.context.write(runsAlready(plan, run, today, screen))
    }
    try access.context.answer(
      try RunView(access, outcome.plans, before: outcome.before).started().page(screen))
  }

  /// Without a day nothing is meant to change.
  private func runsAlready(_ plan: StudiedPlan, _ run: PlanRun, _ today: Day, _ screen: Screen) -> Page {
    Page(screen) { page in
      let since = run.start > today ? "from" : "since"
      page.paragraph(
        "\("started already", .heading)  \(plan.id.description, .address)  "
          + "\(since) \(Calendar.heading(run.start, today: today))", hanging: 17)
      page.line()
      page.line("\("to begin anew:", .dim)  \("roadmap start \(plan.id) --on today", .address)")
    }
  }

  private func startItems(_ context: CommandContext) throws(CommandError) {
    let today = try Moment(context.environment).today
    let day = try day?.pastDay(today: today) ?? today
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
        guard let started = plan.progress(at: place).startedDay else { return "started already" }
        return "started already, \(Calendar.phrase(started, today: today))"
      },
      changed: { _, _ in
        day == today ? "started" : "started \(Calendar.phrase(day, today: today))"
      })
    try context.answer(view.page(context.screen))
  }
}
