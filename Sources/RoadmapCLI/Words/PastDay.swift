import CommandLineKit
import RoadmapKit

/// A day gone by, as people say it: `yesterday`, `monday`, `18 nov`, `3 days ago`, `2026-11-18`.
struct PastDay: ArgumentValue, Hashable {
  let argumentText: String
  private let phrase: DayPhrase

  init(argument: String) throws(InvalidValue) {
    argumentText = argument
    phrase = try DayPhrase(argument: argument, .past)
  }

  /// A day that is still to come is refused.
  func day(today: Day) throws(CommandError) -> Day {
    try phrase.pastDay(argumentText, today: today)
  }
}

extension DayPhrase {
  init(argument: String, _ direction: Direction) throws(InvalidValue) {
    guard let phrase = DayPhrase(argument) else {
      throw InvalidValue("write a day as \(Self.examples(direction))")
    }
    self = phrase
  }

  /// What the words, which are `text`, mean today.
  func day(_ text: String, today: Day, _ direction: Direction) throws(CommandError) -> Day {
    guard let day = day(today: today, toward: direction) else {
      throw CommandError(
        .usage, "'\(text)' is not a day in the calendar.",
        hints: ["Write a day as \(Self.examples(direction))."])
    }
    return day
  }

  func pastDay(_ text: String, today: Day) throws(CommandError) -> Day {
    let day = try day(text, today: today, .past)
    guard day <= today else {
      throw CommandError(
        .usage, "'\(text)' is in the future: today is \(today).",
        hints: ["Write a day up to today, as \(Self.examples(.past))."])
    }
    try Self.checkNear(day, text, today: today, .past)
    return day
  }

  /// Anything else is a slip of the keyboard, or the zero of somebody's clock.
  static func checkNear(
    _ day: Day, _ text: String, today: Day, _ direction: Direction
  ) throws(CommandError) {
    let distance = day.number - today.number
    guard !(-366 * 20...366 * 100).contains(distance) else { return }
    throw CommandError(
      .usage,
      "'\(text)' is more than \(distance < 0 ? "20 years ago" : "100 years away"): today is \(today).",
      hints: ["Write a day as \(Self.examples(direction))."])
  }
}

/// The names of days and months.
enum Calendar {
  static let weekdays = CalendarNames.weekdays
  static let months = CalendarNames.months

  /// `2 Nov – 8 Nov`
  static func words(_ days: ClosedRange<Day>, today: Day, _ glyphs: Glyphs) -> String {
    let ends = [days.lowerBound, days.upperBound].map { words($0, today: today) }
    return days.count == 1 ? ends[0] : ends.joined(separator: " \(glyphs.dash) ")
  }

  /// `18 Nov`, and the year where it is not this one.
  static func words(_ day: Day, today: Day) -> String {
    let (year, month, number) = day.date
    let text = "\(number) \(months[month - 1].prefix(3))"
    return year == today.date.year ? text : "\(text) \(year)"
  }

  /// `today`, `yesterday`, `on 18 Nov`.
  static func phrase(_ day: Day, today: Day) -> String {
    switch today.number - day.number {
    case 0: "today"
    case 1: "yesterday"
    default: "on \(words(day, today: today))"
    }
  }

  /// `today`, `yesterday`, `9 days ago`, `on 3 Mar`.
  static func ago(_ day: Day, today: Day) -> String {
    let days = today.number - day.number
    return (2..<60).contains(days) ? "\(days) days ago" : phrase(day, today: today)
  }

  /// `today`, `tomorrow`, `in 12 days`, `on 3 Mar`.
  static func ahead(_ day: Day, today: Day) -> String {
    switch day.number - today.number {
    case 1: "tomorrow"
    case 2..<60: "in \(day.number - today.number) days"
    default: phrase(day, today: today)
    }
  }

  /// `Wed 18 Nov`
  static func heading(_ day: Day, today: Day) -> String {
    "\(weekdays[day.weekday.rawValue - 1].prefix(3)) \(words(day, today: today))"
  }
}

/// Time spent: `45m`, `1h30m`, `1:30`, `1.5h`, `90`.
struct Minutes: ArgumentValue, Hashable {
  let value: Int
  let argumentText: String

  init(argument: String) throws(InvalidValue) {
    argumentText = argument
    guard let value = MinutesText.value(argument), (1...100_000).contains(value) else {
      throw InvalidValue("write a time as 45m, 2h or 1h30m")
    }
    self.value = value
  }

  static func words(_ minutes: Int) -> String {
    minutes < 60
      ? "\(minutes) min"
      : minutes % 60 == 0 ? "\(minutes / 60) h" : "\(minutes / 60) h \(minutes % 60) min"
  }
}
