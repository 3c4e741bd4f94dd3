import Testing

@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

struct OverlapIndexTests {
  @Test(
    arguments: [
      ("Service mesh (Istio)", "Service mesh basics"),
      ("Service mesh (Istio)", "Consul, Envoy and the service mesh"),
      ("SLOs", "Service level objectives"),
      ("Infrastructure as code (IaC)", "IaC in practice"),
      ("Kubernetes operators", "Writing a K8s operator"),
      ("CI/CD", "Continuous integration and continuous delivery"),
      ("Domain-driven design", "DDD for beginners"),
      ("Quantum Key Exchange (QKE)", "QKE"),
      ("QKE (Quantum Key Exchange)", "Quantum key exchange"),
      ("Caching", "Cache strategies"),
      ("Circuit breakers", "Circuit breaking"),
      ("Autoscaling", "Auto-scaling"),
      ("Post-mortems", "Blameless postmortems"),
      ("Blue/green deployments", "Blue-green deployment"),
      ("Normalisation", "Normalization"),
      ("Raft consensus", "Consensus: Raft, Paxos"),
      ("Zero trust", "Zero-trust networks"),
      ("C++ templates", "Templates in C++"),
      ("Mentoring juniors", "Mentorship"),
      ("Théorème de Bayes", "Theoreme de Bayes"),
      ("Паксос и рафт", "Рафт"),
    ])
  func linesOnOneSubjectOverlap(first: String, second: String) throws {
    #expect(try score(first, second) > 0, "\(first) | \(second)")
  }

  @Test(
    arguments: [
      ("Data mesh", "Service mesh"),
      ("Advanced system design", "Design basics"),
      ("Service discovery (Eureka, Consul)", "Service mesh (Istio, Linkerd, Consul)"),
      ("Build and deploy a real project", "Deploy the project"),
      ("Custom controllers", "Admission controllers"),
      ("Week 3 review", "Week 4 review"),
      ("C", "C++"),
      ("Java", "JavaScript"),
      ("Read chapter 3", "Read chapter 4"),
      ("", "()"),
    ])
  func linesOnOtherSubjectsDoNot(first: String, second: String) throws {
    #expect(try score(first, second) == 0, "\(first) | \(second)")
  }

  @Test func anExampleCountsLessThanTheSubject() throws {
    let asSubject = try score("Apache Kafka", "Kafka")
    let asExample = try score("Message brokers (Kafka, NATS)", "Kafka")
    #expect(asSubject > asExample)
  }

  @Test func theHeadingSaysWhatALineLeavesOut() throws {
    let under = { (heading: String) in
      try Fixtures.plan("## \(heading)\n- Operators\n- Quotas\n", name: heading)
    }
    let other = try Fixtures.plan("- Kubernetes operators\n- Pods\n", name: "other")
    let scores = try ["Kubernetes", "Spanish"].map { heading in
      OverlapIndex([try under(heading), other]).pairs().first?.score ?? 0
    }
    #expect(scores[0] > scores[1])
  }

  @Test func onePlanAloneSuggestsNothing() throws {
    let plan = try Fixtures.plan("- Raft\n- Raft consensus\n")
    #expect(OverlapIndex([plan]).pairs().isEmpty)
    #expect(OverlapIndex([]).pairs().isEmpty)
  }

  @Test func outcomesAndParentsAreLeftOut() throws {
    let plan = try Fixtures.plan(
      "- Raft:\n  - Log replication\n\n## Outcomes\n- Raft\n", name: "first")
    let other = try Fixtures.plan("- Raft\n", name: "second")
    let index = OverlapIndex([plan, other])
    for pair in index.pairs() {
      #expect(plan.isLeaf(pair.first.item))
      #expect(plan.items[pair.first.item].kind != .outcome)
    }
    #expect(index.similar(to: .init(plan: 0, item: 0)).isEmpty)
  }

  @Test func placesThatAreNoneHaveNoOverlaps() throws {
    let index = OverlapIndex([try Fixtures.plan("- Raft\n")])
    for place in [(-1, 0), (1, 0), (0, -1), (0, 9)] {
      #expect(index.similar(to: .init(plan: place.0, item: place.1)).isEmpty)
    }
    #expect(index.similar(to: .init(plan: 0, item: 0), limit: 0).isEmpty)
  }

  private func score(_ first: String, _ second: String) throws -> Float {
    let plans = try [first, second].enumerated().map { number, line in
      // Lines around it, so that it is one of many.
      try Fixtures.plan("- \(line)\n- Juggling\n- Sailing \(number)\n", name: "plan-\(number)")
    }
    return OverlapIndex(plans).pairs().first { $0.first.item == 0 && $0.second.item == 0 }?.score
      ?? 0
  }
}
