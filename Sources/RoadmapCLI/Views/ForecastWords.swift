import CommandLineKit
import RoadmapKit

/// When a plan will be done, in words.
struct ForecastWords {
  let forecast: Forecast
  let today: Day

  /// Beside the pace; `nil` where there is nothing to say.
  var short: String? {
    switch forecast {
    case .finished: nil
    case .tooLittleHistory: "too early for a forecast"
    case .nothingYet(let needed): "nothing finished since the start" + self.needed(needed)
    case .standstill(let needed): "nothing done for 12 weeks" + self.needed(needed)
    case .beyond(let needed): "more than ten years at this pace" + self.needed(needed)
    case .expected(let estimate): "expected to finish \(around(estimate.likely, estimate))"
    }
  }

  /// A sentence for one plan in depth.
  var long: String? {
    switch forecast {
    case .finished: return nil
    case .tooLittleHistory:
      return "Not enough history for a forecast; check back after two weeks of study."
    case .nothingYet(let needed):
      return "You haven't finished anything since the start"
        + (needed.map { "; \(Self.rate($0)) a week needed to finish on time." } ?? ".")
    case .standstill(let needed):
      return "You haven't finished anything in the last 12 weeks"
        + (needed.map { "; \(Self.rate($0)) a week needed to finish on time." } ?? ".")
    case .beyond(let needed):
      return "At this pace it will take more than ten years"
        + (needed.map { "; \(Self.rate($0)) a week needed to finish on time." } ?? ".")
    case .expected(let estimate):
      let pace =
        "\(basis(estimate)) you'll "
        + (estimate.isOnTime == true ? "probably finish on time, " : "finish ")
        + "\(around(estimate.likely, estimate)), "
      let range =
        estimate.latest.map {
          "80 % likely between \(words(estimate.earliest, estimate)) and \(words($0, estimate))"
        } ?? "\(words(estimate.earliest, estimate)) at the earliest"
      // Who is early needs no advice.
      let rate = estimate.isOnTime == true ? nil : estimate.neededPerWeek.map(Self.rate)
      let advice = rate.map { "; \($0) a week needed to finish on time" } ?? ""
      return pace + range + advice + "."
    }
  }

  /// A pace is said of what was done, never of what a schedule asks for.
  private func basis(_ estimate: Forecast.Estimate) -> String {
    let own = "\(Self.rate(estimate.perWeek)) a week"
    guard estimate.leansOnPlan else { return "At your recent \(own)" }
    guard let planned = estimate.plannedPerWeek else {
      return "You've finished \(own) lately. That is little to go by, but it looks as if"
    }
    return "By your recent \(own), and the \(Self.number(planned)) planned at the start,"
  }

  private func needed(_ perWeek: Double?) -> String {
    perWeek.map { ", \(Self.rate($0)) a week needed to finish on time" } ?? ""
  }

  private func around(_ day: Day, _ estimate: Forecast.Estimate) -> String {
    "around \(words(day, estimate))"
  }

  /// `21 Dec`; `Dec 2026` where days would say more than is known.
  private func words(_ day: Day, _ estimate: Forecast.Estimate) -> String {
    guard estimate.isByMonth else { return DayWords.words(day, today: today) }
    let (year, month, _) = day.date
    return "\(DayWords.months[month - 1].prefix(3)) \(year)"
  }

  /// `2.5 items`
  static func rate(_ perWeek: Double) -> String {
    let number = number(perWeek)
    return "\(number) \(number == "1" ? "item" : "items")"
  }

  private static func number(_ perWeek: Double) -> String {
    let tenths = Int((Forecast.shown(perWeek) * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
