import CommandLineKit
import RoadmapCLI
import Testing

/// A tick that follows that of a linked item, and is given to an option that no place is left for.
@Suite struct LinkedChoiceTests {
  private let four = FourWeeks(
    "# Four\n\n## Week 1 (pick 2)\n- [ ] Raft\n- [ ] Paxos\n- [ ] Zab\n- [ ] Gossip\n\n"
      + "## Week 2\n- [ ] Read the paper\n")

  init() {
    four.store.write("other.md", "# Other\n\n## Week 1\n- [ ] Raft\n- [ ] Paxos\n- [ ] Zab\n")
    four.run(1, "add other.md")
    for number in 1...3 { four.say(1, "link four.w1.\(number) other.w1.\(number)") }
  }

  @Test func aThirdOfTwoCountsNotAtAll() {
    four.say(1, "check other.w1.1 other.w1.2")
    four.say(1, "check other.w1.3")
    let shown = four.say(1, "show four")
    #expect(shown.contains("2 of 3 done") && shown.contains("2 of 2 chosen"))
    #expect(shown.contains("☑ Zab\n"))
    #expect(four.say(1, "status four").contains("2 of 3"))
    #expect(four.value("counted", 1, "show four") == "3")
    #expect(four.value("counted", 1, "status four") == "3")
    #expect(four.say(1, "undo").contains("undone  checked 2 items, today"))
    #expect(four.say(1, "show four").contains("☐ Zab\n"))
  }

  @Test func allThreeAtOnceFillTwoPlaces() {
    four.say(1, "check other.w1")
    #expect(four.value("counted", 1, "status four") == "3")
    #expect(four.say(1, "show four").contains("2 of 2 chosen"))
    #expect(four.say(1, "show four").contains("2 of 3 done"))
  }

  @Test func whatWasChosenKeepsItsPlace() {
    four.say(1, "choose four.w1.3 four.w1.4")
    four.say(1, "check other.w1.1 other.w1.2")
    let shown = four.say(1, "show four")
    #expect(shown.contains("2 of 2 chosen") && shown.contains("☐ Zab · chosen"))
    #expect(shown.contains("☑ Raft\n"))
    #expect(four.value("counted", 1, "status four") == "3")
    #expect(four.value("done", 1, "status four") == "0")
    four.say(1, "check four.w1.3 four.w1.4")
    #expect(four.say(1, "show four").contains("2 of 3 done"))
  }

  @Test func aLinkToADoneItemOverfillsNothing() {
    let four = FourWeeks("# Four\n\n## Week 1 (pick 1)\n- [ ] Raft\n- [ ] Paxos\n")
    four.store.write("other.md", "# Other\n\n## Week 1\n- [ ] Raft\n")
    four.run(1, "add other.md")
    four.say(1, "check four.w1.2")
    four.say(1, "check other.w1.1")
    four.say(1, "link four.w1.1 other.w1.1")
    #expect(four.value("counted", 1, "status four") == "1")
    #expect(four.say(1, "show four").contains("1 of 1 chosen"))
  }

  /// What is 100 % done is finished on every screen.
  @Test func aDoneOptionThatIsNotChosenAnyMoreFillsTheEmptyPlace() {
    four.say(1, "start four")
    four.say(1, "check four.w1.1 four.w1.4")
    four.say(1, "choose --not four.w1.4")
    let status = four.say(12, "status four")
    #expect(status.contains("100 %   2 of 2") || status.contains("100 %  2 of 2"))
    #expect(!status.contains("! W1"))
  }

  @Test func aPlanThatIsFinishedAsksForNoOption() {
    let four = FourWeeks("# Four\n\n## Week 1\nPick 1:\n- [ ] Raft\n- [ ] Paxos\n")
    four.say(1, "start four")
    four.say(1, "check four.w1.1.1")
    four.say(1, "choose --not four.w1.1.1")
    #expect(four.say(1, "status four").contains("100 %   1 of 1"))
    for words in ["next", "next --json", "list --due week"] {
      let out = four.run(1, words).out
      #expect(!out.contains("Pick 1") && !out.contains("four.w1.1"), "\(out)")
    }
  }

  @Test func anOptionWhoseStepsWereTickedWasNeverChosen() {
    let four = FourWeeks(
      "# Four\n\n## Week 1\nPick 1:\n- [ ] Raft\n- [ ] Paxos\n  - [ ] Read it\n  - [ ] Build it\n")
    four.store.write("other.md", "# Other\n\n## Week 1\n- [ ] Paxos read\n- [ ] Paxos built\n")
    four.say(1, "add other.md")
    four.say(1, "link four.w1.1.2.1 other.w1.1")
    four.say(1, "link four.w1.1.2.2 other.w1.2")
    four.say(1, "check four.w1.1.1")
    four.say(1, "check other.w1")
    let undone = four.say(1, "undo")
    #expect(undone.contains("undone  checked 4 items"), "\(undone)")
    #expect(!undone.contains("chose") && !undone.contains("four.w1.1.2  "), "\(undone)")
    #expect(undone.split(separator: "\n").count == 5)
  }

  /// An author may tick more than a choice asks for.
  @Test func moreThanAskedForIsToldAsSuch() {
    let four = FourWeeks("# Four\n\n## Week 1 (pick 1)\n- [x] Raft\n- [x] Paxos\n- [ ] Zab\n")
    #expect(four.say(1, "show four").contains("· 2 chosen"))
    #expect(!four.say(1, "status four").contains("of 1 chosen"))
  }
}
