import CommandLineKit
import RoadmapKit

/// `roadmap pause`: a plan rests.
struct PauseCommand: Command {
  static let plans = Argument<[String]>(
    "plan", help: "The plans (default: all that this applies to).")
  static let day = Option<PlannedDay?>(
    "--on", valueName: "day", help: "The first paused day (default: today).")
  static let until = Option<PlannedDay?>(
    "--until", valueName: "day", help: "The last paused day, if you know it already.")

  static let descriptor = CommandDescriptor(
    "pause", group: .plans, summary: "Pause plans without falling behind.",
    discussion: [
      "While a plan is paused, nothing of it becomes due. What is ahead moves by as many days, or, "
        + "where the plan has an end of its own (--until of 'roadmap start'), closer together. A "
        + "pause goes on until 'roadmap resume', or up to the day that --until names; a holiday can "
        + "be planned before it begins."
    ],
    examples: [
      CommandExample("roadmap pause", "A holiday, from today."),
      CommandExample("roadmap pause staff --on yesterday", "One plan, since yesterday."),
      CommandExample(
        "roadmap pause --on 2026-12-24 --until 2027-01-03", "A holiday that is planned."),
    ],
    synonyms: ["rest", "suspend", "hold"], parameters: [plans, day, until])

  let given: ParsedArguments
  private var words: [String] { given[Self.plans] }
  private var day: PlannedDay? { given[Self.day] }
  private var until: PlannedDay? { given[Self.until] }

  func run(in context: CommandContext) throws -> ExitCode {
    let access = PlanAccess(context)
    let today = try access.shelf.time.day
    let day = try day?.nearestPast(today: today, orFuture: until != nil) ?? today
    let last = try until?.day(today: today)
    do throws(ScheduleRefusal) {
      try ScheduleDecider([:], today: today).checkPause(from: day, until: last)
    } catch {
      throw CommandError(error, today: today)
    }
    let runs = try access.shelf.plans.runs()
    let change = try RunChange(
      access: access, named: words,
      all: ScheduleDecider(runs, today: today).isMeantByPause(from: day, until: last),
      where: { $0.counts.left > 0 }, none: "No scheduled plan can be paused.",
      wayOut: runs.isEmpty ? nil : "To see your progress: roadmap status")
    let outcome = try change.record { try $0.pause(from: day, until: last) }
    try context.answer(
      try RunView(access, outcome.plans, before: outcome.before).paused(on: day).page(
        context.screen))
    return .ok
  }
}

extension PlannedDay {
  /// For a pause: the last one, unless an end in the future says that the next one is meant.
  fileprivate func nearestPast(today: Day, orFuture: Bool) throws -> Day {
    orFuture ? try nearestDay(today: today) : try lastDay(today: today)
  }
}

/// `roadmap resume`: it goes on.
struct ResumeCommand: Command {
  static let day = Option<PastDay?>(
    "--on", valueName: "day", help: "The first day of study again (default: today).")

  static let descriptor = CommandDescriptor(
    "resume", group: .plans, summary: "Resume paused plans.",
    discussion: [
      "Paused days count neither for the pace nor for the forecast. A pause that is planned for "
        + "later is cancelled; of several, the first one."
    ],
    examples: [
      CommandExample("roadmap resume", "Resume all paused plans."),
      CommandExample("roadmap resume staff --on yesterday", "Resume one plan, from yesterday."),
    ],
    synonyms: ["continue", "unpause"], parameters: [PauseCommand.plans, day])

  let given: ParsedArguments
  private var words: [String] { given[PauseCommand.plans] }
  private var day: PastDay? { given[Self.day] }

  func run(in context: CommandContext) throws -> ExitCode {
    let access = PlanAccess(context)
    let today = try access.shelf.time.day
    let day = try day?.day(today: today) ?? today
    let decider = ScheduleDecider(try access.shelf.plans.runs(), today: today)
    let change = try RunChange(
      access: access, named: words, all: decider.isMeantByResume(on: day),
      none: "No plan is paused.", wayOut: "To see your progress: roadmap status")
    let outcome = try change.record { try $0.resume(on: day) }
    try context.answer(
      try RunView(access, outcome.plans, before: outcome.before).resumed(on: day).page(
        context.screen))
    return .ok
  }
}
