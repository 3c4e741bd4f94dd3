import RoadmapKit
import Testing

@Suite struct ItemProgressTests {
  private func folded(_ facts: [ItemFact]) -> ItemProgress {
    var progress = ItemProgress()
    for (index, fact) in facts.enumerated() {
      progress.apply(
        fact, at: .sample(Int64(index)), time: HybridTime(rawValue: Int64(index)))
    }
    return progress
  }

  private static let day = Day.sample
  private static let check = ItemFact.checked(on: day, Remark())
  private static let start = ItemFact.started(on: day)
  private static let skip = ItemFact.skipped(on: day, why: "known")

  @Test(
    arguments: [
      ([], .open), ([check], .done), ([start], .started), ([skip], .skipped),
      ([check, .unchecked], .open), ([start, check], .done),
      ([start, check, .unchecked], .started),
      ([start, .stopped], .open), ([start, check, .stopped], .done),
      ([start, check, .stopped, .unchecked], .open), ([check, start], .done),
      ([skip, check], .done), ([skip, check, .unchecked], .open), ([check, skip], .done),
      ([skip, .unskipped], .open), ([start, skip], .skipped),
      ([start, skip, .unskipped], .started),
      ([skip, start], .started), ([.unchecked], .open), ([.stopped], .open), ([.unskipped], .open),
      ([.chosen], .open), ([.noted(Remark(note: "x"))], .open),
    ] as [([ItemFact], Item.State)])
  func factsMakeAState(_ facts: [ItemFact], _ state: Item.State) {
    let progress = folded(facts)
    #expect(progress.state == state)
    #expect((progress.decided == nil) == (state == .open))
  }

  @Test func ofTwoChecksTheFirstCounts() {
    let later = ItemFact.checked(on: Self.day.advanced(by: 3), Remark(note: "again", minutes: 5))
    let progress = folded([.checked(on: Self.day, Remark(minutes: 40)), later])
    #expect(progress.done == ItemProgress.Since(day: Self.day, at: .sample(0)))
    #expect(progress.decided == HybridTime(rawValue: 0))
    #expect(progress.minutes == 45)
    #expect(progress.noteCount == 1)
  }

  @Test(
    arguments: [
      ([check, redated], -3, nil), ([skip, redated], nil, -3),
      // Nothing that has a day is changed, and the first check after it counts.
      ([redated], nil, nil), ([start, redated, check], 0, nil), ([check, redated, check], -3, nil),
      ([check, redated, .unchecked, check], 0, nil),
      // Of two corrections the first counts, and one of another day says nothing.
      ([check, redated, .redated(from: day, on: day.advanced(by: -5))], -3, nil),
      ([check, redated, .redated(from: day.advanced(by: -3), on: day.advanced(by: -5))], -5, nil),
      ([.checked(on: day.advanced(by: 1), Remark()), redated], 1, nil),
    ] as [([ItemFact], Int?, Int?)])
  func aDayIsCorrected(_ facts: [ItemFact], _ done: Int?, _ skipped: Int?) {
    let progress = folded(facts)
    #expect(progress.doneDay == done.map { Self.day.advanced(by: $0) })
    #expect(progress.skippedDay == skipped.map { Self.day.advanced(by: $0) })
  }

  private static let redated = ItemFact.redated(from: day, on: day.advanced(by: -3))

  @Test func aCorrectedDayKeepsReviewsAndWhenItWasRecorded() {
    let review = ItemFact.reviewed(on: Self.day.advanced(by: 2), .good)
    let reviewed = folded([Self.check, review])
    var corrected = folded([
      Self.check, review, .redated(from: Self.day, on: Self.day.advanced(by: 5)),
    ])
    #expect(corrected.doneDay == Self.day.advanced(by: 5))
    corrected.done = reviewed.done
    #expect(corrected == reviewed)
  }

  @Test func remarksAddUp() {
    let progress = folded([
      .noted(Remark(note: "a")), .noted(Remark(evidence: "https://a.example")),
      .checked(on: Self.day, Remark(note: "b", evidence: "c", minutes: 90)),
    ])
    #expect(progress.noteCount == 2)
    #expect(progress.evidenceCount == 2)
    #expect(progress.minutes == 90)
    #expect(folded([.noted(Remark(minutes: .max)), .noted(Remark(minutes: 1))]).minutes > 1 << 30)
  }

  @Test func aSkipHasItsReasonUntilItIsTakenBack() {
    #expect(folded([Self.skip]).skipReason == "known")
    #expect(folded([Self.skip, .unskipped]) == ItemProgress())
    #expect(folded([Self.skip, Self.check, .unchecked]) == ItemProgress())
  }

  @Test func theLastChoiceCounts() {
    #expect(folded([]).isChosen == nil)
    #expect(folded([.chosen]).isChosen == true)
    #expect(folded([.chosen, .unchosen]).isChosen == false)
  }
}
