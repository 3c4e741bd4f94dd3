public import Outlook
import PlanReading
import ProgressJournal
public import RoadmapModel

extension Roadmap {
  /// A section of a plan, and the days it is scheduled for.
  public struct ScheduledSection: Sendable {
    /// What to type for it.
    public let address: String
    /// Its heading.
    public let text: String
    /// Its first and its last day.
    public let days: ClosedRange<Day>
    /// What it adds up to.
    public let counts: PlanCounts
  }

  /// The sections of a plan that have days, in the order of its text, each before those in it; the
  /// first is the plan itself. Empty where the plan has no schedule.
  public func schedule(of name: String) throws(RoadmapError) -> [ScheduledSection] {
    let source = try readPlan(name)
    let scope = try asking { try shelf.scopes.scope(only: [source]) }
    return scope.courses.flatMap { course in
      course.plan.sections.indices.compactMap { index in
        guard let days = course.window(ofSection: index) else { return nil }
        let place = PlanPlace.section(index)
        return ScheduledSection(
          address: course.plan.address(of: place), text: course.plan.text(of: place), days: days,
          counts: course.plan.counts(of: place))
      }
    }
  }

  /// Gives a plan a schedule from a day, today unless it is given: its months, weeks and estimates
  /// become dates, stretched or compressed to end on `last` where that is given.
  public func schedule(
    _ name: String, from day: Day? = nil, until last: Day? = nil
  ) throws(RoadmapError) {
    _ = try change(scheduleOf: name) { try $0.start(on: day, until: last) }
  }

  /// Takes a plan's schedule away; its progress stays.
  public func unschedule(_ name: String) throws(RoadmapError) {
    _ = try change(scheduleOf: name) { try $0.stop() }
  }

  /// Lets a scheduled plan rest from a day, today unless it is given: nothing of it becomes due until
  /// it is resumed, or until after `last`.
  public func pause(
    _ name: String, from day: Day? = nil, until last: Day? = nil
  ) throws(RoadmapError) {
    let day = day ?? shelf.time.day
    _ = try change(scheduleOf: name) { try $0.pause(from: day, until: last) }
  }

  /// Ends a pause: `day`, today unless it is given, is the first day of study again. A pause that is
  /// still to come is cancelled.
  public func resume(_ name: String, on day: Day? = nil) throws(RoadmapError) {
    let day = day ?? shelf.time.day
    _ = try change(scheduleOf: name) { try $0.resume(on: day) }
  }

  /// What it would take to keep the end of a plan, or to end on `last`, and what ends would keep its pace.
  public func outlook(of name: String, until last: Day? = nil) throws(RoadmapError) -> ReplanOutlook
  {
    let proposal = try proposal(for: try readPlan(name), until: last)
    return proposal.outlooks[0]
  }

  /// Spreads what is left of a scheduled plan over the days from today to its end, or to `last`.
  public func replan(_ name: String, until last: Day? = nil) throws(RoadmapError) {
    if let refusal = try proposal(for: try readPlan(name), until: last).refusal(isNamed: true) {
      throw RoadmapError(cause: .schedule(refusal), underlying: refusal)
    }
    _ = try change(scheduleOf: name) { try $0.replan(until: last) }
  }

  /// Makes a part of a scheduled plan due on another day: a week later unless it is given. Gives the day
  /// that it is due on then, which is none of a pause.
  @discardableResult
  public func postpone(_ address: String, to day: Day? = nil) throws(RoadmapError) -> Day {
    let (plan, place) = try find(address)
    let parts = try change(scheduleOf: plan.id.description) { try $0.postpone([[place]], to: day) }
    return parts.first?.due ?? day ?? shelf.time.day
  }

  private func proposal(
    for plan: ReadPlan, until last: Day?
  ) throws(RoadmapError) -> ReplanProposal {
    try asking { try ReplanProposal(shelf.scopes.scope(only: [plan]), until: last) }
  }

  private func change<Result>(
    scheduleOf name: String,
    _ body: (ScheduleChange) throws -> Result
  ) throws(RoadmapError) -> Result {
    try asking { try body(shelf.schedules(of: [try readPlan(name)])) }
  }
}
