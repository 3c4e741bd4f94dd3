package import RoadmapModel

/// The time that a plan has run: it stands still while the plan rests.
package struct PlanClock: Hashable, Sendable {
  /// The day of the baseline that today is: today itself, as long as there was no pause.
  package let day: Day
  package let today: Day
  /// The first day of the pause that today is in.
  package let pausedSince: Day?
  /// The days of rest up to today, in their order and apart from each other.
  let rest: [ClosedRange<Day>]

  package init(_ run: PlanRun, today: Day) {
    self.today = today
    // What begins after today was said under another clock.
    let pauses = run.pauses.compactMap { pause -> ClosedRange<Day>? in
      let first = max(pause.first, run.start)
      let last = min(pause.last ?? today, today)
      return first <= last ? first...last : nil
    }
    let rest = StudyDays.union(pauses)
    self.rest = rest.map { Day(number: $0.lowerBound)...Day(number: $0.upperBound - 1) }
    day = today.advanced(by: -rest.reduce(0) { $0 + $1.count })
    pausedSince = self.rest.last.flatMap { $0.upperBound == today ? $0.lowerBound : nil }
  }

  /// When a day of the baseline was, or will be, if there is no pause any more.
  package func date(of baseline: Day) -> Day {
    rest.reduce(baseline) { date, rest in
      rest.lowerBound <= date ? date.advanced(by: rest.count) : date
    }
  }
}
