import RoadmapCLI
import Testing

/// With many plans few are read; what is said is what all of them say.
@Suite struct ManyPlansTests {
  private static let questions: [[String]] = [
    ["status"], ["status", "--json"], ["status", "--calendar"], ["next"], ["next", "--json"],
    ["next", "-n", "1"], ["next", "-n", "30", "--json"], ["next", "--minutes", "45", "--json"],
    ["next", "--minutes", "5"], ["prompt"], ["prompt", "plan-03"], ["prompt", "plan-1"],
    ["prompt", "--json"],
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

  @Test func ofManyTheRestIsALineEach() {
    var plans = ManyPlans(seed: 1, count: 20)
    plans.run(["start", "plan-20", "plan-19"])
    for name in plans.names {
      plans.run(["check", "\(name).1.1"])
      plans.run(["check", "\(name).w1.1"])
      plans.pass(days: 1)
    }
    plans.run(["pause", "plan-19"])
    let said = plans.run(["status"]).out
    #expect(said.contains("And 12 more plans"))
    #expect(said.contains("roadmap status --all"))
    #expect(said.split(separator: "\n").count < 140)
    // All of them in full.
    #expect(!plans.run(["status", "--all"]).out.contains("more plan"))
  }

  @Test func asManyAsAnybodyFollowsAreToldInFull() {
    let plans = ManyPlans(seed: 2, count: 8)
    for name in plans.names {
      plans.run(["check", "\(name).1.1"])
      plans.run(["check", "\(name).w1.1"])
    }
    #expect(plans.run(["status"]).out.split(separator: "\n").count > 40)
    #expect(!plans.run(["status"]).out.contains("more plan"))
  }

  @Test func whatIsFinishedMakesRoomForWhatIsNot() {
    let plans = ManyPlans(seed: 2, count: 20)
    let finished = [1, 2, 5, 7, 10, 11, 13, 14, 17, 19]
    for number in finished {
      let name = plans.names[number - 1]
      plans.run(["check", "\(name).w1", "\(name).w2", "\(name).w3"])
      if number % 2 == 0 { plans.run(["check", "\(name).project"]) }
    }
    let open = [plans.names[3], plans.names[7]]
    for name in open { plans.run(["check", "\(name).w1.1"]) }
    let said = plans.run(["status"]).out
    let lines = said.split(separator: "\n").drop { !$0.hasPrefix("And ") }
    #expect(lines.count { $0.contains("100 %") } > 2, "\(said)")
    for name in open { #expect(!lines.contains { $0.contains("\(name) ") }, "\(said)") }
  }
}
