import CommandLineKit
import RoadmapCLI
import Testing

/// Days that cannot be, and days that are not what they seem.
@Suite struct OddDayTests {
  @Test func noReviewIsBeforeTheItemWasLearned() {
    let four = FourWeeks()
    four.say(9, "check four.w1.1 --on 2026-12-08")
    let early = four.run(9, "review four.w1.1 --on 2026-12-07 -g again")
    #expect(early.code == .couldNot)
    #expect(early.error.contains("--on 2026-12-08"), "\(early.error)")
    #expect(four.value("true_retention", 9, "status four") == "null")
    four.say(9, "review four.w1.1 --on 2026-12-08 -g good")
    // A section with something that was learned later is refused as a whole.
    four.say(9, "check four.w1.2")
    #expect(four.run(9, "review four.w1 --on 2026-12-08 -g good").code == .couldNot)
    #expect(four.value("reviews_this_week", 9, "status four") == "1")
  }

  /// Who left at 13:00 on the day the timer was started did not study for two days.
  @Test func aForgottenTimerEndsAtTheFirstSuchTime() {
    for (day, clock, said) in [
      (3, "11:30", "23 h 30 min"), (5, "13:00", "1 h"), (5, "11:00", "23 h"), (4, "11:00", "23 h"),
    ] {
      let four = FourWeeks()
      four.say(2, "focus four.w1.2")
      let out = four.say(day, "focus --stop --at \(clock)")
      #expect(out.contains("\(said) recorded"), "\(day) \(clock): \(out)")
    }
    let four = FourWeeks()
    four.say(2, "focus four.w1.2")
    #expect(four.run(2, "focus --stop --at 11:00").code == .usage)
  }

  @Test func nothingIsDueBeforeItsPlanStarts() {
    let four = FourWeeks()
    four.say(2, "start four --on 2026-12-10")
    let early = four.run(2, "postpone four.w1 --to 2026-12-05")
    #expect(early.code == .couldNot)
    #expect(early.error.contains("--to 2026-12-10"), "\(early.error)")
    #expect(!four.say(8, "status four").contains("overdue"))
    four.say(2, "postpone four.w1 --to 2026-12-10")
  }

  /// Checked in Tokyo on the 10th, looked at in Los Angeles on the 9th.
  @Test func anItemOfTomorrowIsOfThisWeekAndNotOfToday() {
    let four = FourWeeks()
    four.say(7, "start four")
    func run(_ words: String, _ now: String) -> String {
      CommandRun(words.split(separator: " ").map(String.init), store: four.store, now: now).out
    }
    _ = run("check four.w1.1", "2026-12-10T08:00:00+09:00")
    _ = run("check four.w1.2 --on 2026-12-09", "2026-12-10T08:01:00+09:00")
    let west = "2026-12-09T15:30:00-08:00"
    #expect(run("status four --json", west).contains("\"this_week\":2"))
    #expect(run("status four --json", west).contains("\"today_done\":1"))
    #expect(run("status four --json", west).contains("\"week_done\":2"))
    #expect(run("week --json", west).contains("\"finished\":2"))
    #expect(run("next --json", west).contains("\"done\":1"))
  }

  /// What is postponed beyond a plan's end takes the end along, and that is said.
  @Test func anEndThatMovesIsTold() {
    let four = FourWeeks()
    four.say(1, "start four --until 2026-12-20")
    #expect(four.run(2, "postpone four.w1 --to 2026-12-20").error.isEmpty)
    let moved = four.run(2, "postpone four.w4.2 --to 2027-03-01")
    #expect(
      moved.error.contains("'four' now ends Mon 1 Mar 2027, not Sun 20 Dec."), "\(moved.error)")
  }

  @Test func aPlanWithoutTimesLacksAnEnd() {
    let four = FourWeeks("# Four\n\n- [ ] the only item\n- [ ] two\n")
    let before = four.run(2, "postpone four.1")
    #expect(before.error.contains("roadmap start four\n"), "\(before.error)")
    four.say(2, "start four")
    let after = four.run(2, "postpone four.1")
    #expect(after.error.contains("roadmap start four --until "), "\(after.error)")
  }
}
