import CommandLineKit
import Foundation
import RoadmapCLI
import Testing

/// Pauses that are planned, and those that go on after something else was said of the schedule.
@Suite struct LaterPauseTests {
  private let four = FourWeeks()

  /// A day outside the pause ends none: neither one that is over nor one that goes on is taken away by it.
  @Test(arguments: [
    ("1 dec", "is paused since 10 Dec, so it cannot resume on 1 Dec."),
    ("5 dec", "is paused since 10 Dec, so it cannot resume on 5 Dec."),
    ("20 dec", "is paused since 10 Dec, so it cannot resume on 20 Dec 2025."),
  ])
  func aPauseEndsOnADayWithinIt(day: String, words: String) {
    four.say(2, "start four")
    four.say(4, "pause four")
    four.say(6, "resume four")
    four.say(10, "pause four --on 2026-12-10 --until 2026-12-20")
    let before = four.say(12, "status four --json")
    for plan in ["", "four "] {
      let run = four.run(12, "resume \(plan)--on '\(day)'")
      #expect(run.code == .couldNot)
      #expect(run.error.contains(words), "\(run.error)")
    }
    #expect(four.say(12, "status four --json") == before)
    #expect(four.say(12, "resume --on 2026-12-11").contains("after a 1-day pause"))
  }

  @Test func whoResumesCancelsNoHolidayOfAnotherPlan() {
    four.store.write("two.md", "# Two\n\n## Week 1\n- [ ] One\n")
    four.say(2, "add two.md")
    four.say(2, "start four")
    four.say(2, "start two")
    four.say(3, "pause two --on 2026-12-05 --until 2026-12-06")
    four.say(3, "pause four")
    #expect(!four.say(4, "resume").contains("two"))
    // Nothing else is paused: then it is meant.
    #expect(four.say(4, "resume").contains("is cancelled"))
  }

  @Test func aPauseThatIsOverMayHaveEndedEarlier() {
    four.say(2, "start four")
    four.say(4, "pause four")
    four.say(8, "resume four")
    #expect(four.run(9, "resume four --on 2026-12-03").error.contains("was not paused on 3 Dec."))
    #expect(four.say(9, "resume four --on 2026-12-06").contains("after a 2-day pause"))
  }

  @Test func aReplanInAPauseMovesNoEnd() {
    four.say(2, "start four")
    four.say(5, "pause four")
    let told = four.say(9, "replan four --yes")
    #expect(told.contains("to Sun 3 Jan 2027"))
    #expect(four.value("end", 9, "status four") == "2027-01-03")
    #expect(four.value("until", 9, "status four") == "null")
    four.say(12, "resume four")
    #expect(four.value("end", 12, "status four") == "2027-01-05")
    #expect(four.say(12, "show four --dates").contains("Week 1 · 12 Dec"))
  }

  @Test func aPauseAfterAReplanMovesTheEnd() {
    four.say(2, "start four")
    four.say(9, "replan four --yes")
    #expect(four.value("end", 9, "status four") == "2026-12-29")
    four.say(10, "pause four")
    four.say(14, "resume four")
    #expect(four.value("end", 14, "status four") == "2027-01-02")
    four.say(14, "replan four --yes")
    #expect(four.value("end", 14, "status four") == "2027-01-02")
  }

  @Test(arguments: ["replan four --until 2026-12-30 --yes", "replan four --yes"])
  func anEndThatIsAskedForIsKeptThroughAPause(_ line: String) {
    four.say(2, "start four --until 2026-12-30")
    four.say(5, "pause four")
    four.say(9, line)
    four.say(12, "resume four")
    #expect(four.value("end", 12, "status four") == "2026-12-30")
    #expect(four.value("until", 12, "status four") == "2026-12-30")
  }

  @Test func whoPostponesBeyondTheEndAsksForALaterOne() {
    four.say(2, "start four --until 2026-12-20")
    four.say(2, "postpone four.w4 --to 2026-12-28")
    for name in ["until", "end"] {
      #expect(four.value(name, 2, "status four") == "2026-12-28")
    }
    #expect(four.say(2, "status four").contains("ends 28 Dec"))
    four.say(3, "check four.w4")
    for name in ["until", "end"] {
      #expect(four.value(name, 3, "status four") == "2026-12-20")
    }
  }

  @Test(arguments: ["check", "skip"])
  func whatIsDoneHoldsNoEnd(_ verb: String) {
    four.say(2, "start four")
    four.say(2, "postpone four.w4.2 --to 2027-01-20")
    #expect(four.value("end", 2, "status four") == "2027-01-20")
    four.say(3, "\(verb) four.w4.2")
    #expect(four.value("end", 3, "status four") == "2026-12-29")
    #expect(four.say(3, "status four").contains("ends 29 Dec"))
    four.say(3, "uncheck four.w4.2")
    #expect(four.value("end", 3, "status four") == "2027-01-20")
  }

  @Test func allPausesToComeAreNamed() {
    four.say(2, "start four")
    four.say(2, "pause four --on 2026-12-05 --until 2026-12-06")
    four.say(2, "pause four --on 2026-12-24 --until 2026-12-26")
    four.say(2, "pause four --on 2026-12-31 --until 2026-12-31")
    let words = "pauses from 5 Dec to 6 Dec, from 24 Dec to 26 Dec and on 31 Dec"
    for line in ["status", "status four", "show four", "plans"] {
      #expect(four.say(2, line).contains(words), "\(line)")
    }
    #expect(
      four.say(2, "status four --json").contains(
        "\"planned_pauses\":[{\"first\":\"2026-12-05\",\"last\":\"2026-12-06\"},"
          + "{\"first\":\"2026-12-24\",\"last\":\"2026-12-26\"},"
          + "{\"first\":\"2026-12-31\",\"last\":\"2026-12-31\"}]"))
    #expect(four.say(5, "status four").contains("pauses from 24 Dec to 26 Dec and on 31 Dec"))
    #expect(
      four.say(5, "show four").contains(
        "paused today until 6 Dec, pauses from 24 Dec to 26 Dec and on 31 Dec"))
    let report = four.say(2, "export four --format html")
    #expect(report.components(separatedBy: "pause from ").count == 4)
  }

  @Test func anUndoneCancellationIsNamed() {
    four.say(2, "start four")
    four.say(2, "pause four --on 2026-12-24 --until 2026-12-26")
    four.say(3, "resume four")
    #expect(four.say(3, "undo").contains("undone  cancelled a planned pause of four, today"))
    #expect(four.say(3, "log").contains("undid  cancelled a planned pause of four"))
    #expect(four.say(3, "redo").contains("redone  cancelled a planned pause of four, today"))
    four.say(3, "undo")
    four.say(25, "resume four")
    #expect(four.say(25, "undo").contains("undone  resumed four, today"))
  }

  /// Nothing becomes overdue in a pause, and what was due in it says so.
  @Test func whatWasDueInAPauseSaysSo() {
    four.say(2, "start four --until 2026-12-20")
    four.say(18, "pause four")
    let status = four.say(25, "status four")
    #expect(status.contains("ended 20 Dec"))
    #expect(status.contains("due 20 Dec, during the pause"))
    #expect(four.say(25, "show four --dates").contains("due 20 Dec, during the pause"))
    #expect(!four.say(19, "status four").contains("during the pause"))
  }

  @Test func aWeekCountsThePlanThatStartsInIt() {
    four.say(3, "start four --on 2026-12-07")
    let week = four.say(3, "week --next")
    #expect(week.contains("Coming  2 items") && week.contains("due 13 Dec"))
    #expect(!four.say(3, "week").contains("Coming"))
    four.say(3, "start four --on 2026-12-05 --until 2026-12-12")
    #expect(four.say(3, "week").contains("Coming  2 items"))
    // Of a pause with an end it is known what comes after it.
    four.say(3, "start four --on 2026-12-01 --until 2026-12-28")
    four.say(3, "pause four --until 2026-12-05")
    #expect(four.say(3, "week --next").contains("Coming"))
    four.say(3, "undo")
    four.say(3, "pause four")
    #expect(!four.say(3, "week --next").contains("Coming"))
  }

  @Test func whoStartedTodayIsToldOfNoOtherStartToday() {
    four.say(2, "start four")
    #expect(!four.say(2, "start four").contains("--on today"))
    #expect(four.say(3, "start four").contains("roadmap start four --on today"))
  }
}
