package import RoadmapModel

/// The days on which a plan goes on: all but pauses and days off.
///
/// Weekdays without study are active, for a week has them all.
struct ActiveDays {
  /// In their order and apart from each other.
  private let rest: [Range<Int>]

  init(_ calendar: StudyCalendar, without pauses: [ClosedRange<Day>]) {
    rest = StudyDays.union(calendar.daysOff + pauses)
  }

  /// The first days of the last full weeks before a day, the newest first: seven active days each.
  func weeks(before today: Day, from start: Day, atMost count: Int) -> [Day] {
    var weeks: [Day] = []
    var (day, active) = (today.number - 1, 0)
    var off = rest[...]
    while weeks.count < count, day >= start.number {
      while let last = off.last, last.lowerBound > day { off.removeLast() }
      if let last = off.last, last.contains(day) {
        day = last.lowerBound - 1
        continue
      }
      active += 1
      if active % 7 == 0 { weeks.append(Day(number: day)) }
      day -= 1
    }
    return weeks
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

  /// How much a week it takes to do all of it after a day and up to another; `nil` where there is
  /// no time left.
  func needed(_ leaves: Int, after today: Day, to end: Day) -> Int? {
    let days = today.number + 1..<max(end.number, today.number) + 1
    let active = rest.reduce(days.count) { $0 - $1.clamped(to: days).count }
    return active > 0 ? (leaves * 7 + active - 1) / active : nil
  }
}
