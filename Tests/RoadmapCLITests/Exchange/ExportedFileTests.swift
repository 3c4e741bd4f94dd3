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
      text == "# Mine\n\n- [X] One ✅ 2026-11-20\n- [x] Two ✅ 2026-11-20\n"
        + "- [-] Three ❌ 2026-11-20\n- [x] Four ✅ 2026-11-02\n")
    #expect(run("export mine --format markdown").contains("- [X] One\n"))
  }
}
