package import RoadmapModel

/// A plan that is to be studied from, with its place in time.
package struct Course: Sendable {
  package let plan: StudiedPlan
  /// `nil` where it was not started.
  package let run: PlanRun?
  /// `nil` where it has no times.
  package let pace: PlanPace?
  package let history: StudyHistory
  private let work: Workload
  private let calendar: StudyCalendar
  private let today: Day

  package init(_ plan: StudiedPlan, _ run: PlanRun?, _ calendar: StudyCalendar, today: Day) {
    self.plan = plan
    self.run = run
    self.calendar = calendar
    self.today = today
    let work = Workload(plan)
    let history = StudyHistory(plan, work)
    self.work = work
    self.history = history
    pace = run.flatMap { run in
      Timetable(plan, run, work, history, today: today).map {
        PlanPace(
          plan, run, calendar, today: today, timetable: $0, work: work, history: history)
      }
    }
  }

  /// When it will be done.
  package var forecast: Forecast {
    Forecast(
      plan, run, calendar, today: today, timetable: pace?.timetable, work: work, history: history)
  }

  /// Whether what was due on a day is overdue: nothing becomes so in a pause.
  package func isOver(_ due: Day) -> Bool { pace?.isOver(due) ?? (due < today) }

  package var isPaused: Bool { pausedDays?.pausedSince != nil }

  /// Whether it is paused, and nobody said until when: nothing becomes due, since its days go on with it.
  package var isHeld: Bool {
    guard pace != nil else { return false }
    return isPaused && pausedDays?.pausedUntil == nil
  }

  package var pausedDays: PausedDays? { run.map { PausedDays($0, today: today) } }

  /// Whether anything of it is to be done now: neither paused nor still to come.
  package func isOn(_ today: Day) -> Bool { run?.isOn(today) ?? true }
}
