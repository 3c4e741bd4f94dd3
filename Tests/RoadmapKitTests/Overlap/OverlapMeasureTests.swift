import Testing

@testable import RoadmapKit

/// How well the suggestions fit what a reader of the plans finds. A wrong one annoys, so precision
/// counts more than recall.
struct OverlapMeasureTests {
  @Test func fivePlansSuggestWhatAReaderFinds() throws {
    let plans = try PlanLibrary.bundled().entries.map { try $0.read() }
    let judgement = OverlapJudgement(plans, truth: OverlapJudgement.pairs("pairs.txt"))
    print("overlap of the five plans: \(judgement)")
    show(judgement)
  }

  @Test(arguments: [["sre", "backend"], ["statistics", "machine-learning"]])
  func otherPlansSuggestWhatAReaderFinds(names: [String]) throws {
    let plans = try names.map {
      try Fixtures.plan(
        Fixtures.text(Fixtures.directory + "/overlap/held-out/\($0).md"), name: $0)
    }
    let truth = OverlapJudgement.pairs("held-out/pairs.txt").filter { pair in
      pair.contains { $0.hasPrefix(names[0] + ".") }
    }
    let judgement = OverlapJudgement(plans, truth: truth)
    print("overlap of \(names.joined(separator: " and ")): \(judgement)")
    show(judgement)
  }
  func show(_ j: OverlapJudgement) {
    for l in j.right { print("  OK", l) }
    for l in j.wrong { print("  WRONG", l) }
    for l in j.missed { print("  MISSED", l) }
  }
}
