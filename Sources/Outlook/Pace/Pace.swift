/// How far a plan, or a section, is ahead of its baseline or behind it, in counted leaves.
///
/// What is expected by the end of today makes nobody late before the day is over, and what was
/// done of it makes nobody early.
package struct Pace: Hashable, Sendable {
  package let counted: Int
  package let done: Int
  /// By the end of the last day before today.
  package let expectedBefore: Int
  /// By the end of today.
  package let expectedToday: Int
  /// What is expected by now: by the end of yesterday, and of today's part as much as is done.
  package var expected: Int { min(max(done, expectedBefore), expectedToday) }
  /// `done` less `expected`: leaves ahead; negative: behind.
  package let itemsAhead: Int
  /// Days of study ahead; negative: behind.
  package let daysAhead: Int

  package var left: Int { counted - done }
  package var isFinished: Bool { counted > 0 && left == 0 }

  /// After so many days of study before today, and with today.
  init(_ curve: Baseline.Curve, _ work: Workload.Share, before: Int, today: Int) {
    counted = work.counted
    done = work.done
    expectedBefore = curve.expected(after: before)
    expectedToday = curve.expected(after: today)
    if done > expectedToday {
      itemsAhead = done - expectedToday
      daysAhead = (curve.studyDay(expecting: done) ?? today) - today
    } else if done < expectedBefore {
      itemsAhead = done - expectedBefore
      daysAhead = (curve.studyDay(expecting: done + 1) ?? before) - before - 1
    } else {
      (itemsAhead, daysAhead) = (0, 0)
    }
  }
}
