import RoadmapKit

/// Records what a command says of some plans' time, as one action.
struct RunChange {
  /// Which plans it is about, decided by how their time runs.
  typealias Decision = (
    _ plans: [ReadPlan], _ runs: [PlanID: PlanRun]
  ) throws(CommandError) -> [(plan: ReadPlan, fact: PlanFact)]

  /// What became of it.
  struct Outcome {
    let plans: [ReadPlan]
    /// How the plans' time ran before.
    let before: [PlanID: PlanRun]
  }

  /// Those whose run fits, where none was named.
  private struct Selection {
    let isFitting: (PlanRun) -> Bool
    /// Says that there is no such plan.
    let none: String
  }

  let access: PlanAccess
  /// Those that it is about, by how their time runs now.
  var plans: [ReadPlan] { get throws(CommandError) { try meant(by: readRuns()) } }
  private let named: [ReadPlan]
  private let selection: Selection?

  init(access: PlanAccess, plans: [ReadPlan]) {
    self.access = access
    named = plans
    selection = nil
  }

  /// The named plans, or every one whose run fits; `none` says that there is no such plan.
  init(
    access: PlanAccess, named words: [String], all isFitting: @escaping (PlanRun) -> Bool,
    none: String
  ) throws(CommandError) {
    self.access = access
    var plans: [ReadPlan] = []
    for word in words { plans.append(try access.plan(named: word)) }
    if words.isEmpty {
      let runs = try access.asking { shelf throws(JournalError) in
        try shelf.journal?.runs() ?? [:]
      }
      for entry in try access.library.entries where runs[entry.id].map(isFitting) ?? false {
        plans.append(try access.read(entry))
      }
    }
    named = plans
    selection = words.isEmpty ? Selection(isFitting: isFitting, none: none) : nil
  }

  /// The plans, where every word names one whole plan; `nil` where they name something else.
  static func plans(
    named words: [String], _ access: PlanAccess, command: String
  ) throws(CommandError) -> [ReadPlan]? {
    var plans: [ReadPlan] = []
    for word in words {
      let entries = try access.library.entries(named: word)
      guard entries.count == 1 else { return nil }
      plans.append(try access.read(entries[0]))
    }
    return plans
  }

  /// Decides, and once more inside of the transaction, since others may have written meanwhile.
  /// Where nothing is to be recorded from the first, not even a journal is made.
  @discardableResult
  func record(_ decide: Decision) throws(CommandError) -> Outcome {
    let runs = try readRuns()
    guard try !decide(try meant(by: runs), runs).isEmpty else {
      return Outcome(plans: [], before: runs)
    }
    return try access.writing { (shelf, journal) throws(CommandError) in
      let runs = try readRuns()
      let plans = try meant(by: runs)
      try access.refuseRemoved(plans.map(\.plan.id))
      let decided = try decide(plans, runs)
      var changed: [ReadPlan] = []
      for plan in decided.map(\.plan) where !changed.contains(where: { $0.plan.id == plan.plan.id })
      {
        changed.append(plan)
      }
      guard !decided.isEmpty else { return Outcome(plans: [], before: runs) }
      try access.asking { _ throws(JournalError) in
        for plan in changed { try shelf.catalogue(plan.plan.id) }
        try journal.record(
          decided.map { .plan($0.plan.plan.id, $0.fact) }, at: shelf.time.instant,
          day: shelf.time.day)
      }
      return Outcome(plans: changed, before: runs)
    }
  }

  private func meant(
    by runs: [PlanID: PlanRun]
  ) throws(CommandError) -> [ReadPlan] {
    guard let selection else { return named }
    let plans = named.filter { runs[$0.plan.id].map(selection.isFitting) ?? false }
    guard !plans.isEmpty else {
      throw CommandError(
        .couldNot, selection.none, hints: ["To see your progress: roadmap status"])
    }
    return plans
  }

  private func readRuns() throws(CommandError) -> [PlanID: PlanRun] {
    try access.asking { shelf throws(JournalError) in try shelf.journal?.runs() ?? [:] }
  }

  /// How the time of a plan runs that must have a schedule.
  static func run(
    of id: PlanID, _ runs: [PlanID: PlanRun]
  ) throws(CommandError) -> PlanRun {
    guard let run = runs[id] else {
      throw CommandError(
        .couldNot, "'\(id)' has no schedule.",
        hints: ["To schedule it: roadmap start \(id)"])
    }
    return run
  }
}
