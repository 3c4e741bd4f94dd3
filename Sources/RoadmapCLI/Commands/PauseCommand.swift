import RoadmapKit

/// `roadmap pause`: a plan rests.
struct PauseCommand: Command {
  static let plans = Argument<[String]>(
    "plan", help: "The plans; all that run, where none is named.")
  static let day = Option<PastDay?>(
    "--on", valueName: "day", help: "The first day of rest, where that is not today.")

  static let descriptor = CommandDescriptor(
    "pause", group: .plans, summary: "Let plans rest; it is no lateness.",
    discussion: [
      "While a plan rests, nothing of it falls due, and its forecast moves with each day. The "
        + "schedule itself stays, and goes on with 'roadmap resume' where it stopped."
    ],
    examples: [
      CommandExample("roadmap pause", "A holiday, from today."),
      CommandExample("roadmap pause staff --on monday", "One plan, since Monday."),
    ],
    synonyms: ["rest", "suspend", "hold"], parameters: [plans, day])

  private let words: [String]
  private let day: PastDay?

  init(_ parsed: ParsedArguments) throws(UsageError) {
    words = try parsed[Self.plans]
    day = try parsed[Self.day]
  }

  func run(in context: CommandContext) throws(CommandError) -> ExitCode {
    let access = PlanAccess(context)
    let today = try access.shelf.time.day
    let day = try day?.day(today: today) ?? today
    let change = try RunChange(
      access: access, named: words, all: { !$0.isPaused }, none: "Nothing runs that could rest.")
    let outcome = try change.record { (plans, runs) throws(CommandError) in
      for plan in plans {
        let id = plan.plan.id
        try refuse(id, try RunChange.run(of: id, runs), from: day, today: today)
      }
      return plans.map { ($0, .paused(on: day)) }
    }
    try context.answer(
      try RunView(access, outcome.plans, before: [:]).paused().page(context.screen))
    return .ok
  }

  /// Rest before the plan began, or within another rest, would be counted by none.
  private func refuse(
    _ plan: PlanID, _ run: PlanRun, from day: Day, today: Day
  ) throws(CommandError) {
    guard !run.isPaused else {
      throw CommandError(
        .couldNot, "'\(plan)' rests already.",
        hints: ["To go on: roadmap resume \(plan)"])
    }
    if let last = run.pauses.last?.last, day <= last {
      throw CommandError(
        .couldNot, "'\(plan)' rested up to \(last), so a rest cannot begin on \(day).",
        hints: ["Name a later day: roadmap pause \(plan) --on \(last.advanced(by: 1))"])
    }
    if day < run.start, run.start <= today {
      throw CommandError(
        .couldNot, "'\(plan)' began on \(run.start), so it could not rest on \(day).",
        hints: ["Name a later day: roadmap pause \(plan) --on \(run.start)"])
    }
  }
}

/// `roadmap resume`: it goes on.
struct ResumeCommand: Command {
  static let day = Option<PastDay?>(
    "--on", valueName: "day", help: "The first day of study again, where that is not today.")

  static let descriptor = CommandDescriptor(
    "resume", group: .plans, summary: "Go on with plans that rested.",
    discussion: ["The days of rest count neither for the pace nor for the forecast."],
    examples: [
      CommandExample("roadmap resume", "Back again."),
      CommandExample("roadmap resume staff --on yesterday", "One plan, a day ago."),
    ],
    synonyms: ["continue", "unpause"], parameters: [PauseCommand.plans, day])

  private let words: [String]
  private let day: PastDay?

  init(_ parsed: ParsedArguments) throws(UsageError) {
    words = try parsed[PauseCommand.plans]
    day = try parsed[Self.day]
  }

  func run(in context: CommandContext) throws(CommandError) -> ExitCode {
    let access = PlanAccess(context)
    let today = try access.shelf.time.day
    let day = try day?.day(today: today) ?? today
    let change = try RunChange(
      access: access, named: words, all: { $0.isPaused }, none: "No plan rests.")
    let outcome = try change.record { (plans, runs) throws(CommandError) in
      for id in plans.map(\.plan.id) where try !RunChange.run(of: id, runs).isPaused {
        throw CommandError(
          .couldNot, "'\(id)' does not rest.",
          hints: ["To see how it stands: roadmap status \(id)"])
      }
      return plans.map { ($0, .resumed(on: day)) }
    }
    try context.answer(
      try RunView(access, outcome.plans, before: [:]).resumed().page(context.screen))
    return .ok
  }
}
