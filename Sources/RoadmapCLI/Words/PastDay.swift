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
  func day(today: Day) throws -> Day {
    try phrase.pastDay(argumentText, today: today)
  }
}

extension DayPhrase {
  init(argument: String, _ direction: Direction) throws(InvalidValue) {
    guard let phrase = DayPhrase(argument) else {
      throw InvalidValue("write a day such as \(Self.examples(direction))")
    }
    self = phrase
  }

  /// What the words, which are `text`, mean today.
  func day(_ text: String, today: Day, _ direction: Direction) throws -> Day {
    guard let day = day(today: today, toward: direction) else {
      let year = direction == .past ? "past" : "coming"
      let reason = isLeapDay ? "of the \(year) year" : "in the calendar"
      throw CommandError(
        .usage, "'\(text)' is not a day \(reason).",
        hints: ["Write a day such as \(Self.examples(direction))."])
    }
    return day
  }

  func pastDay(_ text: String, today: Day) throws -> Day {
    let day = try day(text, today: today, .past)
    guard day <= today else {
      throw CommandError(
        .usage, "'\(text)' is in the future: today is \(today).",
        hints: ["Write a day up to today, such as \(Self.examples(.past))."])
    }
    try Self.checkNear(day, text, today: today, .past)
    return day
  }

  /// Anything else is a slip of the keyboard, or the zero of somebody's clock.
  static func checkNear(_ day: Day, _ text: String, today: Day, _ direction: Direction) throws {
    let distance = day.number - today.number
    guard !(-366 * 20...366 * 100).contains(distance) else { return }
    throw CommandError(
      .usage,
      "'\(text)' is more than \(distance < 0 ? "20 years ago" : "100 years away"): today is \(today).",
      hints: ["Write a day such as \(Self.examples(direction))."])
  }
}
