import Testing

@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

/// Two records of what turns out to be one item.
@Suite struct ProgressMergeTests {
  private static let early = Day(number: 20_700)
  private static let late = Day(number: 20_800)
  private static let linked = ItemReference.sample(9)

  private func record(_ facts: [ItemFact]) -> ProgressMerge.Record {
    var progress = ItemProgress()
    for (index, fact) in facts.enumerated() {
      let instant = Instant.sample(Int64(index))
      progress.apply(fact, at: instant, time: HybridTime(instant))
    }
    return (progress, facts)
  }

  private func merged(_ other: [ItemFact], _ item: [ItemFact]) -> ItemProgress {
    let merge = ProgressMerge(of: record(other), into: record(item))
    return record(item + merge.facts).progress
  }

  @Test(
    arguments: [
      ([], [.checked(on: late, Remark())], late),
      ([.checked(on: early, Remark())], [], early),
      ([.checked(on: early, Remark())], [.checked(on: late, Remark())], early),
      ([.checked(on: late, Remark())], [.checked(on: early, Remark())], early),
      ([.checked(on: early, Remark())], [.started(on: late)], early),
      ([.checked(on: early, Remark())], [.skipped(on: late, why: nil)], early),
      ([.started(on: early)], [.checked(on: late, Remark())], late),
      ([.skipped(on: early, why: "known")], [.checked(on: late, Remark())], late),
      ([.checked(on: early, Remark()), .unchecked], [.checked(on: late, Remark())], late),
    ] as [([ItemFact], [ItemFact], Day)])
  func whatEitherDidIsDone(_ other: [ItemFact], _ item: [ItemFact], _ day: Day) {
    #expect(merged(other, item).state == .done)
    #expect(merged(other, item).done?.day == day)
  }

  @Test(
    arguments: [
      ([.started(on: early)], [], .started),
      ([.skipped(on: early, why: "known")], [], .skipped),
      ([.skipped(on: early, why: "known")], [.started(on: late)], .started),
      ([.started(on: early)], [.skipped(on: late, why: nil)], .skipped),
      ([.started(on: early), .stopped], [], .open),
    ] as [([ItemFact], [ItemFact], Item.State)])
  func whatNeitherDidKeepsTheLaterState(
    _ other: [ItemFact], _ item: [ItemFact], _ state: Item.State
  ) {
    #expect(merged(other, item).state == state)
  }

  @Test func remarksAndTimeAddUp() {
    let progress = merged(
      [.checked(on: Self.early, Remark(note: "a", minutes: 20)), .noted(Remark(evidence: "b"))],
      [.noted(Remark(note: "c", minutes: 10))])
    #expect(progress.noteCount == 2)
    #expect(progress.evidenceCount == 1)
    #expect(progress.minutes == 30)
  }

  /// The history has notes that do not count any more.
  @Test func whatWasForgottenStaysForgotten() {
    var other = record([.noted(Remark(note: "new"))])
    other.history.insert(.noted(Remark(note: "forgotten")), at: 0)
    #expect(ProgressMerge(of: other, into: record([])).facts == [.noted(Remark(note: "new"))])
  }

  @Test func allReviewsCountInTheirOrder() {
    let days = [20_710, 20_750, 20_790].map { Day(number: $0) }
    let one: [ItemFact] = [
      .checked(on: Self.early, Remark()), .reviewed(on: days[0], .good),
      .reviewed(on: days[2], .good),
    ]
    let two: [ItemFact] = [.checked(on: days[0], Remark()), .reviewed(on: days[1], .good)]
    let all = record([.checked(on: Self.early, Remark())] + days.map { .reviewed(on: $0, .good) })
    for progress in [merged(one, two), merged(two, one)] {
      #expect(progress.reviewCount == 3)
      #expect(progress.memory == all.progress.memory)
      #expect(progress.done?.day == Self.early)
    }
  }

  @Test func whatWasTakenUpOrLinkedStaysSo() {
    #expect(merged([.chosen], []).isChosen == true)
    #expect(merged([], [.chosen]).isChosen == true)
    #expect(merged([.unchosen], [.chosen]).isChosen == true)
    let facts = ProgressMerge(of: record([.linked(Self.linked)]), into: record([])).facts
    #expect(facts == [.linked(Self.linked)])
  }
}
