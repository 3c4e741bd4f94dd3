import RoadmapKit
import Testing

@Suite struct JournalUndoTests {
  private let scratch = JournalScratch()

  /// The items that are done, by their numbers.
  private func done(_ journal: Journal) throws -> [UInt64] {
    let progress = try journal.progress()
    return (1...9).filter { progress[.sample($0)]?.state == .done }
  }

  @Test func undoAndRedoGoBackAndForth() throws {
    let journal = try scratch.writer()
    for number in 1...3 as ClosedRange<UInt64> {
      try journal.record([.check(.sample(number))], at: .sample(0), day: .sample)
    }
    let steps: [(isUndo: Bool, done: [UInt64], acts: Bool)] = [
      (true, [1, 2], true), (true, [1], true), (false, [1, 2], true), (true, [1], true),
      (false, [1, 2], true), (false, [1, 2, 3], true), (false, [1, 2, 3], false),
      (true, [1, 2], true), (true, [1], true), (true, [], true), (true, [], false),
      (false, [1], true), (false, [1, 2], true), (false, [1, 2, 3], true),
    ]
    for step in steps {
      let reversal =
        step.isUndo
        ? try journal.undo(at: .sample(1), day: .sample)
        : try journal.redo(at: .sample(1), day: .sample)
      #expect((reversal != nil) == step.acts)
      #expect(try done(journal) == step.done)
    }
  }

  @Test func aNewActionClearsWhatCouldBeRedone() throws {
    let journal = try scratch.writer()
    try journal.record([.check(.sample(1))], at: .sample(0), day: .sample)
    _ = try journal.undo(at: .sample(1), day: .sample)
    try journal.record([.check(.sample(2))], at: .sample(2), day: .sample)
    #expect(try journal.redo(at: .sample(3), day: .sample) == nil)
    _ = try journal.undo(at: .sample(4), day: .sample)
    #expect(try done(journal) == [])
    #expect(try journal.redo(at: .sample(5), day: .sample) != nil)
    #expect(try done(journal) == [2])
    #expect(try journal.redo(at: .sample(6), day: .sample) == nil)
  }

  @Test func aWholeActionIsUndoneAndSaid() throws {
    let journal = try scratch.writer()
    let record = try journal.record(
      [.check(.sample(1)), .check(.sample(2)), .item(.sample(3), .started(on: .sample))],
      at: .sample(0), day: .sample)
    let reversal = try #require(try journal.undo(at: .sample(1), day: .sample))
    #expect(reversal.action.id == record.id)
    #expect(reversal.action.isUndone)
    #expect(try journal.progress().isEmpty)
    let key = ItemReference.sample(3).key
    #expect(reversal.words == "checked 2 items, started year-3 @\(key)")
  }

  /// What came from elsewhere since is somebody else's to undo.
  @Test func undoIsOfThisDevicesLastAction() throws {
    let (here, there) = (try scratch.writer(), JournalScratch())
    let other = try there.writer(seed: 2)
    try here.record([.check(.sample(1))], at: .sample(0), day: .sample)
    try other.record([.check(.sample(2))], at: .sample(10), day: .sample)
    try here.merge(try other.log().flatMap(\.events))
    let undone = try #require(try here.undo(at: .sample(20), day: .sample))
    #expect(undone.action.facts == [.check(.sample(1))])
    #expect(try done(here) == [2])
    #expect(try here.undo(at: .sample(21), day: .sample) == nil)
    // Nor does what came from elsewhere keep it from being done again.
    try other.record([.check(.sample(3))], at: .sample(30), day: .sample)
    try here.merge(try other.log().flatMap(\.events))
    #expect(try here.redo(at: .sample(40), day: .sample)?.action.id == undone.action.id)
    #expect(try done(here) == [1, 2, 3])
  }

  /// Its clock is so far ahead that what it says last is what it said before.
  @Test func whatAnotherMachineSaysOfTheActionLaterGoesOnCounting() throws {
    let here = try scratch.writer()
    let action = try here.record(
      [.check(.sample(1), note: "a")], at: .sample(0), day: .sample)
    let before = try here.progress()
    let ahead = HybridTime.next(after: nil, at: .sample(1_000_000_000))
    try here.merge([
      Event(
        id: EventID(high: 9, low: 9), device: DeviceID(high: 9, low: 9), time: ahead,
        at: .sample(1_000_000_000), day: .sample, action: ActionID(high: 9, low: 9),
        fact: .redone(action.id))
    ])
    _ = try here.undo(at: .sample(20), day: .sample)
    #expect(try here.progress() == before)
    #expect(before[.sample(1)]?.noteCount == 1)
  }

  @Test func notesOfYearsStayWhereACheckIsUndone() throws {
    let journal = try scratch.writer()
    for number in 0..<100 {
      try journal.record(
        [.item(.sample(1), .noted(Remark(note: "n", minutes: 5)))], at: .sample(Int64(number)),
        day: .sample)
    }
    let noted = try journal.progress()
    try journal.record([.check(.sample(1), note: "done")], at: .sample(200), day: .sample)
    let done = try journal.progress()
    _ = try journal.undo(at: .sample(201), day: .sample)
    #expect(try journal.progress() == noted)
    _ = try journal.redo(at: .sample(202), day: .sample)
    #expect(try journal.progress() == done)
    #expect(done[.sample(1)]?.noteCount == 101)
    #expect(
      try journal.history(of: .sample(1), last: 3).map(\.event.fact.item) == [
        .sample(1), .sample(1), .sample(1),
      ])
    #expect(try journal.historyCount(of: .sample(1)) == 101)
  }

  @Test func anEmptyJournalHasNothingToUndo() throws {
    let journal = try scratch.writer()
    #expect(try journal.undo(at: .sample(0), day: .sample) == nil)
    #expect(try journal.redo(at: .sample(0), day: .sample) == nil)
    #expect(try journal.log().isEmpty)
  }

  @Test func anUndoneActionStaysInTheHistory() throws {
    let journal = try scratch.writer()
    try journal.record([.check(.sample(1), note: "a")], at: .sample(0), day: .sample)
    _ = try journal.undo(at: .sample(1), day: .sample)
    try journal.record([.check(.sample(1), note: "b")], at: .sample(2), day: .sample)
    let history = try journal.history(of: .sample(1))
    #expect(history.map(\.isUndone) == [true, false])
    #expect(try journal.log().map(\.isUndone) == [true, false, false])
    let notes = try scratch.database().rows("SELECT note FROM note") {
      row throws(DatabaseError) in try row.value(0, as: String.self)
    }
    #expect(notes == ["b"])
  }
}

@Suite struct ActionSummaryTests {
  private let scratch = JournalScratch()

  @Test func placesAreNamedByWhatTheyAreIn() throws {
    let addresses: [ItemReference: String] = [
      .sample(1): "staff.sep.w1.1", .sample(2): "staff.sep.w1.2", .sample(3): "staff.sep.w2.1",
    ]
    let journal = try scratch.writer()
    func words(_ facts: [Fact]) throws -> String {
      let record = try journal.record(facts, at: .sample(0), day: .sample)
      return ActionSummary(record, addresses: addresses).words
    }
    #expect(try words([.check(.sample(1))]) == "checked staff.sep.w1.1")
    #expect(
      try words([.check(.sample(1)), .check(.sample(2))]) == "checked 2 items in staff.sep.w1")
    #expect(
      try words([.check(.sample(1)), .check(.sample(2)), .check(.sample(3))])
        == "checked 3 items in staff.sep")
    #expect(try words([.plan(.sample, .added(.bundled))]) == "added year-3")
  }
}
