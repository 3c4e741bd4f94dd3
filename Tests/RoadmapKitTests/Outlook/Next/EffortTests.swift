import Testing

@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

@Suite struct EffortTests {
  @Test(arguments: [
    ("- [ ] Read about clocks", 30), ("- [ ] Build a clock", 45), ("- [ ] Implement Raft", 45),
    ("- [ ] Builders and their tools", 30), ("- [ ] Rewrite", 45), ("- [ ] Raft (conceptual)", 25),
    ("- [ ] Raft (high level)", 25), ("- [ ] Raft (theory + demo)", 40),
    ("## Project: A clock\n- [ ] with hands", 120), ("**Deliverable**: Write a report", 90),
  ])
  func takesAsLongAsItsKindAndTextSay(_ text: String, _ minutes: Int) throws {
    let plan = try Fixtures.plan("# P\n\n\(text)\n").untouched
    let effort = Effort(StudySettings(), learningFrom: [plan])
    #expect(effort.minutes(ofItem: 0, in: plan) == minutes)
  }

  /// The text's own minutes come first, to the minute.
  @Test(arguments: [
    ("- [ ] Read the long book (2h)", 120), ("- [ ] Watch the talk (12 min)", 12),
    ("- [ ] Build a clock (1–2 hours)", 90), ("- [ ] Raft (conceptual, 45 min)", 45),
  ])
  func takesAsLongAsTheTextSays(_ text: String, _ minutes: Int) throws {
    var desk = try StudyDesk("# P\n\n\(text)\n- [ ] Read about clocks\n")
    desk.apply(try Decider.check([.item(1)], of: desk.plan, on: .sample, Remark(minutes: 150)))
    let effort = Effort(StudySettings(), learningFrom: [desk.plan])
    #expect(effort.minutes(ofItem: 0, in: desk.plan) == minutes)
  }

  /// Two hours for what was to take two hours say nothing of an item without an estimate.
  @Test func aTimeTeachesByWhatWasEstimated() throws {
    var desk = try StudyDesk("# P\n- [ ] a book (2h)\n- [ ] b\n")
    desk.apply(try Decider.check([.item(0)], of: desk.plan, on: .sample, Remark(minutes: 120)))
    let effort = Effort(StudySettings(), learningFrom: [desk.plan])
    #expect(effort.minutes(ofItem: 1, in: desk.plan) == 30)
  }

  @Test func followsTheSettings() throws {
    let plan = try Fixtures.plan("# P\n- [ ] a\n").untouched
    for (set, minutes) in [("50m", 50), ("1m", 5)] {
      let effort = Effort(StudySettings(["minutes-study": set]), learningFrom: [])
      #expect(effort.minutes(ofItem: 0, in: plan) == minutes)
    }
  }

  /// The times of the first items; what is estimated for the last one.
  @Test(arguments: [
    ([], 30), ([30], 30), ([60], 40), ([60, 60], 40), ([60, 60, 60], 45),
    (Array(repeating: 60, count: 9), 55), ([15, 15, 15], 25),
    // An evening left running, and a slip of the finger.
    ([3000], 60), ([1], 25),
  ])
  func learnsFromRecordedTimes(_ times: [Int], _ minutes: Int) throws {
    let lines = (0...times.count).map { "- [ ] item \($0)\n" }.joined()
    var desk = try StudyDesk("# P\n" + lines)
    for (index, time) in times.enumerated() {
      desk.apply(
        try Decider.check([.item(index)], of: desk.plan, on: .sample, Remark(minutes: time)))
    }
    let effort = Effort(StudySettings(), learningFrom: [desk.plan])
    #expect(effort.minutes(ofItem: times.count, in: desk.plan) == minutes)
  }

  @Test func timeOnWhatIsNotDoneTeachesNothingYet() throws {
    var desk = try StudyDesk("# P\n- [ ] a\n- [ ] b\n")
    desk.apply(Decider.note(Remark(minutes: 90), on: [.item(0)], of: desk.plan))
    let before = Effort(StudySettings(), learningFrom: [desk.plan])
    #expect(before.minutes(ofItem: 1, in: desk.plan) == 30)
    desk.apply(try Decider.check([.item(0)], of: desk.plan, on: .sample, Remark()))
    let after = Effort(StudySettings(), learningFrom: [desk.plan])
    #expect(after.minutes(ofItem: 1, in: desk.plan) == 45)
  }

  @Test func oneKindTeachesNothingOfAnother() throws {
    var desk = try StudyDesk("# P\n- [ ] a\n- [ ] b\n\n## Project: C\n- [ ] c\n")
    desk.apply(try Decider.check([.item(0)], of: desk.plan, on: .sample, Remark(minutes: 150)))
    let effort = Effort(StudySettings(), learningFrom: [desk.plan])
    #expect(effort.minutes(ofItem: 1, in: desk.plan) == 60)
    #expect(effort.minutes(ofItem: 2, in: desk.plan) == 120)
  }

  /// Times that overflow, as another program may have written them.
  @Test func anyTimeGivesASoundEstimate() throws {
    var desk = try StudyDesk("# P\n- [ ] a\n- [ ] b\n")
    desk.apply(
      try Decider.check([.item(0)], of: desk.plan, on: .sample, Remark(minutes: .max)))
    let effort = Effort(StudySettings(), learningFrom: [desk.plan])
    #expect(effort.minutes(ofItem: 1, in: desk.plan) == 60)
  }
}
