import CommandLineKit
import RoadmapCLI
import Testing

@Suite struct PlanEndTests {
  @Test func anEndThatIsWishedIsKeptAfterAPause() {
    let four = FourWeeks()
    four.say(2, "start four")
    four.say(5, "pause four")
    four.say(12, "resume four")
    four.say(12, "start four --until 2026-12-30")
    #expect(four.value("end", 12, "status four") == "2026-12-30")
    #expect(four.value("until", 12, "status four") == "2026-12-30")
    #expect(four.say(12, "status").contains("ends 30 Dec"))
  }

  @Test func anEndThatIsWishedIsKeptThroughALaterPause() {
    let four = FourWeeks()
    four.say(2, "start four --until 2026-12-31")
    four.say(5, "pause four")
    #expect(four.value("end", 9, "status four") == "2026-12-31")
    four.say(12, "resume four")
    #expect(four.value("end", 12, "status four") == "2026-12-31")
    // What was over by then stays where it was.
    #expect(four.say(12, "show four --dates").contains("Week 1 · 2 Dec"))
  }

  @Test(arguments: ["", " --until 2026-12-30"])
  func aPauseAfterTheEndMovesNothing(_ wish: String) {
    let four = FourWeeks()
    four.say(2, "start four" + wish)
    let (end, dates) = (four.value("end", 3, "status four"), four.say(3, "show four --dates"))
    for first in ["2027-01-01", "2027-01-20"] {
      let paused = four.say(3, "pause four --on \(first) --until 2027-01-25")
      #expect(!paused.contains("during the pause"))
      #expect(four.value("end", 3, "status four") == end)
      #expect(four.say(3, "show four --dates") == dates)
      four.say(3, "undo")
    }
    // One before it moves the end into another that was far behind it.
    four.say(3, "pause four --on 2027-01-04 --until 2027-01-05")
    four.say(3, "pause four --on 2026-12-10 --until 2026-12-16")
    if wish.isEmpty { #expect(four.value("end", 3, "status four") == "2027-01-07") }
  }

  @Test func aPauseOfAPlanThatIsOverMovesNothing() {
    let four = FourWeeks("# Four\n\n## Week 1\n- [ ] One\n\n## Week 2\n- [ ] Two\n")
    four.say(1, "start four")
    four.say(18, "check four.w1")
    #expect(four.say(18, "status four").contains("4 days past its end"))
    #expect(four.say(18, "pause four").contains("ended Mon 14 Dec"))
    #expect(four.value("end", 28, "status four") == "2026-12-14")
    #expect(four.say(28, "resume four").contains("ended Mon 14 Dec"))
    // The calendar's days, as the end that stands beside them.
    #expect(four.say(28, "status four").contains("14 days past its end"))
    #expect(!four.say(28, "status four").contains("on time"))
  }

  /// What had no day of study but paused ones is due on the first that there is.
  @Test func anEndThatAPauseRanOverIsOver() {
    let four = FourWeeks()
    four.say(2, "start four --until 2026-12-20")
    four.say(4, "check four.w1")
    four.say(5, "pause four")
    #expect(four.say(25, "next four --why").contains("It was due 20 Dec, during the pause."))
    four.say(28, "resume four")
    #expect(four.say(28, "status four").contains("7 items left today"))
    #expect(four.say(28, "list --overdue four").split(separator: "\n").count == 7)
    #expect(four.value("phase", 29, "status four") == "overtime")
    #expect(four.value("items_ahead", 29, "status four") == "-7")
    #expect(four.say(29, "status four").contains("9 days past its end"))
  }

  @Test func anEndHoldsWhatWasPostponedBeforeAPause() {
    let four = FourWeeks()
    four.say(1, "start four")
    four.say(4, "postpone four.w4")
    four.say(4, "pause four")
    four.say(7, "resume four")
    four.say(7, "start four --until 2026-12-25")
    #expect(four.value("end", 7, "status four") == "2026-12-25")
  }

  @Test func aPausePutsNothingOffBeyondAnEndThatLeftTimeForIt() {
    let four = FourWeeks()
    four.say(1, "start four --until 2026-12-28")
    four.say(4, "postpone four.w1 --to 2026-12-27")
    four.say(4, "pause four")
    four.say(9, "resume four")
    #expect(four.value("end", 9, "status four") == "2026-12-28")
    // Whoever postpones beyond the end means that.
    four.say(9, "postpone four.w4 --to 2027-01-05")
    #expect(four.value("end", 9, "status four") == "2027-01-05")
  }

  @Test(arguments: ["2026-12-20", "2026-12-12"])
  func anEarlierEndMakesNothingOverdueThatHasBegun(_ end: String) {
    let four = FourWeeks()
    four.say(1, "start four --until 2026-12-28")
    four.say(7, "start four --until \(end)")
    #expect(four.run(7, "list --overdue four").out == "")
    #expect(four.say(8, "status four").contains("overdue (due 7 Dec)"))
  }

  @Test func aLaterEndMovesNothingThatIsOver() {
    let four = FourWeeks()
    four.say(1, "start four --until 2026-12-10")
    four.say(2, "start four --until 2026-12-05")
    let over = four.say(4, "show four.w2 --dates")
    #expect(over.contains("2 Dec – 3 Dec") || over.contains("· 2 Dec") || over.contains("· 3 Dec"))
    four.say(4, "start four --until 2026-12-30")
    #expect(four.say(4, "show four.w2 --dates") == over)
    four.say(4, "undo")
    four.say(4, "pause four")
    #expect(four.say(6, "show four.w2 --dates") == over)
  }

  @Test func withoutAWishAPauseMovesTheEnd() {
    let four = FourWeeks()
    four.say(2, "start four")
    #expect(four.value("end", 2, "status four") == "2026-12-29")
    four.say(5, "pause four")
    four.say(12, "resume four")
    #expect(four.value("end", 12, "status four") == "2027-01-05")
  }

  @Test(arguments: ["status", "status four", "show four", "next"])
  func everyScreenThatShowsThePlanInFullShowsItsEnd(_ command: String) {
    let four = FourWeeks()
    four.say(2, "start four")
    if command == "next" {
      #expect(four.say(2, command + " --json").contains("\"end\":\"2026-12-29\""))
    } else {
      #expect(four.say(2, command).contains("ends 29 Dec"))
    }
  }

  @Test func windowsThatHaveBegunStayWhenAWeekIsAppended() {
    let four = FourWeeks()
    four.say(1, "start four --until 2026-12-20")
    let before = four.say(8, "show four --dates")
    four.store.write("four.md", FourWeeks.text + "## Week 5\n- [ ] Rest\n- [ ] Look back\n")
    let after = four.say(8, "show four --dates")
    for week in 1...2 {
      let line = { (text: String) in
        text.split(separator: "\n").first { $0.contains("Week \(week)") }
      }
      #expect(line(before) == line(after))
    }
    #expect(four.value("end", 8, "status four") == "2026-12-20")
    #expect(after.contains("Week 5"))
  }

  @Test func aSkippedItemMovesNoWindow() {
    let four = FourWeeks()
    four.say(1, "start four --until 2026-12-20")
    let dates = { (text: String) in
      text.split(separator: "\n").filter { $0.contains("Week") }
        .map { $0.split(separator: "·").dropFirst().first }
    }
    let before = dates(four.say(3, "show four --dates"))
    four.say(3, "skip four.w3.2")
    #expect(dates(four.say(3, "show four --dates")) == before)
  }

  @Test func aHolidayIsPlannedBeforeItBegins() {
    let four = FourWeeks()
    four.say(2, "start four")
    let said = four.say(3, "pause four --on 2026-12-20 --until 2026-12-24")
    #expect(said.contains("from Sun 20 Dec to Thu 24 Dec"))
    #expect(four.value("end", 3, "status four") == "2027-01-03")
    #expect(four.value("paused", 3, "status four") == "false")
    #expect(four.value("paused", 21, "status four") == "true")
    #expect(four.value("paused", 25, "status four") == "false")
    #expect(four.run(3, "pause four --on 2026-12-28").code == .usage)
    four.say(4, "resume four")
    #expect(four.value("end", 4, "status four") == "2026-12-29")
  }

  @Test func allOthersArePausedBesideOneThatRestsAlready() {
    let four = FourWeeks()
    four.store.write("other.md", "# Other (4 weeks)\n\n- [ ] One\n- [ ] Two\n")
    four.say(1, "add other.md")
    four.say(1, "start four other")
    let said = four.say(3, "pause four --on 2026-12-02 --until 2026-12-10")
    #expect(said.contains("from Wed 2 Dec to"))
    #expect(four.say(5, "pause").hasPrefix("paused  other  "))
    #expect(four.value("paused", 6, "status other") == "true")
    #expect(four.run(6, "pause").code == .couldNot)
    #expect(four.run(6, "pause four").code == .couldNot)
  }

  @Test func replanSpreadsWhatIsLeftAndIsUndoneAtOnce() {
    let four = FourWeeks()
    four.say(1, "start four")
    four.say(2, "check four.w1.1")
    let before = four.say(16, "status four --json")
    let preview = four.say(16, "replan four")
    #expect(preview.contains("8 items of 9 left"))
    #expect(preview.contains("keep the end"))
    #expect(preview.contains("roadmap replan four --yes"))
    #expect(four.say(16, "status four --json") == before)
    four.say(16, "replan four --yes")
    #expect(four.value("end", 16, "status four") == "2026-12-28")
    #expect(four.value("items_ahead", 16, "status four") == "0")
    #expect(!four.say(16, "next").contains("overdue"))
    four.say(16, "undo")
    #expect(four.say(16, "status four --json") == before)
  }

  @Test func replanTakesAnotherEnd() {
    let four = FourWeeks()
    four.say(1, "start four")
    four.say(16, "replan four --until 2027-01-31 --yes")
    #expect(four.value("end", 16, "status four") == "2027-01-31")
    #expect(four.value("items_ahead", 17, "status four") == "0")
  }

  @Test func whatIsPostponedIsDueAWeekLater() {
    let four = FourWeeks()
    four.say(1, "start four")
    #expect(four.say(2, "postpone four.w1.1").contains("due Mon 14 Dec"))
    #expect(four.say(2, "show four --dates").contains("Read about queues · due 14 Dec"))
    #expect(four.say(2, "log").contains("postponed  four.w1.1  Read about queues"))
    #expect(four.say(2, "undo").contains("undone  postponed four.w1.1"))
    four.say(2, "redo")
    four.say(2, "postpone four.w2 --to 2026-12-20")
    #expect(four.say(2, "show four --dates").contains("Search a list · due 20 Dec"))
    #expect(four.run(2, "postpone four").code == .couldNot)
    four.say(2, "undo")
    #expect(four.say(2, "show four --dates").contains("Search a list · due 14 Dec"))
  }

  /// Every screen obeys a date that was given to a single item.
  @Test func aWeekLastsUntilWhatWasPostponedInIt() {
    let four = FourWeeks()
    four.say(1, "start four")
    four.say(2, "check four.w1.1")
    #expect(four.say(9, "status four").contains("overdue"))
    four.say(9, "postpone four.w1.2 --to 2026-12-12")
    let status = four.say(9, "status four")
    #expect(!status.contains("overdue"), "\(status)")
    #expect(!four.say(9, "next four --why").contains("overdue"))
    #expect(!four.say(9, "list --overdue").contains("four.w1"))
    #expect(four.say(13, "status four").contains("overdue"))
    #expect(four.say(13, "list --overdue").contains("four.w1.2"))
    #expect(four.say(9, "show four --dates").contains("due 12 Dec"))
  }

  /// What else is left of the week stays overdue.
  @Test func theRestOfAWeekKeepsItsDay() {
    let four = FourWeeks()
    four.say(1, "start four")
    let behind = four.value("items_ahead", 9, "status four")
    four.say(9, "postpone four.w1.2 --to 2026-12-20")
    #expect(four.say(9, "status four").contains("overdue"))
    #expect(four.value("items_ahead", 9, "status four") != behind)
  }

  /// It would be today instead, unasked.
  @Test(arguments: [
    "start four --until 2026-12-04", "replan four --until 2026-12-04 --yes",
    "postpone four.w1.1 --to 2026-12-04",
  ])
  func nothingBecomesDueOnADayThatIsOver(words: String) {
    let four = FourWeeks()
    four.say(1, "start four")
    let run = four.run(5, words)
    #expect(run.code == .usage)
    #expect(run.error.contains("4 Dec is in the past."), "\(run.error)")
    #expect(four.value("end", 5, "status four") == "2026-12-28")
  }

  @Test func anEndThatIsWishedIsKeptByAnotherStart() {
    let four = FourWeeks()
    four.say(1, "start four --until 2026-12-20")
    #expect(four.say(1, "start four --on 2026-12-03").contains("to Sun 20 Dec"))
    #expect(four.value("until", 1, "status four") == "2026-12-20")
    // Nothing ends before it starts.
    four.say(1, "start four --on 2026-12-24")
    #expect(four.value("until", 1, "status four") == "null")
    #expect(four.say(1, "start four --on 2026-12-03 --until 2026-12-03").contains(", 1 day,"))
  }

  @Test(arguments: ["--on 1950-01-01", "--until 2400-01-01", "--on 2400-01-01"])
  func aSlipOfTheKeyboardIsNoDay(_ option: String) {
    let four = FourWeeks()
    let run = four.run(1, "start four \(option)")
    #expect(run.code == .usage)
    #expect(run.error.contains("years"), "\(run.error)")
  }

  @Test func aPlanOfLongAgoCanBeTold() {
    let four = FourWeeks()
    four.say(20, "start four --on 2026-11-01 --until 2026-11-30")
    #expect(four.value("until", 20, "status four") == "2026-11-30")
  }

  @Test func ownDatesAreOffered() {
    let store = FourWeeks(
      "# Dated\n\n## Week 1 (Jan 4–10)\n- [ ] One\n\n## Week 2 (Jan 11–17)\n- [ ] Two\n")
    #expect(store.say(2, "start four").contains("roadmap start four --on 2027-01-04"))
  }
}
