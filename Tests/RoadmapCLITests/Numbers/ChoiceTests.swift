import CommandLineKit
import RoadmapCLI
import Testing

/// An option that is skipped fills no place of its choice.
@Suite struct ChoiceTests {
  private let four = FourWeeks(
    """
    # Four

    ## Week 1: Web (pick 1)
    - [ ] Axum
    - [ ] Actix

    ## Week 2
    - [ ] Deploy

    """)

  @Test func theOnlyChosenOptionIsSkipped() {
    four.say(1, "choose axum")
    four.say(1, "skip axum")
    four.say(1, "check deploy")
    let next = four.say(1, "next four")
    #expect(!next.contains("finished everything"))
    #expect(next.contains("pick 1 of 2"))
    let status = four.say(1, "status four")
    #expect(status.contains("1 of 2") && status.contains("pick 1"))
    #expect(!status.contains("1 of 1 chosen"))
    four.say(1, "check actix")
    #expect(four.say(1, "status four").contains("2 of 2"))
    // The place is filled: the one that was skipped has none.
    #expect(four.run(1, "check axum").code == .couldNot)
  }

  @Test func itIsChosenAgain() {
    four.say(1, "choose axum")
    four.say(1, "skip axum")
    four.say(1, "choose axum")
    #expect(four.say(1, "next four").contains("Axum"))
    four.say(1, "skip axum")
    four.say(1, "choose --not axum")
    four.say(1, "choose actix")
    #expect(four.say(1, "next four").contains("Actix"))
  }

  /// What is optional, as an option is.
  @Test func somethingOptionalThatWasSkippedIsChosen() {
    let four = FourWeeks(
      "# Four\n\n## Week 1\n- [ ] One\n- [ ] Two (optional)\n\n"
        + "## Week 2 (optional)\n- [ ] Three\n- [ ] Four\n")
    for (part, text) in [("four.w1.2", "Two"), ("four.w2", "Three")] {
      four.say(1, "skip \(part)")
      #expect(four.say(1, "status four").contains("skipped"))
      // First it is not chosen yet, then it was.
      for _ in 1...2 {
        let chosen = four.say(1, "choose \(part)")
        #expect(chosen.contains(" · chosen"), "\(part): \(chosen)")
        #expect(four.say(1, "next four -n 9").contains(text), "\(part)")
        #expect(!four.say(1, "status four").contains("skipped"), "\(part)")
        #expect(four.say(1, "choose \(part)").contains("already chosen"), "\(part)")
        four.say(1, "skip \(part)")
      }
      four.say(1, "choose --not \(part)")
      four.say(1, "uncheck \(part)")
    }
  }

  /// One thing is to be done, whichever it is, and none once one is chosen.
  @Test func aChoiceIsDueOnce() {
    four.say(7, "start four")
    for line in ["list --due week", "list --due week --kind option"] {
      #expect(four.say(7, line).hasPrefix("four.w1\topen\toption\tWeek 1: Web\t"), "\(line)")
      #expect(four.say(7, line).split(separator: "\n").count == 1, "\(line)")
    }
    #expect(
      four.say(7, "week").contains(
        "Coming  1 item\n  four.w1  Week 1: Web  pick 1 of 2, due 13 Dec"))
    #expect(four.say(7, "week --markdown").contains("- [ ] Week 1: Web (pick 1 of 2), due 13 Dec"))
    #expect(four.value("choice", 7, "list --due week") == "true")
    four.say(14, "choose actix")
    #expect(four.say(14, "week --last").contains("Slipped  1 item\n  four.w1.2  Actix"))
    #expect(four.say(14, "list --overdue").hasPrefix("four.w1.2\t"))
    four.say(14, "check actix")
    for line in ["list --overdue", "week --last", "show four --dates"] {
      let told = four.run(14, line).out
      #expect(!told.contains("overdue") && !told.contains("Slipped") && !told.contains("\tAxum"))
    }
    #expect(four.say(14, "export four --format todo.txt").contains("Axum +four @w1 key:"))
  }

  @Test func whatIsSkippedIsShown() {
    let four = FourWeeks("# Four\n\n## Week 1 (pick 2)\n- [ ] one\n- [ ] two\n- [ ] three\n")
    four.say(1, "skip four.w1.1 four.w1.2")
    #expect(four.say(1, "show four").contains("· pick 2 of 3 · 0 of 1 done, 2 skipped"))
    #expect(four.say(1, "status four").contains("0 of 1 · 2 skipped"))
  }

  @Test func allOptionsAreSkipped() {
    four.say(1, "skip four.w1.1 four.w1.2")
    four.say(1, "check deploy")
    #expect(four.say(1, "next four").contains("Everything in this plan is done."))
    #expect(four.say(1, "status four").contains("1 of 1"))
  }

  @Test func whatWasChosenIsShown() {
    four.say(1, "choose axum")
    let outline = four.say(1, "show four.w1")
    #expect(outline.contains("1 of 1 chosen"))
    let lines = outline.split(separator: "\n")
    #expect(lines.contains { $0.contains("Axum") && $0.hasSuffix("chosen") })
    #expect(!lines.contains { $0.contains("Actix") && $0.hasSuffix("chosen") })
    four.say(1, "check axum")
    #expect(four.say(1, "show four.w1").contains("1 of 1 chosen"))
  }

  @Test(arguments: [
    "- [ ] Pick two (choose 2):\n  - [ ] a\n  - [ ] b\n  - [ ] c (optional)\n",
    "- [ ] Pick one (choose 1):\n  - [ ] a\n  - [ ] b (optional)\n",
    "- [ ] Pick one (choose 1):\n  - [ ] a (optional)\n  - [ ] b (optional)\n",
  ]) func whatIsRequiredCountsInAPlanThatNobodyTouched(_ list: String) {
    let plan = FourWeeks("# Four\n\n## Week 1\n\(list)- [ ] d\n")
    #expect(plan.value("required", 1, "show four") == plan.value("counted", 1, "show four"))
  }

  /// Two of three are two items, on every screen.
  @Test func aWeekCountsWhatIsToBeChosen() {
    let two = FourWeeks(
      "# Four\n\n## Week 1 (pick 2)\n- [ ] a\n- [ ] b\n- [ ] c\n\n## Week 2\n- [ ] d\n- [ ] e\n")
    two.say(7, "start four")
    #expect(two.value("week_left", 7, "status four") == "2")
    #expect(two.say(7, "week").contains("Coming  2 items"))
    #expect(two.say(14, "week --last").contains("Slipped  2 items"))
    two.say(7, "choose four.w1.2")
    #expect(two.say(7, "week").contains("Coming  2 items"))
    two.say(7, "check four.w1.2")
    #expect(two.say(7, "week").contains("Coming  1 item\n"))
  }

  /// What was done of an option that is no longer chosen counts from the day it was done on.
  @Test func aDoneOptionIsNotDoneBeforeItsDay() {
    let two = FourWeeks(
      "# Four\n\n## Week 1 (pick 2)\n- [ ] a\n- [ ] b\n- [ ] c\n\n## Week 2\n- [ ] d\n- [ ] e\n")
    two.say(7, "start four")
    two.say(10, "choose four.w1.2")
    two.say(10, "check four.w1.2")
    let chosen = two.say(11, "status four --chart --json")
    two.say(11, "choose --not four.w1.2")
    let left = two.say(11, "status four --chart --json")
    for (day, done) in [("09", 0), ("10", 1), ("11", 1)] {
      let point = "{\"day\":\"2026-12-\(day)\",\"done\":\(done),"
      #expect(chosen.contains(point) && left.contains(point), "\(day): \(left)")
    }
    two.say(11, "check four.w1.1 four.w1.3")
    let over = two.say(11, "status four --chart --json")
    #expect(over.contains("{\"day\":\"2026-12-10\",\"done\":0,"), "\(over)")
    #expect(over.contains("{\"day\":\"2026-12-11\",\"done\":2,"), "\(over)")
  }
}
