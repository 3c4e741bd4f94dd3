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
    change = try access.shelf.schedules(of: plans)
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
      change = try access.shelf.schedules(of: plans)
      return
    }
    let runs = try access.shelf.plans.runs()
    let fitting = try access.library.entries.filter { runs[$0.id].map(isFitting) ?? false }
    let shelf = try access.shelf
    change = shelf.schedules(
      of: try shelf.plans.read(fitting).filter { isMeant($0.plan) }, where: isFitting)
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
    do {
      return try body()
    } catch let refusal as ScheduleRefusal {
      throw CommandError(refusal, today: try access.shelf.time.day)
    } catch ScheduleChange.Failure.removed(let plan) {
      throw try access.removed(plan)
    } catch ScheduleChange.Failure.noneFits {
      throw CommandError(.couldNot, none, hints: [wayOut])
    }
  }
}

extension CommandError {
  /// A refusal in words, with the way out.
  init(_ refusal: ScheduleRefusal, today: Day) {
    self.init(
      refusal.isUsage ? .usage : .couldNot,
      refusal.sentence { DayWords.words($0, today: today) }, hints: [refusal.wayOut(today)])
  }
}

extension ScheduleRefusal {
  fileprivate var isUsage: Bool {
    switch self {
    case .endsBeforeStart, .isOver, .pauseEndsBeforeStart, .endlessLater: true
    default: false
    }
  }

  func wayOut(_ today: Day) -> String {
    switch self {
    case .notScheduled(let plan): "To schedule it: roadmap start \(plan)"
    case .endsBeforeStart(_, let start):
      "Choose a later day: --until '\(start.advanced(by: 90))'"
    case .isOver: "Name a day from today on, such as '\(today.advanced(by: 7))'"
    case .pauseEndsBeforeStart(_, let first):
      "Choose a later day: --until '\(first.advanced(by: 7))'"
    case .endlessLater(let day):
      "Say how long it lasts: --on '\(day)' --until '\(day.advanced(by: 7))'"
    case .paused(let plan, _, let last):
      last.map { "Name a later day: roadmap pause \(plan) --on \($0.advanced(by: 1))" }
        ?? "To resume: roadmap resume \(plan)"
    case .pauseBeforeStart(let plan, let start, _):
      "Name a later day: roadmap pause \(plan) --on \(start)"
    case .isDueBeforeStart(_, let start, _): "Name that day or a later one: --to \(start)"
    case .notPaused(let plan), .resumedOutside(let plan, _, nil):
      "To see its progress: roadmap status \(plan)"
    case .resumedOutside(let plan, _, let first?):
      "Name a later day: roadmap resume \(plan) --on \(first)"
    case .wholePlan(let plan, let isOver):
      "To spread what is left of it: roadmap replan \(plan)"
        + (isOver ? " --until \(today.advanced(by: 30))" : "")
    case .isComplete(let address), .isOptional(let address, nil):
      "To see it: roadmap show \(address)"
    case .isSkipped(let address): "To reopen it: roadmap uncheck \(address)"
    case .isOptional(_, let optional?): "To choose it: roadmap choose \(optional)"
    case .isOutcome(let address): "Once you can do it: roadmap check \(address)"
    case .nothingLeft: "To see how things stand: roadmap status"
    case .lacksEnd(let plan):
      "To give it one: roadmap start \(plan)\(PlanWords.end(from: today))"
    case .endIsOver(let plan, _, let asPlanned):
      "Name another end, such as the one that keeps its pace: roadmap replan "
        + "\(plan) --until \(asPlanned ?? today.advanced(by: 30))"
    }
  }
}
