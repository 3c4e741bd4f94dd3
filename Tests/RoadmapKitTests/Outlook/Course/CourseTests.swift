import Testing

@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

@Suite struct CourseTests {
  private static let today = Fixtures.day("2026-11-20")

  private static func pause(_ first: String, _ last: String? = nil) -> PlanRun.Pause {
    PlanRun.Pause(first: Fixtures.day(first), last: last.map { Fixtures.day($0) })
  }

  @Test(arguments: [
    (nil, [], true), ("2026-11-20", [], true), ("2026-11-21", [], false), ("2019-01-01", [], true),
    ("2026-11-01", [pause("2026-11-05")], false),
    ("2026-11-01", [pause("2026-11-05", "2026-11-19")], true),
    ("2026-11-01", [pause("2026-11-05", "2026-11-06"), pause("2026-11-20")], false),
  ])
  func isOnUnlessItRestsOrIsToCome(
    _ start: String?, _ pauses: [PlanRun.Pause], _ isOn: Bool
  ) throws {
    let run = start.map { PlanRun(start: Fixtures.day($0), pauses: pauses) }
    let course = Course(try PlanPaceTests.plan().untouched, run, .everyDay, today: Self.today)
    #expect(course.isOn(Self.today) == isOn)
  }

  @Test func hasNoPaceWithoutTimes() throws {
    let plan = try Fixtures.plan("# P\n- [ ] a\n").untouched
    let start = PlanRun(start: Self.today)
    #expect(Course(plan, nil, .everyDay, today: Self.today).pace == nil)
    #expect(Course(plan, start, .everyDay, today: Self.today).pace == nil)
    let until = PlanRun(start: Self.today, until: Self.today.advanced(by: 30))
    #expect(Course(plan, until, .everyDay, today: Self.today).pace != nil)
    #expect(
      Course(try PlanPaceTests.plan().untouched, nil, .everyDay, today: Self.today).pace == nil)
  }

  @Test func knowsWhatItsPlanDoes() throws {
    let plan = try PlanPaceTests.plan().done(["2026-11-18", "2026-11-19"])
    let run = PlanRun(start: Fixtures.day("2026-11-16"))
    let course = Course(plan, run, .everyDay, today: Self.today)
    #expect(course.history.entries.count == 2)
    #expect(course.forecast == .tooLittleHistory)
    let pace = try #require(PlanPace(plan, run, .everyDay, today: Self.today))
    #expect(course.pace?.pace == pace.pace)
  }
}
