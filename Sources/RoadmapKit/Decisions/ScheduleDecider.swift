package import Outlook
import PlanReading
public import RoadmapModel

/// Why nothing was recorded of a plan's schedule.
public indirect enum ScheduleRefusal: Error, Hashable, Sendable {
  /// The plan has no schedule.
  case notScheduled(PlanID)
  /// A plan would end before it starts.
  case endsBeforeStart(end: Day, start: Day)
  /// Nothing can become due on a day that is over.
  case isOver(Day)
  /// A pause would end before it starts.
  case pauseEndsBeforeStart(last: Day, first: Day)
  /// A pause that begins on a later day has no end.
  case endlessLater(Day)
  /// A pause goes on, or these days are paused already; without a last day it goes on.
  case paused(PlanID, from: Day, until: Day?)
  /// A part of a plan would be due before the plan starts.
  case isDueBeforeStart(PlanID, start: Day, due: Day)
  /// A pause would begin before the plan.
  case pauseBeforeStart(PlanID, start: Day, day: Day)
  /// There is no pause to be ended.
  case notPaused(PlanID)
  /// The day on which a plan would be resumed is in none of its pauses; the pause that goes on, where one does.
  case resumedOutside(PlanID, Day, since: Day?)
  /// Only parts of a plan can be postponed. Whether its schedule is over.
  case wholePlan(PlanID, isOver: Bool)
  /// What is done is due no more.
  case isComplete(address: String)
  /// What is skipped is not due.
  case isSkipped(address: String)
  /// What is optional is due once it is chosen: it, or what it stands in. `nil` where nothing in it is to
  /// be done.
  case isOptional(address: String, optional: String?)
  /// Outcomes are never due.
  case isOutcome(address: String)
  /// All of it is done: nothing can be spread.
  case nothingLeft
  /// What is left has no end that it could be spread until.
  case lacksEnd(PlanID)
  /// The end is over, so it cannot be kept; one that keeps the planned pace.
  case endIsOver(PlanID, end: Day, asPlanned: Day?)
}

/// Decides what a command about plans' schedules records.
package struct ScheduleDecider {
  private let runs: [PlanID: PlanRun]
  private let today: Day

  /// `runs`: how the time of plans runs before it.
  package init(_ runs: [PlanID: PlanRun], today: Day) {
    self.runs = runs
    self.today = today
  }

  /// The schedule that a plan must have.
  package func run(of plan: PlanID) throws(ScheduleRefusal) -> PlanRun {
    guard let run = runs[plan] else { throw .notScheduled(plan) }
    return run
  }

  /// Empty where a plan that has a schedule is started without anything new being said of it.
  package func start(
    _ plans: [PlanID], on day: Day?, until end: Day?
  ) throws(ScheduleRefusal) -> [PlanFact] {
    if day == nil, end == nil, plans.count == 1, runs[plans[0]] != nil { return [] }
    // Another end alone moves no beginning.
    let starts = plans.map { day ?? (end == nil ? nil : runs[$0]?.start) ?? today }
    if let end, let latest = starts.max(), end < latest {
      throw .endsBeforeStart(end: end, start: latest)
    }
    // What is studied already cannot end before today; what was studied long ago can be told.
    if day == nil { try checkAhead(end) }
    // Another beginning alone moves no end that was wished, as long as it comes before that.
    return zip(plans, starts).map { plan, start in
      let wished = runs[plan]?.until.flatMap { $0 >= start ? $0 : nil }
      return .started(on: start, until: end ?? wished)
    }
  }

  package func stop(_ plan: PlanID) throws(ScheduleRefusal) -> PlanFact {
    _ = try run(of: plan)
    return .stopped
  }

  /// Whether something may become due on that day.
  package func checkAhead(_ day: Day?) throws(ScheduleRefusal) {
    if let day, day < today { throw .isOver(day) }
  }

  /// Whether the days of a pause are possible, whichever plan it is of.
  package func checkPause(from day: Day, until last: Day?) throws(ScheduleRefusal) {
    if let last, last < day { throw .pauseEndsBeforeStart(last: last, first: day) }
    if last == nil, day > today { throw .endlessLater(day) }
  }

  /// A pause before the plan began, or within another pause, would be counted by none.
  package func pause(
    _ plan: PlanID, from day: Day, until last: Day?
  ) throws(ScheduleRefusal) -> PlanFact {
    try checkPause(from: day, until: last)
    let run = try run(of: plan)
    if let pause = run.pause(from: day, to: last) {
      throw .paused(plan, from: pause.first, until: pause.last)
    }
    if day < run.start, run.start <= today {
      throw .pauseBeforeStart(plan, start: run.start, day: day)
    }
    return .paused(on: day, until: last)
  }

  /// Which plans are paused where none is named: those without a pause in these days. Where all have one, all
  /// are meant, so that the refusal says which pause is in the way.
  package func isMeantByPause(from day: Day, until last: Day?) -> (PlanRun) -> Bool {
    let isOneFree = runs.values.contains { $0.pause(from: day, to: last) == nil }
    return { !isOneFree || $0.pause(from: day, to: last) == nil }
  }

  /// A pause goes on until a day within it. One that is over may have ended earlier; one that is to come is
  /// cancelled as of today.
  package func resume(_ plan: PlanID, on day: Day) throws(ScheduleRefusal) -> PlanFact {
    let run = try run(of: plan)
    if run.isResumable(on: day, today: today) { return .resumed(on: day) }
    guard day < today || run.nextPause(from: day) != nil else { throw .notPaused(plan) }
    throw .resumedOutside(plan, day, since: run.pause(on: today)?.first)
  }

  /// Which plans are resumed where none is named: those that are paused, or else those that a day in a pause is
  /// named of. Where there is none, all that have a pause, so that the refusal says which.
  package func isMeantByResume(on day: Day) -> (PlanRun) -> Bool {
    let today = today
    if runs.values.contains(where: {
      $0.isPaused(on: today) && $0.isResumable(on: day, today: today)
    }) {
      return { $0.isPaused(on: today) && $0.isResumable(on: day, today: today) }
    }
    let isOneMeant = runs.values.contains { $0.isResumable(on: day, today: today) }
    return { isOneMeant ? $0.isResumable(on: day, today: today) : $0.nextPause(from: today) != nil }
  }

  /// The day that a part is due on once it is postponed: a week later, where no day is wished.
  package func postponedDay(
    _ place: PlanPlace, of course: Course, to wished: Day?
  ) throws(ScheduleRefusal) -> Day {
    try checkAhead(wished)
    let plan = course.plan
    guard place != .section(0) else {
      throw .wholePlan(plan.id, isOver: course.end.map { $0 < today } ?? false)
    }
    let address = plan.address(of: place)
    guard !plan.isComplete(place) || !plan.isWork(in: place) else {
      throw plan.isSkipped(place) ? .isSkipped(address: address) : .isComplete(address: address)
    }
    guard plan.isWork(in: place) else {
      if plan.holdsOutcomesAlone(place) { throw .isOutcome(address: address) }
      // Of a part that is optional as a whole, the whole is chosen.
      let optional = plan.ancestry(of: place).last(where: plan.isLeftOut)
      throw .isOptional(address: address, optional: optional.map { plan.address(of: $0) })
    }
    guard course.pace != nil else {
      throw runs[plan.id] == nil ? .notScheduled(plan.id) : .lacksEnd(plan.id)
    }
    if let start = runs[plan.id]?.start, let wished, wished < start {
      throw .isDueBeforeStart(plan.id, start: start, due: wished)
    }
    if let wished { return wished }
    return max(course.due(of: place) ?? today, today).advanced(by: 7)
  }

  /// Spreads what is left from today to the end; `nil` where nothing is left, or no end is ahead.
  package func replan(_ course: Course, until wished: Day?) throws(ScheduleRefusal) -> PlanFact? {
    try checkAhead(wished)
    let run = try run(of: course.plan.id)
    guard let end = wished ?? course.end, end >= today, course.plan.counts.left > 0
    else { return nil }
    func fact(until end: Day?) -> PlanFact {
      .replanned(ScheduleRevision(spreading: course.plan, run, until: end, today: today))
    }
    // An end that nobody asked for goes on moving with the plan's pauses, as long as it is the plan's own.
    if wished == nil, run.until == nil {
      let own = fact(until: nil)
      var after: PlanRun? = run
      after.apply(own, recorded: today)
      let table = after.flatMap { Timetable(course.plan, $0, today: today) }
      if table?.end == end { return own }
    }
    return fact(until: end)
  }
}
