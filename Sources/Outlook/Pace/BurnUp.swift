package import RoadmapModel

/// How much of a plan was done by each day, beside how much was expected: both in counted leaves.
package struct BurnUp: Hashable, Sendable {
  package struct Point: Hashable, Sendable {
    package let day: Day
    /// By the end of the day; `nil` for days that are still to come.
    package let done: Int?
    /// By the end of the day, with pauses so far.
    package let expected: Int
  }

  package let required: Int
  /// In their order; the last one is the plan's end, or today where that is later.
  package let points: [Point]

  /// A point each so many days, from the day before the start on.
  init(
    _ curve: Baseline.Curve, _ work: Workload.Share, _ history: StudyHistory,
    _ days: StudyDays, start: Day, end: Day, today: Day, every step: Int
  ) {
    required = work.counted
    let done = work.done
    let dated = history.entries.filter(\.isCounted).map(\.day).sorted()
    // What the plan's text ticks was done before anything else.
    let before = max(done - dated.count, 0)
    let first = min(start.advanced(by: -1), today)
    let last = max(end, today)
    var marks = Array(stride(from: first, to: last, by: max(step, 1))) + [last]
    if let next = marks.firstIndex(where: { $0 >= today }), marks[next] > today {
      marks.insert(today, at: next)
    }
    var later = dated[...]
    var points: [Point] = []
    for day in marks {
      // Under a clock set back, what is said to come is there already.
      while let next = later.first, next <= day || day == today { later = later.dropFirst() }
      let expected = curve.expected(after: days.count(from: start, to: day))
      points.append(
        Point(
          day: day,
          done: day <= today ? min(before + dated.count - later.count, done) : nil,
          expected: expected))
    }
    self.points = points
  }
}
