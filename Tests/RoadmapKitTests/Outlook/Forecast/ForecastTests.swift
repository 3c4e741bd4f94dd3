import Testing

@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

@Suite struct ForecastTests {
  /// A hundred items in a hundred weeks.
  static func plan() throws -> Plan {
    try Fixtures.plan(
      "# A 100-week plan\n\n## Things\n\n" + (1...100).map { "- item \($0)\n" }.joined())
  }

  static func forecast(
    _ plan: StudiedPlan, _ run: PlanRun?, _ today: Day, _ calendar: StudyCalendar = .everyDay
  ) -> Forecast {
    let work = Workload(plan)
    return Forecast(
      plan, run, calendar, today: today,
      timetable: run.flatMap { Timetable(plan, $0, today: today) },
      work: work, history: StudyHistory(plan, work))
  }

  static let start = Fixtures.day("2026-01-01")

  /// So many items in each week from the start, on its first day.
  static func weeks(_ counts: [Int]) throws -> StudiedPlan {
    try plan().done(
      counts.enumerated().flatMap { week, count in
        Array(repeating: start.advanced(by: week * 7).description, count: count)
      })
  }

  static func estimate(_ forecast: Forecast) throws -> Forecast.Estimate {
    guard case .expected(let estimate) = forecast else {
      throw Unexpected(forecast: forecast)
    }
    return estimate
  }

  struct Unexpected: Error { let forecast: Forecast }

  @Test func aSteadyPaceGoesOn() throws {
    let today = Self.start.advanced(by: 70)
    let plan = try Self.weeks(Array(repeating: 2, count: 10))
    let estimate = try Self.estimate(Self.forecast(plan, PlanRun(start: Self.start), today))
    // 80 left at 2 a week.
    #expect(abs(estimate.likely.number - today.number - 280) < 42)
    #expect(abs(estimate.perWeek - 2) < 0.3)
    #expect(estimate.earliest < estimate.likely)
    #expect(try #require(estimate.latest) > estimate.likely)
    // 90 weeks are left for 80 items.
    #expect(estimate.neededPerWeek == 0.9)
  }

  @Test func recentWeeksWeighMore() throws {
    let today = Self.start.advanced(by: 84)
    let run = PlanRun(start: Self.start)
    let rising = Array(repeating: 1, count: 6) + Array(repeating: 4, count: 6)
    let faster = try Self.estimate(Self.forecast(try Self.weeks(rising), run, today))
    let slower = try Self.estimate(Self.forecast(try Self.weeks(rising.reversed()), run, today))
    #expect(faster.perWeek > 2.5)
    #expect(slower.perWeek < 2.5)
    #expect(faster.likely < slower.likely)
  }

  @Test func itIsTheSameAllDay() throws {
    let today = Self.start.advanced(by: 30)
    let plan = try Self.weeks([1, 0, 3, 2])
    let run = PlanRun(start: Self.start)
    let first = Self.forecast(plan, run, today)
    for _ in 0..<5 { #expect(Self.forecast(plan, run, today) == first) }
  }

  @Test(arguments: [0, 1, 6, 13])
  func twoWeeksAreTheLeastToSayAnything(_ days: Int) throws {
    let plan = try Self.weeks([3, 3])
    let run = PlanRun(start: Self.start)
    #expect(Self.forecast(plan, run, Self.start.advanced(by: days)) == .tooLittleHistory)
    #expect(Self.forecast(plan, run, Self.start.advanced(by: 14)) != .tooLittleHistory)
  }

  @Test func withoutAStartHistoryBeginsWithTheFirstItem() throws {
    let day = Fixtures.day("2026-03-01")
    #expect(Self.forecast(try Self.plan().untouched, nil, day) == .tooLittleHistory)
    let estimate = try Self.estimate(Self.forecast(try Self.weeks([2, 2, 2]), nil, day))
    #expect(estimate.neededPerWeek == nil)
  }

  @Test func aStandstillSaysWhatItTakes() throws {
    let run = PlanRun(start: Self.start)
    var forecast = Self.forecast(try Self.plan().untouched, run, Self.start.advanced(by: 99))
    // 600 days are left for 100 items.
    #expect(forecast == .standstill(neededPerWeek: 1.2))
    // Twelve weeks without anything are twelve weeks.
    forecast = Self.forecast(try Self.plan().untouched, run, Self.start.advanced(by: 83))
    #expect(forecast == .nothingYet(neededPerWeek: 1.2))
    // Long ago is not now.
    forecast = Self.forecast(try Self.weeks([5]), run, Self.start.advanced(by: 399))
    #expect(forecast == .standstill(neededPerWeek: 2.3))
    forecast = Self.forecast(try Self.weeks([5]), run, Self.start.advanced(by: 1399))
    #expect(forecast == .standstill(neededPerWeek: nil))
  }

  @Test func pausesAndDaysOffAreNoWeeks() throws {
    let plan = try Self.weeks([2, 2, 2, 2])
    let working = Self.start.advanced(by: 28)
    let today = Self.start.advanced(by: 128)
    let straight = try Self.estimate(
      Self.forecast(plan, PlanRun(start: Self.start), working))
    let rest = working...today.advanced(by: -1)
    let pause = PlanRun.Pause(first: rest.lowerBound, last: rest.upperBound)
    let paused = try Self.estimate(
      Self.forecast(plan, PlanRun(start: Self.start, pauses: [pause]), today))
    #expect(paused.likely.number - straight.likely.number == 100)
    #expect(paused.neededPerWeek == straight.neededPerWeek)
    let calendar = StudyCalendar(weekdays: [], daysOff: [rest])
    let free = try Self.estimate(
      Self.forecast(plan, PlanRun(start: Self.start), today, calendar))
    #expect(free.likely == paused.likely)
  }

  @Test func daysOffToComePutItOff() throws {
    let plan = try Self.weeks([2, 2, 2, 2])
    let today = Self.start.advanced(by: 28)
    let run = PlanRun(start: Self.start)
    let before = try Self.estimate(Self.forecast(plan, run, today))
    let off = today.advanced(by: 10)...today.advanced(by: 29)
    let after = try Self.estimate(
      Self.forecast(plan, run, today, StudyCalendar(weekdays: [], daysOff: [off])))
    #expect(after.likely.number - before.likely.number == 20)
  }

  @Test func whatWasDoneBeforeTheStartIsNoPace() throws {
    let before = Array(repeating: "2025-12-01", count: 50)
    let run = PlanRun(start: Self.start)
    let plan = try Self.plan().done(before)
    #expect(
      Self.forecast(plan, run, Self.start.advanced(by: 28))
        == .nothingYet(neededPerWeek: 0.6))
  }

  @Test func aVerySlowPaceGivesNoSillyDate() throws {
    let today = Self.start.advanced(by: 84)
    let plan = try Self.weeks([1])
    let run = PlanRun(start: Self.start)
    // A few items say less than the plan's own pace does.
    let estimate = try Self.estimate(Self.forecast(plan, run, today))
    #expect(estimate.latest == nil && estimate.isByMonth)
    let slow = PlanRun(start: Self.start, until: Self.start.advanced(by: 3652))
    #expect(Self.forecast(plan, slow, today) == .beyond(neededPerWeek: 0.2))
    #expect(
      Self.forecast(plan, PlanRun(start: Day.all.upperBound), Day.all.upperBound)
        == .tooLittleHistory)
  }

  @Test func aFinishedPlanHasItsDay() throws {
    let plan = try Fixtures.plan("# Plan\n\n- a\n- b\n").done(["2026-02-01", "2026-01-05"])
    let run = PlanRun(start: Self.start)
    let finished = Forecast.finished(Fixtures.day("2026-02-01"))
    #expect(Self.forecast(plan, run, Fixtures.day("2026-03-01")) == finished)
    let ticked = try Fixtures.plan("# Plan\n\n- [x] a\n- [x] b\n").untouched
    #expect(Self.forecast(ticked, nil, Self.start) == .finished(nil))
  }

  @Test func aClockSetBackCountsNothingThatIsToCome() throws {
    let plan = try Self.weeks(Array(repeating: 2, count: 20))
    let run = PlanRun(start: Self.start)
    let estimate = try Self.estimate(Self.forecast(plan, run, Self.start.advanced(by: 28)))
    let known = try Self.weeks(Array(repeating: 2, count: 5))
    #expect(
      try Self.estimate(Self.forecast(known, run, Self.start.advanced(by: 28))).perWeek
        == estimate.perWeek)
    #expect(Self.forecast(plan, run, Self.start.advanced(by: -5)) == .tooLittleHistory)
  }
}
