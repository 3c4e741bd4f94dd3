import CommandLineKit
import RoadmapKit

/// Records what is never asked about in reviews, and what is.
struct ReviewChoice {
  let access: PlanAccess

  func record(never: [String], ask: [String]) throws {
    let left = try targets(never)
    let asked = try targets(ask)
    _ = try access.shelf.settings.change(ReviewExceptions.name) { stored in
      var exceptions = ReviewExceptions(stored[ReviewExceptions.name] ?? "")
      for (target, _) in left { exceptions.leaveOut(target) }
      for (target, _) in asked { exceptions.ask(about: target) }
      return exceptions.text
    }
    try access.reportRecorded()
    try access.context.answer(
      Page(access.context.screen) { page in
        for (_, name) in left {
          page.line("\("left out", .heading)  \(name, .address)  never asked in reviews")
        }
        for (_, name) in asked {
          page.line("\("included", .heading)  \(name, .address)  asked in reviews")
        }
      }, look: "roadmap review --due")
  }

  /// What the words name, each with its address.
  private func targets(
    _ words: [String]
  ) throws -> [(target: ReviewExceptions.Target, name: String)] {
    var targets: [(target: ReviewExceptions.Target, name: String)] = []
    for word in words {
      let found = try ItemFinder(access, command: "review --never").find([word])
      let plan = found.source.plan
      guard plan.study.isTracked else {
        throw CommandError(
          .couldNot, "'\(word)' has not been added.",
          hints: ["To add it: roadmap add \(ShellWord.path(word))"])
      }
      targets += plan.reviewTargets(of: found.places).map {
        ($0.target, plan.address(of: $0.place))
      }
    }
    return targets
  }
}
