package import RoadmapModel

/// A plan that was started, on its way through its baseline.
package struct PlanPace: Sendable {
  package enum Phase: Hashable, Sendable {
    /// It begins in so many days, 1 or more.
    case startsIn(days: Int)
    case running
    case paused(since: Day)
    /// The baseline is over, the plan is not.
    case overtime
    /// Nothing required is left.
    case finished
  }

  package enum Timing: Hashable, Sendable {
    /// Its window ended on that day.
    case overdue(since: Day)
    case now
    /// Its window begins on that day.
    case later(from: Day)
    case unscheduled
  }

  package let timetable: Timetable
  package let pausedDays: PausedDays
  package let phase: Phase
  package let pace: Pace
  /// What this week, from Monday to Sunday, asks for: its own part, and of what was missed before as much
  /// again as the plan has a week, and in any case all that is due in it. With the plan's last week, and
  /// after it, no week is left to make up for the rest, and it asks for all that is left.
  package let thisWeek: StudyShare
  /// The part of the week's share that falls on today.
  package let today: StudyShare

  private let plan: StudiedPlan
  private let work: Workload
  private let baseline: Baseline
  private let now: Day
  private let ownDays: StudyDays
  private let history: StudyHistory

  package init(
    _ plan: StudiedPlan, _ run: PlanRun, _ calendar: StudyCalendar, today: Day,
    timetable: Timetable,
    work: Workload, history: StudyHistory
  ) {
    self.plan = plan
    self.work = work
    self.timetable = timetable
    now = today
    let pausedDays = PausedDays(run, today: today)
    self.pausedDays = pausedDays
    let days = StudyDays(calendar, without: pausedDays.closed)
    ownDays = days
    let baseline = Baseline(plan, timetable, work, history, days, paused: pausedDays.closed)
    self.baseline = baseline
    self.history = history
    let curve = baseline.curve
    func studied(to day: Day) -> Int { days.count(from: timetable.start, to: day) }
    let (before, withToday) = (studied(to: today.advanced(by: -1)), studied(to: today))
    pace = Pace(curve, work.sections[0], before: before, today: withToday)
    phase = Self.phase(
      pace, isSkipped: plan.counts.isSkipped, pausedDays, timetable, today: today)

    let monday = today.monday
    let sunday = monday.advanced(by: 6)
    let doneThisWeek = min(history.done(from: monday), pace.done)
    // Under a clock set back, or west of where it was done, what is said to come is none of today's.
    let doneToday = min(history.done(from: today, to: today), pace.done)
    guard pausedDays.pausedSince == nil, pace.left > 0 || doneThisWeek > 0 else {
      // A pause asks for nothing, and what was done before it on the same day is done.
      thisWeek = StudyShare(target: 0, done: doneThisWeek)
      self.today = StudyShare(target: 0, done: doneToday)
      return
    }
    let expectedBefore = curve.expected(after: studied(to: monday.advanced(by: -1)))
    let planned = curve.expected(after: studied(to: sunday)) - expectedBefore
    let ahead = pace.done - doneThisWeek - expectedBefore
    let perWeek = max((pace.counted * 7 + timetable.days.count - 1) / timetable.days.count, 1)
    let missing = pace.counted - (pace.done - doneThisWeek)
    let isLast = timetable.end <= sunday
    let (first, last) = (studied(to: monday.advanced(by: -1)), studied(to: sunday))
    guard first < last else {
      // In a week off nothing can be studied.
      thisWeek = StudyShare(target: 0, done: doneThisWeek)
      self.today = StudyShare(target: 0, done: doneToday)
      return
    }
    let wanted = isLast ? missing : min(planned - max(ahead, -perWeek), missing)
    // What was missed may be held back, but nothing that is due by Sunday, whatever else is done.
    let due = baseline.dueWork(after: first, by: last)
    func doneOfDue(_ days: ClosedRange<Day>) -> Int {
      baseline.doneWork(after: first, by: last, on: days)
    }
    thisWeek = StudyShare(
      target: max(wanted, due + doneOfDue(monday...Day.all.upperBound)), done: doneThisWeek,
      due: due)
    // Even parts of the week are not enough where the baseline is steeper today, or something is due.
    let aheadToday = max(pace.done - doneToday - pace.expectedBefore, 0)
    let plannedToday = pace.expectedToday - pace.expectedBefore - aheadToday
    let dueToday = baseline.dueWork(after: before, by: withToday)
    let dueAtFirst =
      dueToday + baseline.doneWork(after: before, by: withToday, on: today...today)
    // On the plan's last day there is no tomorrow, though the week goes on.
    let lastDay = today <= timetable.end ? min(sunday, timetable.end) : sunday
    let daysLeft = studied(to: lastDay) - before
    let left = max(wanted - (doneThisWeek - doneToday), due + doneOfDue(today...today))
    self.today =
      withToday > before
      ? StudyShare(
        target: min(max((left + daysLeft - 1) / daysLeft, plannedToday, dueAtFirst), left),
        done: doneToday, due: dueToday)
      : StudyShare(target: 0, done: doneToday)
  }

  private static func phase(
    _ pace: Pace, isSkipped: Bool, _ pausedDays: PausedDays, _ timetable: Timetable, today: Day
  ) -> Phase {
    let wait = timetable.start.number - today.number
    if pace.isFinished || isSkipped { return .finished }
    if let since = pausedDays.pausedSince { return .paused(since: since) }
    if wait > 0 { return .startsIn(days: wait) }
    let isOver = today > timetable.end && pace.expectedBefore == pace.counted
    return isOver ? .overtime : .running
  }

  /// The pauses to come, without those that begin after the end, since such a one puts nothing off.
  package var plannedPauses: [ClosedRange<Day>] {
    phase == .finished ? [] : pausedDays.planned.filter { $0.lowerBound <= timetable.end }
  }

  /// The plan from its start to its end, a point each so many days.
  package func burnUp(everyDays step: Int = 7) -> BurnUp {
    BurnUp(
      baseline.curve, work.sections[0], history, ownDays,
      start: timetable.start, end: timetable.end, today: now, every: step)
  }

  /// How far today is in a section's window.
  package func place(inSection index: Int) -> WindowPlace? {
    if case .overdue = timing(ofSection: index) { return nil }
    return timetable.window(ofSection: index).flatMap {
      WindowPlace(now, in: $0, without: pausedDays)
    }
  }

  /// A section of which everything was postponed lasts until all of it is due, and is overdue once anything
  /// that stands right in it is.
  package func timing(ofSection index: Int) -> Timing {
    if let first = timetable.postponed.firsts[index], isOver(first) {
      return .overdue(since: first)
    }
    return timing(timetable.window(ofSection: index))
  }

  package func timing(ofItem index: Int) -> Timing {
    timing(timetable.window(ofItem: index, in: plan))
  }

  private func timing(_ window: ClosedRange<Day>?) -> Timing {
    guard let window else { return .unscheduled }
    if window.lowerBound > now { return .later(from: window.lowerBound) }
    return isOver(window.upperBound) ? .overdue(since: window.upperBound) : .now
  }

  /// How many days the plan's end is over, as the calendar has it; 0 before.
  package var daysPastEnd: Int { max(now.number - timetable.end.number, 0) }

  /// Whether what was due on a day is overdue: nothing becomes so in a pause.
  package func isOver(_ due: Day) -> Bool { due < (pausedDays.pausedSince ?? now) }
}
