import RoadmapModel

/// The place that a heading names in its plan's time, counted in one unit: months 25 to 27.
struct Extent: Hashable {
  enum Unit: Hashable, CaseIterable {
    /// Days of the calendar, by `Day.number`.
    case dates
    case months, weeks, days
  }

  let unit: Unit
  let first: Int
  let last: Int
  /// A calendar month without its year: it is the next one of that name.
  var isOfAnyYear = false
  /// What a section's own sections say, where its heading says nothing.
  var isDerived = false

  /// Beyond a century a number is no place in somebody's time.
  static func limit(_ unit: Unit) -> Int {
    switch unit {
    case .months: 1200
    case .weeks: 5200
    case .dates, .days: 36_500
    }
  }

  var length: Int { min(last - first + 1, Self.limit(unit)) }

  /// The day so many units after another, by its number.
  static func advance(_ day: Int, _ unit: Unit, by count: Int) -> Int {
    let count = min(count, limit(unit))
    return switch unit {
    case .months: Day(number: day).advanced(byMonths: count).number
    case .weeks: day + count * 7
    case .dates, .days: day + count
    }
  }
}

extension Period {
  /// All that the heading says of its time, the clearest first; dates without a year are of `year`.
  func extents(year: Int) -> [Extent] {
    var extents: [Extent] = []
    if let dates, let extent = dates.extent(year: year) { extents.append(extent) }
    if let extent = monthExtent { extents.append(extent) }
    if name == .day, let week = weeks, numbering == .counted {
      // "Week 2, Day 1" is the eighth day.
      let before = (Int(week.first) - 1) * 7
      extents.append(
        Extent(unit: .days, first: before + Int(span.first), last: before + Int(span.last)))
      return extents
    }
    if let weeks = weeks ?? (name == .week && numbering == .counted ? span : nil) {
      extents.append(Extent(unit: .weeks, first: Int(weeks.first), last: Int(weeks.last)))
    }
    // "July 4" is a day by its date, not the plan's fourth.
    if name == .day, dates == nil, numbering == .counted {
      extents.append(Extent(unit: .days, first: Int(span.first), last: Int(span.last)))
    }
    return extents
  }

  private var monthExtent: Extent? {
    if let months {
      return Extent(unit: .months, first: Int(months.first), last: Int(months.last))
    }
    guard numbering == .counted else { return nil }
    let length: Int
    switch name {
    case .month: length = 1
    case .quarter: length = 3
    case .semester: length = 6
    case .year: length = 12
    default: return nil
    }
    var year = 0
    if name == .quarter || name == .semester || isCalendarMonth {
      year = Int(calendarYear ?? 0) * 12
    }
    return Extent(
      unit: .months, first: year + (Int(span.first) - 1) * length + 1,
      last: year + Int(span.last) * length, isOfAnyYear: isCalendarMonth && year == 0)
  }
}

extension Section {
  /// The times that the section names: those of its period, and before them its dates where these only say
  /// when, as in "Week 1 (Jan 4–10)".
  func extents(year: Int) -> [Extent] {
    let named = period?.extents(year: year) ?? []
    guard period?.dates == nil, let extent = dates?.extent(year: year) else { return named }
    return [extent] + named
  }
}

extension ClosedDates {
  fileprivate func extent(year: Int) -> Extent? {
    guard let start = first.day(inYear: year), var end = last.day(inYear: year) else { return nil }
    if end < start, last.year == 0 { end = end.advanced(byMonths: 12) }
    guard start <= end else { return nil }
    return Extent(unit: .dates, first: start.number, last: end.number)
  }
}

extension CalendarDay {
  /// 31 June is the last of June.
  func day(inYear other: Int) -> Day? {
    let year = year == 0 ? other : Int(year)
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
    let last = Day.length(ofMonth: Int(month), year: year)
    return Day(year: year, month: Int(month), day: min(Int(day), last))
  }
}
