/// A day of the calendar, without a clock or a time zone: what a user means by "yesterday".
public struct Day: Hashable, Sendable {
  /// Days since 1970-01-01; negative before it.
  package let number: Int

  /// The days that `YYYY-MM-DD` can write.
  package static let all = Day(unchecked: first)...Day(unchecked: last)
  /// How a tick of no day is written, since programs of before ask each for one: they have it in no week and no
  /// streak either.
  package static let unknown = Day(unchecked: first)
  // Said at the place of use: every day that is read meets them.
  private static var first: Int { -719_162 }
  private static var last: Int { 2_932_896 }

  /// Numbers beyond the years 1 to 9999 become the first or last day of these.
  package init(number: Int) {
    self.number = min(max(number, Self.first), Self.last)
  }

  private init(unchecked number: Int) { self.number = number }

  /// `nil` where the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    // The year begins in March, so that a leap day is its last, and 400 years are one cycle.
    let shifted = month <= 2 ? year - 1 : year
    let cycle = shifted / 400
    let yearOfCycle = shifted - cycle * 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    let dayOfCycle = yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear
    number = cycle * 146_097 + dayOfCycle - 719_468
  }

  /// How many days a month has; every year of the calendar is a Gregorian one.
  package static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The year, the month from 1 to 12, and the day of the month.
  public var date: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let cycle = shifted / 146_097
    let dayOfCycle = shifted - cycle * 146_097
    let yearOfCycle =
      (dayOfCycle - dayOfCycle / 1460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365
    let dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
    let fromMarch = (5 * dayOfYear + 2) / 153
    let month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
    let year = cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * fromMarch + 2) / 5 + 1)
  }

  /// The day of the week.
  package var weekday: Weekday {
    // 1970-01-01 was a Thursday.
    let offset = (number % 7 + 10) % 7
    return Weekday.allCases[offset]
  }

  /// The first day of its week.
  package var monday: Day { advanced(by: 1 - weekday.rawValue) }
}

extension Day: Comparable, Strideable {
  /// Whether a day is before another.
  public static func < (a: Day, b: Day) -> Bool { a.number < b.number }

  /// How many days it is from this day to another; negative: back.
  public func distance(to other: Day) -> Int { other.number - number }

  /// The day so many days later; negative: earlier. The calendar ends with the year 9999.
  public func advanced(by days: Int) -> Day {
    let (sum, isOver) = number.addingReportingOverflow(days)
    return Day(number: isOver ? (days < 0 ? .min : .max) : sum)
  }
}

/// The days of a week, Monday first.
public enum Weekday: Int, Hashable, Sendable, CaseIterable {
  /// The first day of a week.
  case monday = 1
  /// The days between.
  case tuesday, wednesday, thursday, friday, saturday
  /// The last day of a week.
  case sunday
}

/// The names in lower case. Said outright: looking an enum's cases up costs a start more than all
/// that a command then does with them.
extension Weekday: CustomStringConvertible {
  /// Its name in English, in lower case.
  public var description: String {
    switch self {
    case .monday: "monday"
    case .tuesday: "tuesday"
    case .wednesday: "wednesday"
    case .thursday: "thursday"
    case .friday: "friday"
    case .saturday: "saturday"
    case .sunday: "sunday"
    }
  }
}
