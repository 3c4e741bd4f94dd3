/// How far a plan, or a section, is ahead of its baseline or behind it, in required leaves.
///
/// What is expected by the end of today makes nobody late before the day is over, and what was
/// done of it makes nobody early.
package struct Pace: Hashable, Sendable {
  package let required: Int
  /// Done, or skipped for good.
  package let settled: Int
  /// By the end of the last day before today.
  package let expectedBefore: Int
  /// By the end of today.
  package let expected: Int
  /// Leaves ahead; negative: behind.
  package let itemsAhead: Int
  /// Days of study ahead; negative: behind.
  package let daysAhead: Int

  package var remaining: Int { required - settled }
  package var isFinished: Bool { required > 0 && remaining == 0 }

  /// After so many days of study before today, and with today.
  init(_ course: Baseline.Course, _ work: Workload.Share, before: Int, today: Int) {
    required = work.required
    settled = work.settled
    expectedBefore = course.expected(after: before)
    expected = course.expected(after: today)
    if settled > expected {
      itemsAhead = settled - expected
      daysAhead = (course.studyDay(expecting: settled) ?? today) - today
    } else if settled < expectedBefore {
      itemsAhead = settled - expectedBefore
      daysAhead = (course.studyDay(expecting: settled + 1) ?? before) - before - 1
    } else {
      (itemsAhead, daysAhead) = (0, 0)
    }
  }
}
