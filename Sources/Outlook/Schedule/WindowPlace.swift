package import RoadmapModel

/// How far a window has run: week 5 of 13.
package struct WindowPlace: Hashable, Sendable {
  package enum Unit: String, Hashable, Sendable { case day, week }

  package let unit: Unit
  package let number: Int
  package let count: Int

  /// Weeks are counted from the window's first day, without those on which the plan was paused; of less than
  /// two weeks, days. `nil` outside.
  package init?(_ day: Day, in window: ClosedRange<Day>, without pauses: PausedDays? = nil) {
    guard window.contains(day) else { return nil }
    func days(before last: Day) -> Int {
      let days = window.lowerBound.number..<last.number
      return days.count - (pauses?.count(in: days) ?? 0)
    }
    let length = max(days(before: window.upperBound.advanced(by: 1)), 1)
    let past = min(days(before: day), length - 1)
    if length < 14 {
      (unit, number, count) = (.day, past + 1, length)
    } else {
      // A quarter of 92 days has 13 weeks, and its last one is a little longer.
      let weeks = (length + 3) / 7
      (unit, number, count) = (.week, min(past / 7 + 1, weeks), weeks)
    }
  }
}
