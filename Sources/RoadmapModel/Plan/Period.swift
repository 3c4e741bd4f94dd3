/// The kinds of section that a heading's words name.
public enum SectionKind: String, Hashable, Sendable, CaseIterable {
  /// A year.
  case year
  /// A quarter of a year.
  case quarter
  /// A month, of the calendar or counted.
  case month
  /// A week, or several.
  case week
  /// A day, by its number or its name.
  case day
  /// A phase, module, sprint, part, semester, level, step or lettered section.
  case phase
  /// A subject; every heading that names nothing else.
  case topic
  /// A project, whose items are its requirements.
  case project
  /// What the learner can do at the end.
  case outcomes
}

/// A whole-number range such as weeks 1–2, both ends included.
package struct Span: Hashable, Sendable {
  package var first: Int32
  package var last: Int32

  package init(_ first: Int32, _ last: Int32) {
    self.first = min(first, last)
    self.last = max(first, last)
  }
}

/// A day of the calendar as a plan names it; the year may be left out.
package struct CalendarDay: Hashable, Sendable {
  /// 0 where the plan gives no year.
  package var year: Int16
  package var month: Int8
  package var day: Int8

  package init(year: Int16, month: Int8, day: Int8) {
    self.year = year
    self.month = month
    self.day = day
  }
}

extension CalendarDay {
  /// So many days later, fewer than a month; February has 28 days where no year is known.
  package func later(_ days: Int) -> CalendarDay {
    let length = Day.length(ofMonth: Int(month), year: year > 0 ? Int(year) : 2001)
    let day = Int(day) + days
    guard day > length else { return CalendarDay(year: year, month: month, day: Int8(day)) }
    let isNewYear = month == 12
    return CalendarDay(
      year: isNewYear && year > 0 ? year + 1 : year, month: isNewYear ? 1 : month + 1,
      day: Int8(day - length))
  }
}

/// "pick 1–2": how many options to choose.
public struct Choice: Hashable, Sendable {
  /// The fewest that have to be chosen.
  public package(set) var least: Int32
  /// The most that can be chosen.
  public package(set) var most: Int32

  package init(least: Int32, most: Int32) {
    self.least = least
    self.most = most
  }
}

/// When a section takes place, as its heading says.
package struct Period: Hashable, Sendable {
  /// How a phase is called: it makes the address and the words on the screen.
  package enum Name: UInt8, Hashable, Sendable, CaseIterable {
    case year, quarter, month, week, day
    case phase, module, sprint, part, semester, level, step, unit, lesson, stage, block, chapter
    case milestone, term, track, section, session, lecture
    case domain, course
    /// `A. Choose a track`: its number is the letter's place, 1 to 26.
    case letter
  }

  /// What its numbers are.
  package enum Numbering: Hashable, Sendable {
    /// The author's count: "Week 3".
    case counted
    /// A day of the week by its name, 1 for Monday to 7.
    case weekday
    /// "Stage 4.5": the 5, between stages 4 and 5.
    case part(Int32)
    /// "Prerequisites phase" beside phases 1 to 3: none.
    case none
  }

  // In the order that leaves the fewest gaps: each heading has one.

  /// The period's own number or numbers: 1–2 of "Week 1–2". A calendar month's is 1 to 12.
  package var span: Span
  /// "(Months 25–27)" beside another period's words.
  package var months: Span?
  package var name: Name
  /// The calendar year of "September 2025"; `nil` where none is written.
  package var calendarYear: Int16?
  /// "(Weeks 1–4)" beside another period's words.
  package var weeks: Span?
  /// True for "September", false for "Month 9".
  package var isCalendarMonth: Bool
  /// "(Jan 25 – Feb 7, 2026)".
  package var dates: ClosedDates?
  package var numbering = Numbering.counted

  package init(
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

  package var kind: SectionKind {
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
package struct ClosedDates: Hashable, Sendable {
  package var first: CalendarDay
  package var last: CalendarDay

  package init(first: CalendarDay, last: CalendarDay) {
    self.first = first
    self.last = last
  }
}

extension Period.Name: CustomStringConvertible {
  /// The case's own word. Written out: to find it by itself, the program would look through all of its types.
  package var description: String { Self.words[Int(rawValue)] }

  private static let words = [
    "year", "quarter", "month", "week", "day", "phase", "module", "sprint", "part", "semester",
    "level", "step", "unit", "lesson", "stage", "block", "chapter", "milestone", "term", "track",
    "section", "session", "lecture", "domain", "course", "letter",
  ]
}
