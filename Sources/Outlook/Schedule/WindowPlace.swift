package import RoadmapModel

/// How far a window has run: week 5 of 13.
package struct WindowPlace: Hashable, Sendable {
  package enum Unit: String, Hashable, Sendable { case day, week }

  package let unit: Unit
  package let number: Int
  package let count: Int

  /// Weeks are counted from the window's first day; of less than two of them, days. `nil` outside.
  package init?(_ day: Day, in window: ClosedRange<Day>) {
    guard window.contains(day) else { return nil }
    let (past, length) = (day.number - window.lowerBound.number, window.count)
    if length < 14 {
      (unit, number, count) = (.day, past + 1, length)
    } else {
      // A quarter of 92 days has 13 weeks, and its last one is a little longer.
      let weeks = (length + 3) / 7
      (unit, number, count) = (.week, min(past / 7 + 1, weeks), weeks)
    }
  }
}
