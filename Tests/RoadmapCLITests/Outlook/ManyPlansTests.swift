import CommandLineKit
import RoadmapCLI
import Testing

/// Of many plans the first are told in full, and the others in a line each.
@Suite struct ManyPlansTests {
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
    #expect(plans.run(["status"]).out.split(separator: "\n").count > 24)
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
