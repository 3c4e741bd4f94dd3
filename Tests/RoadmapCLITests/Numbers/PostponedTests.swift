import CommandLineKit
import RoadmapCLI
import Testing

@Suite struct PostponedTests {
  private let four = FourWeeks()

  private func due(_ address: String, _ day: Int, _ plan: FourWeeks? = nil) -> String? {
    (plan ?? four).say(day, "list four").split(separator: "\n").first {
      $0.hasPrefix(address + "\t")
    }
    .flatMap { $0.split(separator: "\t").last.map(String.init) }
  }

  @Test func aSectionTakesAlongWhatWasPostponedInItBefore() {
    four.say(1, "start four")
    four.say(1, "postpone four.w1.1 --to 2026-12-09")
    four.say(1, "postpone four.w1 --to 2026-12-29")
    #expect(due("four.w1.1", 1) == "2026-12-29")
    #expect(due("four.w1.2", 1) == "2026-12-29")
    four.say(2, "postpone four.w1.1 --to 2026-12-12")
    #expect(due("four.w1.1", 2) == "2026-12-12")
    #expect(due("four.w1.2", 2) == "2026-12-29")
  }

  /// It was for 22 to 28 December.
  @Test(arguments: [
    ("four.w4", 5, "2026-12-05", "5 Dec"), ("four.w4", 5, "2026-12-08", "5 Dec – 8 Dec"),
    ("four.w4", 5, "2026-12-26", "20 Dec – 26 Dec"),
    ("four.w4", 25, "2026-12-26", "22 Dec – 26 Dec"),
  ])
  func whatIsBroughtForwardBeginsOnNoDayThatIsOver(
    _ address: String, _ today: Int, _ due: String, _ days: String
  ) {
    four.say(1, "start four")
    four.say(today, "postpone \(address) --to \(due)")
    #expect(four.say(today, "show four --dates").contains("Week 4 · \(days) ·"))
    #expect(self.due("\(address).1", today) == due)
    four.say(today, "undo")
    four.say(today, "postpone \(address).1 --to \(due)")
    #expect(self.due("\(address).1", today) == due)
    #expect(!four.say(today, "status four").contains("W4  Week 4  overdue"))
  }

  /// The weeks of a month that is due today are due today, and none of them before.
  @Test func theWeeksOfWhatIsBroughtForwardAreDueOnNoDayThatIsOver() {
    let month = FourWeeks(
      FourWeeks.text.replacing("\n## ", with: "\n### ").replacing(
        "# Four\n", with: "# Four\n\n## Month 1\n")
        + "\n## Month 2\n\n### Week 5\n- [ ] Rest\n\n### Week 6\n- [ ] Sleep\n")
    month.say(1, "start four --until 2027-02-28")
    month.say(5, "postpone four.m2 --to today")
    #expect(due("four.m2.w5.1", 5, month) == "2026-12-05")
    #expect(due("four.m2.w6.1", 5, month) == "2026-12-05")
    #expect(!month.say(5, "status four").contains("overdue"))
  }

  @Test func aParentTakesAlongItsChildren() {
    four.say(1, "start four")
    four.say(1, "postpone four.w3.1.1 --to 2026-12-09")
    four.say(1, "postpone four.w3.1 --to 2026-12-24")
    #expect(due("four.w3.1.1", 1) == "2026-12-24")
  }

  @Test func whatWasPostponedMovesWithALaterPause() {
    four.say(1, "start four")
    four.say(1, "postpone four.w2 --to 2026-12-20")
    four.say(1, "postpone four.w4.1 --to 2026-12-06")
    four.say(4, "pause four --until 2026-12-10")
    #expect(due("four.w2.1", 4) == "2026-12-27")
    #expect(due("four.w4.1", 4) == "2026-12-13")
    #expect(due("four.w3.2", 4) == "2026-12-28")
    // By the days that it really took.
    four.say(6, "resume four")
    #expect(due("four.w2.1", 6) == "2026-12-22")
    #expect(due("four.w4.1", 6) == "2026-12-08")
  }

  @Test func nothingPostponedBecomesDueInAPause() {
    four.say(1, "start four")
    four.say(1, "postpone four.w4.1 --to 2026-12-06")
    four.say(4, "pause four")
    #expect(!four.say(9, "list --overdue").contains("four.w4.1"))
    #expect(!four.say(9, "status four").contains("overdue"))
  }

  @Test func nothingIsDueByTheEndOfAWeekInAPause() {
    four.say(7, "start four --until 2027-01-03")
    four.say(8, "pause four")
    for day in [9, 10] {
      #expect(four.run(day, "list --due week").out.isEmpty)
      #expect(!four.say(day, "week").contains("Coming"))
    }
    // What was overdue before is so still.
    let five = FourWeeks()
    five.say(1, "start four")
    five.say(9, "pause four")
    #expect(five.say(10, "list --due week") == five.say(10, "list --overdue"))
  }

  @Test func aDayThatIsWishedWithAPauseInSightStays() {
    four.say(1, "start four")
    four.say(1, "pause four --on 2026-12-04 --until 2026-12-10")
    four.say(2, "postpone four.w4.1 --to 2026-12-20")
    #expect(due("four.w4.1", 2) == "2026-12-20")
    #expect(due("four.w4.1", 8) == "2026-12-20")
    // What would be due in the pause is due when it is over.
    #expect(four.say(2, "postpone four.w4.2 --to 2026-12-06").contains("due Fri 11 Dec"))
    #expect(due("four.w4.2", 2) == "2026-12-11")
  }

  @Test func aPauseInSightPutsOffNoWindowTwice() {
    let text = """
      # Four

      ## Month 1
      - [ ] Read about queues
      - [ ] Read about stacks

      """
    let four = FourWeeks(text)
    four.say(1, "start four")
    four.say(1, "pause four --on 2026-12-20 --until 2026-12-26")
    let before = four.value("due", 2, "list four")
    four.store.write("four.md", text + "## Month 2\n- [ ] Rest\n")
    #expect(four.value("due", 5, "list four") == before)
  }

  private static let begun = """
    # Four

    ## Week 1
    - [ ] Read the book
      - [ ] Queues
      - [ ] Stacks
      - [ ] Lists
      - [ ] Maps

    ## Week 2
    - [ ] Sort
    - [ ] Search
    - [ ] Walk
    - [ ] Draw

    """

  /// The last open item of a week, or what it stands in: what was done of the week was due in it.
  @Test(arguments: ["four.w1.1.4", "four.w1.1", "four.w1"])
  func whatWasDoneStaysWhereItWas(_ part: String) {
    let four = FourWeeks(Self.begun)
    four.say(1, "start four")
    four.say(2, "check four.w1.1.1-3")
    #expect(four.value("expected", 10, "status four") == "5")
    four.say(10, "skip four.w1.1.4")
    let (days, week) = (
      four.value("days_ahead", 10, "status four"), four.value("week_left", 10, "status four")
    )
    #expect(four.value("expected", 10, "status four") == "4")
    four.say(10, "undo")

    four.say(10, "postpone \(part) --to 2026-12-22")
    func check(_ what: String) {
      #expect(four.value("expected", 10, "status four") == "4", "\(what)")
      #expect(four.value("days_ahead", 10, "status four") == days, "\(what)")
      #expect(four.value("week_left", 10, "status four") == week, "\(what)")
      #expect(four.say(10, "show four --dates").contains("Week 1 · 1 Dec"), "\(what)")
      #expect(due("four.w1.1.1", 10, four) == "2026-12-07", "\(what)")
      #expect(due("four.w1.1.4", 10, four) == "2026-12-22", "\(what)")
    }
    check("postponed")
    // What is written into the plan's file later changes none of it.
    four.store.write("four.md", Self.begun + "## Week 3\n- [ ] Rest\n")
    check("a week was added")
    // Done late, it was done when it was due; the end, which is on the 21st, it moves no longer.
    four.say(20, "check four.w1.1.4")
    #expect(due("four.w1.1.4", 20, four) == "2026-12-21")
    #expect(due("four.w1.1.1", 20, four) == "2026-12-07")
  }

  @Test func aWeekThatIsDoneStaysWhenItsMonthIsPostponed() {
    let four = FourWeeks(
      "# Four\n\n## Month 1\n\n### Week 1\n- [ ] One\n- [ ] Two\n\n### Week 2\n- [ ] Three\n")
    four.say(1, "start four")
    four.say(2, "check four.m1.w1")
    four.say(20, "postpone four.m1 --to 2027-01-20")
    #expect(four.value("expected", 20, "status four") == "2")
    let dates = four.say(20, "show four --dates")
    #expect(dates.contains("Month 1 · 1 Dec"))
    #expect(dates.contains("Week 1 · 1 Dec"))
  }

  @Test func theRestOfAPlanWithoutSectionsStays() {
    let four = FourWeeks("# Four\n- [ ] One\n- [ ] Two\n- [ ] Three\n- [ ] Four\n")
    four.say(1, "start four --until 2026-12-08")
    four.say(15, "postpone four.2 --to 2026-12-22")
    #expect(due("four.1", 15, four) == "2026-12-08")
    #expect(due("four.2", 15, four) == "2026-12-22")
    #expect(four.say(15, "list --overdue").split(separator: "\n").count == 3)
  }

  @Test(arguments: ["four.m1.w2", "four.m1.w2.1"])
  func aMonthLastsAsLongAsItsPostponedWeek(_ part: String) {
    let four = FourWeeks(
      "# Four\n\n## Month 1\n\n### Week 1\n- [ ] One\n\n### Week 2\n- [ ] Two\n\n"
        + "## Month 2\n- [ ] Three\n")
    four.say(1, "start four --on 2026-11-10")
    four.say(1, "check four.m1.w1")
    #expect(four.say(15, "status four").contains("overdue"))
    four.say(15, "postpone \(part) --to 2026-12-25")
    #expect(!four.say(15, "status four").contains("overdue"))
  }

  @Test func aWeekThatWasMissedAltogetherBeginsLater() {
    four.say(1, "start four")
    four.say(10, "postpone four.w1 --to 2026-12-22")
    #expect(four.say(10, "show four --dates").contains("Week 1 · 16 Dec"))
    #expect(four.value("expected", 10, "status four") == "0")
  }

  @Test func anEndWithinAPauseIsSaid() {
    four.say(1, "start four --until 2026-12-12")
    let paused = four.say(5, "pause four --until 2026-12-20")
    #expect(paused.contains("during the pause"))
    #expect(paused.contains("roadmap start four --until 2026-12-27"))
    #expect(!four.say(15, "list --overdue").contains("four.w4"))
    #expect(four.say(21, "list --overdue").contains("four.w4"))
  }

  @Test func nothingIsBeforeThePlanBegins() {
    four.say(10, "start four")
    four.say(10, "postpone four.w3 --to 2026-12-11")
    let dates = four.say(10, "show four --dates")
    #expect(dates.contains("Week 3 · 10 Dec – 11 Dec"), "\(dates)")
    #expect(!four.say(10, "export four --format csv").contains("2026-12-0"))
  }

  @Test(arguments: [
    ("four.w1.1", "four.w1.1 is skipped, so it is not due.", "roadmap uncheck four.w1.1\n"),
    ("four.w1.3", "four.w1.3 is optional and not chosen", "roadmap choose four.w1.3\n"),
    ("four.outcomes.1", "is an outcome, which is never due.", "roadmap check four.outcomes.1\n"),
    ("four.w1.2", "four.w1.2 is done already.", "roadmap show four.w1.2\n"),
  ]) func whatIsNotDueIsNotPostponed(_ address: String, _ reason: String, _ way: String) {
    let four = FourWeeks(
      "# Four\n\n## Week 1\n- [ ] a\n- [ ] b\n- [ ] c (optional)\n\n## Week 2\n- [ ] d\n\n"
        + "## Outcomes\n- [ ] Explain it\n")
    four.say(1, "start four")
    four.say(1, "skip four.w1.1")
    four.say(1, "check four.w1.2")
    let refused = four.run(1, "postpone \(address)")
    #expect(refused.code == .couldNot)
    #expect(refused.error.contains(reason), "\(refused.error)")
    #expect(refused.error.contains(way), "\(refused.error)")
  }

  @Test func aPlanThatIsOverIsSpreadToAnotherEnd() {
    four.say(1, "start four --until 2026-12-10")
    let refused = four.run(20, "postpone four")
    #expect(refused.error.contains("roadmap replan four --until 2027-01-19\n"), "\(refused.error)")
    four.say(20, "replan four --until 2027-01-19")
  }

  @Test(arguments: [
    ("four.w2", "four.w2 holds nothing that is due.", "roadmap show four.w2\n"),
    ("four.w3.1", "four.w3.1 is optional and not chosen", "roadmap choose four.w3\n"),
  ]) func aPartWithoutWorkLeadsOn(_ address: String, _ reason: String, _ way: String) {
    let four = FourWeeks(
      "# Four\n\n## Week 1\n- [ ] a\n\n## Week 2\nRest.\n\n## Week 3 (optional)\n- [ ] d\n")
    four.say(1, "start four")
    let refused = four.run(1, "postpone \(address)")
    #expect(refused.error.contains(reason), "\(refused.error)")
    #expect(refused.error.contains(way), "\(refused.error)")
  }
}
