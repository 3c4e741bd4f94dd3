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
  func day(today: Day) throws(CommandError) -> Day {
    try phrase.day(argumentText, today: today, .future)
  }

  /// Where only a day gone by makes sense after all; one that is still to come is refused.
  func pastDay(today: Day) throws(CommandError) -> Day {
    try phrase.pastDay(argumentText, today: today)
  }
}
