import Testing

@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

/// What is offered as the same: one tick could count for both.
struct OverlapSameTests {
  @Test func fivePlansHaveNoFalseOnes() throws {
    let plans = try PlanLibrary.bundled().entries.map { try $0.read().plan }
    let same = OverlapIndex(plans).pairs().filter(\.isSame).map { pair in
      Set(
        [pair.first, pair.second].map { plans[$0.plan].address(ofItem: $0.item).description })
    }
    let expected = OverlapJudgement.pairs("same.txt")
    #expect(Set(same).subtracting(expected).isEmpty)
    #expect(expected.subtracting(same).isEmpty)
  }

  @Test(arguments: [
    ("Event-driven architectures", "Hybrid architectures (event-driven + request-driven)"),
    ("Saga pattern, Event sourcing", "Event sourcing & streaming storage"),
    ("Helm charts, Operators", "Kubernetes operators, custom controllers"),
    ("Profiling (JVM, VisualVM)", "Profiling with eBPF & flame graphs"),
    ("Feature flags, blue-green deployments", "Blue/Green deployments"),
    ("React Native", "React"), ("Go", "Go modules"), ("Kafka Streams", "Kafka"),
    ("Kubernetes", "Advanced Kubernetes"),
  ])
  func aSubjectInCommonIsNotTheSame(first: String, second: String) throws {
    #expect(try !isSame(first, second), "\(first) | \(second)")
  }

  @Test(arguments: [
    ("Service mesh (Istio, Linkerd, Consul)", "Service mesh basics (Istio / Linkerd)"),
    ("Kubernetes Operators, custom controllers", "Kubernetes Operators & Custom Controllers"),
    ("Mentorship frameworks", "Mentorship frameworks for teams"),
    ("Kafka", "The Kafka (with Java)"),
  ])
  func theSameIsTold(first: String, second: String) throws {
    #expect(try isSame(first, second), "\(first) | \(second)")
  }

  private func isSame(_ first: String, _ second: String) throws -> Bool {
    let plans = try [first, second].enumerated().map { number, line in
      try Fixtures.plan("- \(line)\n- Juggling\n- Sailing \(number)\n", name: "plan-\(number)")
    }
    return OverlapIndex(plans).pairs().first { $0.first.item == 0 && $0.second.item == 0 }?.isSame
      ?? false
  }
}
