package import RoadmapModel

extension PlanSpan {
  /// The time that a plan's sections name together, where its title and goal name none.
  init?(of sections: [Section]) {
    var months: Span?
    var weeks: Span?
    var days: Span?
    var calendar: (first: YearMonth, last: YearMonth)?
    for section in sections.dropFirst() {
      guard let period = section.period else { continue }
      if let named = period.months ?? (period.name == .month ? period.span : nil),
        !period.isCalendarMonth
      {
        months = months.map { Span(min($0.first, named.first), max($0.last, named.last)) } ?? named
      }
      if period.isCalendarMonth, let year = period.calendarYear {
        let first = YearMonth(year: year, month: Int8(clamping: period.span.first))
        let last = YearMonth(year: year, month: Int8(clamping: period.span.last))
        calendar = (min(calendar?.first ?? first, first), max(calendar?.last ?? last, last))
      }
      if let named = period.weeks
        ?? (period.name == .week && period.numbering == .counted ? period.span : nil)
      {
        weeks = weeks.map { Span(min($0.first, named.first), max($0.last, named.last)) } ?? named
      }
      if period.name == .day, period.numbering == .counted, period.dates == nil {
        days =
          days.map { Span(min($0.first, period.span.first), max($0.last, period.span.last)) }
          ?? period.span
      }
    }
    if let calendar {
      self = .calendar(first: calendar.first, last: calendar.last)
    } else if let months {
      self = .months(months)
    } else if let weeks, weeks.last > 1 {
      self = .weeks(Span(weeks.last - weeks.first + 1, weeks.last - weeks.first + 1))
    } else if let days, days.last > 1 {
      self = .days(Span(days.last - days.first + 1, days.last - days.first + 1))
    } else {
      return nil
    }
  }
}

extension YearMonth: Comparable {
  package static func < (a: YearMonth, b: YearMonth) -> Bool {
    (a.year, a.month) < (b.year, b.month)
  }
}
