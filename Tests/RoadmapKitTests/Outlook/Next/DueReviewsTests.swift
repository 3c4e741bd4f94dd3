import Testing

@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

@Suite struct DueReviewsTests {
  private static let today = Fixtures.day("2026-11-20")

  /// Items learned so many days ago.
  private static func plan(learned ages: [Int], _ text: String? = nil) throws -> StudiedPlan {
    let lines = ages.indices.map { "- [ ] item \($0)\n" }.joined()
    let plan = try Fixtures.plan(text ?? "# P\n\(lines)- [ ] open\n")
    let days = ages.enumerated().map { ($0.offset, today.advanced(by: -$0.element)) }
    return plan.done(Dictionary(uniqueKeysWithValues: days))
  }

  private static func reviews(
    _ plans: [StudiedPlan], cap: Int = 10, isOn: Bool = true, done: Int = 0, today: Day = today
  ) -> DueReviews {
    let settings = StudySettings(["review-cap": "\(cap)", "review": isOn ? "on" : "off"])
    return DueReviews(of: plans, settings, doneToday: done, today: today)
  }

  @Test(arguments: [
    // Learned, it comes back after two days; the day after it is not yet time.
    ([0], 0), ([1], 0), ([2], 1), ([9], 1), ([400], 1), ([], 0), ([0, 1, 2, 3], 2),
    // Learned tomorrow, when the clock was wrong.
    ([-1], 0), ([-400], 0),
  ])
  func comeBackAfterSomeDays(_ ages: [Int], _ due: Int) throws {
    #expect(Self.reviews([try Self.plan(learned: ages)]).due.count == due)
  }

  @Test func whatIsMostNearlyForgottenComesFirst() throws {
    let one = try Self.plan(learned: [5, 90])
    let two = try Self.plan(learned: [30, 5])
    let due = Self.reviews([one, two]).due
    #expect(due.map(\.plan) == [0, 1, 0, 1])
    #expect(due.map(\.item) == [1, 0, 0, 1])
    #expect(zip(due, due.dropFirst()).allSatisfy { $0.recall <= $1.recall })
  }

  @Test(arguments: [
    (10, 0, 10), (10, 4, 6), (10, 10, 0), (10, 99, 0), (3, 0, 3), (500, 0, 15), (1, 0, 1),
  ])
  func aDayHasRoomForSome(_ cap: Int, _ done: Int, _ today: Int) throws {
    let plan = try Self.plan(learned: Array(repeating: 9, count: 15))
    let reviews = Self.reviews([plan], cap: cap, done: done)
    #expect(reviews.due.count == 15)
    #expect(reviews.today.count == today)
  }

  @Test func switchedOffNothingIsDue() throws {
    let reviews = Self.reviews([try Self.plan(learned: [9, 9])], isOn: false)
    #expect(reviews.due.isEmpty && reviews.today.isEmpty)
    #expect(reviews.nextDue == nil)
    // How much is kept in mind is true all the same.
    #expect(reviews.learned == 2)
    #expect((reviews.retained ?? 0) > 0)
  }

  @Test func saysHowMuchIsKept() throws {
    #expect(Self.reviews([try Self.plan(learned: [])]).retained == nil)
    #expect(Self.reviews([try Self.plan(learned: [0, 0])]).retained == 1)
    let old = try #require(Self.reviews([try Self.plan(learned: [60])]).retained)
    let mixed = try #require(Self.reviews([try Self.plan(learned: [60, 0])]).retained)
    #expect(abs(mixed - (old + 1) / 2) < 1e-9)
    #expect(old > 0 && old < 0.9)
  }

  @Test func namesTheNextDay() throws {
    let plan = try Self.plan(learned: [0, 1])
    let reviews = Self.reviews([plan])
    #expect(reviews.nextDue == Self.today.advanced(by: 1))
    let then = Self.reviews([plan], today: Self.today.advanced(by: 1))
    #expect(then.due.map(\.item) == [1])
  }

  @Test func onlyStudyIsReviewed() throws {
    let text = """
      # P
      - [ ] a

      ## Project: B
      - [ ] b

      **Deliverable**: C

      ## Outcomes
      - [ ] d
      """
    let plan = try Self.plan(learned: [9, 9, 9, 9], text)
    #expect(plan.items.count == 4)
    #expect(Self.reviews([plan]).due.map(\.item) == [0])
    #expect(Self.reviews([plan]).learned == 1)
  }

  @Test func aPlanWithoutAJournalHasNone() throws {
    let plan = try Fixtures.plan("# P\n- [x] a\n").untouched
    #expect(Self.reviews([plan]).learned == 0)
  }

  @Test func aGradeDecidesWhenItComesBack() throws {
    var days: [Grade: Int] = [:]
    for grade in Grade.allCases {
      var desk = try StudyDesk("# P\n- [ ] a\n")
      let learned = Self.today.advanced(by: -9)
      desk.apply(try Decider.check([.item(0)], of: desk.plan, on: learned, Remark()))
      desk.apply(try Decider.review([.item(0)], of: desk.plan, on: Self.today, grade))
      let reviews = Self.reviews([desk.plan])
      #expect(reviews.due.isEmpty)
      days[grade] = try #require(reviews.nextDue).number - Self.today.number
      let card = try #require(
        Self.reviews([desk.plan], today: Self.today.advanced(by: 4000)).due.first)
      #expect(card.isReviewed && card.last == Self.today)
    }
    let order = Grade.allCases.compactMap { days[$0] }
    #expect(order == order.sorted() && Set(order).count == 4 && (order.first ?? 0) >= 1)
  }
}
