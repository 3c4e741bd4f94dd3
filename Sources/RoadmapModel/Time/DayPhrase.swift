/// A day as people write it: `2026-12-01`, `tomorrow`, `next monday`, `1 dec`, `in 2 weeks`.
package struct DayPhrase: Hashable, Sendable {
  /// Where a day is looked for that the words alone do not tell: the last Monday, or the next.
  package enum Direction: Hashable, Sendable, CaseIterable { case past, future }

  enum Meaning: Hashable {
    case day(Day)
    /// From today on; negative: ago.
    case days(Int)
    case months(Int)
    case weekday(Weekday, Which)
    /// Of a year where one is given, and on a weekday.
    case date(day: Int, month: Int, year: Int?, weekday: Weekday?)
    /// The first or last day of what lies so many of its kind from now; `nil` for the next one
    /// in the direction.
    case edge(Edge, of: Stretch, from: Int?)
    case edgeOfMonth(Edge, month: Int, year: Int?)
    case edgeOfYear(Edge, year: Int)
  }

  enum Which: Hashable { case nearest, next, last, thisWeek }
  enum Edge: Hashable { case first, last }
  enum Stretch: Hashable { case week, month, quarter, year }

  private let meaning: Meaning

  /// `nil` where the words are none for a day.
  package init?(_ text: some StringProtocol) {
    guard let meaning = DayPhraseParser.meaning(String(text)) else { return nil }
    self.meaning = meaning
  }

  package static func examples(_ direction: Direction) -> String {
    switch direction {
    case .past: "2026-11-18, today, yesterday, monday, '18 nov' or '3 days ago'"
    case .future: "2026-12-01, today, tomorrow, monday, '1 dec' or 'in 2 weeks'"
    }
  }

  /// `nil` where the calendar has no such day. What the words say clearly may lie the other way.
  package func day(today: Day, toward direction: Direction) -> Day? {
    switch meaning {
    case .day(let day): return day
    case .days(let count): return today.advanced(by: count)
    case .months(let count): return today.advanced(byMonths: count)
    case .weekday(let weekday, let which): return Self.day(weekday, which, today, direction)
    case .date(let day, let month, let year, let weekday):
      let found = Self.first(of: year, today, direction) {
        Day(year: $0, month: month, day: day)
      }
      return weekday == nil || found?.weekday == weekday ? found : nil
    case .edge(let edge, let stretch, let count?):
      return Self.edge(edge, of: stretch, around: stretch.moved(today, by: count))
    case .edge(let edge, let stretch, nil):
      let step = direction == .past ? -1 : 1
      return [0, step].lazy.map {
        Self.edge(edge, of: stretch, around: stretch.moved(today, by: $0))
      }
      .first { direction == .past ? $0 <= today : $0 >= today }
    case .edgeOfMonth(let edge, let month, let year):
      return Self.first(of: year, today, direction) { year in
        Day(year: year, month: month, day: 1).map { Self.edge(edge, of: .month, around: $0) }
      }
    case .edgeOfYear(let edge, let year):
      return Day(year: year, month: 1, day: 1).map { Self.edge(edge, of: .year, around: $0) }
    }
  }

  private static func day(
    _ weekday: Weekday, _ which: Which, _ today: Day, _ direction: Direction
  ) -> Day {
    let ahead = (weekday.rawValue - today.weekday.rawValue + 7) % 7
    switch which {
    case .next: return today.advanced(by: ahead == 0 ? 7 : ahead)
    case .last: return today.advanced(by: ahead - 7)
    case .thisWeek: return today.advanced(by: weekday.rawValue - today.weekday.rawValue)
    case .nearest:
      return today.advanced(by: direction == .future || ahead == 0 ? ahead : ahead - 7)
    }
  }

  /// "29 feb" without a year: most years have none.
  package var isLeapDay: Bool {
    if case .date(day: 29, month: 2, year: nil, _) = meaning { true } else { false }
  }

  /// In the year that is given, else within a year of today: who writes 29 February in a year that has
  /// none does not mean the one years ahead.
  private static func first(
    of year: Int?, _ today: Day, _ direction: Direction, _ day: @escaping (Int) -> Day?
  ) -> Day? {
    if let year { return day(year) }
    let now = today.date.year
    let near =
      direction == .past
      ? today.advanced(byMonths: -12)...today : today...today.advanced(byMonths: 12)
    return (0..<2).lazy.compactMap { day(direction == .past ? now - $0 : now + $0) }
      .first(where: near.contains)
  }

  private static func edge(_ edge: Edge, of stretch: Stretch, around day: Day) -> Day {
    let (year, month, _) = day.date
    let first: Day
    switch stretch {
    case .week: first = day.monday
    case .month: first = Day(year: year, month: month, day: 1) ?? day
    case .quarter: first = Day(year: year, month: (month - 1) / 3 * 3 + 1, day: 1) ?? day
    case .year: first = Day(year: year, month: 1, day: 1) ?? day
    }
    guard edge == .last else { return first }
    let next = stretch.moved(first, by: 1)
    // The calendar's last year has no next one.
    return next == first || next == Day.all.upperBound
      ? Day.all.upperBound : next.advanced(by: -1)
  }
}

extension DayPhrase.Stretch {
  func moved(_ day: Day, by count: Int) -> Day {
    switch self {
    case .week: day.advanced(by: count * 7)
    case .month: day.advanced(byMonths: count)
    case .quarter: day.advanced(byMonths: count * 3)
    case .year: day.advanced(byMonths: count * 12)
    }
  }
}
