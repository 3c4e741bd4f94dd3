import CommandLineKit
import RoadmapKit

/// `roadmap start`: an item is being worked on, or a plan has a schedule.
struct StartCommand: Command {
  static let until = Option<PlannedDay?>(
    "--until", valueName: "day", help: "For a plan: the day it should end.")
  static let day = Option<PlannedDay?>(
    "--on", valueName: "day", help: "The day it started, or will start.")
  static let words = Argument<[String]>(
    "item", isRequired: true,
    help: "Plans, or addresses, ranges, keys (@k7f3) or words from one item.")

  static let descriptor = CommandDescriptor(
    "start", group: .daily, summary: "Start items, or schedule a plan.",
    discussion: [
      "Started items come first in 'roadmap next' until you check or stop them.",
      "Starting a plan schedules it from that day: its months, weeks and estimates become dates, "
        + "stretched or compressed to end on the day you give with --until. Start it again to "
        + "change the schedule: --until alone moves the end and keeps the start, --on alone moves "
        + "the start and keeps an end that you set. A plan without any periods can be scheduled "
        + "with --until.",
      ItemArguments.grammar,
    ],
    examples: [
      CommandExample("roadmap start year-3", "Schedule a plan from today."),
      CommandExample(
        "roadmap start staff --on monday --until 2027-03-31",
        "With a start and an "
          + "end."),
      CommandExample("roadmap start year-3.q1.1.1", "Start an item today."),
    ],
    synonyms: ["begin"], parameters: [words, day, until])

  let given: ParsedArguments
  private var words: [String] { given[Self.words] }
  private var day: PlannedDay? { given[Self.day] }
  private var until: PlannedDay? { given[Self.until] }

  func run(in context: CommandContext) throws -> ExitCode {
    let access = PlanAccess(context)
    if let plans = try RunChange.plans(named: words, access, command: "start") {
      try start(plans, access)
    } else {
      guard until == nil else {
        throw CommandError(
          .usage, "--until is for plans; '\(words.joined(separator: " "))' is not a plan.",
          hints: ["To list plans: roadmap plans"])
      }
      try startItems(context)
    }
    return .ok
  }

  private func start(_ plans: [ReadPlan], _ access: PlanAccess) throws {
    let today = try access.shelf.time.day
    let named = try day?.nearestDay(today: today)
    let end = try until?.day(today: today)
    let outcome = try RunChange(access: access, plans: plans).record {
      try $0.start(on: named, until: end)
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
  private func runsAlready(_ plan: StudiedPlan, _ run: PlanRun, _ today: Day, _ screen: Screen)
    -> Page
  {
    Page(screen) { page in
      let since = run.start > today ? "from" : "since"
      page.paragraph(
        "\("already started", .heading)  \(plan.id.description, .address)  "
          + "\(since) \(DayWords.heading(run.start, today: today))", hanging: 17)
      // Today would be no other start.
      guard run.start != today else { return }
      page.line()
      page.hint("To start again:", "roadmap start \(plan.id) --on today")
    }
  }

  private func startItems(_ context: CommandContext) throws {
    let today = try Moment(context.environment).today
    if let day, try day.lastDay(today: today) > today {
      throw CommandError(
        .usage, "'\(day.argumentText)' is in the future: only a plan can start then.",
        hints: [
          "To schedule a plan from then: roadmap start PLAN --on \(ShellWord.quoted(day.argumentText))"
        ])
    }
    let day = try day?.pastDay(today: today) ?? today
    let outcomes = try ItemAction(
      context: context, command: "start",
      isWanted: { plan, place in ItemArguments.has(plan, place) { $0 == .open } },
      decide: { try Decider.start($1, of: $0, on: day) }
    ).run(words)
    let view = ActionView(
      outcomes: outcomes, today: today,
      already: { plan, place in
        guard let started = plan.progress(at: place).startedDay else { return "already started" }
        return "already started \(DayWords.phrase(started, today: today))"
      },
      changed: { _, _ in
        day == today ? "started" : "started \(DayWords.phrase(day, today: today))"
      })
    try context.answer(view.page(context.screen))
  }
}
