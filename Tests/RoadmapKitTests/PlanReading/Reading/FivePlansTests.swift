import RoadmapKit
import Testing

@testable import RoadmapModel

/// The counts that the five plans must have, and what their first and last lines become.
@Suite struct FivePlansTests {
  struct Expected: Sendable, CustomTestStringConvertible {
    var name: String
    var first: SectionKind
    var firstCount: Int
    var topics: Int
    var weeks = 0
    var leaves: Int
    var required: Int
    var outcomes: Int
    var kinds: [Item.Kind: Int]
    var projects = 0
    var span: PlanSpan
    var testDescription: String { name }
  }

  static let plans = [
    Expected(
      name: "year-3", first: .quarter, firstCount: 4, topics: 10, leaves: 32, required: 32,
      outcomes: 5, kinds: [.study: 26, .project: 6], projects: 4, span: .months(Span(25, 36))),
    Expected(
      name: "year-4", first: .quarter, firstCount: 4, topics: 11, leaves: 36, required: 36,
      outcomes: 5, kinds: [.study: 26, .project: 10], projects: 4, span: .months(Span(37, 48))),
    Expected(
      name: "year-5", first: .quarter, firstCount: 4, topics: 8, leaves: 34, required: 34,
      outcomes: 5, kinds: [.study: 22, .project: 12], projects: 4, span: .months(Span(49, 60))),
    // The three things to choose one of are options; with them 60 lines are study.
    Expected(
      name: "staff", first: .month, firstCount: 4, topics: 0, weeks: 15, leaves: 64, required: 62,
      outcomes: 0, kinds: [.study: 57, .option: 3, .deliverable: 4],
      span: .calendar(
        first: YearMonth(year: 2025, month: 9), last: YearMonth(year: 2025, month: 12))),
    Expected(
      name: "phase-5", first: .phase, firstCount: 13, topics: 0, leaves: 80, required: 61,
      outcomes: 5, kinds: [.study: 69, .option: 11], span: .weeks(Span(4, 6))),
  ]

  static func bundled(_ name: String) throws -> Plan {
    let library = PlanLibrary.bundled()
    let entry = try #require(library[Fixtures.id(name)])
    return try entry.read().plan
  }

  @Test(arguments: plans)
  func hasItsCounts(_ expected: Expected) throws {
    let plan = try Self.bundled(expected.name)
    let first = plan.childSections(of: 0).filter { plan.sections[$0].kind == expected.first }
    #expect(first.count == expected.firstCount)
    #expect(plan.sections.dropFirst().count { $0.kind == .topic } == expected.topics)
    #expect(plan.sections.count { $0.kind == .week } == expected.weeks)
    #expect(plan.sections.count { $0.kind == .project } == expected.projects)
    let counts = plan.untouched.counts
    #expect(counts.leaves == expected.leaves)
    #expect(counts.required == expected.required)
    #expect(counts.counted == expected.required)
    #expect(counts.outcomes == expected.outcomes)
    #expect(counts.done == 0)
    #expect(plan.span == expected.span)
    let leaves = plan.items.indices.filter { plan.isLeaf($0) && plan.items[$0].kind != .outcome }
    #expect(
      leaves.reduce(into: [:]) { $0[plan.items[$1].kind, default: 0] += 1 } == expected.kinds)
  }

  @Test func phaseFivesSectionsHaveTheirLeaves() throws {
    let plan = try Self.bundled("phase-5")
    let tally = Tally(plan.untouched)
    let leaves = plan.childSections(of: 0).prefix(13).map { tally.sections[$0].leaves }
    #expect(leaves == [5, 9, 6, 5, 6, 5, 6, 7, 7, 9, 4, 5, 6])
    let optional = plan.sections.indices.filter { plan.sections[$0].isOptional }
    #expect(optional.map { plan.component(of: .section($0)) } == ["j"])
    let choices = plan.sections.filter { $0.choice != nil }.map(\.choice)
    #expect(choices == [Choice(least: 1, most: 2), Choice(least: 1, most: 1)])
  }

  @Test(arguments: plans.map(\.name))
  func readsTheSameAsItArrivedDamaged(_ name: String) throws {
    let damaged = try PlanReader.read(
      Fixtures.bytes("\(Fixtures.directory)/as-received/\(name).md"), id: Fixtures.id(name))
    #expect(PlanDump(plan: damaged).lines == PlanDump(plan: try Self.bundled(name)).lines)
  }

  @Test(
    arguments: [
      ("year-3", nil), ("year-4", Repair(encoding: .windows1254, lines: 0)),
      ("staff", Repair(encoding: .macRoman, lines: 0)),
      ("phase-5", Repair(encoding: .windows1254, lines: 0)),
    ] as [(String, Repair?)])
  func saysHowItWasDamaged(_ name: String, _ expected: Repair?) throws {
    let damaged = try TextRepair.read(
      Fixtures.bytes("\(Fixtures.directory)/as-received/\(name).md"))
    let encoding = expected?.encoding ?? .windows1252
    #expect(damaged.repair?.encoding == encoding)
    #expect((damaged.repair?.lines ?? 0) > 5)
  }

  @Test(arguments: PlanLibrary.bundled().entries.map(\.id.description))
  func isEmbeddedAsItStandsInTheFolder(_ name: String) throws {
    let plan = try Self.bundled(name)
    #expect(plan.source.bytes == Fixtures.bytes("\(Fixtures.root)/Roadmaps/\(name).md"))
  }

  @Test func everyPlanOfTheFolderIsEmbedded() {
    let embedded = PlanLibrary.bundled().entries.map { "\($0.id).md" }.sorted()
    #expect(embedded == Fixtures.names(in: Fixtures.root + "/Roadmaps"))
  }

  @Test(arguments: [
    ("year-3", "Year 3 – Senior Engineer Path"),
    ("year-4", "Year 4 Plan (Tech Lead / Staff Engineer Path)"),
    ("staff", "Beyond Senior: Staff/Principal Engineer Roadmap (Sep–Dec 2025)"),
    ("phase-5", "Phase 5: Advanced Cloud, Specialization & Systems Thinking"),
  ])
  func hasItsTitle(_ name: String, _ title: String) throws {
    #expect(try Self.bundled(name).title == title)
  }

  @Test func phaseFiveHasItsGoal() throws {
    let goal = "You can design, scale, secure, and operate complex distributed systems at scale"
    #expect(try Self.bundled("phase-5").goal == goal)
  }
}
