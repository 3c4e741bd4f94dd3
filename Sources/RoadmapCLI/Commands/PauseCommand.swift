import RoadmapKit

/// `roadmap pause`: a plan rests.
struct PauseCommand: Command {
  static let plans = Argument<[String]>(
    "plan", help: "The plans (default: all that this applies to).")
  static let day = Option<PastDay?>(
    "--on", valueName: "day", help: "The first day of the pause, if not today.")

  static let descriptor = CommandDescriptor(
    "pause", group: .plans, summary: "Pause plans without falling behind.",
    discussion: [
      "While a plan is paused, nothing in it becomes due, and its forecast moves with each day. "
        + "'roadmap resume' continues the schedule where it stopped."
    ],
    examples: [
      CommandExample("roadmap pause", "Pause everything from today."),
      CommandExample("roadmap pause staff --on monday", "Pause one plan, since Monday."),
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
      access: access, named: words, all: { !$0.isPaused }, none: "No plan is running.")
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
        .couldNot, "'\(plan)' is already paused.",
        hints: ["To resume it: roadmap resume \(plan)"])
    }
    if let last = run.pauses.last?.last, day <= last {
      throw CommandError(
        .couldNot, "'\(plan)' was paused until \(last), so a new pause cannot start on \(day).",
        hints: ["Choose a later day: roadmap pause \(plan) --on \(last.advanced(by: 1))"])
    }
    if day < run.start, run.start <= today {
      throw CommandError(
        .couldNot, "'\(plan)' started on \(run.start), so it cannot be paused on \(day).",
        hints: ["Choose a later day: roadmap pause \(plan) --on \(run.start)"])
    }
  }
}

/// `roadmap resume`: it goes on.
struct ResumeCommand: Command {
  static let day = Option<PastDay?>(
    "--on", valueName: "day", help: "The first day of study again, if not today.")

  static let descriptor = CommandDescriptor(
    "resume", group: .plans, summary: "Resume paused plans.",
    discussion: ["Paused days count neither for the pace nor for the forecast."],
    examples: [
      CommandExample("roadmap resume", "Resume all paused plans."),
      CommandExample("roadmap resume staff --on yesterday", "Resume one plan, from yesterday."),
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
      access: access, named: words, all: { $0.isPaused }, none: "No plan is paused.")
    let outcome = try change.record { (plans, runs) throws(CommandError) in
      for id in plans.map(\.plan.id) where try !RunChange.run(of: id, runs).isPaused {
        throw CommandError(
          .couldNot, "'\(id)' is not paused.",
          hints: ["To see its progress: roadmap status \(id)"])
      }
      return plans.map { ($0, .resumed(on: day)) }
    }
    try context.answer(
      try RunView(access, outcome.plans, before: [:]).resumed().page(context.screen))
    return .ok
  }
}
