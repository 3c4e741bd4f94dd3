import RoadmapKit
import Testing

/// The five plans that come with the program, counted as the design's table counts them.
@Suite struct BundledPlanTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var name: String
    var first: (kind: SectionKind, count: Int)
    var second: Int
    var leaves: Int
    var required: Int
    var outcomes: Int
    var kinds: [Item.Kind: Int]
    var testDescription: String { name }
  }

  static let rows = [
    Row(
      name: "year-3", first: (.quarter, 4), second: 10, leaves: 32, required: 32, outcomes: 5,
      kinds: [.study: 26, .project: 6]),
    Row(
      name: "year-4", first: (.quarter, 4), second: 11, leaves: 36, required: 36, outcomes: 5,
      kinds: [.study: 26, .project: 10]),
    Row(
      name: "year-5", first: (.quarter, 4), second: 8, leaves: 34, required: 34, outcomes: 5,
      kinds: [.study: 22, .project: 12]),
    Row(
      name: "staff", first: (.month, 4), second: 15, leaves: 64, required: 62, outcomes: 0,
      kinds: [.study: 57, .option: 3, .deliverable: 4]),
    Row(
      name: "phase-5", first: (.phase, 13), second: 0, leaves: 80, required: 61, outcomes: 5,
      kinds: [.study: 69, .option: 11]),
  ]

  static func plan(_ name: String) throws -> Plan {
    try PlanReader.read(
      Fixtures.bytes("\(Fixtures.root)/Roadmaps/\(name).md"), id: Fixtures.id(name))
  }

  @Test(arguments: rows)
  func countsAsDesigned(_ row: Row) throws {
    let plan = try Self.plan(row.name)
    #expect(plan.counts.leaves == row.leaves)
    #expect(plan.counts.required == row.required)
    #expect(plan.counts.outcomes == row.outcomes)
    let first = plan.childSections(of: 0).filter { plan.sections[$0].kind == row.first.kind }
    #expect(first.count == row.first.count)
    let second = first.flatMap { plan.childSections(of: $0) }
    #expect(second.count { plan.sections[$0].kind != .project } == row.second)
    var kinds: [Item.Kind: Int] = [:]
    for index in plan.items.indices
    where !plan.children(ofItem: index).contains(where: { _ in true }) {
      if plan.items[index].kind != .outcome { kinds[plan.items[index].kind, default: 0] += 1 }
    }
    #expect(kinds == row.kinds)
  }

  @Test(arguments: [
    ("year-3", "q1.2.2", "Distributed transactions & eventual consistency."),
    ("year-3", "q1.project.1", "Microservices: Order, Delivery, Payment, Notifications."),
    ("year-3", "outcomes.4", "Lead projects and mentor juniors."),
    ("year-4", "q1.project.3", "Multi-region deployment simulation."),
    ("staff", "sep.w3.2", "Hybrid architectures (event-driven + request-driven combined)."),
    (
      "staff", "dec.deliverable",
      "Staff-level portfolio project — a complete system design + infra + scaling plan."
    ),
    ("phase-5", "b.2.1", "kubelet lifecycle"),
    ("phase-5", "outcomes.5", "You can pass senior / staff interviews"),
  ])
  func addressesLeadToTheirLines(_ name: String, _ address: String, _ text: String) throws {
    let plan = try Self.plan(name)
    guard case .item(let index) = plan.place(at: address.split(separator: ".").map(String.init))
    else {
      Issue.record("\(name).\(address) leads to no item")
      return
    }
    #expect(plan.text(ofItem: index) == text)
    #expect(plan.address(ofItem: index).description.hasSuffix(address))
  }

  @Test(arguments: [
    ("year-4", "q1.project", "Ride-Sharing Platform (Uber-lite)"),
    ("year-5", "q4.project", "Next-Gen SaaS Platform for 100M+ Users"),
    ("year-3", "q1.project", "Food Delivery System"),
    ("year-3", "q1", "Scalable Backend Systems"),
    ("staff", "sep.w1", "Distributed Systems Hardcore"),
    ("phase-5", "a", "Choose Your Specialization Track"),
  ])
  func titlesAreWordsAlone(_ name: String, _ address: String, _ title: String) throws {
    let plan = try Self.plan(name)
    guard case .section(let index) = plan.place(at: address.split(separator: ".").map(String.init))
    else {
      Issue.record("\(name).\(address) leads to no section")
      return
    }
    #expect(plan.title(ofSection: index) == title)
  }
}
