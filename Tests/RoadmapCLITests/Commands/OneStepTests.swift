import CommandLineKit
import RoadmapCLI
import Testing

/// What one command did is taken back in one step, or the command says how else.
@Suite struct OneStepTests {
  private let four = FourWeeks()

  @Test func aLineInABundledPlanIsUndoneWithItsCopy() {
    four.say(1, "append staff.sep.w1 'Read a paper'")
    #expect(four.say(1, "show staff.sep.w1").contains("Read a paper"))
    let undone = four.say(1, "undo")
    #expect(undone.contains("undone  added staff") && undone.contains("Read a paper"))
    #expect(!four.say(1, "show staff.sep.w1").contains("Read a paper"))
    #expect(
      four.say(1, "plans --json").contains("\"sections\":4,\"source\":\"bundled\",\"span\""))
    #expect(four.say(1, "redo").contains("Read a paper"))
    #expect(four.say(1, "show staff.sep.w1").contains("Read a paper"))
    // A line more is a step of its own.
    four.say(1, "append staff.sep.w1 'Read another'")
    #expect(!four.say(1, "undo").contains("added staff"))
    #expect(four.say(1, "show staff.sep.w1").contains("Read a paper"))
    #expect(four.say(1, "undo").contains("added staff"))
  }

  @Test func anImportNamesTheWayBack() {
    let other = FourWeeks("# Four\n\n## Week 1\n- [ ] Something else\n")
    other.say(2, "check four.w1.1")
    four.store.write("export.json", other.say(2, "export --format json"))
    four.say(1, "check four.w1.1")
    let before = four.say(3, "export --format json")
    let told = four.say(3, "import export.json")
    let backup = four.store.path + ".backup-2026-12-03"
    #expect(told.contains("roadmap doctor --restore"))
    #expect(four.store.isThere(backup))
    #expect(four.say(3, "export --format json") != before)
    #expect(four.run(3, "doctor --restore \(backup)").code == .ok)
    #expect(four.say(3, "export --format json") == before)
  }

  @Test func anImportThatAddsNothingMakesNoBackup() {
    four.say(1, "check four.w1.1")
    four.store.write("export.json", four.say(2, "export --format json"))
    #expect(four.say(3, "import export.json") == "unchanged: all of it was here already\n")
    #expect(!four.store.isThere(four.store.path + ".backup-2026-12-03"))
  }

  @Test func anImportThatIsRefusedLeavesNoBackup() {
    let other = FourWeeks("# Four\n\n## Week 1\n- [ ] Something else\n- [ ] And more\n")
    other.say(2, "check four.w1.1 --note alpha")
    four.store.write("export.json", other.say(2, "export --format json"))
    four.say(1, "check four.w1.1")
    four.say(3, "import export.json")
    other.say(2, "check four.w1.2")
    let changed = other.say(2, "export --format json").replacing("alpha", with: "omega")
    four.store.write("bad.json", changed)
    for _ in 0..<2 {
      let refused = four.run(4, "import bad.json")
      #expect(refused.code != .ok && refused.error.contains("Nothing was imported"))
    }
    #expect(!four.store.isThere(four.store.path + ".backup-2026-12-04"))
    #expect(four.store.isThere(four.store.path + ".backup-2026-12-03"))
  }

  /// Days are read alike wherever one is taken: the 2nd is a Wednesday.
  @Test(arguments: [
    ("tomorrow", "2026-12-03"), ("monday", "2026-12-07"), ("next monday", "2026-12-07"),
    ("in 3 days", "2026-12-05"), ("monday - friday", "2026-12-07..2026-12-11"),
    ("friday - in 2 weeks", "2026-12-04..2026-12-16"), ("24 dec - 2 jan", "2026-12-24..2027-01-02"),
    ("today, 29 feb", "2026-12-02, 2028-02-29"),
  ])
  func daysOffAreReadAsAllDaysAre(_ words: String, _ stored: String) {
    four.say(2, "config days-off '\(words)'")
    #expect(four.say(2, "config days-off") == stored + "\n")
  }

  @Test func whatIsNoDayOffIsToldTheForms() {
    let run = four.run(2, "config days-off someday")
    #expect(run.code != .ok)
    #expect(run.error.contains("tomorrow"), "\(run.error)")
  }
}
