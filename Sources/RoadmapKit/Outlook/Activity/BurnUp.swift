/// How a plan came about, beside how it was to come about: both as sums of required leaves.
package struct BurnUp: Hashable, Sendable {
  package struct Point: Hashable, Sendable {
    package let day: Day
    /// By the end of the day; `nil` for days that are still to come.
    package let settled: Int?
    /// By the end of the day, with pauses so far.
    package let expected: Int
  }

  package let required: Int
  /// In their order; the last one is the plan's end, or today where that is later.
  package let points: [Point]

  /// A point each so many days, from the day before the start on.
  init(
    _ course: Baseline.Course, _ work: Workload.Share, _ history: StudyHistory,
    _ clock: PlanClock, _ days: StudyDays, start: Day, end: Day, every step: Int
  ) {
    required = work.required
    let dated = history.entries.filter(\.isRequired).map(\.day).sorted()
    // What the plan's text ticks was done before anything else.
    let before = max(work.settled - dated.count, 0)
    let first = min(start.advanced(by: -1), clock.today)
    let last = max(clock.date(of: end), clock.today)
    var marks = Array(stride(from: first, to: last, by: max(step, 1))) + [last]
    if let next = marks.firstIndex(where: { $0 >= clock.today }), marks[next] > clock.today {
      marks.insert(clock.today, at: next)
    }
    var done = dated[...]
    var points: [Point] = []
    for day in marks {
      // Under a clock set back, what is said to come is there already.
      while let next = done.first, next <= day || day == clock.today { done = done.dropFirst() }
      let settled = min(before + dated.count - done.count, work.settled)
      points.append(
        Point(
          day: day, settled: day <= clock.today ? settled : nil,
          expected: course.expected(after: days.count(from: start, to: day))))
    }
    self.points = points
  }
}
