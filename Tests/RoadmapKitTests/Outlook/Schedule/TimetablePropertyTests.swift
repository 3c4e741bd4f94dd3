import Testing

@testable import RoadmapKit

/// What holds for the windows of every plan, whenever it starts and ends.
@Suite struct TimetablePropertyTests {
  static let names =
    Fixtures.names(in: Fixtures.directory + "/plans").filter { !$0.hasSuffix(".expect") }
    .map { "Tests/RoadmapKitTests/Fixtures/plans/\($0)" }
    + Fixtures.names(in: Fixtures.root + "/Roadmaps").map { "Roadmaps/\($0)" }

  @Test(arguments: names)
  func windowsAreInOrderAndInside(_ name: String) throws {
    let plan = try PlanReader.read(
      Fixtures.bytes("\(Fixtures.root)/\(name)"), id: Fixtures.id("plan"))
    let seed: UInt64 = 20_261_120
    var random = SeededGenerator(seed: seed)
    for turn in 0..<60 {
      let start = Day(number: Int.random(in: -10_000...60_000, using: &random))
      let until =
        Bool.random(using: &random)
        ? start.advanced(by: Int.random(in: -5...2000, using: &random)) : nil
      let run = PlanRun(start: turn == 0 ? Day.all.upperBound : start, until: until)
      try check(plan, run, "seed \(seed), turn \(turn), \(run.start) to \(run.until as Day?)")
    }
  }

  private func check(_ plan: Plan, _ run: PlanRun, _ context: String) throws {
    let work = Workload(plan)
    guard let table = Timetable(plan, run, work) else {
      #expect(run.until == nil, "\(context): no timetable")
      return
    }
    #expect(table.start == run.start)
    if let until = run.until { #expect(table.end == max(until, run.start), "\(context)") }
    for index in plan.sections.indices.dropFirst() {
      let parent = Int(plan.sections[index].parent)
      guard let window = table.window(ofSection: index) else { continue }
      let around = try #require(table.window(ofSection: parent), "\(context): section \(index)")
      #expect(
        around.contains(window.lowerBound) && around.contains(window.upperBound),
        "\(context): section \(index) is not in its parent's window")
    }
    for parent in plan.sections.indices {
      let children = plan.childSections(of: parent).filter {
        plan.sections[$0].kind != .project && table.window(ofSection: $0) != nil
      }
      for (first, second) in zip(children, children.dropFirst()) {
        let (a, b) = (table.window(ofSection: first), table.window(ofSection: second))
        let isOrdered = zip([a], [b]).allSatisfy { pair in
          guard let a = pair.0, let b = pair.1 else { return false }
          return a.lowerBound <= b.lowerBound && a.upperBound <= b.upperBound
        }
        #expect(isOrdered, "\(context): sections \(first) and \(second)")
      }
    }
    // Whatever is required has its days.
    var isCounted = Array(repeating: true, count: plan.sections.count)
    for index in plan.sections.indices {
      isCounted[index] =
        isCounted[Int(plan.sections[index].parent)] && (index == 0 || work.isPart[index])
      guard isCounted[index], work.own[index].required > 0 else { continue }
      #expect(table.window(ofSection: index) != nil, "\(context): section \(index) has no window")
    }
    let own = plan.sections.indices.filter { isCounted[$0] }
    #expect(own.reduce(0) { $0 + work.own[$1].required } == plan.counts.required)
  }
}
