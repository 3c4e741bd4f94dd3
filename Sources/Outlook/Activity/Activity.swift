/// What was done on which days, over all plans: items, and reviews beside them.
package struct Activity: Sendable {
  package let today: Day
  /// Days without anything are not in it; nor are days after today.
  package let counts: [Day: Int]
  private let calendar: StudyCalendar

  package init(counts: [Day: Int], _ calendar: StudyCalendar, today: Day) {
    self.today = today
    self.calendar = calendar
    self.counts = counts.filter { $0.key <= today && $0.value > 0 }
  }

  package init(
    _ histories: [StudyHistory], reviews: [Day: Int] = [:], _ calendar: StudyCalendar, today: Day
  ) {
    var counts = reviews
    for history in histories {
      for entry in history.entries where entry.isDone { counts[entry.day, default: 0] += 1 }
    }
    self.init(counts: counts, calendar, today: today)
  }

  package subscript(day: Day) -> Int { counts[day] ?? 0 }

  /// The Monday of the week that today is in.
  private var monday: Day { today.advanced(by: 1 - today.weekday.rawValue) }

  package var thisWeek: Int { count(from: monday) }

  /// The last weeks, from Monday to Sunday, this one last.
  package func weeks(_ count: Int = 12) -> [Int] {
    (0..<count).reversed().map { self.count(from: monday.advanced(by: -7 * $0)) }
  }

  private func count(from monday: Day) -> Int {
    (0..<7).reduce(0) { $0 + self[monday.advanced(by: $1)] }
  }

  // MARK: - Streaks

  /// Days of study in a row up to today, or up to yesterday as long as today is young. Days that
  /// are none of study neither break nor lengthen it.
  package var streak: Int {
    guard let first = counts.keys.min() else { return 0 }
    var streak = 0
    var day = self[today] > 0 ? today : today.advanced(by: -1)
    while day >= first {
      if calendar.isStudyDay(day) {
        guard self[day] > 0 else { break }
        streak += 1
      }
      guard day > Day.all.lowerBound else { break }
      day = day.advanced(by: -1)
    }
    return streak
  }

  /// The longest streak there ever was, that of now included.
  package var longestStreak: Int {
    let days = StudyDays(calendar)
    var (longest, streak) = (0, 0)
    var last: Day?
    for day in counts.keys.sorted() where calendar.isStudyDay(day) {
      let isNext = last.map { days.count(from: $0, to: day) == 2 } ?? false
      streak = isNext ? streak + 1 : 1
      longest = max(longest, streak)
      last = day
    }
    return longest
  }
}
