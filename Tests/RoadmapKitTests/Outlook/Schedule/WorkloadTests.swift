import Testing

@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

/// What counts, and what of it is done.
@Suite struct WorkloadTests {
  static let day = Fixtures.day("2026-11-20")

  static func shares(_ text: String, done: [Int] = [], skipped: [Int] = []) throws -> [String] {
    let plan = try Fixtures.plan(text).done(
      Dictionary(uniqueKeysWithValues: done.map { ($0, day) }),
      skipped: Dictionary(uniqueKeysWithValues: skipped.map { ($0, day) }))
    return Workload(plan).sections.map { "\($0.done)/\($0.counted)" }
  }

  @Test func whatIsSkippedIsNotCounted() throws {
    #expect(try Self.shares("# P\n\n- a\n- b\n- c\n", done: [0], skipped: [2]) == ["1/2"])
  }

  @Test func whatIsOptionalCountsForNothing() throws {
    let text = "# P\n\n- a\n- b (optional)\n\n## Extra (optional)\n\n- c\n"
    #expect(try Self.shares(text, done: [1, 2]) == ["0/1", "1/1"])
  }

  @Test func aChoiceCountsAsItsLeast() throws {
    let text = "# P\n\n## Pick a track (pick 1–2)\n\n- a\n- b\n- c\n\n## Rest\n\n- d\n"
    #expect(try Self.shares(text) == ["0/2", "0/1", "0/1"])
    #expect(try Self.shares(text, done: [1]) == ["1/2", "1/1", "0/1"])
    // What was taken up beyond the least is required too.
    #expect(try Self.shares(text, done: [0, 1]) == ["2/3", "2/2", "0/1"])
  }

  @Test func theDoneAreNeverMoreThanTheCounted() throws {
    var random = SeededGenerator(seed: 3)
    for name in ["year-3", "staff", "phase-5"] {
      let plan = try FivePlansTests.bundled(name)
      for _ in 0..<40 {
        let done = plan.items.indices.filter { _ in Bool.random(using: &random) }
        let work = Workload(
          plan.done(Dictionary(uniqueKeysWithValues: done.map { ($0, Self.day) })))
        for share in work.sections + work.own { #expect(share.done <= share.counted) }
      }
      let all = Dictionary(uniqueKeysWithValues: plan.items.indices.map { ($0, Self.day) })
      #expect(Workload(plan.done(all)).sections[0].left == 0)
    }
  }
}
