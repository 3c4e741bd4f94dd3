import Testing

@testable import RoadmapKit

/// Each plan's progress in one row is what the items' rows say, whatever was written how.
@Suite struct BriefTests {
  private let scratch = JournalScratch()
  private static let seeds: [UInt64] = (0..<8).map { 0xB41E_0000 + $0 }
  private static let plans = [PlanID.sample, PlanID("staff") ?? .sample]

  private static func expectBriefs(_ journal: Journal, _ note: String) throws {
    let all = try journal.progress()
    for plan in plans {
      let items = all.filter { $0.key.plan == plan }
      let rows = ProgressList(
        Dictionary(uniqueKeysWithValues: items.map { ($0.key.key, $0.value) }))
      #expect(try journal.progressList(of: plan) == rows, "\(note)")
      #expect(
        try journal.packedProgress(of: plan)?.list == (rows.values.isEmpty ? nil : rows)
          || journal.packedProgress(of: plan)?.isEmpty == true, "\(note)")
    }
    #expect(try journal.begunPlans() == Set(all.keys.map(\.plan)), "\(note)")
  }

  @Test(arguments: seeds)
  func afterAnyWriteTheBriefSaysWhatTheRowsSay(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let journal = try Journal(.memory, .writing(.seeded(seed)))
    let other = try Journal(.memory, .writing(.seeded(~seed)))
    func fact() -> Fact {
      let plan = Self.plans.randomElement(using: &generator) ?? .sample
      let item = ItemReference.sample(UInt64.random(in: 1...9, using: &generator) << 60, plan)
      let day = Day.sample.advanced(by: Int.random(in: -3...3, using: &generator))
      switch Int.random(in: 0..<12, using: &generator) {
      case 0...3: return .check(item, day)
      case 4: return .item(item, .unchecked)
      case 5: return .item(item, .started(on: day))
      case 6: return .item(item, .skipped(on: day, why: nil))
      case 7: return .item(item, .noted(Remark(note: "x", evidence: nil, minutes: 5)))
      case 8: return .item(item, .chosen)
      case 9: return .item(item, .reviewed(on: day, .good))
      case 10: return .item(item, .stopped)
      default: return .plan(plan, .forgotten)
      }
    }
    for step in 0..<80 {
      let note = "seed \(seed), step \(step)"
      let facts = (0..<Int.random(in: 1...4, using: &generator)).map { _ in fact() }
      let at = Instant.sample(Int64(step))
      switch Int.random(in: 0..<9, using: &generator) {
      case 0: _ = try journal.undo(at: at, day: .sample)
      case 1: _ = try journal.redo(at: at, day: .sample)
      case 2: #expect(try journal.rebuild().isEmpty, "\(note)")
      case 3:
        try other.record(facts, at: at, day: .sample)
        try journal.merge(try other.log().flatMap(\.events))
      default: try journal.record(facts, at: at, day: .sample)
      }
      try Self.expectBriefs(journal, note)
    }
    #expect(try journal.check().isSound, "seed \(seed)")
  }

  @Test(arguments: ["x''", "x'01'", "x'02ffffff'", "x'0105'", "zeroblob(900)"])
  func damagedBytesAreFoundAndReadFromTheRows(_ bytes: String) throws {
    let writer = try scratch.writer()
    try writer.record([.check(.sample(1)), .check(.sample(2))], at: .sample(0), day: .sample)
    let rows = try writer.progressList(of: .sample)
    writer.close()
    let database = try scratch.database()
    try database.write { () throws(DatabaseError) in
      try database.run("UPDATE plan_brief SET progress = \(bytes)")
    }
    database.close()
    let items = [ItemReference.sample(1), .sample(2)].sorted()
    #expect(try scratch.reader().check().differences == items)
    // An empty one is sound, and wrong: that is for the doctor to tell.
    if bytes != "x''" { #expect(try scratch.reader().progressList(of: .sample) == rows) }
    let again = try scratch.writer()
    #expect(try again.rebuild() == items)
    #expect(try again.check().isSound)
    #expect(try again.progressList(of: .sample) == rows)
  }

  @Test func aBriefThatIsMissingIsFoundAndMadeAnew() throws {
    let writer = try scratch.writer()
    try writer.record([.check(.sample(1))], at: .sample(0), day: .sample)
    let database = try scratch.database()
    try database.write { () throws(DatabaseError) in
      try database.run("DELETE FROM plan_brief")
    }
    #expect(try writer.check().differences == [.sample(1)])
    #expect(try writer.rebuild() == [.sample(1)])
    #expect(try writer.check().isSound)
  }

  /// As version 3 left it: rows, and nothing packed.
  @Test(arguments: [true, false])
  func aFileOfVersionThreeIsPacked(_ isReading: Bool) throws {
    let third = Migrator(
      applicationID: Migrator.journal.applicationID,
      migrations: Array(Migrator.journal.migrations.prefix(3)))
    try Journal(.file(scratch.path), .writing(.seeded(1)), third).close()
    let database = try scratch.database()
    let bits = Int64(bitPattern: ItemReference.sample(1).key.bits)
    try database.write { () throws(DatabaseError) in
      try database.run(
        """
        INSERT INTO event (id, device, hlc, at, day, action, kind, plan, item, on_day, minutes)
        VALUES (zeroblob(16), zeroblob(16), 65536, 1, 20777, zeroblob(16), 'checked', 'year-3', ?,
          20777, 45)
        """, bits)
      try database.run(
        """
        INSERT INTO progress
          (plan, item, state, done_day, done_at, decided, notes, evidence, minutes, reviews)
        VALUES ('year-3', ?, 'done', 20777, 1, 65536, 0, 0, 45, 0)
        """, bits)
    }
    database.close()
    let journal = try Journal(path: scratch.path, isReading ? .reading : .writing(.seeded(1)))
    #expect(try journal.begunPlans() == [.sample])
    #expect(try journal.packedProgress(of: .sample)?.list?.values.map(\.minutes) == [45])
    #expect(try journal.progressList(of: .sample).values.map(\.minutes) == [45])
    #expect(try journal.check().isSound)
    #expect(try scratch.scratch.open("roadmap.db.before-v4", .readOnly).userVersion == 3)
  }

  /// Where the disk was full just then: the rows are there.
  @Test func whatIsNotPackedYetIsReadFromTheRows() throws {
    let writer = try scratch.writer()
    try writer.record([.check(.sample(1))], at: .sample(0), day: .sample)
    let database = try scratch.database()
    try database.write { () throws(DatabaseError) in
      try database.run("UPDATE plan_brief SET progress = NULL")
    }
    #expect(try writer.begunPlans() == [.sample])
    #expect(try writer.progressList(of: .sample).values.count == 1)
    #expect(try writer.glances(program: 1).map { $0.progress == nil } == [true])
    #expect(try writer.check().isSound)
    try writer.record([.check(.sample(2))], at: .sample(1), day: .sample)
    #expect(try writer.packedProgress(of: .sample)?.list?.values.count == 2)
  }
}
