import Testing

@testable import RoadmapKit

/// How well the suggestions fit what a reader of the plans finds. A wrong one annoys, so precision
/// counts more than recall.
struct OverlapMeasureTests {
  @Test func fivePlansSuggestWhatAReaderFinds() throws {
    let plans = try PlanLibrary.bundled().entries.map { try $0.read() }
    let judgement = OverlapJudgement(plans, truth: OverlapJudgement.pairs("pairs.txt"))
    print("overlap of the five plans: \(judgement)")
    scan(judgement)
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
    scan(judgement)
    show(judgement)
  }
  func scan(_ j: OverlapJudgement) {
    func n(_ l: [String], _ t: Int) -> Int {
      l.filter { (Int($0.split(separator: " ")[0]) ?? 0) >= t }.count
    }
    for t in [40, 45, 48, 50, 52, 55, 60, 65, 70] {
      let (r, w) = (n(j.right, t), n(j.wrong, t))
      let all = j.right.count + j.missed.count
      print("overlap of  \(t): P \(r * 100 / max(1, r + w)) R \(r * 100 / all)  \(r) \(w)")
    }
  }
  func show(_ j: OverlapJudgement) {
    for l in j.right { print("  OK", l) }
    for l in j.wrong { print("  WRONG", l) }
    for l in j.missed { print("  MISSED", l) }
  }
}
