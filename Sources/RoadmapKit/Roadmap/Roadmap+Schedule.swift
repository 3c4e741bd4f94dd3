import Outlook
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
    let scope = try asking { () throws(JournalError) in try shelf.scope(only: [source]) }
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
    try change(scheduleOf: name) { (plan, decider) throws(ScheduleRefusal) in
      try decider.start([plan.plan.id], on: day, until: last).first
    }
  }

  /// Takes a plan's schedule away; its progress stays.
  public func unschedule(_ name: String) throws(RoadmapError) {
    try change(scheduleOf: name) { (plan, decider) throws(ScheduleRefusal) in
      try decider.stop(plan.plan.id)
    }
  }

  /// Lets a scheduled plan rest from a day, today unless it is given: nothing of it becomes due until
  /// it is resumed, or until after `last`.
  public func pause(
    _ name: String, from day: Day? = nil, until last: Day? = nil
  ) throws(RoadmapError) {
    let day = day ?? shelf.time.day
    try change(scheduleOf: name) { (plan, decider) throws(ScheduleRefusal) in
      try decider.pause(plan.plan.id, from: day, until: last)
    }
  }

  /// Ends a pause: `day`, today unless it is given, is the first day of study again. A pause that is
  /// still to come is cancelled.
  public func resume(_ name: String, on day: Day? = nil) throws(RoadmapError) {
    let day = day ?? shelf.time.day
    try change(scheduleOf: name) { (plan, decider) throws(ScheduleRefusal) in
      try decider.resume(plan.plan.id, on: day)
    }
  }

  /// Spreads what is left of a scheduled plan over the days from today to its end, or to `last`.
  public func replan(_ name: String, until last: Day? = nil) throws(RoadmapError) {
    try change(courseOf: try readPlan(name)) { (course, decider) throws(ScheduleRefusal) in
      try decider.replan(course, until: last)
    }
  }

  /// Makes a part of a scheduled plan due on another day: a week later unless it is given.
  public func postpone(_ address: String, to day: Day? = nil) throws(RoadmapError) {
    let (plan, place) = try find(address)
    try change(courseOf: try readPlan(plan.id.description)) {
      (course, decider) throws(ScheduleRefusal) in
      let due = try decider.postponedDay(place, of: course, to: day)
      return .postponed(ItemReference(plan.id, plan.study.key(place)), to: due)
    }
  }

  private func change(
    courseOf source: ReadPlan,
    _ decide: (Course, ScheduleDecider) throws(ScheduleRefusal) -> PlanFact?
  ) throws(RoadmapError) {
    let shelf = shelf
    try change(source) { (plan, decider) throws(ScheduleChange.Failure) in
      let course = try shelf.courses(of: [plan])[0]
      do throws(ScheduleRefusal) { return try decide(course, decider) } catch {
        throw .refused(error)
      }
    }
  }

  private func change(
    scheduleOf name: String,
    _ decide: (ReadPlan, ScheduleDecider) throws(ScheduleRefusal) -> PlanFact?
  ) throws(RoadmapError) {
    try change(try readPlan(name)) { (plan, decider) throws(ScheduleChange.Failure) in
      do throws(ScheduleRefusal) { return try decide(plan, decider) } catch {
        throw .refused(error)
      }
    }
  }

  private func change(
    _ source: ReadPlan,
    _ decide: (ReadPlan, ScheduleDecider) throws(ScheduleChange.Failure) -> PlanFact?
  ) throws(RoadmapError) {
    let today = shelf.time.day
    do throws(ScheduleChange.Failure) {
      _ = try ScheduleChange(on: shelf, [source]).record {
        (plans, runs) throws(ScheduleChange.Failure) in
        let fact = try decide(plans[0], ScheduleDecider(runs, today: today))
        return fact.map { [ScheduleChange.Step(plans[0], $0)] } ?? []
      }
    } catch {
      throw RoadmapError(error)
    }
  }
}
