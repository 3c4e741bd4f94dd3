import Testing

@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

/// What holds for the windows of every plan, whenever it starts and ends.
@Suite struct TimetablePropertyTests {
  static let names =
    Fixtures.names(in: Fixtures.directory + "/plans").filter { !$0.hasSuffix(".expect") }
    .map { "Tests/RoadmapKitTests/Fixtures/plans/\($0)" }
    + Fixtures.names(in: Fixtures.root + "/Roadmaps").map { "Roadmaps/\($0)" }

  @Test(arguments: names)
  func windowsAreInOrderAndInside(_ name: String) throws {
    let plan = try PlanReader.read(
      Fixtures.bytes("\(Fixtures.root)/\(name)"), id: Fixtures.id("plan")).untouched
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

  /// Headings in any order and nesting, as careless authors write them.
  @Test func windowsOfAnyHeadingsAreInOrderAndInside() throws {
    let seed: UInt64 = 11
    var random = SeededGenerator(seed: seed)
    for turn in 0..<400 {
      var text = "# Plan\(turn % 3 == 0 ? " (12 weeks)" : "")\n\n- first\n\n"
      for _ in 0..<Int.random(in: 1...12, using: &random) {
        let level = Int.random(in: 2...4, using: &random)
        text += String(repeating: "#", count: level) + " \(Self.heading(&random))\n\n"
        for item in 0..<Int.random(in: 0...4, using: &random) { text += "- item \(item)\n" }
        text += "\n"
      }
      let plan = try Fixtures.plan(text).untouched
      let start = Day(number: Int.random(in: 20_000...22_000, using: &random))
      for until in [nil, start.advanced(by: Int.random(in: 0...700, using: &random))] {
        let run = PlanRun(start: start, until: until)
        try check(
          plan, run, "seed \(seed), turn \(turn), to \(until as Day?)\n\(text)", isCareless: true)
      }
    }
  }

  private static func heading(_ random: inout SeededGenerator) -> String {
    let number = Int.random(in: 1...9, using: &random)
    let last = number + Int.random(in: 0...3, using: &random)
    let month =
      ["January", "May", "September", "December 2026"].randomElement(using: &random) ?? ""
    let headings = [
      "Week \(number)", "Weeks \(number)–\(last)", "Month \(number)", "Q\(number % 4 + 1)", month,
      "Day \(number)", "Days \(number)-\(last)", "Year \(number)", "Semester \(number % 2 + 1)",
      "Phase \(number)", "Phase \(number) (Weeks \(number)–\(last))", "Topic \(number)",
      "Part (Jan \(number) - Feb \(last), 2026)", "Mini Project", "Extra (optional)",
      "Pick a track (choose 1)", "Week 2000000000", "Q1 (Months 25–27)",
    ]
    return headings.randomElement(using: &random) ?? ""
  }

  /// Careless authors have "Months 1–3" and then "Month 2": their windows begin in order only.
  private func check(
    _ plan: StudiedPlan, _ run: PlanRun, _ context: String, isCareless: Bool = false
  ) throws {
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
          return a.lowerBound <= b.lowerBound && (isCareless || a.upperBound <= b.upperBound)
        }
        #expect(isOrdered, "\(context): sections \(first) and \(second)")
      }
    }
    // Whatever counts has its days.
    var isCounted = Array(repeating: true, count: plan.sections.count)
    for index in plan.sections.indices {
      isCounted[index] =
        isCounted[Int(plan.sections[index].parent)] && (index == 0 || work.isPart[index])
      guard isCounted[index], work.own[index].counted > 0 else { continue }
      #expect(table.window(ofSection: index) != nil, "\(context): section \(index) has no window")
    }
    let own = plan.sections.indices.filter { isCounted[$0] }
    #expect(own.reduce(0) { $0 + work.own[$1].counted } == plan.counts.counted)
  }
}
