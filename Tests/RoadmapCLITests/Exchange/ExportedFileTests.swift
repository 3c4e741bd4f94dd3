import CommandLineKit
import RoadmapCLI
import Testing

/// What an export does to files, and says of what was ticked in them.
@Suite struct ExportedFileTests {
  private static let plan = "# Clocks\n\n## Week 1\n- [ ] Read\n- [ ] Draw\n"

  private let store = CommandStore()

  /// What is written over would be gone.
  @Test(arguments: ["csv", "html", "json", "markdown"])
  func neitherThePlanNorTheJournalIsWrittenOver(_ format: String) throws {
    store.write("mine.md", Self.plan)
    store.write("other.md", "# Other\n\n- [ ] One\n")
    for line in [["add", "mine.md"], ["add", "other.md"], ["check", "mine.w1.1"]] {
      #expect(CommandRun(line, store: store).code == .ok)
    }
    let before = store.bytes()["roadmap.db"]
    for path in [store.path, store.path + "-wal", "mine.md"] {
      let refused = CommandRun(
        ["export", "other", "--format", format, "-o", path], store: store)
      #expect(refused.code == .store, "\(path): \(refused.error)")
      #expect(refused.error.contains("Name another file"))
    }
    #expect(store.bytes()["roadmap.db"] == before)
    #expect(store.files["mine.md"] == Array(Self.plan.utf8))
    let empty = CommandRun(["export", "--format", format, "-o", ""], store: store)
    #expect(empty.code == .usage)
    // A plan's own text with its ticks is what it was made of.
    let own = CommandRun(
      ["export", "other", "--format", "markdown", "-o", "other.md"], store: store)
    #expect(own.code == .ok, "\(own.error)")
  }

  /// A day is written in one way, whichever the file has.
  @Test(arguments: ["obsidian", "dataview"]) func theDaysOfAnExportAreOfOneForm(_ dates: String) {
    let store = CommandStore()
    store.write(
      "mine.md",
      "# Mine\n\n- [x] One ✅ 2026-11-02\n- [x] Two  [completion:: 2026-11-03]\n"
        + "- [-] Three ❌ 2026-11-04\n- [x] Four\n- [ ] Five\n")
    #expect(CommandRun(["add", "mine.md"], store: store).code == .ok)
    let text = CommandRun(
      ["export", "mine", "--format", "markdown", "--dates", dates], store: store
    ).out
    func day(_ day: String, _ picture: String, _ field: String) -> String {
      dates == "obsidian" ? " \(picture) \(day)" : "  [\(field):: \(day)]"
    }
    #expect(
      text == "# Mine\n\n- [x] One\(day("2026-11-02", "✅", "completion"))\n"
        + "- [x] Two\(day("2026-11-03", "✅", "completion"))\n"
        + "- [-] Three\(day("2026-11-04", "❌", "cancelled"))\n"
        + "- [x] Four\n- [ ] Five\n")
  }

  /// The title of a project may stand outside of its label: every format has both.
  @Test func aProjectKeepsItsName() {
    let store = CommandStore()
    store.write(
      "mine.md", "# Mine\n\n## Week 1\n**Project: A sundial**\n- [ ] Draw it\n- [ ] Build it\n")
    for line in [["add", "mine.md"], ["start", "mine"]] {
      #expect(CommandRun(line, store: store).code == .ok)
    }
    func out(_ words: String...) -> String { CommandRun(words, store: store).out }
    #expect(out("export", "mine", "-f", "ics").contains("SUMMARY:Project: A sundial\r\n"))
    #expect(out("export", "mine", "-f", "csv").contains(",Project: A sundial,Draw it,"))
    #expect(out("show", "mine", "--json").contains(#""heading":"Project: A sundial""#))
    #expect(out("show", "mine").contains("Project: A sundial"))
  }

  /// The busiest day stands out on paper of either colour, and the year says its months.
  @Test func theYearIsReadInTheDark() throws {
    let store = CommandStore()
    store.write("mine.md", "# Mine\n\n- [ ] Draw it\n")
    for line in [["add", "mine.md"], ["check", "mine.1", "--for", "1h15m"]] {
      #expect(CommandRun(line, store: store).code == .ok)
    }
    let page = CommandRun(["export", "mine", "-f", "html"], store: store).out
    let dark = try #require(page.firstMatch(of: /prefers-color-scheme:dark\)\{:root\{(.*)\}\}/)).1
    for level in 1...4 {
      #expect(dark.contains("--l\(level):#"))
      #expect(page.contains(".l\(level){fill:var(--l\(level))}"))
    }
    #expect(page.contains(">Sep</text>"))
    #expect(page.contains("1\u{A0}h\u{A0}15\u{A0}min"))
  }

  /// Whoever ticked it, and wherever.
  @Test func markdownHasTheDayOfWhatTheFileTicks() {
    let store = CommandStore()
    store.write("mine.md", "# Mine\n\n- [X] One\n- [ ] Two\n- [-] Three\n- [x] Four ✅ 2026-11-02\n")
    func run(_ line: String) -> String {
      let run = CommandRun(line.split(separator: " ").map(String.init), store: store)
      #expect(run.code == .ok, "\(run.error)")
      return run.out
    }
    _ = run("add mine.md --tick-file")
    _ = run("check mine.2")
    let text = run("export mine --format markdown --dates obsidian")
    #expect(
      text == "# Mine\n\n- [X] One\n- [x] Two ✅ 2026-11-20\n"
        + "- [-] Three ❌ 2026-11-20\n- [x] Four ✅ 2026-11-02\n")
    #expect(run("export mine --format markdown").contains("- [X] One\n"))
  }
}
