import RoadmapKit
import Testing

/// Plans edited by a generator that knows which line is which: what it knows, the matcher must find.
@Suite struct PlanMatcherPropertyTests {
  @Test func progressSurvivesAnyEditAndNeverLandsOnSomethingElse() throws {
    let run = PropertyRun(usual: 1000)
    let plans = Self.plans()
    var tally = MatchTally()
    while tally.edits < run.edits {
      for (index, items) in plans.enumerated() where tally.edits < run.edits {
        let others = plans.enumerated().filter { $0.offset != index }.flatMap(\.element)
        tally.add(Self.follow(items, LineStock(others.map(\.text)), seed: run.nextSeed()))
      }
    }
    run.check(tally, "items")
  }

  private static func follow(
    _ items: [ItemSnapshot], _ stock: LineStock, seed: UInt64
  ) -> MatchTally {
    var random = SeededGenerator(seed: seed)
    let plan = EditedPlan(items)
    var judge = MatchJudge(plan.snapshots(), plan.tags, &random)
    var editing = PlanEditing(plan, stock)
    for _ in 0..<6 {
      editing.round(&random)
      judge.follow(editing.plan.snapshots(), editing.plan.tags, editing.fates, &random)
    }
    var tally = judge.tally
    tally.edits = editing.edits
    return tally
  }

  /// The five plans, four times as often as the others, the fixtures, and a generated one.
  private static func plans() -> [[ItemSnapshot]] {
    let bundled = PlanLibrary.bundled().entries.compactMap { try? $0.read().plan }
    let folder = Fixtures.directory + "/plans"
    let fixtures = Fixtures.names(in: folder).filter { !$0.hasSuffix(".expect") }.compactMap {
      try? PlanReader.read(Fixtures.bytes("\(folder)/\($0)"), id: Fixtures.id("plan"))
    }
    let five = bundled.map(ItemSnapshot.all(of:))
    let others = fixtures.map(ItemSnapshot.all(of:)).filter { $0.count > 4 }
    return five + five + five + five + others + [generated(from: (five + others).flatMap { $0 })]
  }

  /// Weeks of lines of all plans, each week with the same three lines at its end.
  private static func generated(from stock: [ItemSnapshot]) -> [ItemSnapshot] {
    var random = SeededGenerator(seed: 11)
    return (1...12).flatMap { week -> [ItemSnapshot] in
      let lines = (0..<4).compactMap { _ in stock.randomElement(using: &random)?.text }
      return (lines + ["Code review", "Weekly quiz", "Write down what was hard"]).enumerated().map {
        ItemSnapshot(
          firstKey: EditedPlan.key("\(week) \($0) \($1)"), text: $1, sectionPath: ["Week \(week)"],
          kind: .study)
      }
    }
  }
}
