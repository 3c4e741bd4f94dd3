import RoadmapKit
import Testing

@Suite struct JournalRecordTests {
  private let scratch = JournalScratch()

  @Test func everyFactIsReadAsItWasRecorded() throws {
    let journal = try scratch.writer()
    let item = ItemReference.sample(1)
    let remark = Remark(note: "a \u{0} “b”\n", evidence: "https://a.example/ü", minutes: 45)
    let update = PlanUpdate(
      from: .max, to: 1,
      lines: [
        PlanUpdate.Line(.reworded, ItemKey(bits: 1), natural: ItemKey(bits: .max)),
        PlanUpdate.Line(.gone, ItemKey(bits: 0)),
      ])
    let facts: [Fact] = [
      .item(item, .checked(on: Day(number: -5), remark)), .item(item, .unchecked),
      .item(item, .started(on: .sample)), .item(item, .stopped),
      .item(item, .skipped(on: .sample, why: "known")),
      .item(item, .skipped(on: .sample, why: nil)),
      .item(item, .unskipped), .item(item, .redated(from: .sample, on: Day(number: -5))),
      .item(item, .noted(remark)), .item(item, .noted(Remark())),
      .item(item, .chosen), .item(item, .unchosen), .plan(.sample, .added(.bundled)),
      .plan(.sample, .added(.file("/a/bundled"))), .plan(.sample, .removed),
      .plan(.sample, .updated(update)), .plan(.sample, .forgotten),
      .item(item, .reviewed(on: .sample, .hard)), .item(item, .linked(.sample(9))),
      .item(item, .unlinked(.sample(9))), .plan(.sample, .started(on: .sample, until: nil)),
      .plan(.sample, .started(on: .sample, until: Day(number: 30_000))), .plan(.sample, .stopped),
      .plan(.sample, .paused(on: .sample)), .plan(.sample, .resumed(on: .sample)),
    ]
    let record = try journal.record(facts, at: .sample(3), day: .sample)
    #expect(record.facts == facts)
    let read = try #require(try scratch.reader().log().first)
    #expect(read == record)
    #expect(read.day == .sample)
    #expect(read.at == .sample(3))
    #expect(Set(read.events.map(\.id)).count == facts.count)
    #expect(read.events.map(\.time) == read.events.map(\.time).sorted())
  }

  @Test(arguments: ["UPDATE event SET day = 1", "DELETE FROM event"])
  func eventsAreNeverChanged(_ sql: String) throws {
    let journal = try scratch.writer()
    try journal.record([.check(.sample(1))], at: .sample(0), day: .sample)
    let database = try scratch.database()
    let error = failure { () throws(DatabaseError) in
      try database.write { () throws(DatabaseError) in try database.run(sql) }
    }
    #expect(error?.code == .constraintTrigger)
    #expect(try database.count("event") == 1)
  }

  @Test func eventsFollowEachOtherThoughTheWallGoesBack() throws {
    let journal = try scratch.writer()
    for second in [100, 50, -3000, 50] {
      try journal.record([.check(.sample(1))], at: .sample(Int64(second)), day: .sample)
    }
    let events = try journal.log().flatMap(\.events)
    #expect(events.map(\.at) == [100, 50, -3000, 50].map { Instant.sample($0) })
    #expect(zip(events, events.dropFirst()).allSatisfy { $0.time < $1.time })
    #expect(try journal.progress(of: .sample(1)).done?.at == .sample(100))
  }

  /// A clock that is years ahead must not take all others with it.
  @Test func anotherDevicesFutureIsFollowedForADayAtMost() throws {
    let journal = try scratch.writer()
    let item = ItemReference.sample(1)
    let future = HybridTime(Instant(milliseconds: 4_000_000_000_000))
    try journal.merge([
      Event(
        id: EventID(high: 1, low: 1), device: DeviceID(high: 9, low: 9), time: future,
        at: .sample(0), day: .sample, action: ActionID(high: 1, low: 2), fact: .check(item))
    ])
    let record = try journal.record([.item(item, .unchecked)], at: .sample(1), day: .sample)
    let tomorrow = HybridTime(Instant(milliseconds: Instant.sample(1).milliseconds + 86_400_000))
    #expect(record.events[0].time == tomorrow.following)
    #expect(try journal.progress(of: item).state == .done)
  }

  @Test func anEventOfAnImpossibleTimeIsRefused() throws {
    let journal = try scratch.writer()
    let id = EventID(high: 1, low: 1)
    let error = failure { () throws(JournalError) in
      try journal.merge([
        Event(
          id: id, device: DeviceID(high: 9, low: 9), time: HybridTime(rawValue: .max),
          at: .sample(0), day: .sample, action: ActionID(high: 1, low: 2),
          fact: .check(.sample(1)))
      ])
    }
    #expect(error?.reason == .incredibleEvent(id))
    #expect(try journal.log().isEmpty)
  }

  @Test func aDeviceKeepsItsName() throws {
    let first = try scratch.writer(seed: 1).record(
      [.check(.sample(1))], at: .sample(0), day: .sample)
    let second = try scratch.writer(seed: 2).record(
      [.check(.sample(2))], at: .sample(0), day: .sample)
    #expect(first.device == second.device)
    #expect(first.id != second.id)
  }

  @Test func aWriteThatThrowsLeavesNothing() throws {
    let journal = try scratch.writer()
    let error = failure { () throws(Refusal) in
      try journal.write { () throws(Refusal) in
        try Refusal.wrapping {
          () throws(JournalError) in
          try journal.record([.check(.sample(1))], at: .sample(0), day: .sample)
        }
        throw Refusal.refused
      }
    }
    #expect(error == .refused)
    #expect(try journal.log().isEmpty)
    #expect(try journal.progress().isEmpty)
  }

  @Test func aReadSeesOneState() throws {
    let journal = try scratch.writer()
    let reader = try scratch.reader()
    try journal.record([.check(.sample(1))], at: .sample(0), day: .sample)
    let fresh = try scratch.reader()
    try fresh.read { () throws(JournalError) in
      #expect(try fresh.progress().count == 1)
      try journal.record([.check(.sample(2))], at: .sample(0), day: .sample)
      #expect(try fresh.progress().count == 1)
      #expect(try fresh.log().count == 1)
    }
    #expect(try fresh.log().count == 2)
    #expect(try reader.log().count == 2)
  }

  @Test func theLogIsOfSomeDaysAndOfOnePlan() throws {
    let journal = try scratch.writer()
    let staff = try #require(PlanID("staff"))
    for offset in 0..<4 {
      let day = Day.sample.advanced(by: offset)
      let facts = [Fact.check(.sample(1)), .check(.sample(1, staff))]
      try journal.record(facts, at: .sample(Int64(offset) * 86_400), day: day)
    }
    #expect(try journal.log().count == 4)
    #expect(try journal.log(since: Day.sample.advanced(by: 2)).count == 2)
    #expect(try journal.log(until: .sample).map(\.day) == [.sample])
    let ofStaff = try journal.log(since: .sample, plan: staff)
    #expect(ofStaff.count == 4)
    #expect(ofStaff.allSatisfy { $0.events.map(\.fact.plan) == [staff] })
    #expect(try journal.lastActions(2) == journal.log(since: Day.sample.advanced(by: 2)))
  }

  @Test func theListOfPlansIsWhatWasSaidLast() throws {
    let journal = try scratch.writer()
    let mine = try #require(PlanID("mine"))
    try journal.record([.plan(mine, .added(.file("/m.md")))], at: .sample(0), day: .sample)
    try journal.record([.plan(.sample, .removed)], at: .sample(1), day: .sample)
    try journal.record([.plan(mine, .removed)], at: .sample(2), day: .sample)
    #expect(try journal.listedPlans().map(\.origin) == [nil, nil])
    _ = try journal.undo(at: .sample(3), day: .sample)
    let plans = try journal.listedPlans()
    #expect(plans.map(\.plan) == [mine, .sample])
    #expect(plans.map(\.origin) == [.file("/m.md"), nil])
  }
}

/// What a command would throw beside the journal's errors.
private enum Refusal: JournalFailure, Equatable {
  case refused
  case journal(JournalError)

  init(_ error: JournalError) { self = .journal(error) }

  static func wrapping<Result>(
    _ body: () throws(JournalError) -> Result
  ) throws(Refusal) {
    do throws(JournalError) { _ = try body() } catch { throw .journal(error) }
  }
}
