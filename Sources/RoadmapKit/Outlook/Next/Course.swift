/// A plan that is to be studied from, with its place in time.
package struct Course: Sendable {
  package let plan: Plan
  /// `nil` where it was not started.
  package let run: PlanRun?
  /// `nil` where it has no times.
  package let pace: PlanPace?

  package init(_ plan: Plan, _ run: PlanRun?, _ calendar: StudyCalendar, today: Day) {
    self.plan = plan
    self.run = run
    pace = run.flatMap { PlanPace(plan, $0, calendar, today: today) }
  }

  /// Whether anything of it is to be done now: neither paused nor still to come.
  package func isOn(_ today: Day) -> Bool {
    guard let run else { return true }
    return !run.isPaused && run.start <= today
  }
}
