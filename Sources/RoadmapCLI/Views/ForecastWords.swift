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
    case .standstill(let needed): "at a standstill" + self.needed(needed)
    case .beyond(let needed): "more than ten years at this pace" + self.needed(needed)
    case .expected(let estimate): "expected to finish around \(words(estimate.likely))"
    }
  }

  /// A sentence for one plan in depth.
  var long: String? {
    switch forecast {
    case .finished: return nil
    case .tooLittleHistory:
      return "Not enough history for a forecast; check back after two weeks."
    case .standstill(let needed):
      return "You haven't finished anything in the last weeks"
        + (needed.map { "; \(items($0)) a week needed to finish on time." } ?? ".")
    case .beyond(let needed):
      return "At this pace it will take more than ten years"
        + (needed.map { "; \(items($0)) a week needed to finish on time." } ?? ".")
    case .expected(let estimate):
      let pace =
        "At \(Self.rate(estimate.perWeek)) a week you'll finish "
        + (estimate.isOnTime == true ? "in time, around " : "around ")
        + "\(words(estimate.likely)), "
      let range =
        estimate.latest.map {
          "80 % likely between \(words(estimate.earliest)) and \(words($0))"
        } ?? "at the earliest \(words(estimate.earliest))"
      // Who is early needs no advice.
      let needed = estimate.isOnTime == true ? nil : estimate.neededPerWeek
      let advice = needed.map { "; \(items($0)) a week needed to finish on time" } ?? ""
      return pace + range + advice + "."
    }
  }

  private func needed(_ count: Int?) -> String {
    count.map { ", \(items($0)) a week needed to finish on time" } ?? ""
  }

  private func items(_ count: Int) -> String { PlanWords.count(count, "item") }

  private func words(_ day: Day) -> String { Calendar.words(day, today: today) }

  /// `2.5 items`
  private static func rate(_ perWeek: Double) -> String {
    let tenths = max(1, Int((min(perWeek, 100_000) * 10).rounded()))
    let text = tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    return "\(text) \(tenths == 10 ? "item" : "items")"
  }
}
