import RoadmapKit
import Testing

/// Journals as every earlier version of the schema has them: they open, and say what they said.
@Suite struct EarlierJournalTests {
  private let scratch = JournalScratch()

  private func make(_ version: Int) throws {
    let script = Fixtures.text("\(Fixtures.directory)/journals/version-\(version).sql")
    try #require(!script.isEmpty)
    let database = try scratch.scratch.open("roadmap.db")
    try database.change(script)
    database.close()
  }

  /// A row of progress in the columns that every version has.
  private struct Row: Hashable {
    let item: ItemReference
    let days: [Day?]
    let reason: String?
    let isChosen: Bool?
    let counts: [Int]

    init(_ item: ItemReference, _ progress: ItemProgress) {
      self.item = item
      days = [progress.started?.day, progress.done?.day, progress.skipped?.day]
      reason = progress.skipReason
      isChosen = progress.isChosen
      counts = [progress.noteCount, progress.evidenceCount, progress.minutes]
    }

    init(
      item: ItemReference, days: [Day?], reason: String?, isChosen: Bool?, counts: [Int]
    ) {
      self.item = item
      self.days = days
      self.reason = reason
      self.isChosen = isChosen
      self.counts = counts
    }
  }

  /// As the earlier version stored them, without a look at today's code.
  private func rowsAsStored() throws -> Set<Row> {
    let database = try scratch.scratch.open("roadmap.db", .readOnly)
    defer { database.close() }
    return Set(
      try database.rows(
        """
        SELECT plan, item, started_day, done_day, skipped_day, skip_reason, chosen, notes, evidence,
          minutes FROM progress
        """
      ) { row throws(DatabaseError) in
        Row(
          item: ItemReference(try row.value(0), try row.value(1)),
          days: [try row.value(2), try row.value(3), try row.value(4)],
          reason: try row.value(5), isChosen: try row.value(6),
          counts: [try row.value(7), try row.value(8), try row.value(9)])
      })
  }

  @Test(arguments: 1...7, [true, false])
  func itOpensAndTheSameLinesAreTicked(_ version: Int, _ isReading: Bool) throws {
    try make(version)
    let before = try rowsAsStored()
    #expect(before.count >= 8)
    let journal = try Journal(path: scratch.path, isReading ? .reading : .writing(.seeded(1)))
    let after = Set(try journal.progress().map { Row($0.key, $0.value) })
    #expect(after == before)
    let check = try journal.check()
    #expect(check.isSound, "\(check)")
    #expect(check.eventCount >= 27)
    guard version < Migrator.journal.migrations.count else { return }
    let backup = try scratch.scratch.open("roadmap.db.before-v\(version + 1)", .readOnly)
    #expect(try backup.userVersion == version)
  }

  @Test(arguments: 1...7)
  func itKeepsSettingsPlansTextsAndQuestions(_ version: Int) throws {
    try make(version)
    let journal = try scratch.reader()
    #expect(try journal.settings() == ["daily-items": "3", "study-days": "mon-wed"])
    #expect(
      try journal.listedPlans().map { "\($0.plan) \($0.origin == nil ? "removed" : "added")" }
        == ["rust added", "other removed", "year-5 removed"])
    let rust = Fixtures.id("rust")
    let entry = try #require(try journal.catalogue(rust))
    #expect(entry.origin == .file("/plans/rust.md"))
    let text = try #require(try journal.lastReadText(of: rust))
    #expect(String(decoding: text.bytes, as: UTF8.self).hasPrefix("# Rust in spring\n"))
    #expect(text.itemKeys.count == 11)
    let questions = try journal.questions(of: rust)
    #expect(questions.count == 1 && questions[0].candidates.count == 2)
    let links = try journal.links()
    #expect(links.isEmpty == (version == 1))
    #expect(try journal.runs()[rust] != nil || version == 1)
  }

  @Test(arguments: 1...7)
  func whatWasUndoneStaysSoAndUndoGoesOn(_ version: Int) throws {
    try make(version)
    let journal = try scratch.writer()
    let undone = try journal.log().count(where: \.isUndone)
    #expect(undone == 1)
    let reversal = try #require(try journal.undo(at: .sample(0), day: .sample))
    let plan = Fixtures.id(version == 1 ? "year-5" : "year-3")
    #expect(reversal.action.facts == [.plan(plan, version == 1 ? .removed : .stopped)])
    #expect(try journal.check().isSound)
  }
}
