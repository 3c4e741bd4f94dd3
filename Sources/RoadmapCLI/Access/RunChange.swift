import CommandLineKit
import RoadmapKit

/// Records what a command says of some plans' schedules, as one action.
struct RunChange {
  let access: PlanAccess
  private let change: ScheduleChange
  /// Says that no plan has such a schedule, where none was named.
  private let none: String
  private var wayOut = "To schedule a plan: roadmap start PLAN"

  /// Those that it is about, by how their time runs now.
  var plans: [ReadPlan] {
    get throws { try telling { try change.plans } }
  }

  init(access: PlanAccess, plans: [ReadPlan]) throws {
    self.access = access
    change = ScheduleChange(on: try access.shelf, plans)
    none = ""
  }

  /// The named plans, or every one that is meant and whose run fits; `none` says that there is no such
  /// plan.
  init(
    access: PlanAccess, named words: [String], all isFitting: @escaping (PlanRun) -> Bool,
    where isMeant: (StudiedPlan) -> Bool = { _ in true }, none: String, wayOut: String? = nil
  ) throws {
    self.access = access
    self.none = none
    if let wayOut { self.wayOut = wayOut }
    guard words.isEmpty else {
      var plans: [ReadPlan] = []
      for word in words { plans.append(try access.plan(named: word)) }
      change = ScheduleChange(on: try access.shelf, plans)
      return
    }
    let runs = try access.shelf.runs()
    let fitting = try access.library.entries.filter { runs[$0.id].map(isFitting) ?? false }
    change = ScheduleChange(
      on: try access.shelf, try access.shelf.read(fitting).filter { isMeant($0.plan) },
      where: isFitting)
  }

  /// The plans, where every word names one whole plan; `nil` where they name something else.
  static func plans(
    named words: [String], _ access: PlanAccess, command: String
  ) throws -> [ReadPlan]? {
    var plans: [ReadPlan] = []
    for word in words {
      let entries = try access.library.entries(named: word)
      guard entries.count == 1 else { return nil }
      plans.append(try entries[0].readPlan())
    }
    return plans
  }

  /// Records something, and tells what the user should know of it.
  @discardableResult
  func record<Result>(_ body: (ScheduleChange) throws -> Result) throws -> Result {
    let result = try telling { try body(change) }
    access.relist()
    try access.reportRecorded()
    return result
  }

  private func telling<Result>(_ body: () throws -> Result) throws -> Result {
    do { return try body() } catch let failure as ScheduleChange.Failure {
      switch failure {
      case .journal(let error): throw error
      case .removed(let plan): throw try access.removed(plan)
      case .refused(let refusal): throw CommandError(refusal, today: try access.shelf.time.day)
      case .noneFits: throw CommandError(.couldNot, none, hints: [wayOut])
      }
    }
  }
}

extension CommandError {
  /// A refusal in words, with the way out.
  init(_ refusal: ScheduleRefusal, today: Day) {
    func words(_ day: Day) -> String { DayWords.words(day, today: today) }
    switch refusal {
    case .notScheduled(let plan):
      self.init(
        .couldNot, "'\(plan)' has no schedule.", hints: ["To schedule it: roadmap start \(plan)"])
    case .endsBeforeStart(let end, let start):
      self.init(
        .usage, "A plan cannot end on \(words(end)), before it starts on \(words(start)).",
        hints: ["Choose a later day: --until '\(start.advanced(by: 90))'"])
    case .isOver(let day):
      self.init(
        .usage, "\(words(day)) is in the past.",
        hints: ["Name a day from today on, such as '\(today.advanced(by: 7))'"])
    case .pauseEndsBeforeStart(let last, let first):
      self.init(
        .usage, "A pause cannot end on \(words(last)), before it starts on \(words(first)).",
        hints: ["Choose a later day: --until '\(first.advanced(by: 7))'"])
    case .endlessLater(let day):
      self.init(
        .usage, "\(words(day)) is in the future, and the pause has no end.",
        hints: ["Say how long it lasts: --on '\(day)' --until '\(day.advanced(by: 7))'"])
    case .paused(let plan, let first, let last):
      guard let end = last else {
        self.init(
          .couldNot, "'\(plan)' is paused already.", hints: ["To resume: roadmap resume \(plan)"])
        return
      }
      self.init(
        .couldNot, "'\(plan)' is paused from \(words(first)) to \(words(end)) already.",
        hints: ["Name a later day: roadmap pause \(plan) --on \(end.advanced(by: 1))"])
    case .pauseBeforeStart(let plan, let start, let day):
      self.init(
        .couldNot, "'\(plan)' started on \(words(start)), so it cannot be paused on \(words(day)).",
        hints: ["Name a later day: roadmap pause \(plan) --on \(start)"])
    case .isDueBeforeStart(let plan, let start, let due):
      self.init(
        .couldNot,
        "'\(plan)' starts on \(words(start)), so nothing of it can be due on \(words(due)).",
        hints: ["Name that day or a later one: --to \(start)"])
    case .notPaused(let plan):
      self.init(
        .couldNot, "'\(plan)' is not paused.",
        hints: ["To see its progress: roadmap status \(plan)"])
    case .wholePlan(let plan, let isOver):
      let until = isOver ? " --until \(today.advanced(by: 30))" : ""
      self.init(
        .couldNot, "'\(plan)' is a whole plan; postpone takes its parts.",
        hints: ["To spread what is left of it: roadmap replan \(plan)\(until)"])
    case .isComplete(let address):
      self.init(
        .couldNot, "\(address) is done already.", hints: ["To see it: roadmap show \(address)"])
    case .isSkipped(let address):
      self.init(
        .couldNot, "\(address) is skipped, so it is not due.",
        hints: ["To reopen it: roadmap uncheck \(address)"])
    case .isOptional(let address, let optional):
      guard let optional else {
        self.init(
          .couldNot, "\(address) holds nothing that is due.",
          hints: ["To see it: roadmap show \(address)"])
        return
      }
      self.init(
        .couldNot, "\(address) is optional and not chosen, so it is not due.",
        hints: ["To choose it: roadmap choose \(optional)"])
    case .isOutcome(let address):
      self.init(
        .couldNot, "\(address) is an outcome, which is never due.",
        hints: ["Once you can do it: roadmap check \(address)"])
    case .nothingLeft:
      self.init(
        .couldNot, "Nothing is left to spread.", hints: ["To see how things stand: roadmap status"])
    case .lacksEnd(let plan):
      self.init(
        .couldNot, "'\(plan)' has no schedule.",
        hints: ["To give it one: roadmap start \(plan)\(PlanWords.end(from: today))"])
    case .endIsOver(let plan, let end, let asPlanned):
      self.init(
        .couldNot, "'\(plan)' was to end on \(end).",
        hints: [
          "Name another end, such as the one that keeps its pace: roadmap replan "
            + "\(plan) --until \(asPlanned ?? today.advanced(by: 30))"
        ])
    }
  }
}
