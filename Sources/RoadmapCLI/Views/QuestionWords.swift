import CommandLineKit
import RoadmapKit

/// Says that ticks wait for an answer, on every screen that counts their plan.
enum QuestionWords {
  /// `nil` where none waits.
  static func line(_ count: Int?, _ plan: PlanID) -> StyledText? {
    guard let count, count > 0 else { return nil }
    let ticks = count == 1 ? "1 tick waits" : "\(count) ticks wait"
    return "\("\(ticks) for an answer:", .warning) \("roadmap update \(plan)", .address)"
  }

  static func lines(_ counts: [PlanID: Int], of plans: [PlanID]) -> [StyledText] {
    plans.compactMap { line(counts[$0], $0) }
  }
}
