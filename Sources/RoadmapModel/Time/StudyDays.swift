/// Counts the days of study between two days without walking along them.
package struct StudyDays {
  /// How many of a week's first days are days of study: none of none, up to all of seven.
  private let ofWeek: [Int]
  /// Days off by number, in their order and apart from each other.
  private let off: [Range<Int>]

  package init(_ calendar: StudyCalendar, without rest: [ClosedRange<Day>] = []) {
    var ofWeek = [0]
    for weekday in Weekday.allCases {
      ofWeek.append(ofWeek[ofWeek.count - 1] + (calendar.weekdays.contains(weekday) ? 1 : 0))
    }
    self.ofWeek = ofWeek
    off = Self.union(calendar.daysOff + rest)
  }

  /// Study days from one day to another, both included; none where the last is before the first.
  package func count(from first: Day, to last: Day) -> Int {
    guard first <= last else { return 0 }
    let days = first.number..<last.number + 1
    return off.reduce(weekdays(in: days)) { $0 - weekdays(in: $1.clamped(to: days)) }
  }

  private func weekdays(in days: Range<Int>) -> Int {
    weekdays(before: days.upperBound) - weekdays(before: days.lowerBound)
  }

  /// Since the Monday before 1970.
  private func weekdays(before number: Int) -> Int {
    let days = number + 3
    let week = days >= 0 ? days / 7 : (days - 6) / 7
    return week * ofWeek[7] + ofWeek[days - week * 7]
  }

  package static func union(_ ranges: [ClosedRange<Day>]) -> [Range<Int>] {
    var union: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      let days = range.lowerBound.number..<range.upperBound.number + 1
      if let last = union.last, days.lowerBound <= last.upperBound {
        union[union.count - 1] = last.lowerBound..<max(last.upperBound, days.upperBound)
      } else {
        union.append(days)
      }
    }
    return union
  }
}
