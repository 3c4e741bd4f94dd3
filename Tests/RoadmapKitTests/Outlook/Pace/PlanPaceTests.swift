import Testing

@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

/// Two weeks of seven items each, from Monday 2026-12-28 to Sunday 2027-01-10.
@Suite struct PlanPaceTests {
  static func plan() throws -> Plan {
    let week = (1...7).map { "- item \($0)\n" }.joined()
    return try Fixtures.plan("# Plan\n\n## Week 1\n\n\(week)\n## Week 2\n\n\(week)")
  }

  static func pace(
    _ plan: StudiedPlan, _ today: String, _ calendar: StudyCalendar = .everyDay,
    start: String = "2026-12-28", pauses: [(String, String?)] = []
  ) throws -> PlanPace {
    let pauses = pauses.compactMap { first, last in
      Day(first).map { PlanRun.Pause(first: $0, last: last.flatMap { Day($0) }) }
    }
    let run = PlanRun(start: Fixtures.day(start), pauses: pauses)
    return try #require(PlanPace(plan, run, calendar, today: Fixtures.day(today)))
  }

  @Test(arguments: [
    // Nothing is late before the first day is over.
    ("2026-12-28", 0, 0, 0), ("2026-12-28", 1, 0, 0), ("2026-12-28", 3, 2, 2),
    ("2026-12-29", 0, -1, -1), ("2026-12-29", 1, 0, 0), ("2026-12-29", 2, 0, 0),
    ("2027-01-01", 2, -2, -2), ("2027-01-01", 4, 0, 0), ("2027-01-01", 7, 2, 2),
    ("2027-01-10", 13, 0, 0), ("2027-01-10", 14, 0, 0), ("2027-01-11", 13, -1, -1),
    ("2027-02-10", 13, -1, -31), ("2027-01-05", 14, 5, 5),
  ])
  func isAheadOrBehind(_ today: String, _ done: Int, _ items: Int, _ days: Int) throws {
    let plan = try Self.plan().done(Array(repeating: "2026-12-28", count: done))
    let pace = try Self.pace(plan, today).pace
    #expect(pace.itemsAhead == items)
    #expect(pace.daysAhead == days)
    #expect(pace.done == done)
  }

  @Test(arguments: [
    // On workdays seven items take five days: 1, 2, 4, 5 and 7 are expected by their ends.
    ("2026-12-29", 1, 0, 0), ("2026-12-31", 4, 0, 0), ("2026-12-31", 3, -1, -1),
    ("2027-01-01", 7, 0, 0), ("2027-01-02", 7, 0, 0), ("2027-01-03", 6, -1, -1),
    ("2027-01-03", 8, 1, 1),
  ])
  func studyDaysCarryIt(_ today: String, _ done: Int, _ items: Int, _ days: Int) throws {
    let plan = try Self.plan().done(Array(repeating: "2026-12-28", count: done))
    let pace = try Self.pace(plan, today, .workdays).pace
    #expect(pace.itemsAhead == items)
    #expect(pace.daysAhead == days)
  }

  @Test func theBaselineStandsStillInAPause() throws {
    let plan = try Self.plan().done(Array(repeating: "2026-12-28", count: 3))
    for today in ["2026-12-31", "2027-01-01", "2027-01-20"] {
      let pace = try Self.pace(plan, today, pauses: [("2026-12-31", nil)])
      #expect(pace.pace.itemsAhead == 0)
      #expect(pace.phase == .paused(since: Fixtures.day("2026-12-31")))
      // The days of the pause are none of study, and what is ahead waits.
      #expect(pace.pace.expectedToday == 3)
      #expect(pace.today == .none)
      // What was done in the week before the pause is done.
      let done = today < "2027-01-04" ? 3 : 0
      #expect(pace.thisWeek == StudyShare(target: 0, done: done))
    }
    let after = try Self.pace(plan, "2027-01-21", pauses: [("2026-12-31", "2027-01-20")])
    #expect(after.phase == .running)
    #expect(after.pace.itemsAhead == 0)
    #expect(after.pace.expected == 3)
    #expect(after.pace.expectedToday == 4)
    #expect(after.timetable.end.description == "2027-01-31")
  }

  @Test func pausesThatOverlapCountOnce() throws {
    let pauses: [(String, String?)] = [
      ("2026-12-20", "2026-12-29"), ("2026-12-29", "2026-12-30"), ("2026-12-29", "2026-12-29"),
    ]
    let pace = try Self.pace(try Self.plan().untouched, "2027-01-01", pauses: pauses)
    // Three days of the first week are over, of which none was paused twice.
    #expect(pace.timetable.end.description == "2027-01-13")
    #expect(pace.pace.expectedToday == 2)
  }

  @Test func aPlanBeginsInSomeDays() throws {
    let plan = try Self.plan().done(["2026-12-20", "2026-12-21"])
    let pace = try Self.pace(plan, "2026-12-25")
    #expect(pace.phase == .startsIn(days: 3))
    #expect(pace.pace.itemsAhead == 2)
    #expect(pace.today == StudyShare(target: 0, done: 0))
    #expect(pace.timing(ofItem: 0) == .later(from: Fixtures.day("2026-12-28")))
  }

  @Test func aPlanMayBeOverBeforeItIsDone() throws {
    let pace = try Self.pace(try Self.plan().untouched, "2028-01-01")
    #expect(pace.phase == .overtime)
    #expect(pace.pace.itemsAhead == -14)
    #expect(pace.timing(ofSection: 1) == .overdue(since: Fixtures.day("2027-01-03")))
    // No later week is left to make up for what is missing.
    #expect(pace.thisWeek.target == 14)
  }

  @Test func aPlanIsFinishedWithWhatIsSkipped() throws {
    let plan = try Self.plan()
    let day = Fixtures.day("2026-12-30")
    let days = Dictionary(uniqueKeysWithValues: (0..<13).map { ($0, day) })
    let pace = try Self.pace(plan.done(days, skipped: [13: day]), "2026-12-31")
    #expect(pace.phase == .finished)
    // Thirteen are counted: what is skipped is not.
    #expect(pace.pace.itemsAhead == 9)
    #expect(pace.thisWeek.left == 0)
  }

  @Test func aClockSetBackForgivesWhatWasSaidLater() throws {
    let plan = try Self.plan().done(["2026-12-28", "2027-03-01"])
    let pace = try Self.pace(plan, "2026-12-28", pauses: [("2027-01-05", nil)])
    #expect(pace.phase == .running)
    #expect(pace.pace.done == 2)
    #expect(pace.today.left == 0)
  }

  @Test func whatIsDoneEarlyCountsForThePlan() throws {
    let plan = try Self.plan()
    let day = Fixtures.day("2026-12-28")
    let pace = try Self.pace(plan.done([7: day, 8: day]), "2026-12-30")
    #expect(pace.pace.itemsAhead == 0)
    #expect(pace.place(inSection: 1).map { "\($0.number)/\($0.count)" } == "3/7")
    #expect(pace.place(inSection: 2) == nil)
  }

  @Test func aShareIsWhatTheWeekAsksForDayByDay() throws {
    let plan = try Self.plan()
    var pace = try Self.pace(plan.untouched, "2026-12-28")
    #expect(pace.thisWeek == StudyShare(target: 7, done: 0))
    #expect(pace.today == StudyShare(target: 1, done: 0))
    pace = try Self.pace(plan.done(["2026-12-28"]), "2026-12-28")
    #expect(pace.today.isDone)
    pace = try Self.pace(plan.done(["2026-12-28"]), "2026-12-31")
    #expect(pace.thisWeek == StudyShare(target: 7, done: 1))
    #expect(pace.today == StudyShare(target: 2, done: 0))
    // Ahead of the first week, and in the second.
    pace = try Self.pace(
      plan.done(Array(repeating: "2026-12-28", count: 10)), "2027-01-04")
    #expect(pace.thisWeek == StudyShare(target: 4, done: 0))
  }

  /// What a day and a week ask for is what stands in the schedule, whatever is done ahead of it.
  @Test func whatIsDoneAheadOfItsTimeMakesNoShareLarger() throws {
    let plan = try Self.plan()
    let day = Fixtures.day("2026-12-29")
    let before = try Self.pace(plan.untouched, "2026-12-29")
    let ahead = try Self.pace(plan.done([11: day, 12: day, 13: day]), "2026-12-29")
    #expect(ahead.thisWeek == StudyShare(target: 7, done: 3, due: 7))
    #expect(ahead.thisWeek.left == 7)
    #expect((ahead.today.target, ahead.today.left) == (before.today.target, 0))
    let done = try Self.pace(plan.done([0: day, 1: day, 13: day]), "2026-12-29")
    #expect((done.thisWeek.target, done.thisWeek.left) == (7, 5))
  }

  /// A week off asks for nothing, and the week before it for no more than its own.
  @Test func aWeekOffAsksForNothing() throws {
    let plan = try Self.plan()
    let off = Fixtures.day("2027-01-04")...Fixtures.day("2027-01-10")
    let calendar = StudyCalendar(weekdays: [], daysOff: [off])
    let week = (1...7).map { "- item \($0)\n" }.joined()
    let three = try Fixtures.plan(
      "# Plan\n\n## Week 1\n\n\(week)\n## Week 2\n\n\(week)\n## Week 3\n\n\(week)")
    #expect(try Self.pace(three.untouched, "2026-12-28", calendar).thisWeek.target == 7)
    for day in ["2027-01-04", "2027-01-10"] {
      let pace = try Self.pace(three.untouched, day, calendar)
      #expect(pace.thisWeek == .none && pace.today == .none)
    }
    let days = Dictionary(
      uniqueKeysWithValues: (0..<7).map { ($0, Fixtures.day("2026-12-30")) })
    #expect(try Self.pace(three.done(days), "2027-01-11", calendar).thisWeek.target == 14)
    // With the last week off, the one before is the last that can ask.
    #expect(try Self.pace(plan.untouched, "2026-12-28", calendar).thisWeek.target == 14)
  }

  /// A pause that begins before the plan is one all the same.
  @Test func aPlanMayBePausedBeforeItBegins() throws {
    let plan = try Self.plan().untouched
    let since = Fixtures.day("2026-12-20")
    for day in ["2026-12-20", "2026-12-25", "2026-12-28", "2027-01-04"] {
      let pace = try Self.pace(plan, day, pauses: [("2026-12-20", nil)])
      #expect(pace.phase == .paused(since: since), "\(day)")
    }
    let after = try Self.pace(plan, "2027-01-04", pauses: [("2026-12-20", "2027-01-03")])
    #expect(after.timetable.end.description == "2027-01-17")
    // One that is over by then puts nothing off, and is none of the plan's.
    let short = try Self.pace(plan, "2026-12-22", pauses: [("2026-12-20", "2026-12-24")])
    #expect(short.phase == .startsIn(days: 6))
  }

  @Test func sectionsWithoutAWindowHaveNoTime() throws {
    let plan = try FivePlansTests.bundled("phase-5").untouched
    let pace = try Self.pace(plan, "2027-01-01")
    let optional = try #require(plan.sections.firstIndex { $0.isOptional })
    #expect(pace.timing(ofSection: optional) == .unscheduled)
  }
}
