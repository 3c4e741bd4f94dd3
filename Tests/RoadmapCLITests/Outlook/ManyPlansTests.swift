import RoadmapCLI
import Testing

/// With many plans few are read; what is said is what all of them say.
@Suite struct ManyPlansTests {
  private static let questions: [[String]] = [
    ["status"], ["status", "--json"], ["status", "--calendar"], ["next"], ["next", "--json"],
    ["next", "-n", "1"], ["next", "-n", "30", "--json"], ["next", "--minutes", "45", "--json"],
    ["next", "--minutes", "5"], ["prompt"], ["prompt", "plan-03"], ["prompt", "plan-1"],
  ]

  /// Another build of the program uses nothing that this one left, and so reads everything.
  private func expectSame(_ plans: ManyPlans, _ note: String) {
    for question in Self.questions {
      let few = plans.run(question)
      let all = plans.run(question, program: nil)
      #expect(few.out == all.out, "\(question), \(note)")
      #expect(few.code == all.code, "\(question), \(note)")
    }
  }

  @Test(arguments: 0..<6 as Range<UInt64>) func fewPlansSayWhatAllSay(_ seed: UInt64) {
    var plans = ManyPlans(seed: 0x3A11_0000 + seed, count: seed % 2 == 0 ? 18 : 7)
    for round in 0..<5 {
      for _ in 0..<14 { plans.step() }
      expectSame(plans, "seed \(seed), round \(round)")
      #expect(plans.run(["doctor"]).code == .ok, "seed \(seed), round \(round)")
    }
  }

  @Test func ofMoreThanADozenTheRestIsALineEach() {
    var plans = ManyPlans(seed: 1, count: 20)
    plans.run(["start", "plan-20", "plan-19"])
    for name in plans.names {
      plans.run(["check", "\(name).1.1"])
      plans.run(["check", "\(name).w1.1"])
      plans.pass(days: 1)
    }
    plans.run(["pause", "plan-19"])
    let said = plans.run(["status"]).out
    #expect(said.contains("And 8 more plans"))
    #expect(said.contains("roadmap status --all"))
    #expect(said.split(separator: "\n").count < 140)
    // All of them in full.
    #expect(!plans.run(["status", "--all"]).out.contains("more plan"))
  }

  @Test func aDozenIsToldInFull() {
    let plans = ManyPlans(seed: 2, count: 12)
    for name in plans.names {
      plans.run(["check", "\(name).1.1"])
      plans.run(["check", "\(name).w1.1"])
    }
    #expect(plans.run(["status"]).out.split(separator: "\n").count > 60)
    #expect(!plans.run(["status"]).out.contains("more plan"))
  }
}
