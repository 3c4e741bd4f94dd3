import Testing

@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

/// A newer program's events come to an earlier one, which keeps their lines; a later one that knows their kinds
/// takes them up from there.
@Suite struct KeptKindTests {
  private let scratch = JournalScratch()

  /// A journal of the version before, in which some kinds were not known yet.
  private func make(_ events: [Event]) throws {
    let script = Fixtures.text(
      "\(Fixtures.directory)/journals/version-\(Migrator.journal.migrations.count - 1).sql")
    try #require(!script.isEmpty)
    let database = try scratch.scratch.open("roadmap.db")
    try database.change(script)
    for event in events { try keep(event, in: database) }
    database.close()
  }

  /// As a row of a kind that is not known, whatever its line says.
  private func keep(
    _ event: Event, _ line: String? = nil, in database: Database
  ) throws(DatabaseError) {
    var values: [(any DatabaseArgument)?] = EventRow.arguments(event)
    for column in EventRow.Column.allCases {
      switch column {
      case .onDay, .note, .evidence, .minutes, .target, .detail, .name:
        values[column.rawValue] = nil
      case .line:
        values[column.rawValue] = line ?? String(decoding: EventLine.bytes(event), as: UTF8.self)
      default: break
      }
    }
    let all = values
    try database.write { () throws(DatabaseError) in
      try database.run(EventRow.insert, arguments: all)
    }
  }

  private static func event(_ fact: Fact, _ number: UInt64 = 1) -> Event {
    let at = Instant.sample(Int64(number))
    return Event(
      id: Identifier(high: 7, low: number), device: Identifier(high: 8, low: 9),
      time: HybridTime(at), at: at, day: .sample, action: Identifier(high: 9, low: number),
      fact: fact)
  }

  /// One that this version takes over.
  private static func event(of kind: EventKind) throws -> Event {
    for seed: UInt64 in 0..<2000 {
      var random = RandomEvents(seed: seed)
      let event = event(random.fact(of: kind)).elsewhere
      if event.impossibleMember == nil { return event }
    }
    throw MissingField(name: kind.rawValue)
  }

  @Test(arguments: EventKind.allCases)
  func whatWasNotKnownIsAsIfItCameNow(_ kind: EventKind) throws {
    let event = try Self.event(of: kind)
    try make([event])
    let journal = try scratch.reader()
    #expect(try journal.events(of: event.action) == [event])
    #expect(try journal.events(of: event.action).first?.line == nil)
    let check = try journal.check()
    #expect(check.isSound, "\(check)")
    _ = try journal.planFacts()
  }

  @Test(arguments: [true, false])
  func aDayThatWasNotKnownIsCorrected(isRescued: Bool) throws {
    let (item, day) = (ItemReference.sample(1, Fixtures.id("go")), Day.sample.advanced(by: -3))
    let redated = Self.event(.item(item, .redated(from: .sample, on: day)), 2)
    try make([redated])
    let database = try scratch.scratch.open("roadmap.db", .readWrite)
    try database.write { () throws(DatabaseError) in
      try database.run(EventRow.insert, arguments: EventRow.arguments(Self.event(.check(item), 1)))
    }
    database.close()
    var path = scratch.path
    if isRescued {
      path = scratch.scratch.path("rescued.db")
      _ = try Rescue(from: .file(scratch.path), to: .file(path), random: .seeded(5))
    }
    let journal = try Journal(path: path, .reading)
    #expect(try journal.progress(of: item).doneDay == day)
    #expect(try journal.check().isSound)
  }

  /// Its line lacks what the kind needs, or says what no program does.
  @Test(arguments: [(",\"from\":\"2026-11-20\"", ""), ("2026-11-17", "9999-12-31")])
  func whatCannotBeReadOfAKindIsKeptAsItCame(_ old: String, _ new: String) throws {
    let item = ItemReference.sample(1)
    let event = Self.event(
      .item(item, .redated(from: .sample, on: Day.sample.advanced(by: -3))))
    let line = String(decoding: EventLine.bytes(event), as: UTF8.self).replacing(old, with: new)
    try make([])
    let database = try scratch.scratch.open("roadmap.db", .readWrite)
    try keep(event, line, in: database)
    database.close()
    let journal = try scratch.reader()
    #expect(try journal.check().isSound)
    let kept = try #require(try journal.events(of: event.action).first)
    #expect(kept.line == line)
    #expect(kept.fact == .unknown(UnknownFact(kind: "redated", plan: item.plan, item: item.key)))
  }

  /// An earlier program that opens the journal calls a row of a kind that it does not know damaged, where it is not
  /// told first that the journal is newer.
  @Test func aNewKindIsANewVersion() {
    #expect((EventKind.allCases.count, Migrator.journal.migrations.count) == (28, 8))
  }
}
