import CommandLineKit
import RoadmapKit

/// A day that may be to come, as people say it: `tomorrow`, `monday`, `1 dec`, `in 2 weeks`.
struct PlannedDay: ArgumentValue, Hashable {
  let argumentText: String
  private let phrase: DayPhrase

  init(argument: String) throws(InvalidValue) {
    argumentText = argument
    phrase = try DayPhrase(argument: argument, .future)
  }

  /// Of what the words may mean, the next one.
  func day(today: Day) throws -> Day {
    let day = try phrase.day(argumentText, today: today, .future)
    try DayPhrase.checkNear(day, argumentText, today: today, .future)
    return day
  }

  /// The next one, unless the last one is nearer by far: who starts a plan on '24 aug' in November
  /// means the one three months ago.
  func nearestDay(today: Day) throws -> Day {
    let next = try day(today: today)
    guard next.number - today.number > 183,
      let last = phrase.day(today: today, toward: .past), last <= today
    else { return next }
    return today.number - last.number < next.number - today.number ? last : next
  }

  /// Of what the words may mean, the last one; a day that they name clearly may be to come.
  func lastDay(today: Day) throws -> Day {
    try phrase.day(argumentText, today: today, .past)
  }

  /// Where only a day gone by makes sense after all; one that is still to come is refused.
  func pastDay(today: Day) throws -> Day {
    try phrase.pastDay(argumentText, today: today)
  }
}
