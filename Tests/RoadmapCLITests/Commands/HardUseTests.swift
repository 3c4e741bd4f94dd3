import CommandLineKit
import RoadmapCLI
import Testing

/// Commands in the orders in which a user who is not careful types them.
@Suite struct HardUseTests {
  private let store = CommandStore()

  private func run(
    _ words: String..., answers: [String] = [], on screen: CommandRun.Screen = .pipe
  ) -> CommandRun {
    CommandRun(words, on: screen, store: store, answers: answers)
  }

  @Test func anotherEndLeavesTheBeginning() {
    #expect(run("start", "year-3", "--on", "2026-09-01").code == .ok)
    let changed = run("start", "year-3", "--until", "2027-12-31").out
    #expect(changed.hasPrefix("changed  year-3  from Tue 1 Sep to Fri 31 Dec 2027"))
    let refused = run("start", "year-3", "--until", "2026-08-01")
    #expect(refused.code == .usage)
    #expect(refused.error.contains("before it starts on 1 Sep"))
    #expect(run("start", "staff", "--until", "2027-12-31").out.contains("from today to"))
  }

  @Test func aRestBeforeThePlanOrWithinAnotherIsRefused() {
    #expect(run("start", "year-3", "--on", "2026-09-01").code == .ok)
    let early = run("pause", "--on", "2026-08-01")
    #expect(early.code == .couldNot)
    #expect(early.error.contains("'year-3' started on 1 Sep"))
    #expect(run("pause", "--on", "2026-10-01").code == .ok)
    #expect(run("resume", "--on", "2026-10-12").code == .ok)
    let within = run("pause", "--on", "2026-10-05")
    #expect(within.code == .couldNot)
    #expect(within.error.contains("roadmap pause year-3 --on 2026-10-12"))
    #expect(run("pause", "--on", "2026-10-12").code == .ok)
  }

  @Test func severalPlansAreNotCalledItems() {
    #expect(run("start", "year-3", "staff").code == .ok)
    #expect(run("stop", "year-3", "staff").code == .ok)
    #expect(run("undo").out == "undone  removed the schedule of 2 plans, today\n")
    #expect(run("undo").out == "undone  set the schedule of 2 plans, today\n")
  }

  @Test func aWholePlanIsNoOptionAndNoHintLeadsNowhere() {
    let refused = run("choose", "year-3")
    #expect(refused.code == .couldNot)
    #expect(refused.error.contains("roadmap show year-3"))
    #expect(!refused.error.contains("skip"))
  }

  @Test func theFirstOpenItemIsTheFirstOfThePlan() {
    #expect(run("start", "staff.sep").error.contains("roadmap start staff.sep.w1.1\n"))
  }

  @Test func whatIsWrongWithAFileIsSaidOnceAndOfTheFile() {
    store.write("mine.md", "# Mine\n\n- [ ] Read about parsers\n- [ ] Write a parser\n")
    #expect(run("add", "mine.md").code == .ok)
    store.write("mine.md", "")
    let checked = run("check", "mine.1")
    #expect(checked.code == .ok)
    #expect(checked.error == "Note:  'mine.md' is empty; mine is shown as last read.\n")
    #expect(run("update", "mine").error.hasPrefix("Error: 'mine.md' is empty.\n"))
    let doctor = run("doctor")
    #expect(doctor.code == .couldNot)
    #expect(doctor.out.contains("mine: 'mine.md' is empty"))
  }

  @Test func whereNoProgressWasNoneIsKept() {
    store.write("mine.md", "# Mine\n\n- [ ] Read about parsers\n")
    #expect(run("add", "mine.md").code == .ok)
    #expect(run("remove", "mine").code == .ok)
    #expect(!run("add", "mine.md").out.contains("0 items"))
  }

  @Test func whatIsLeftToDoIsCountedAsInStatus() {
    #expect(run("skip", "year-3.q1.1.1").out.hasSuffix("year-3.q1: 0 of 7 done\n"))
    #expect(run("check", "year-3.q1.1").out.contains("year-3.q1: 3 of 7 done\n"))
    #expect(run("skip", "year-3.q2").out.hasSuffix("year-3.q2: all skipped\n"))
    let status = run("status", "year-3").out
    #expect(status.contains("3 of 7"))
    #expect(!status.contains("0 of 0"))
    #expect(
      status.split(separator: "\n").contains { $0.contains("Q2") && $0.hasSuffix("skipped") })
    #expect(run("check", "phase-5.a.1").out.contains("phase-5.a: 1 of 1 done\n"))
  }

  @Test func anItemThatIsGoneLendsItsAddressToNoLink() {
    store.write("one.md", "# One\n\n- [ ] Read about parsers\n- [ ] Bake a cake\n")
    store.write("two.md", "# Two\n\n- [ ] Parsing in depth\n- [ ] Other matters\n")
    #expect(run("add", "one.md").code == .ok)
    #expect(run("add", "two.md").code == .ok)
    #expect(run("link", "one.1", "two.1").code == .ok)
    #expect(run("check", "two.1").out.contains("linked: one.1"))
    store.write("one.md", "# One\n\n- [ ] Bake a cake\n")
    #expect(run("status").error.contains("one changed: 1 removed"))
    let unchecked = run("uncheck", "two.1")
    #expect(unchecked.code == .ok)
    #expect(!unchecked.out.contains("one.1"))
    let links = run("link").out.split(separator: "\n")
    #expect(links.contains { $0.hasPrefix("  one @") && $0.hasSuffix("no longer in its plan") })
  }

  @Test func aNumberIsNotCorrectedToAnother() {
    #expect(!run("config", "review-retention", "0").error.contains("Did you mean"))
    #expect(!run("config", "minutes-study", "--", "-1").error.contains("Did you mean"))
  }

  @Test func onATerminalOneOfSeveralIsPicked() {
    // First: once a plan has been begun, words are looked for in it alone.
    #expect(run("show", "paxos", answers: ["3"], on: .terminal80).out.contains("phase-5.h.4"))
    let picked = run("check", "raft", answers: ["x", "9", "2"], on: .terminal80)
    #expect(picked.code == .ok)
    #expect(picked.out.contains("staff.sep.w1.1"))
    #expect(picked.error.contains("'raft' matches 3 items."))
    #expect(picked.error.contains("Enter a number from 1 to 3, or press Enter to cancel:"))
  }

  @Test(arguments: [[String](), [""]])
  func whoPicksNothingChangesNothing(answers: [String]) {
    let none = run("check", "raft", answers: answers, on: .terminal80)
    #expect(none.code == .couldNot)
    #expect(none.error.contains("Cancelled; nothing was changed."))
    #expect(run("log").out.isEmpty)
    let script = run("check", "raft", "--no-input", answers: ["2"], on: .terminal80)
    #expect(script.code == .couldNot)
    #expect(run("log").out.isEmpty)
  }

  @Test func aLineThatIsTakenIsNotAskedAboutAgain() {
    store.write(
      "mine.md",
      """
      # Mine

      - [ ] learn to parse the binary formats
      - [ ] learn to parse the textual formats
      - [ ] other

      """)
    #expect(run("add", "mine.md").code == .ok)
    #expect(run("check", "mine.1", "mine.2").code == .ok)
    store.write("mine.md", "# Mine\n\n- [ ] learn to parse formats\n- [ ] other\n")
    let settled = run("update", "mine", answers: ["7", "1"], on: .terminal80)
    #expect(settled.error.contains("Enter 0 or 1, or press Enter to decide later:"))
    #expect(settled.error.ranges(of: "Which line replaces").count == 1)
    // The other one waits on, and is told.
    #expect(settled.out.contains("learn to parse the textual formats"), "\(settled.out)")
    #expect(run("list", "--plan", "mine", "--state", "done").out.contains("learn to parse formats"))
  }

  // MARK: - What is too little, or is so already

  /// "x" stands in "Twitter/X": one letter is a slip of the finger.
  @Test(arguments: [
    ["check", "x"], ["check", "--", "-x"], ["skip", "c"], ["review", "x", "-g", "3"],
  ])
  func oneLetterTellsNoItem(_ words: [String]) {
    let refused = CommandRun(words, store: store)
    #expect(refused.code == .couldNot)
    #expect(refused.error.contains("is too short to identify an item."))
    #expect(run("log").out.isEmpty)
  }

  @Test func aPlanThatRunsIsNotBegunAnewByItsNameAlone() {
    #expect(run("start", "year-3", "--on", "1 sep").code == .ok)
    let again = run("start", "year-3")
    #expect(again.code == .ok)
    #expect(again.out.contains("already started"))
    #expect(run("status", "year-3").out.contains("since 1 Sep"))
    #expect(run("undo").code == .ok)
    #expect(run("undo").code == .couldNot)
  }

  @Test func aNoteOnWhatIsDoneIsTold() {
    #expect(run("check", "year-3.q1.1.1").code == .ok)
    let again = run("check", "year-3.q1.1.1", "--note", "again").out
    #expect(again.contains("already done today, note saved"))
  }

  @Test func bothEndsOfALinkShowIt() {
    #expect(run("link", "staff.oct.w1.2", "phase-5.c.1.2").code == .ok)
    #expect(run("show", "phase-5.c.1.2").out.contains("linked to staff.oct.w1.2"))
    #expect(run("show", "staff.oct.w1.2").out.contains("linked to phase-5.c.1.2"))
  }
}
