import CommandLineKit
import RoadmapKit

/// Tells what a user should know of plans, each thing once: a plan is read again when something was recorded.
final class PlanNewsTelling {
  private let context: CommandContext
  private var told: [PlanNews] = []

  init(_ context: CommandContext) { self.context = context }

  func tell(_ news: PlanNews) {
    guard !told.contains(news) else { return }
    told.append(news)
    PlanNewsWords.report(news, in: context)
  }
}
