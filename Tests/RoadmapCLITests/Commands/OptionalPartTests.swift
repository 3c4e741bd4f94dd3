import CommandLineKit
import RoadmapCLI
import Testing

/// Optional sections are chosen by what is done in them, in words and in deeds.
@Suite struct OptionalPartTests {
  private let store = CommandStore()

  private func run(_ line: String) -> CommandRun {
    CommandRun(line.split(separator: " ").map(String.init), store: store)
  }

  /// How many items count.
  private func counted() -> String? {
    run("show phase-5 --json").out.firstMatch(of: /"counted":(\d+)/).map { String($0.1) }
  }

  @Test func whatIsCheckedInAnOptionalSectionCounts() {
    #expect(counted() == "61")
    let check = run("check phase-5.j.1")
    #expect(check.out.contains("phase-5.j      J. MLOps (If AI-focused) · chosen"))
    #expect(counted() == "69")
    #expect(run("log").out.contains("phase-5.j"))
    let uncheck = run("uncheck phase-5.j.1")
    #expect(uncheck.out.contains("still chosen"))
    #expect(uncheck.out.contains("roadmap choose --not phase-5.j\n"))
    #expect(counted() == "69")
    #expect(run("choose --not phase-5.j").code == .ok)
    #expect(counted() == "61")
  }

  @Test func whatIsChosenWithItsSectionSaysWhich() {
    let choose = run("choose phase-5.j.1")
    #expect(choose.code == .couldNot)
    #expect(
      choose.error.contains("phase-5.j.1 is part of phase-5.j, which is optional as a whole."))
    #expect(choose.error.contains("roadmap choose phase-5.j\n"))
    #expect(run("choose phase-5.j").code == .ok)
    #expect(run("choose year-3.q1.1.1").error.contains("already required"))
  }

  @Test func anUndoTakesItBackAsAWhole() {
    _ = run("start phase-5.j.2")
    #expect(counted() == "69")
    #expect(run("undo").out.hasPrefix("undone  chose phase-5.j,"))
    #expect(counted() == "61")
    _ = run("redo")
    #expect(counted() == "69")
  }

  @Test func toGiveUpWhatIsOpenCanFinishThePlan() {
    store.write("mine.md", "# Mine\n\n## One\n- [ ] a clock\n\n## Two (optional)\n- [ ] a bell\n")
    _ = run("add mine.md")
    _ = run("choose mine.2")
    #expect(!run("check mine.1").out.contains("finished  Mine"))
    #expect(run("choose --not mine.2").out.contains("finished  Mine\n"))
    #expect(run("check mine.2.1").out.contains("chosen"))
  }

  /// An option that was skipped while it was chosen comes back as one to choose: its place is another's.
  @Test(arguments: ["uncheck mine.w1.2", "uncheck mine.w1"])
  func whatIsReopenedTakesNoPlaceOfAnother(_ reopening: String) {
    store.write(
      "mine.md", "# Mine\n\n## Week 1 (pick one)\n- [ ] a clock\n- [ ] a bell\n- [ ] a dial\n")
    for line in ["add mine.md", "choose mine.w1.2", "skip mine.w1.2"] {
      #expect(run(line).code == .ok)
    }
    #expect(run("check mine.w1.1").out.contains("finished"))
    #expect(run(reopening).out.contains("a bell · reopened, no longer chosen"))
    #expect(!run("show mine").out.contains("2 chosen"))
    #expect(run("choose mine.w1.2").code == .couldNot)
    // Without another it is the one that was chosen.
    for line in ["choose --not mine.w1.1", "choose mine.w1.2", "skip mine.w1.2"] { _ = run(line) }
    #expect(run("uncheck mine.w1.2").code == .ok)
    #expect(run("choose mine.w1.3").code == .couldNot)
  }

  /// An editor opens a skipped option as the command does.
  @Test func whatAnEditorReopensTakesNoPlaceOfAnother() {
    let text = "# Mine\n\n## Week 1 (pick one)\n- [x] a clock\n- [-] a bell\n- [ ] a dial\n"
    store.write("mine.md", text.replacing("[x]", with: "[ ]").replacing("[-]", with: "[ ]"))
    for line in ["add mine.md", "choose mine.w1.2"] { #expect(run(line).code == .ok) }
    store.write("mine.md", text.replacing("[x]", with: "[ ]"))
    #expect(run("show mine").out.contains("1 skipped"))
    store.write("mine.md", text)
    #expect(run("show mine").code == .ok)
    store.write("mine.md", text.replacing("[-]", with: "[ ]"))
    let show = run("show mine").out
    #expect(show.contains("1 of 1 done"))
    #expect(!show.contains("2 chosen"))
    #expect(run("undo").code == .ok)
    #expect(run("choose mine.w1.2").code == .couldNot)
  }

  /// What the text calls optional stays so, chosen or not, on every screen.
  @Test func whatWasChosenStaysOptional() {
    store.write(
      "mine.md",
      "# Mine\n\n## Week 1\n- [ ] plain\n- [ ] (optional) a bell\n\n## Week 2 (optional)\n- [ ] a gong\n"
    )
    _ = run("add mine.md")
    let before = [run("list mine --optional").out, run("list mine --required").out]
    #expect(before[0].split(separator: "\n").count == 2)
    _ = run("choose bell")
    _ = run("choose mine.w2")
    #expect([run("list mine --optional").out, run("list mine --required").out] == before)
    #expect(run("list mine --json").out.matches(of: /"optional":true/).count == 2)
    #expect(run("export mine -f csv").out.matches(of: /,yes,/).count == 2)
    // It counts, so it becomes due all the same.
    _ = run("start mine")
    #expect(run("list mine --due 2027-01-31").out.contains("bell"))
    _ = run("choose --not bell")
    #expect(!run("list mine --due 2027-01-31").out.contains("bell"))
  }

  @Test func whatIsOptionalIsCalledByItsTitle() {
    store.write(
      "mine.md",
      "# Mine\n\n## Week 1: Go\n- [ ] a clock\n## Week 2: Extra (optional)\n- [ ] a bell\n"
        + "## Week 3: Gongs (optional)\n- [ ] a gong\n## Week 4 (optional)\n- [ ] a horn\n")
    _ = run("add mine.md")
    func rows() -> [String] {
      run("status mine").out.split(separator: "\n").compactMap { line in
        line.firstMatch(of: #/W\d  (.*?)  /#).map { String($0.1) }
      }
    }
    #expect(rows() == ["Go", "Extra", "Gongs", "Week 4"])
    // Nothing beside it says so any more.
    _ = run("choose mine.w3")
    #expect(rows() == ["Go", "Extra", "Gongs (optional)", "Week 4"])
  }

  @Test func whatALinkTicksCountsAsWhatACheckTicks() {
    store.write("one.md", "# One\n\n## Week 1\n- [ ] Learn Paxos\n")
    store.write(
      "two.md",
      "# Two\n\n## Week 1\n- [ ] Warm up\n\n## Week 2\n- [ ] Paxos (optional)\n\n"
        + "## Week 3 (optional)\n- [ ] Paxos again\n")
    for line in [
      "add one.md", "add two.md", "link one.w1.1 two.w2.1", "link one.w1.1 two.w3.1",
      "check one.w1.1",
    ] {
      #expect(run(line).code == .ok)
    }
    #expect(run("show two").out.contains("2 of 3 done"), "\(run("show two").out)")
    #expect(run("show two --json").out.contains(#""counted":3"#))
    #expect(run("undo").code == .ok)
    #expect(run("show two").out.contains("1 item · 2 optional"), "\(run("show two").out)")
  }
}
