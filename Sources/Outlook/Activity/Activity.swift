package import RoadmapModel

/// What was done on which days, over all plans: items, and reviews beside them.
package struct Activity: Sendable {
  package let today: Day
  /// Days without anything are not in it; nor are days after today.
  package let items: [Day: Int]
  package let reviews: [Day: Int]
  private let calendar: StudyCalendar
  /// Of this week, days after today among them: who flew west over midnight was ahead of today's date.
  package let itemsThisWeek: Int
  package let reviewsThisWeek: Int

  package init(
    items: [Day: Int], reviews: [Day: Int], _ calendar: StudyCalendar, today: Day
  ) {
    self.today = today
    self.calendar = calendar
    let monday = today.monday
    itemsThisWeek = Self.sum(items, from: monday)
    reviewsThisWeek = Self.sum(reviews, from: monday)
    self.items = items.filter { $0.key <= today && $0.value > 0 }
    self.reviews = reviews.filter { $0.key <= today && $0.value > 0 }
  }

  /// Items and reviews together: the days that count as days of study.
  package var counts: [Day: Int] { items.merging(reviews, uniquingKeysWith: +) }

  package subscript(day: Day) -> Int { (items[day] ?? 0) + (reviews[day] ?? 0) }

  private static func sum(_ counts: [Day: Int], from monday: Day) -> Int {
    (0..<7).reduce(0) { $0 + (counts[monday.advanced(by: $1)] ?? 0) }
  }

  /// The last weeks, from Monday to Sunday, this one last.
  package func weeks(_ count: Int = 12) -> [Int] {
    (0..<count).reversed().map { self.count(from: today.monday.advanced(by: -7 * $0)) }
  }

  private func count(from monday: Day) -> Int {
    (0..<7).reduce(0) { $0 + self[monday.advanced(by: $1)] }
  }

  // MARK: - Streaks

  /// Days of study in a row up to today, or up to yesterday as long as today is young. Days that
  /// are none of study neither break nor lengthen it.
  package var streak: Int {
    guard
      let first = (items.keys.min()).map({ min($0, reviews.keys.min() ?? $0) })
        ?? reviews.keys.min()
    else { return 0 }
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
