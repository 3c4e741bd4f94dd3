import Testing

@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

@Suite struct StandingPropertyTests {
  private static let today = Fixtures.day("2026-11-20")

  @Test(arguments: 0..<16 as Range<UInt64>) func holdsForEveryPlan(_ seed: UInt64) {
    for text in RandomStudy.plans(seed) {
      let seed = text.seed
      var user = RandomStudy(seed: seed)
      let steps = Int.random(in: 0...40, using: &user.random)
      let plan = user.studied(
        text.plan, steps: steps, from: Self.today.advanced(by: -90), to: Self.today)
      let course = Course(plan, user.run(near: Self.today), .everyDay, today: Self.today)
      let standing = Standing(course, isDeep: true)
      let context = "\(text.name), seed \(seed)"
      Self.check(standing.counts, context)
      #expect(standing.counts == plan.counts, "\(context)")
      for parts in [standing.parts] + standing.inner { Self.check(parts, plan, context) }
      if standing.isComplete {
        #expect(standing.counts.done == standing.counts.counted, "\(context): done, not counted")
      } else if standing.counts.counted > 0 {
        #expect(standing.counts.done < standing.counts.counted, "\(context): counted, not done")
      }
    }
  }

  private static func check(_ counts: PlanCounts, _ context: String) {
    #expect(counts.done >= 0 && counts.done <= counts.counted, "\(context): \(counts)")
    #expect(counts.skipped >= 0 && counts.skipped <= counts.leaves, "\(context): \(counts)")
    #expect(counts.confirmed <= counts.outcomes, "\(context): \(counts)")
    #expect(counts.required <= counts.leaves, "\(context): \(counts)")
  }

  private static func check(_ parts: [PartStanding], _ plan: StudiedPlan, _ context: String) {
    let current = parts.filter(\.isCurrent)
    #expect(current.count <= 1, "\(context): several are current")
    let isAnyOpen = parts.contains { !$0.isComplete && !$0.isLeftOut }
    #expect(isAnyOpen != current.isEmpty, "\(context): none is current")
    for part in parts {
      let context = "\(context), \(plan.address(ofSection: part.section))"
      check(part.counts, context)
      if part.isCurrent { #expect(!part.isComplete && !part.isLeftOut, "\(context)") }
      if let day = part.finished { #expect(part.isComplete && day <= today, "\(context)") }
      if let options = part.options {
        #expect(options.taken >= 0 && options.taken <= options.count, "\(context)")
      }
    }
  }
}
