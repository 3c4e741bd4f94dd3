import RoadmapKit
import Testing

@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapModel

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

@Suite struct RescueTests {
  let scratch = JournalScratch()
  var names: [String] { DatabaseScratch.names(in: scratch.scratch.directory).sorted() }
  var rescued: String { scratch.scratch.path("rescued.db") }

  /// Some hundred events, a long note among them that goes over many pages.
  func fill() throws -> [Event] {
    let journal = try scratch.writer()
    for number in 1...120 as ClosedRange<UInt64> {
      let note = String(repeating: "ü", count: number == 60 ? 20_000 : Int(number % 50))
      try journal.record([.check(.sample(number), note: note)], at: .sample(0), day: .sample)
    }
    _ = try journal.undo(at: .sample(1), day: .sample)
    try journal.set("study-days", to: "mon-fri", at: .sample(0), day: .sample)
    let events = try journal.log().flatMap(\.events)
    journal.close()
    return events
  }

  func damage(_ change: (inout [UInt8]) -> Void) throws {
    var bytes = try #require(scratch.scratch.bytes("roadmap.db"))
    change(&bytes)
    scratch.scratch.write(bytes, "roadmap.db")
  }

  func rescue() throws -> (Rescue, Journal) {
    let rescue = try Rescue(from: .file(scratch.path), to: .file(rescued), random: .seeded(5))
    return (rescue, try Journal(path: rescued, .reading))
  }

  @Test func allOfASoundJournalIsTakenOver() throws {
    let events = try fill()
    let before = scratch.scratch.bytes("roadmap.db")
    let progress = try scratch.reader().progress()
    let (rescue, journal) = try rescue()
    #expect(rescue.eventCount == events.count)
    #expect(rescue.missing.isEmpty)
    #expect(rescue.hasSettings)
    #expect(try journal.log().flatMap(\.events) == events)
    #expect(try journal.progress() == progress)
    #expect(try journal.settings() == ["study-days": "mon-fri"])
    #expect(try journal.check().isSound)
    #expect(scratch.scratch.bytes("roadmap.db") == before)
  }

  @Test func eventsAreTakenThoughTheFirstPageIsLost() throws {
    let events = try fill()
    try damage { bytes in for index in 0..<4096 { bytes[index] = 0xA5 } }
    #expect(failure { () throws(JournalError) in _ = try scratch.reader() } != nil)
    let (rescue, journal) = try rescue()
    #expect(rescue.missing.isEmpty)
    #expect(rescue.hasSettings)
    #expect(try journal.settings() == ["study-days": "mon-fri"])
    #expect(try journal.log().flatMap(\.events) == events)
  }

  @Test func whatIsLostIsSaidAndNothingElseIs() throws {
    let events = try fill()
    let count = try #require(scratch.scratch.bytes("roadmap.db")).count / 4096
    for page in stride(from: 1, to: count, by: 2) {
      let sound = try #require(scratch.scratch.bytes("roadmap.db"))
      try damage { bytes in for index in 0..<4096 { bytes[page * 4096 + index] = 0 } }
      let (rescue, journal) = try rescue()
      let left = try journal.log().flatMap(\.events)
      #expect(rescue.eventCount == left.count)
      // A page in the middle of a long note leaves no trace but in the note.
      #expect(Set(left.map(\.id)).isSubset(of: events.map(\.id)))
      #expect(left.filter { !events.contains($0) }.count <= 1)
      let last = events.count - rescue.missingCount - left.count
      // Only what was lost at the very end has no number.
      #expect(last == 0 || left.last != events.last)
      #expect(last >= 0 && left.count > events.count / 2)
      #expect(try journal.check().isSound)
      for name in DatabaseScratch.names(in: scratch.scratch.directory)
      where name.hasPrefix("rescued") {
        unlink(scratch.scratch.path(name))
      }
      scratch.scratch.write(sound, "roadmap.db")
    }
  }

  @Test func aBrokenByteOfANoteIsAllThatIsLost() throws {
    let events = try fill()
    try damage { bytes in
      // In the middle of the longest note.
      var run = 0
      let place = bytes.firstIndex { byte in
        run = byte == 0xC3 || byte == 0xBC ? run + 1 : 0
        return run == 3001
      }
      if let place { bytes[place] = 0xFD }
    }
    let (rescue, journal) = try rescue()
    #expect(rescue.eventCount == events.count)
    #expect(rescue.missing.isEmpty)
    let rescued = try journal.log().flatMap(\.events)
    #expect(rescued.map(\.id) == events.map(\.id))
    let changed = zip(rescued, events).filter { $0 != $1 }
    #expect(changed.count == 1)
    guard case .item(_, .checked(_, let remark))? = changed.first?.0.fact else {
      Issue.record("the check is another event")
      return
    }
    #expect(remark.note?.unicodeScalars.contains("\u{FFFD}") == true)
    #expect(remark.note?.unicodeScalars.count { $0 == "ü" } == 19_999)
  }

  /// The journal has a plan's place in the event, in an index of it and in the catalogue: each of them
  /// loses a letter, and all but the last one together.
  @Test(arguments: [[0], [1], [2], [0, 1], [0, 2], [1, 2]])
  func aPlansPlaceIsTakenFromWhereItIsWhole(_ broken: [Int]) throws {
    let origin = PlanOrigin.file("/home/ada/plans/mine.md")
    let journal = try scratch.writer()
    try journal.record([.plan(.sample, .added(origin))], at: .sample(0), day: .sample)
    try journal.store(try text(origin: origin))
    journal.close()
    try damage { bytes in
      let places = bytes.indices.filter { bytes[$0...].starts(with: "/ada/plans/".utf8) }
      #expect(places.count == 3)
      for index in broken { bytes[places[index] + 2] ^= 0x80 }
    }
    _ = try RescueInPlace(.file(scratch.path), random: .seeded(6))
    let rescued = try scratch.reader()
    #expect(try rescued.listedPlans().map(\.origin) == [origin])
    #expect(try rescued.check().isSound)
  }

  @Test func aPlaceThatIsNowhereWholeIsKeptAsFarAsItGoes() throws {
    let origin = PlanOrigin.file("/home/ada/plans/mine.md")
    let journal = try scratch.writer()
    try journal.record([.plan(.sample, .added(origin))], at: .sample(0), day: .sample)
    try journal.store(try text(origin: origin))
    journal.close()
    try damage { bytes in
      let places = bytes.indices.filter { bytes[$0...].starts(with: "/ada/plans/".utf8) }
      for place in places { bytes[place + 2] ^= 0x80 }
    }
    let rescue = try RescueInPlace(.file(scratch.path), random: .seeded(6))
    #expect(rescue.rescue.mendedCount == 1)
    let listed = try scratch.reader().listedPlans()
    #expect(listed.map(\.origin) == [.file("/home/a\u{FFFD}a/plans/mine.md")])
  }

  /// Each page of the longest note in turn leads nowhere, or back to the first.
  @Test(arguments: [[0, 0, 0, 0], [0x7F, 0xFF, 0xFF, 0xFF], nil] as [[UInt8]?])
  func aBrokenChainCostsTheEndOfANote(_ link: [UInt8]?) throws {
    let events = try fill()
    let sound = try #require(scratch.scratch.bytes("roadmap.db"))
    let pages = (1..<sound.count / 4096).filter { page in
      sound[page * 4096 + 100..<(page + 1) * 4096 - 700].allSatisfy { $0 == 0xC3 || $0 == 0xBC }
    }
    #expect(pages.count >= 9)
    for page in pages {
      var bytes = sound
      let first = UInt8(pages[0] + 1)
      bytes.replaceSubrange(page * 4096..<page * 4096 + 4, with: link ?? [0, 0, 0, first])
      scratch.scratch.write(bytes, "damaged-\(page).db")
      let draft = scratch.scratch.path("rescued-\(page).db")
      let rescue = try Rescue(
        from: .file(scratch.scratch.path("damaged-\(page).db")), to: .file(draft),
        random: .seeded(5))
      #expect(rescue.eventCount == events.count)
      #expect(rescue.missing.isEmpty)
      let rescued = try Journal(path: draft, .reading).log().flatMap(\.events)
      #expect(rescued.map(\.id) == events.map(\.id))
      #expect(rescue.mendedCount == zip(rescued, events).count { $0 != $1 })
      for (left, event) in zip(rescued, events) where left != event {
        guard case .item(let item, .checked(let day, let remark)) = left.fact,
          case .item(item, .checked(day, let whole)) = event.fact, let note = remark.note
        else {
          Issue.record("the check is another event")
          continue
        }
        // A letter may be cut in two.
        #expect(whole.note?.hasPrefix(note.prefix { $0 != "\u{FFFD}" }) == true)
      }
    }
  }

  /// Rows fill a page from its end, so a byte less costs one of them at most.
  @Test func rowsOfAPageThatIsCutShortAreTaken() throws {
    _ = try fill()
    let bytes = try #require(scratch.scratch.bytes("roadmap.db"))
    func count(cutTo length: Int) throws -> Int {
      scratch.scratch.write(Array(bytes[..<length]), "cut-\(length).db")
      let cut = DatabaseLocation.file(scratch.scratch.path("cut-\(length).db"))
      let draft = DatabaseLocation.file(scratch.scratch.path("rescued-\(length).db"))
      return try Rescue(from: cut, to: draft, random: .seeded(5)).eventCount
    }
    for end in stride(from: bytes.count / 2 / 4096 * 4096, through: bytes.count, by: 4096 * 3) {
      #expect(try count(cutTo: end - 1) >= count(cutTo: end) - 1, "\(end)")
    }
  }

  @Test(arguments: (0..<12).map { 0xF11B_0000 + UInt64($0) })
  func flippedBytesNeverTrap(_ seed: UInt64) throws {
    let events = try fill()
    var generator = SeededGenerator(seed: seed)
    try damage { bytes in
      for _ in 0..<Int.random(in: 1...400, using: &generator) {
        bytes[Int.random(in: 0..<bytes.count, using: &generator)] ^=
          UInt8.random(in: 1...255, using: &generator)
      }
      if generator.next() % 4 == 0 {
        bytes.removeLast(Int.random(in: 0..<bytes.count, using: &generator))
      }
    }
    // Whatever opening comes to, it is an answer.
    _ = failure { () throws(JournalError) in _ = try scratch.reader().check() }
    let (rescue, journal) = try rescue()
    #expect(rescue.eventCount <= events.count, "seed \(seed)")
    #expect(try journal.check().isSound, "seed \(seed)")
  }

  @Test func eventsInTheLogOfAKilledWriterAreTaken() throws {
    let writer = try scratch.writer()
    for number in 1...20 as ClosedRange<UInt64> {
      try writer.record([.check(.sample(number))], at: .sample(0), day: .sample)
    }
    for suffix in ["", "-wal"] {
      let bytes = try #require(scratch.scratch.bytes("roadmap.db" + suffix))
      scratch.scratch.write(bytes, "left.db" + suffix)
    }
    // Without its first page SQLite would not look at the log.
    scratch.scratch.write([UInt8](repeating: 1, count: 4096), "left.db")
    let rescue = try Rescue(
      from: .file(scratch.scratch.path("left.db")), to: .file(rescued), random: .seeded(5))
    #expect(rescue.eventCount == 20)
    #expect(rescue.missing.isEmpty)
  }

  @Test func aRescueReplacesNoFile() throws {
    _ = try fill()
    scratch.scratch.write([1], "rescued.db")
    let error = failure { () throws(JournalError) in
      _ = try Rescue(from: .file(scratch.path), to: .file(rescued), random: .seeded(5))
    }
    #expect(error?.reason == .exists)
    let absent = failure { () throws(JournalError) in
      _ = try Rescue(
        from: .file(scratch.scratch.path("absent")), to: .file(scratch.scratch.path("new")),
        random: .seeded(5))
    }
    #expect(absent?.reason == .missing)
    #expect(scratch.scratch.bytes("new") == nil)
  }

  /// Where a row begins needs twelve bits in a page of this size.
  @Test func rowsAreFoundThoughTheirPlacesHaveMoreBits() throws {
    let events = try fill()
    try damage { bytes in
      for page in stride(from: 4096, to: bytes.count, by: 4096) where bytes[page] == 0x0D {
        bytes[page + 8] |= 0xF0
      }
    }
    let (rescue, journal) = try rescue()
    #expect(rescue.missing.isEmpty)
    #expect(try journal.log().flatMap(\.events) == events)
  }

  /// Two leaves of the texts' table in each other's place: their numbers do not rise.
  @Test func textsOutOfTheirOrderAreNoEnd() throws {
    let journal = try scratch.writer()
    try journal.record([.check(.sample(1))], at: .sample(0), day: .sample)
    for number in 1...12 {
      try journal.store(
        try text("# Marked text\n" + String(repeating: "- [ ] \(number)\n", count: 90)))
    }
    journal.close()
    let sound = try #require(scratch.scratch.bytes("roadmap.db"))
    let leaves = stride(from: 4096, to: sound.count, by: 4096).filter { page in
      sound[page] == 0x0D
        && sound[page..<page + 4096].indices.contains { index in
          sound[index...].starts(with: "# Marked text".utf8)
        }
    }
    #expect(leaves.count > 3)
    for (first, second) in zip(leaves, leaves.dropFirst()) + [(leaves[0], leaves[leaves.count - 1])]
    {
      var bytes = sound
      bytes.replaceSubrange(first..<first + 4096, with: sound[second..<second + 4096])
      bytes.replaceSubrange(second..<second + 4096, with: sound[first..<first + 4096])
      scratch.scratch.write(bytes, "swapped-\(first).db")
      let swapped = DatabaseLocation.file(scratch.scratch.path("swapped-\(first).db"))
      let rescue = try RescueInPlace(swapped, random: .seeded(6))
      #expect(rescue.rescue.eventCount == 1)
    }
  }

  /// A text that an undo has left comes after the current one, and does not become it.
  @Test func whatWasTakenBackStaysTakenBack() throws {
    let journal = try scratch.writer()
    let (first, second) = (try text(), try text("# A\n- [ ] one\n- [ ] two\n"))
    try journal.store(first)
    try journal.write { () throws(JournalError) in
      try journal.record(
        [
          .plan(
            .sample,
            .updated(
              PlanUpdate(
                from: first.fingerprint.hash, to: second.fingerprint.hash, lines: [])))
        ], at: .sample(0), day: .sample)
      try journal.store(second)
    }
    _ = try journal.undo(at: .sample(1), day: .sample)
    #expect(try journal.catalogue(.sample)?.version == 1)
    journal.close()
    let database = try scratch.database()
    try database.change("DROP TABLE progress")
    database.close()
    _ = try RescueInPlace(.file(scratch.path), random: .seeded(6))
    let rescued = try scratch.reader()
    let entry = try #require(try rescued.catalogue(.sample))
    #expect(entry.fingerprint.hash == first.fingerprint.hash)
    #expect(try rescued.takenBack(second.fingerprint.hash, entry) != nil)
    #expect(try rescued.check().isSound)
  }

  @Test func aLaterVersionsJournalIsNotRescued() throws {
    _ = try fill()
    let database = try scratch.database()
    try database.change("INSERT INTO migration VALUES (99, 'later')")
    try database.change("PRAGMA user_version = 99")
    database.close()
    let before = scratch.scratch.bytes("roadmap.db")
    let error = failure { () throws(JournalError) in
      _ = try RescueInPlace(.file(scratch.path), random: .seeded(6))
    }
    let known = Migrator.journal.migrations.count
    #expect(error?.reason == .newer(found: known + 1, known: known))
    #expect(Set(names).isSubset(of: ["roadmap.db", "roadmap.db-shm", "roadmap.db-wal"]))
    #expect(scratch.scratch.bytes("roadmap.db") == before)
  }

  @Test func whatWasNoJournalIsLeftAlone() throws {
    let letters = Array("These are my letters, and no database.\n".utf8)
    scratch.scratch.write(letters, "roadmap.db")
    let error = failure { () throws(JournalError) in
      _ = try RescueInPlace(.file(scratch.path), random: .seeded(6))
    }
    #expect(error?.reason == .nothingLeft)
    #expect(names == ["roadmap.db"])
    #expect(scratch.scratch.bytes("roadmap.db") == letters)
  }

  func text(
    _ text: String = "# A\n- [ ] one\n", origin: PlanOrigin = .bundled
  ) throws -> CatalogueText {
    let plan = try PlanReader.read(Array(text.utf8), id: .sample)
    return CatalogueText(
      plan: plan, bytes: plan.source.bytes, origin: origin,
      fingerprint: SourceFingerprint(plan.source.bytes),
      itemKeys: PlanKeys(plan).items, sectionKeys: SectionKeys(plan).sections)
  }

  /// The number of a text may be damaged too, and there are not as many texts as it says.
  @Test func aWrongNumberOfATextIsNoReasonToCountToIt() throws {
    let journal = try scratch.writer()
    try journal.store(try text())
    try journal.record([.check(.sample(1))], at: .sample(0), day: .sample)
    journal.close()
    let database = try scratch.database()
    try database.write { () throws(DatabaseError) in
      try database.run("DELETE FROM catalogue_plan")
      try database.run("UPDATE catalogue_text SET version = ?", Int64.max)
    }
    database.close()
    let error = failure { () throws(any Error) in try scratch.writer().store(try text()) }
    #expect((error as? JournalError)?.reason == .damaged)
    let rescue = try RescueInPlace(.file(scratch.path), random: .seeded(6))
    #expect(rescue.rescue.eventCount == 1)
    #expect(rescue.plans == 1)
  }
}
