import CommandLineKit
import RoadmapKit

/// Days in words.
enum DayWords {
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
