import Testing

@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

struct MemoryModelTests {
  private let model = MemoryModel.standard
  private let today = Day(number: 20_777)

  @Test(arguments: [(Grade.again, 1), (.hard, 1), (.good, 2), (.easy, 8)])
  func firstReviewIsDueAfter(grade: Grade, days: Int) {
    let state = model.first(grade, on: today)
    #expect(model.interval(state) == days)
    #expect(model.due(state) == today.advanced(by: days))
    #expect(state.reviewed == today)
  }

  @Test func nothingIsForgottenOnTheDayOfTheReview() {
    let state = model.first(.good, on: today)
    #expect(model.retrievability(state, on: today) == 1)
    #expect(model.retrievability(state, on: today.advanced(by: -40)) == 1)
  }

  @Test func stabilityIsWhereNineInTenAreLeft() {
    let state = MemoryState(stability: 50, difficulty: 5, reviewed: today)
    #expect(abs(model.retrievability(state, on: today.advanced(by: 50)) - 0.9) < 1e-12)
    #expect(model.interval(state) == 50)
  }

  @Test func reviewOnAnEarlierDayCountsAsMadeOnTheLast() {
    let state = model.first(.good, on: today)
    for grade in Grade.allCases {
      let sameDay = model.next(after: state, grade, on: today)
      #expect(model.next(after: state, grade, on: today.advanced(by: -3)) == sameDay)
      #expect(sameDay.reviewed == today)
    }
  }

  @Test func higherRetentionIsReviewedSooner() throws {
    let state = MemoryState(stability: 50, difficulty: 5, reviewed: today)
    let intervals = try [0.7, 0.8, 0.9, 0.95, 0.99].map {
      try #require(MemoryModel(retention: $0)).interval(state)
    }
    #expect(intervals == intervals.sorted(by: >))
    #expect(Set(intervals).count == intervals.count)
  }

  @Test(arguments: [0.69, 0.991, 0, 1, -1, .nan, .infinity])
  func retentionBeyondItsBoundsIsRefused(retention: Double) {
    #expect(MemoryModel(retention: retention) == nil)
  }

  @Test(
    arguments: [
      ("again", Grade.again), ("Good", .good), ("4", .easy), ("2", .hard), ("", nil), ("5", nil),
      ("goo", nil), ("0", nil),
    ])
  func gradesAreReadByNameAndNumber(text: String, grade: Grade?) {
    #expect(Grade(text) == grade)
  }
}
