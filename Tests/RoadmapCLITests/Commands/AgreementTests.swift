import CommandLineKit
import RoadmapCLI
import Testing

/// Two screens say the same of the same thing, and no figure contradicts another.
@Suite struct AgreementTests {
  private let four = FourWeeks()

  @Test func whatWasStartedIsBegun() {
    four.say(1, "start four.w1.1")
    #expect(four.say(1, "status").contains("no schedule"))
    #expect(!four.say(1, "status").contains("not started"))
  }

  @Test func reviewsThatFitAreNotLongerThanTheTime() {
    let plan = FourWeeks("# Four\n\n- [ ] Queues\n- [ ] Stacks\n- [ ] Trees (3h)\n")
    plan.say(1, "check four.1-2")
    let next = plan.say(20, "next --minutes 20")
    #expect(
      next.contains("Every item takes longer than 20 min; begin with this one, after 2 reviews"))
    #expect(!next.contains("Everything"))
  }

  @Test func whatIsBegunDoesNotStart() {
    four.say(1, "check four.w1.2")
    let why = four.say(1, "next four -w")
    #expect(why.contains("Next item in Week 1"))
    #expect(!why.contains("Starts Week 1"))
  }

  @Test func onlyWhatCountsIsDue() {
    let plan = FourWeeks(
      "# Four (2 weeks)\n\n## Week 1\n- [ ] Queues\n- [ ] Stacks (optional)\n- [ ] Trees\n")
    plan.say(1, "start four")
    plan.say(1, "skip four.w1.3")
    #expect(plan.say(1, "list").contains("four.w1.2\topen\tstudy\tStacks (optional)\t\n"))
    #expect(plan.say(1, "list").contains("four.w1.3\tskipped\tstudy\tTrees\t\n"))
    #expect(!plan.say(1, "list four.w1.2", on: .terminal80).contains("due"))
    #expect(!plan.say(1, "show four.w1.2 --dates").contains("due"))
    #expect(plan.value("due", 1, "list four.w1.2") == "null")
    plan.say(1, "choose four.w1.2")
    #expect(plan.say(1, "list four.w1.2", on: .terminal80).contains("due"))
    #expect(plan.say(1, "show four.w1.2 --dates").contains("due"))
    #expect(plan.value("due", 1, "list four.w1.2") != "null")
  }

  @Test func aListWithoutAMatchFails() {
    let none = four.run(1, "list zzz")
    #expect(none.code == .couldNot && none.error == "Note:  No matching items.\n")
  }

  @Test func whatIsLeftTodayButDueLaterIsTold() {
    four.say(1, "start four")
    #expect(four.say(1, "status").contains("left today"))
    let due = four.run(1, "list --due today")
    #expect(due.error.contains("Nothing is due by then, but"))
    #expect(due.error.contains("left today to stay on schedule: roadmap next"))
  }

  @Test func plansThatWereTurnedOffAreOfferedNowhere() {
    four.say(1, "config bundled-plans off")
    #expect(four.run(1, "search raft").code == .couldNot)
    let check = four.run(1, "check raft")
    #expect(check.code == .couldNot && !check.error.contains("year-4"))
    #expect(four.run(1, "show year-4").code == .ok)
  }

  @Test func aPausesEndIsShown() {
    four.say(1, "start four")
    four.say(2, "pause four --until 2026-12-10")
    #expect(four.say(3, "status").contains("paused since 2 Dec until 10 Dec"))
    #expect(four.say(3, "plans").contains("paused since 2 Dec until 10 Dec"))
    #expect(four.say(3, "show four").contains("paused since 2 Dec until 10 Dec"))
    #expect(four.value("paused_until", 3, "status") == "2026-12-10")
    four.say(11, "pause four --on 2026-12-20 --until 2026-12-22")
    #expect(four.say(11, "status").contains("pause from 20 Dec to 22 Dec"))
  }

  @Test func onlyWhatWasGivenIsSaved() {
    four.say(1, "check four.w1.1")
    let check = four.say(1, "check four.w1.1 --for 30m")
    #expect(check.contains("already done today, 30 min saved"))
    #expect(four.run(1, "note four.w1.1 --for 99h").error.contains("99 h is more than a day"))
  }

  @Test func aTimerThatEndsIsTold() {
    four.say(1, "focus four.w1.1")
    #expect(four.run(1, "skip four.w1.1").error.contains("The timer for four.w1.1 stopped"))
  }

  @Test func plansCountAsStatusDoes() {
    let plans = four.say(1, "plans")
    four.say(1, "start staff")
    #expect(four.say(1, "status staff").contains("0 of 62"))
    #expect(four.say(1, "plans").contains("62 items"))
    #expect(four.say(1, "show staff").contains("· 62 items"))
    #expect(!plans.contains("64 items"))
  }

  @Test func aPaceNamesOnlyWhatWasDone() {
    four.say(1, "start four --on 2026-11-10")
    four.say(1, "check four.w1.1 --on 2026-11-12")
    let status = four.say(1, "status four")
    #expect(status.contains("By your recent 0.3 items a week, and the"))
    #expect(status.contains("planned at the start"))
  }

  @Test func boxesAreCountedByWhatTheySay() {
    four.store.write("b.md", "# B\n\n- [x] One\n- [/] Two\n- [-] Three\n- [ ] Four\n")
    #expect(
      four.say(1, "add b.md").contains("imported 1 ticked box, 1 started item, 1 skipped item"))
  }

  /// Of a year's plan so little is to be done in a week that a rounded pace would move its end.
  @Test func thePlannedPaceKeepsTheEndOfASlowPlan() {
    let four = FourWeeks()
    four.say(1, "start year-3")
    let preview = four.say(1, "replan year-3")
    #expect(preview.contains("keep the end"))
    #expect(!preview.contains("planned pace"))
  }

  @Test func aPaceComesToAllThatIsLeftByItsDay() {
    four.say(1, "start four")
    four.say(16, "check four.w1.1")
    let preview = four.say(16, "replan four")
    let rows = preview.matches(
      of: /keep the (end|planned pace) +[A-Z][a-z]{2} (\d+) (Dec|Jan).* ([\d.]+) items? a week/)
    #expect(!rows.isEmpty, "\(preview)")
    for row in rows {
      let day = (Int(row.2) ?? 0) + (row.3 == "Jan" ? 31 : 0)
      let weeks = Double(day - 15) / 7
      #expect((Double(row.4) ?? 0) * weeks >= 8, "\(row.0)")
    }
  }

  @Test func emptyWordsAreRefusedAlike() {
    for command in ["search ''", "check ''", "list ''", "show ''", "start ''"] {
      let run = four.run(1, command)
      #expect(run.code == .usage, "\(command)")
      #expect(run.error.hasPrefix("Error: Empty search text: ''.\n"), "\(command): \(run.error)")
    }
  }

  @Test func aSlipIsMended() {
    #expect(four.run(1, "check serch list").error.contains("roadmap check search list"))
    #expect(four.run(1, "search quues").error.contains("roadmap search queues"))
  }

  @Test func hintsLeadOn() {
    #expect(four.run(1, "replan").error.contains("roadmap start PLAN"))
    #expect(
      four.run(1, "start four.w1.1 --on tomorrow").error.contains(
        "roadmap start PLAN --on tomorrow"))
    #expect(four.say(1, "remove four").contains("roadmap add four.md"))
  }

  @Test func whatIsLeftOutOfReviewsIsTold() {
    four.say(1, "check four.w1.1")
    four.say(2, "review --never four.w1.1")
    let due = four.say(20, "review --due")
    #expect(due.contains("left out of reviews") && due.contains("roadmap review --ask ITEM"))
  }

  @Test func thePromptIsOfThePlanThatComesNext() {
    four.store.write("bb.md", FourWeeks.text.replacing("# Four", with: "# Beta"))
    four.say(1, "add bb.md")
    four.say(1, "start four --on 2026-11-01")
    four.say(1, "start bb")
    for day in [1, 5, 9] {
      let first = four.value("plan", day, "next")
      #expect(four.value("id", day, "prompt") == first || first == nil)
    }
  }

  @Test func aLinkedTickBeginsNoOtherPlan() {
    four.say(1, "link four.w1.1 year-3.q1.1.1")
    four.say(1, "check four.w1.1")
    let plans = four.say(1, "plans")
    #expect(plans.contains("5 bundled plans not started"), "\(plans)")
  }

  @Test func aTableHasTheNotesOfSections() {
    four.say(1, "note four.w1 'the first week'")
    four.say(1, "note four 'for the exam'")
    let table = four.say(1, "export four --format csv")
    #expect(table.contains(",section,") && table.contains("the first week"))
    #expect(table.contains(",plan,") && table.contains("for the exam"))
  }
}
