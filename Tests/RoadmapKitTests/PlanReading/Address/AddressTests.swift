import RoadmapKit
import Testing

@Suite struct AddressTests {
  @Test(arguments: [
    ("year-3.q1", "Scalable Backend Systems"),
    ("year-3.q1.2.1", "Saga pattern, Event sourcing, CQRS."),
    ("year-3.q1.project", "Food Delivery System"),
    ("year-3.q1.project.1", "Microservices: Order, Delivery, Payment, Notifications."),
    ("year-3.q2.project.1", "SaaS Notification System deployed on K8s with auto-scaling."),
    ("year-3.outcomes.4", "Lead projects and mentor juniors."),
    ("staff.sep.w1", "Distributed Systems Hardcore"),
    ("staff.sep.w3.2", "Hybrid architectures (event-driven + request-driven combined)."),
    (
      "staff.dec.deliverable",
      "Staff-level portfolio project — a complete system design + infra + scaling plan."
    ),
    ("staff.dec.w4.1.2", "TikTok-scale video delivery platform."),
    ("phase-5.b.2.1", "kubelet lifecycle"),
    ("phase-5.m.6", "Zero-trust Kubernetes cluster"),
    ("phase-5.outcomes.5", "You can pass senior / staff interviews"),
  ])
  func leadsToItsPlace(_ text: String, _ expected: String) throws {
    let address = try #require(Address(text))
    let plan = try FivePlansTests.bundled(address.components[0])
    switch plan.place(at: address.components.dropFirst()) {
    case .section(let index): #expect(plan.title(ofSection: index) == expected)
    case .item(let index): #expect(plan.text(ofItem: index) == expected)
    case nil: Issue.record("\(text) leads nowhere")
    }
  }

  @Test(arguments: FixturePlanTests.names)
  func everyPlaceHasOneThatReadsBack(_ name: String) throws {
    let plan = try PlanReader.read(
      Fixtures.bytes("\(FixturePlanTests.folder)/\(name)"), id: Fixtures.id("plan"))
    try expectUniqueAddresses(plan)
  }

  @Test func namesRepeatedUnderOneParentAreToldApart() throws {
    let plan = try Fixtures.plan(
      """
      # Plan
      ## Week 1
      - a
      ## Week 1
      - b
      ## September
      - c
      ## September
      - d
      ## Capstone Project: X
      - e
      ## Capstone Project: Y
      - f

      **Deliverable**: one

      **Deliverable**: two
      """)
    try expectUniqueAddresses(plan)
    let addresses = plan.sections.indices.dropFirst().map { plan.component(of: .section($0)) }
    #expect(addresses == ["w1", "w1b", "sep", "sep2", "project", "project2"])
  }

  @Test func aMonthAndAModuleOfOneNumberAreToldApart() throws {
    let plan = try Fixtures.plan("# P\n## Month 2\n- c\n## Module 2\n- d\n")
    try expectUniqueAddresses(plan)
    #expect(
      plan.sections.indices.dropFirst().map { plan.component(of: .section($0)) }
        == ["m2", "m2b"])
  }

  private func expectUniqueAddresses(_ plan: Plan) throws {
    var seen: Set<Address> = []
    for index in plan.sections.indices {
      let address = plan.address(ofSection: index)
      #expect(seen.insert(address).inserted, "\(address) stands twice")
      #expect(Address(address.description) == address)
      #expect(plan.place(at: address.components.dropFirst()) == .section(index), "\(address)")
    }
    for index in plan.items.indices {
      let address = plan.address(ofItem: index)
      #expect(seen.insert(address).inserted, "\(address) stands twice")
      #expect(Address(address.description) == address)
      #expect(plan.place(at: address.components.dropFirst()) == .item(index), "\(address)")
    }
  }

  @Test(arguments: [
    "", ".", "..", "a..b", ".a", "a.", "a b", "a/b", "a.\u{0}", "\u{202E}", "🙂", "-", "a.-1",
    String(repeating: "a.", count: 10_000), String(repeating: "9", count: 500),
  ])
  func oddTextIsNoneOrLeadsNowhere(_ text: String) throws {
    let plan = try FivePlansTests.bundled("year-3")
    if let address = Address(text) {
      #expect(plan.place(at: address.components) == nil)
    }
  }

  @Test func anyTextCanBeReadAsOne() throws {
    let seed = UInt64.random(in: .min ... .max)
    var generator = SeededGenerator(seed: seed)
    let plan = try FivePlansTests.bundled("staff")
    let alphabet = Array("abqwsep0129.-@ \u{301}ßЖ第🙂\u{0}\n")
    for _ in 0..<5_000 {
      let length = Int.random(in: 0...24, using: &generator)
      let text = String((0..<length).map { _ in alphabet.randomElement(using: &generator) ?? "a" })
      guard let address = Address(text) else { continue }
      #expect(Address(address.description) == address, "seed \(seed): \(text)")
      _ = plan.place(at: address.components)
    }
  }

  /// A mark alone would join with the hyphen before it, and the name would not read back.
  @Test(arguments: [
    ("d\u{1F}\u{659} é", "d-é"), ("\u{301}a", "a"), ("e\u{301}te\u{301}", "été"),
    ("a \u{20E3} 1\u{20E3}", "a-1\u{20E3}"), ("हिन्दी योजना", "हिन्दी-योजना"), ("第 1 周", "第-1-周"),
  ]) func aPlansNameReadsBack(_ text: String, _ name: String) {
    let id = PlanID(text)
    #expect(id?.description == name)
    #expect(id.flatMap { PlanID($0.description) } == id)
    #expect(Address("\(name).q1")?.components == [name, "q1"])
  }
}
