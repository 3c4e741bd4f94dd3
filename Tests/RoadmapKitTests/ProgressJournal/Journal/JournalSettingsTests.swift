import RoadmapKit
import Testing

@Suite struct JournalSettingsTests {
  private let scratch = JournalScratch()

  private func set(_ journal: Journal, _ name: String, _ value: String?, _ second: Int64) throws {
    try journal.set(name, to: value, at: .sample(second), day: .sample)
  }

  @Test func theLastValueCounts() throws {
    let journal = try scratch.writer()
    try set(journal, "study-days", "mon-fri", 0)
    try set(journal, "study-days", "mon-sat", 1)
    try set(journal, "review", "off", 2)
    try set(journal, "review", nil, 3)
    #expect(try scratch.reader().settings() == ["study-days": "mon-sat"])
  }

  @Test func aSettingIsUndoneAndRedone() throws {
    let journal = try scratch.writer()
    try set(journal, "daily-items", "3", 0)
    try set(journal, "daily-items", "5", 1)
    let undone = try #require(try journal.undo(at: .sample(2), day: .sample))
    #expect(undone.words == "set daily-items to 5")
    #expect(try journal.settings() == ["daily-items": "3"])
    _ = try journal.undo(at: .sample(3), day: .sample)
    #expect(try journal.settings().isEmpty)
    _ = try journal.redo(at: .sample(4), day: .sample)
    _ = try journal.redo(at: .sample(5), day: .sample)
    #expect(try journal.settings() == ["daily-items": "5"])
  }

  @Test func whatIsSoAlreadyIsNotRecordedAgain() throws {
    let journal = try scratch.writer()
    try set(journal, "daily-items", nil, 0)
    try set(journal, "daily-items", "3", 1)
    try set(journal, "daily-items", "3", 2)
    #expect(try journal.log().count == 1)
  }

  /// Two machines with a copy of one earlier journal: what stood in it is the same event on both.
  @Test func whatWasSetBeforeIsTheSameOnEveryMachine() throws {
    let script = Fixtures.text("\(Fixtures.directory)/journals/version-4.sql")
    var lines: [[String]] = []
    for seed in [1, 2] as [UInt64] {
      let scratch = JournalScratch()
      let database = try scratch.scratch.open("roadmap.db")
      try database.change(script)
      database.close()
      let journal = try scratch.writer(seed: seed)
      var settings: [String] = []
      try journal.forEachEvent { event throws(JournalError) in
        guard case .setting = event.fact else { return }
        settings.append(String(decoding: EventLine.bytes(event), as: UTF8.self))
      }
      lines.append(settings)
      // Nobody's action: it is neither shown nor undone.
      #expect(try !journal.log().contains { $0.facts.contains { $0.kindName == "settingChanged" } })
      while try journal.undo(at: .sample(1), day: .sample) != nil {}
      #expect(try journal.settings() == ["daily-items": "3", "study-days": "mon-wed"])
      try set(journal, "daily-items", "9", -1_000_000_000)
      #expect(try journal.settings()["daily-items"] == "9")
    }
    #expect(lines[0].count == 2)
    #expect(lines[0] == lines[1])
  }
}
