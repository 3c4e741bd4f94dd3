import CommandLineKit
import RoadmapKit

/// The last day that a list of due items looks at: `today`, `week` for its Sunday, or any day.
struct DueLimit: ArgumentValue, Hashable {
  let argumentText: String
  /// `nil` for the week.
  private let planned: PlannedDay?

  init(argument: String) throws(InvalidValue) {
    argumentText = argument
    planned = argument.lowercased() == "week" ? nil : try PlannedDay(argument: argument)
  }

  func day(today: Day) throws(CommandError) -> Day {
    try planned?.day(today: today) ?? today.advanced(by: 7 - today.weekday.rawValue)
  }
}
