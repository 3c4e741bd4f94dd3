/// The kinds of section that a heading's words name.
public enum SectionKind: String, Hashable, Sendable, CaseIterable {
  case year, quarter, month, week, day
  /// A phase, module, sprint, part, semester, level, step or lettered section.
  case phase
  case topic, project, outcomes
}

/// A whole-number range such as weeks 1–2, both ends included.
public struct Span: Hashable, Sendable {
  public var first: Int32
  public var last: Int32

  public init(_ first: Int32, _ last: Int32) {
    self.first = min(first, last)
    self.last = max(first, last)
  }
}

/// A day of the calendar as a plan names it; the year may be left out.
public struct CalendarDay: Hashable, Sendable {
  /// 0 where the plan gives no year.
  public var year: Int16
  public var month: Int8
  public var day: Int8

  public init(year: Int16, month: Int8, day: Int8) {
    self.year = year
    self.month = month
    self.day = day
  }
}

extension CalendarDay {
  /// So many days later, fewer than a month; February has 28 days where no year is known.
  func later(_ days: Int) -> CalendarDay {
    let length = Day.length(ofMonth: Int(month), year: year > 0 ? Int(year) : 2001)
    let day = Int(day) + days
    guard day > length else { return CalendarDay(year: year, month: month, day: Int8(day)) }
    let isNewYear = month == 12
    return CalendarDay(
      year: isNewYear && year > 0 ? year + 1 : year, month: isNewYear ? 1 : month + 1,
      day: Int8(day - length))
  }
}

/// "pick 1–2": the least and the most options to take up.
public struct Choice: Hashable, Sendable {
  public var least: Int32
  public var most: Int32

  public init(least: Int32, most: Int32) {
    self.least = least
    self.most = most
  }
}

/// When a section takes place, as its heading says.
public struct Period: Hashable, Sendable {
  /// How a phase is called: it makes the address and the words on the screen.
  public enum Name: String, Hashable, Sendable, CaseIterable {
    case year, quarter, month, week, day
    case phase, module, sprint, part, semester, level, step, unit, lesson, stage, block, chapter
    case milestone, term, track, section, session, lecture
    case domain, course
    /// `A. Choose a track`: its number is the letter's place, 1 to 26.
    case letter
  }

  /// What its numbers are.
  public enum Numbering: Hashable, Sendable {
    /// The author's count: "Week 3".
    case counted
    /// A day of the week by its name, 1 for Monday to 7.
    case weekday
    /// "Stage 4.5": the 5, between stages 4 and 5.
    case part(Int32)
    /// "Prerequisites phase" beside phases 1 to 3: none.
    case none
  }

  public var name: Name
  /// The period's own number or numbers: 1–2 of "Week 1–2". A calendar month's is 1 to 12.
  public var span: Span
  public var numbering = Numbering.counted
  /// True for "September", false for "Month 9".
  public var isCalendarMonth: Bool
  /// The calendar year of "September 2025"; `nil` where none is written.
  public var calendarYear: Int16?
  /// "(Months 25–27)" beside another period's words.
  public var months: Span?
  /// "(Weeks 1–4)" beside another period's words.
  public var weeks: Span?
  /// "(Jan 25 – Feb 7, 2026)".
  public var dates: ClosedDates?

  public init(
    name: Name, span: Span, numbering: Numbering = .counted, isCalendarMonth: Bool = false,
    calendarYear: Int16? = nil, months: Span? = nil, weeks: Span? = nil, dates: ClosedDates? = nil
  ) {
    self.name = name
    self.span = span
    self.numbering = numbering
    self.isCalendarMonth = isCalendarMonth
    self.calendarYear = calendarYear
    self.months = months
    self.weeks = weeks
    self.dates = dates
  }

  public var kind: SectionKind {
    switch name {
    case .year: .year
    case .quarter: .quarter
    case .month: .month
    case .week: .week
    case .day: .day
    default: .phase
    }
  }
}

/// A range of days as a plan writes it, both ends included.
public struct ClosedDates: Hashable, Sendable {
  public var first: CalendarDay
  public var last: CalendarDay

  public init(first: CalendarDay, last: CalendarDay) {
    self.first = first
    self.last = last
  }
}
