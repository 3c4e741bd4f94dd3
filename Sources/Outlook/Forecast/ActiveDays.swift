import RoadmapModel

/// The days on which a plan goes on: all but pauses and days off.
///
/// Weekdays without study are active, for a week has them all.
struct ActiveDays {
  /// In their order and apart from each other.
  private let rest: [Range<Int>]

  init(_ calendar: StudyCalendar, without pauses: [ClosedRange<Day>]) {
    rest = StudyDays.union(calendar.daysOff + pauses)
  }

  /// Active days from one day up to another and without it; none where the first is not before it.
  func count(from first: Day, before last: Day) -> Int {
    guard first < last else { return 0 }
    let days = first.number..<last.number
    return rest.reduce(days.count) { $0 - $1.clamped(to: days).count }
  }

  /// The day on which so many active ones have passed since another.
  func day(after today: Day, count: Int) -> Day {
    var day = today.number + count
    for range in rest where range.upperBound > today.number + 1 {
      let lower = max(range.lowerBound, today.number + 1)
      if lower <= day { day += range.upperBound - lower }
    }
    return Day(number: day)
  }

  /// How much a week it takes to do all of it from a day up to another, both included; `nil` where there
  /// is no time left.
  func needed(_ leaves: Int, from first: Day, to end: Day) -> Double? {
    let days = first.number..<max(end.number + 1, first.number)
    let active = rest.reduce(days.count) { $0 - $1.clamped(to: days).count }
    return active > 0 ? Double(leaves * 7) / Double(active) : nil
  }
}
