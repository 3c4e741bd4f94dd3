import Outlook
import ProgressJournal
package import RoadmapModel

/// A change of plans' schedules: decided, and recorded as one action.
package struct ScheduleChange {
  /// Something to record of a plan.
  package struct Step {
    package let plan: ReadPlan
    package let fact: PlanFact

    package init(_ plan: ReadPlan, _ fact: PlanFact) {
      self.plan = plan
      self.fact = fact
    }
  }

  /// What came of it.
  package struct Outcome {
    package let plans: [ReadPlan]
    /// How the plans' time ran before.
    package let before: [PlanID: PlanRun]
  }

  /// Why nothing was recorded.
  package enum Failure: Error {
    /// Others removed the plan since it was read.
    case removed(PlanID)
    /// No plan has a schedule that this applies to.
    case noneFits
  }

  /// What is recorded of the plans, by how their time runs.
  package typealias Decide = (_ plans: [ReadPlan], _ decider: ScheduleDecider) throws -> [Step]

  private let recorder: Recorder
  private let cache: PlanCache
  private let list: PlanList
  private let files: TickFiles
  private let scopes: ReportScopes
  private let named: [ReadPlan]
  private let isFitting: ((PlanRun) -> Bool)?

  /// `isFitting`: of the plans, only those whose time runs so.
  init(
    _ recorder: Recorder, _ cache: PlanCache, _ list: PlanList, _ files: TickFiles,
    _ scopes: ReportScopes, _ plans: [ReadPlan], where isFitting: ((PlanRun) -> Bool)?
  ) {
    (self.recorder, self.cache, self.list) = (recorder, cache, list)
    (self.files, self.scopes, named, self.isFitting) = (files, scopes, plans, isFitting)
  }

  /// Those that it is about, by how their time runs now.
  package var plans: [ReadPlan] { get throws { try meant(by: list.runs()) } }

  /// Decides, and once more inside of the transaction, since others may have written meanwhile.
  /// Where nothing is to be recorded from the first, not even a journal is made.
  package func record(_ decide: Decide) throws -> Outcome {
    let runs = try list.runs()
    guard try !decide(try meant(by: runs), decider(runs)).isEmpty else {
      return Outcome(plans: [], before: runs)
    }
    return try files.recording { journal in try write(decide, in: journal) }
  }

  private func write(_ decide: Decide, in journal: Journal) throws -> Outcome {
    let runs = try list.runs()
    let plans = try meant(by: runs)
    for id in plans.map(\.plan.id) {
      guard try list.holds(id) else { throw Failure.removed(id) }
    }
    let steps = try decide(plans, decider(runs))
    var changed: [ReadPlan] = []
    for step in steps where !changed.contains(where: { $0.plan.id == step.plan.plan.id }) {
      changed.append(step.plan)
    }
    guard !steps.isEmpty else { return Outcome(plans: [], before: runs) }
    for plan in changed { try cache.catalogue(plan.plan.id) }
    try recorder.record(steps.map { .plan($0.plan.plan.id, $0.fact) }, in: journal)
    return Outcome(plans: changed, before: runs)
  }

  private func decider(_ runs: [PlanID: PlanRun]) -> ScheduleDecider {
    ScheduleDecider(runs, today: recorder.time.day)
  }

  private func meant(by runs: [PlanID: PlanRun]) throws -> [ReadPlan] {
    guard let isFitting else { return named }
    let plans = named.filter { runs[$0.plan.id].map(isFitting) ?? false }
    guard !plans.isEmpty else { throw Failure.noneFits }
    return plans
  }

  /// The plans with their schedules as they are now.
  func courses(of plans: [ReadPlan]) throws -> [Course] {
    try scopes.scope(only: plans).courses
  }
}
