import Testing

@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

/// How well the suggestions fit what a reader of the plans finds. A wrong one annoys, so precision
/// counts more than recall. The floors stand a little below what is reached.
struct OverlapMeasureTests {
  @Test func fivePlansSuggestWhatAReaderFinds() throws {
    let plans = try PlanLibrary.bundled().entries.map { try $0.read().plan }
    let judgement = OverlapJudgement(plans, truth: OverlapJudgement.pairs("pairs.txt"))
    print("overlap of the five plans: \(judgement)")
    #expect(judgement.precision >= 0.9, "\(judgement.wrong)")
    #expect(judgement.recall >= 0.72, "\(judgement.missed)")
  }

  /// Nothing was tuned on these.
  @Test(arguments: [
    (plans: ["sre", "backend"], precision: 0.95, recall: 0.7),
    (plans: ["statistics", "machine-learning"], precision: 0.7, recall: 0.8),
  ])
  func otherPlansSuggestWhatAReaderFinds(
    names: [String], precision: Double, recall: Double
  ) throws {
    let truth = OverlapJudgement.pairs("held-out/pairs.txt").filter { pair in
      pair.contains { $0.hasPrefix(names[0] + ".") }
    }
    let judgement = OverlapJudgement(try names.map(Self.heldOut), truth: truth)
    print("overlap of \(names.joined(separator: " and ")): \(judgement)")
    #expect(judgement.precision >= precision, "\(judgement.wrong)")
    #expect(judgement.recall >= recall, "\(judgement.missed)")
  }

  @Test(arguments: ["sre", "backend"], ["statistics", "machine-learning"])
  func plansOfDifferentFieldsSuggestNextToNothing(first: String, second: String) throws {
    let judgement = OverlapJudgement(
      [try Self.heldOut(first), try Self.heldOut(second)], truth: [])
    print("overlap of \(first) and \(second): \(judgement)")
    #expect(judgement.wrong.count <= 1, "\(judgement.wrong)")
  }

  private static func heldOut(_ name: String) throws -> Plan {
    try Fixtures.plan(
      Fixtures.text(Fixtures.directory + "/overlap/held-out/\(name).md"), name: name)
  }
}
