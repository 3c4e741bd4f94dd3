import CommandLineKit
import RoadmapKit

/// The last day that a list of due items looks at: `today`, `week` for its Sunday, or any day.
struct DueLimit: ArgumentValue, Hashable {
  /// `nil` for the week.
  private let planned: PlannedDay?

  init(argument: String) throws(InvalidValue) {
    guard argument.lowercased() != "week" else {
      planned = nil
      return
    }
    do throws(InvalidValue) { planned = try PlannedDay(argument: argument) } catch {
      throw InvalidValue("\(error.reason); or 'week' for what is due by Sunday")
    }
  }

  func day(today: Day) throws -> Day {
    try planned?.day(today: today) ?? today.advanced(by: 7 - today.weekday.rawValue)
  }
}
