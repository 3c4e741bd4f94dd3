import Testing

@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

@Suite struct ActivityTests {
  /// A Friday.
  static let today = Fixtures.day("2027-01-01")

  static func activity(
    _ days: [Int], _ calendar: StudyCalendar = .everyDay, today: Day = today
  ) -> Activity {
    let counts = days.map { (today.advanced(by: -$0), 1) }
    return Activity(
      items: Dictionary(counts, uniquingKeysWith: +), reviews: [:], calendar, today: today)
  }

  @Test(arguments: [
    ([], 0, 0), ([0], 1, 1), ([1], 1, 1), ([2], 0, 1), ([0, 1, 2], 3, 3), ([1, 2, 3], 3, 3),
    ([0, 2, 3, 4], 1, 3), ([5, 6, 7, 8], 0, 4), ([0, 0, 1], 2, 2),
  ])
  func aStreakIsOfDaysInARow(_ days: [Int], _ now: Int, _ ever: Int) {
    let activity = Self.activity(days)
    #expect(activity.streak == now)
    #expect(activity.longestStreak == ever)
  }

  @Test(arguments: [
    // Back from Friday: 5 and 6 days ago were Sunday and Saturday, 7 a Friday.
    ([0, 1, 2, 3, 4, 7], 6, 6), ([0, 1, 2, 3, 4, 5, 6, 7], 6, 6), ([0, 1, 2, 3, 7], 4, 4),
    ([5, 6], 0, 0), ([7, 8], 0, 2), ([4, 7, 8], 0, 3),
  ])
  func freeDaysNeitherBreakNorLengthenIt(_ days: [Int], _ now: Int, _ ever: Int) {
    let activity = Self.activity(days, .workdays)
    #expect(activity.streak == now)
    #expect(activity.longestStreak == ever)
  }

  @Test func daysOffNeitherBreakNorLengthenIt() {
    let off = Self.today.advanced(by: -20)...Self.today.advanced(by: -2)
    let calendar = StudyCalendar(weekdays: [], daysOff: [off])
    #expect(Self.activity([1, 21, 22], calendar).streak == 3)
    #expect(Self.activity([1, 10, 21, 22], calendar).longestStreak == 3)
  }

  @Test func aFreeTodayKeepsTheStreakOfTheWeek() {
    let sunday = Fixtures.day("2027-01-03")
    #expect(Self.activity([2, 3], .workdays, today: sunday).streak == 2)
  }

  @Test func weeksBeginOnMonday() {
    let activity = Self.activity([0, 1, 4, 5, 11, 12, 90])
    #expect(activity.itemsThisWeek == 3)
    #expect(activity.weeks(3) == [1, 2, 3])
    #expect(activity.weeks().count == 12)
    #expect(activity.weeks().reduce(0, +) == 6)
  }

  @Test func whatIsToComeIsNotShown() {
    let activity = Self.activity([-1, -300, 0])
    #expect(activity.streak == 1)
    #expect(ActivityGrid(activity).total == 1)
    // Tomorrow is of this week, as `week` has it: who flew west over midnight did it.
    #expect(activity.itemsThisWeek == 2)
  }

  @Test func itemsAndReviewsMakeADayTogetherAndAWeekApart() throws {
    let plan = try Fixtures.plan("# Plan\n\n- a\n- b\n- c (optional)\n")
    let yesterday = Self.today.advanced(by: -1)
    let done = plan.done([0: Self.today, 2: yesterday], skipped: [1: Self.today])
    let items = StudyHistory(done, Workload(done)).entries.map { ($0.day, 1) }
    let activity = Activity(
      items: Dictionary(items, uniquingKeysWith: +), reviews: [Self.today: 4], .everyDay,
      today: Self.today)
    #expect(activity[Self.today] == 5)
    #expect(activity[yesterday] == 1)
    #expect(activity.itemsThisWeek == 2)
    #expect(activity.reviewsThisWeek == 4)
  }

  @Test func aYearIsAGridOfWeeks() {
    let grid = ActivityGrid(Self.activity([0, 0, 0, 0, 1, 2, 2, 364, 367, 368, 369]))
    #expect(grid.weeks.count == 53)
    #expect(grid.weeks.allSatisfy { $0.count == 7 })
    #expect(grid.weeks[52].map { $0?.level } == [0, 0, 2, 1, 4, nil, nil])
    #expect(grid.weeks[0][0]?.day == Fixtures.day("2025-12-29"))
    #expect(grid.weeks[0].map { $0?.count } == [1, 1, 0, 0, 1, 0, 0])
    #expect(grid.total == 10)
    #expect(grid.most == 4)
  }

  @Test func aBurnUpGoesFromTheStartToTheEnd() throws {
    let plan = try PlanPaceTests.plan().done(
      ["2026-12-01", "2026-12-28", "2026-12-28", "2027-01-01"])
    let points = try PlanPaceTests.pace(plan, "2027-01-01").burnUp(everyDays: 2).points
    #expect(points.map(\.day.description).first == "2026-12-27")
    #expect(points.map(\.day.description).last == "2027-01-10")
    #expect(points.map(\.done) == [1, 3, 3, 4, nil, nil, nil, nil, nil])
    #expect(points.map(\.expected) == [0, 2, 4, 5, 6, 8, 10, 12, 14])
  }

  @Test func aBurnUpStandsStillInAPause() throws {
    let plan = try PlanPaceTests.plan().done(["2026-12-28"])
    let pace = try PlanPaceTests.pace(
      plan, "2027-02-01", pauses: [("2026-12-30", "2027-01-29")])
    let points = pace.burnUp().points
    #expect(points.last?.day.description == "2027-02-10")
    #expect(points.first { $0.day == Fixtures.day("2027-01-17") }?.expected == 2)
    #expect(points.contains { $0.day == Fixtures.day("2027-02-01") && $0.done == 1 })
    #expect(points.last?.expected == 14)
  }

  @Test func aBurnUpMayBeAskedForBeforeTheStart() throws {
    let plan = try PlanPaceTests.plan().done(["2026-11-20"])
    let points = try PlanPaceTests.pace(plan, "2026-12-01").burnUp().points
    #expect(points.first?.day == Fixtures.day("2026-12-01"))
    #expect(points.first?.done == 1)
    #expect(points.last?.expected == 14)
  }
}
