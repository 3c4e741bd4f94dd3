import Testing

@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

@Suite struct LinkedFactsTests {
  private static let items = (1...4).map { ItemReference.sample($0) }.sorted()
  private static let (a, b, c) = (items[0], items[1], items[2])
  private static let day = Day.sample.advanced(by: -4)

  private static func progress(_ item: ItemReference, done: Set<ItemReference>) -> ItemProgress {
    var progress = ItemProgress()
    if done.contains(item) {
      progress.done = ItemProgress.Since(day: .sample, at: .sample(0))
    }
    return progress
  }

  private static func facts(
    _ recorded: [Fact], _ pairs: [(ItemReference, ItemReference)], done: Set<ItemReference> = []
  ) -> [Fact] {
    let links = ItemLinks(Set(pairs.map { ItemLinks.Pair($0.0, $0.1) }))
    return LinkedFacts(following: recorded, links) { progress($0, done: done) }.facts
  }

  @Test func aTickCountsForAllOnItsDay() {
    let check = Fact.check(Self.a, Self.day, note: "mine")
    #expect(
      Self.facts([check], [(Self.a, Self.b), (Self.b, Self.c)])
        == [.check(Self.b, Self.day), .check(Self.c, Self.day)])
  }

  @Test func whatIsSoAlreadyIsNotSaidAgain() {
    let check = Fact.check(Self.a, Self.day)
    #expect(Self.facts([check], [(Self.a, Self.b)], done: [Self.b]).isEmpty)
    #expect(Self.facts([.item(Self.a, .unchecked)], [(Self.a, Self.b)]).isEmpty)
  }

  @Test func takingATickBackCountsForAll() {
    #expect(
      Self.facts(
        [.item(Self.a, .unchecked)], [(Self.a, Self.b), (Self.a, Self.c)], done: [Self.a, Self.b])
        == [.item(Self.b, .unchecked)])
  }

  @Test func aCorrectedDayCountsForWhatWasDoneOnTheSame() {
    let change = ItemFact.redated(from: .sample, on: Self.day)
    let redated = Fact.item(Self.a, change)
    let pairs = [(Self.a, Self.b), (Self.a, Self.c)]
    #expect(
      Self.facts([redated], pairs, done: [Self.a, Self.b])
        == [.item(Self.b, change)])
    var other = Self.progress(Self.b, done: [Self.b])
    other.done = ItemProgress.Since(day: Self.day.advanced(by: -9), at: .sample(0))
    let links = ItemLinks([ItemLinks.Pair(Self.a, Self.b)])
    #expect(
      LinkedFacts(following: [redated], links) { item in
        item == Self.b ? other : Self.progress(item, done: [Self.a])
      }.facts.isEmpty)
    // It is the day that it was given up on.
    #expect(Self.facts([redated], pairs, done: [Self.b]).isEmpty)
  }

  @Test func itemsThatAreNamedThemselvesAreNotFollowed() {
    let facts = [Fact.check(Self.a, Self.day), Fact.check(Self.b, .sample)]
    #expect(Self.facts(facts, [(Self.a, Self.b)]).isEmpty)
    // One that both of them are linked to is checked once.
    #expect(Self.facts(facts, [(Self.a, Self.c), (Self.b, Self.c)]).count == 1)
  }

  @Test func nothingElseIsShared() {
    let facts: [ItemFact] = [
      .started(on: .sample), .stopped, .skipped(on: .sample, why: nil), .unskipped,
      .noted(Remark(note: "n")), .chosen, .unchosen, .reviewed(on: .sample, .good),
    ]
    #expect(Self.facts(facts.map { .item(Self.a, $0) }, [(Self.a, Self.b)]).isEmpty)
    #expect(Self.facts([.plan(.sample, .stopped)], [(Self.a, Self.b)]).isEmpty)
    #expect(Self.facts([.check(Self.a)], []).isEmpty)
  }

  @Test(arguments: [
    (false, false, 1), (true, true, 1), (true, false, 2), (false, true, 2),
  ])
  func linkingGivesTheOtherItsTick(_ isADone: Bool, _ isBDone: Bool, _ count: Int) {
    let done = Set((isADone ? [Self.a] : []) + (isBDone ? [Self.b] : []))
    let facts = Self.linking([], Self.a, Self.b, done: done)
    #expect(facts.first == .item(Self.a, .linked(Self.b)))
    #expect(facts.count == count)
    if count == 2 { #expect(facts.last == .check(isADone ? Self.b : Self.a, .sample)) }
  }

  @Test func aTickReachesAllThatAreLinkedAtOnce() {
    let facts = Self.linking([], Self.a, Self.b, Self.c, done: [Self.c])
    #expect(
      facts == [
        .item(Self.a, .linked(Self.b)), .item(Self.a, .linked(Self.c)),
        .check(Self.a, .sample), .check(Self.b, .sample),
      ])
  }

  @Test func aTickReachesAllThatWereLinkedBefore() {
    let facts = Self.linking([(Self.a, Self.b)], Self.b, Self.c, done: [Self.c])
    #expect(
      facts == [
        .item(Self.b, .linked(Self.c)), .check(Self.b, .sample), .check(Self.a, .sample),
      ])
  }

  @Test func whatIsLinkedAlreadyIsNotLinkedAgain() {
    #expect(Self.linking([(Self.a, Self.b)], Self.a, Self.b, done: []).isEmpty)
    #expect(Self.linking([(Self.a, Self.b)], Self.a, Self.b, done: [Self.a, Self.b]).isEmpty)
    #expect(Self.linking([], Self.a, Self.a, done: []).isEmpty)
  }

  /// A link and a tick that met in a sync.
  @Test func whatIsLinkedAndHalfDoneIsDone() {
    #expect(
      Self.linking([(Self.a, Self.b)], Self.a, Self.b, done: [Self.a]) == [.check(Self.b, .sample)])
  }

  private static func linking(
    _ pairs: [(ItemReference, ItemReference)], _ first: ItemReference, _ others: ItemReference...,
    done: Set<ItemReference>
  ) -> [Fact] {
    let links = ItemLinks(Set(pairs.map { ItemLinks.Pair($0.0, $0.1) }))
    return LinkedFacts(linking: first, to: others, links) { progress($0, done: done) }.facts
  }
}
