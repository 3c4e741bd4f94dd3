import RoadmapKit
import Testing

/// What the journal knows of time, memory and sameness.
@Suite struct JournalStudyTests {
  private let journal: Journal

  init() throws { journal = try Journal(.memory, .writing(.seeded(1))) }

  private func record(_ facts: Fact...) throws {
    try journal.record(facts, at: .sample(0), day: .sample)
  }

  private func day(_ offset: Int) -> Day { Day.sample.advanced(by: offset) }

  // MARK: - Runs

  @Test func aStartedPlanRunsFromItsDay() throws {
    #expect(try journal.runs().isEmpty)
    try record(.plan(.sample, .started(on: day(-3), until: day(90))))
    #expect(try journal.runs() == [.sample: PlanRun(start: day(-3), until: day(90))])
    try record(.plan(.sample, .stopped))
    #expect(try journal.runs().isEmpty)
  }

  @Test func aPauseLastsUntilTheDayBeforeItsEnd() throws {
    try record(.plan(.sample, .started(on: day(0), until: nil)))
    try record(.plan(.sample, .paused(on: day(5))))
    #expect(try journal.runs()[.sample]?.pauses.last?.last == nil)
    try record(.plan(.sample, .paused(on: day(6))))
    try record(.plan(.sample, .resumed(on: day(8))))
    let pauses = try journal.runs()[.sample]?.pauses
    #expect(pauses == [PlanRun.Pause(first: day(5), last: day(7))])
  }

  @Test func aPauseOfNoDayLeavesNoTrace() throws {
    try record(.plan(.sample, .started(on: day(0), until: nil)))
    try record(.plan(.sample, .paused(on: day(5))))
    try record(.plan(.sample, .resumed(on: day(5))))
    #expect(try journal.runs()[.sample]?.pauses == [])
  }

  @Test func pausesArePastWhenAPlanIsStartedAnew() throws {
    try record(.plan(.sample, .started(on: day(0), until: nil)))
    try record(.plan(.sample, .paused(on: day(1))), .plan(.sample, .resumed(on: day(2))))
    try record(.plan(.sample, .started(on: day(1), until: day(50))))
    let run = try #require(try journal.runs()[.sample])
    #expect(run.start == day(1))
    #expect(run.pauses.count == 1)
  }

  @Test func undoTakesAStartBack() throws {
    try record(.plan(.sample, .started(on: day(0), until: nil)))
    try record(.plan(.sample, .started(on: day(9), until: nil)))
    _ = try journal.undo(at: .sample(1), day: .sample)
    #expect(try journal.runs()[.sample]?.start == day(0))
    _ = try journal.undo(at: .sample(2), day: .sample)
    #expect(try journal.runs().isEmpty)
  }

  // MARK: - Plans that were begun

  @Test func aPlanIsBegunAsLongAsSomethingStands() throws {
    #expect(try journal.begunPlans().isEmpty)
    let other = try #require(PlanID("staff"))
    try record(.check(.sample(1)))
    try record(.item(.sample(1, other), .noted(Remark(note: "later"))))
    #expect(try journal.begunPlans() == [.sample, other])
    try record(.item(.sample(1), .unchecked))
    #expect(try journal.begunPlans() == [other])
    _ = try journal.undo(at: .sample(1), day: .sample)
    #expect(try journal.begunPlans() == [.sample, other])
    try record(.plan(other, .forgotten))
    #expect(try journal.begunPlans() == [.sample])
  }

  /// A schedule alone is no beginning, nor is a plan that was added.
  @Test func aScheduleIsNoBeginning() throws {
    try record(.plan(.sample, .started(on: day(0), until: nil)))
    #expect(try journal.begunPlans().isEmpty)
    try record(.item(.sample(1), .linked(.sample(2))))
    #expect(try journal.begunPlans().isEmpty)
  }

  @Test func manyPlansAreAllFound() throws {
    let plans = (0..<40).compactMap { PlanID("plan-\($0)") }
    try journal.record(
      plans.flatMap { plan in (1...3).map { .check(.sample($0, plan)) } }, at: .sample(0),
      day: .sample)
    #expect(try journal.begunPlans() == Set(plans))
  }

  // MARK: - Memory

  @Test func aReviewIsFoldedIntoProgress() throws {
    let item = ItemReference.sample(1)
    try record(.check(item))
    #expect(try journal.progress(of: item).memory == nil)
    try record(.item(item, .reviewed(on: day(4), .good)))
    let progress = try journal.progress(of: item)
    let model = MemoryModel.standard
    let expected = model.next(after: model.first(.good, on: .sample), .good, on: day(4))
    let memory = try #require(progress.memory)
    #expect(abs(memory.stability - expected.stability) < 1e-6)
    #expect(memory.reviewed == day(4))
    #expect(progress.reviewCount == 1)
  }

  @Test func whatIsNotDoneIsNotReviewed() throws {
    let item = ItemReference.sample(1)
    try record(.item(item, .reviewed(on: .sample, .good)))
    #expect(try journal.progress(of: item) == ItemProgress())
    try record(.check(item), .item(item, .reviewed(on: .sample, .again)))
    try record(.item(item, .unchecked))
    #expect(try journal.progress(of: item) == ItemProgress())
  }

  @Test func countsTheReviewsOfEachDayThatCount() throws {
    try record(.check(.sample(1)), .check(.sample(2)))
    try record(.item(.sample(1), .reviewed(on: day(1), .good)))
    try record(.item(.sample(2), .reviewed(on: day(1), .good)))
    try record(.item(.sample(1), .reviewed(on: day(2), .good)))
    #expect(try journal.reviewDays(since: .sample) == [day(1): 2, day(2): 1])
    _ = try journal.undo(at: .sample(1), day: .sample)
    #expect(try journal.reviewDays(since: .sample) == [day(1): 2])
    #expect(try journal.reviewDays(since: day(2)).isEmpty)
  }

  // MARK: - Links

  @Test func linksHoldBothWaysAndThroughOthers() throws {
    let (a, b, c) = (ItemReference.sample(1), ItemReference.sample(2), ItemReference.sample(3))
    try record(.item(a, .linked(b)), .item(c, .linked(b)))
    #expect(Set(try journal.links().partners(of: a)) == [b, c])
    #expect(Set(try journal.links().partners(of: c)) == [a, b])
    try record(.item(b, .unlinked(a)))
    #expect(try journal.links().partners(of: a).isEmpty)
    _ = try journal.undo(at: .sample(1), day: .sample)
    #expect(Set(try journal.links().partners(of: a)) == [b, c])
  }
}
