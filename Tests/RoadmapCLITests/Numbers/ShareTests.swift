import CommandLineKit
import RoadmapCLI
import Testing

/// What today and this week ask for, and what it takes to keep the end.
@Suite struct ShareTests {
  private let four = FourWeeks()

  @Test func whatItTakesToKeepTheEndIsOneNumber() {
    four.say(1, "start four")
    four.say(2, "check queues")
    for (day, needed) in [(16, "4.4"), (27, "28"), (28, "56")] {
      #expect(four.value("needed_per_week", day, "status four") == needed)
      let preview = four.say(day, "replan four --until 2026-12-28")
      for line in [
        /keep the end +Mon 28 Dec +([\d.]+) items/, /end as asked +Mon 28 Dec +([\d.]+) items/,
      ] {
        let rate = preview.firstMatch(of: line).map { String($0.1) }
        #expect(rate == needed, "\(preview)")
      }
    }
    // Less is left of the same day.
    four.say(28, "check stacks")
    #expect(four.value("needed_per_week", 28, "status four") == "49")
    #expect(four.value("needed_per_week", 29, "status four") == "null")
  }

  @Test func wishedEndsKnowThePauses() {
    four.say(1, "start four")
    four.say(1, "pause four --on 2026-12-10 --until 2026-12-19")
    #expect(
      four.say(1, "replan four --until 2026-12-20")
        .contains(/end as asked +Sun 20 Dec +6.3 items a week/))
  }

  @Test func moreOfOnePlanLeavesTheOthersTheirs() {
    four.store.write(
      "bb.md", "# Beta\n\n## Week 1\n- [ ] One\n- [ ] Two\n- [ ] Three\n- [ ] Four\n")
    four.say(1, "add bb.md")
    four.say(1, "start four")
    four.say(1, "start bb")
    four.say(10, "check four.w1 four.w2")
    let next = four.say(10, "next")
    #expect(!next.contains("Done for today"))
    let left = four.value("today_left", 10, "next bb") ?? ""
    #expect(left != "0")
    #expect(four.value("left", 10, "next") == left)
    // The prompt names the plan that something is left of.
    #expect(four.say(10, "prompt").contains("b 0% "))
    four.say(10, "check bb.w1")
    #expect(four.say(10, "next").contains("Done for today"))
    #expect(four.value("left", 10, "next") == "0")
  }

  /// Nothing that is left today is passed over in silence, and no plan that it is left of.
  @Test func whatDoesNotFitIsCounted() {
    func text(_ name: String) -> String {
      "# \(name)\n" + (1...12).map { "- [ ] \(name) thing \($0)\n" }.joined()
    }
    let four = FourWeeks(text("Four"))
    four.store.write("bb.md", text("Beta"))
    four.store.write("cc.md", text("Gamma"))
    for name in ["bb", "cc"] { four.say(1, "add \(name).md") }
    four.say(1, "start four --until 2026-12-07")
    four.say(1, "start bb --until 2026-12-09")
    four.say(1, "start cc --until 2026-12-11")
    let next = four.say(20, "next")
    let lines = next.split(separator: "\n")
    #expect(lines.count { $0.contains(" thing ") } == 12)
    for name in ["Four", "Beta", "Gamma"] {
      #expect(lines.contains { $0.contains("\(name) thing 1 ") }, "\(name): \(next)")
    }
    #expect(next.contains("and 24 more today:  roadmap next -n 36"))
    #expect(!four.say(20, "next -n 36").contains("more today"))
    // Whoever names a number has the most urgent, whichever plan they are of.
    #expect(!four.say(20, "next -n 12").contains("Beta"))
    #expect(!four.say(20, "next bb").contains("more today"))
    four.store.write("bb.md", text("Beta") + "- [ ] Beta thing 13\n- [ ] Beta thing 14\n")
    #expect(four.say(20, "next bb").contains("and 2 more today:  roadmap next bb -n 14"))
  }

  /// What was missed may wait, but whoever does what the week asks for has nothing overdue by it.
  @Test func whatIsDueByTheEndOfAWeekIsAskedForInIt() {
    let items = (1...6).map { "- [ ] Ground \($0)\n" }.joined()
    let four = FourWeeks(
      "# Four\n\n## Weeks 1–3: Ground\n" + items + "\n## Weeks 4–12: Rest\n"
        + items.replacing("Ground", with: "Rest"))
    four.say(7, "start four")
    #expect(four.value("week_left", 21, "status four") == "6")
    #expect(four.say(21, "list --due week").split(separator: "\n").count == 6)
    #expect(four.say(21, "week").contains("Coming  6 items"))
    four.say(22, "check four.w1.1-4")
    #expect(four.value("week_left", 22, "status four") == "2")
  }

  @Test func linkedItemsCountOnceInADay() {
    four.store.write("bb.md", "# Beta\n\n- [ ] Queues\n- [ ] Two\n")
    four.say(1, "add bb.md")
    four.say(1, "link four.w1.1 bb.1")
    four.say(2, "check four.w1.1")
    #expect(four.value("done", 2, "next") == "1")
  }

  @Test func theLastWeekAsksForAllThatIsLeft() {
    four.say(1, "start four")
    four.say(2, "check queues")
    #expect(four.say(28, "status").contains("8 items left today"))
    #expect(four.value("week_left", 28, "status four") == "8")
    // Before, no more is asked for than twice what a week has.
    #expect(four.value("week_left", 23, "status four") == "5")
    four.say(30, "check stacks")
    #expect(four.say(30, "status").contains("2 days past its end"))
    #expect(four.value("week_left", 30, "status four") == "7")
  }

  /// Who does what a day asks for finds nothing overdue on the next one.
  @Test func todayAsksForAllThatIsDueToday() {
    let items = (1...4).map { "- [ ] Topic \($0)\n" }.joined()
    let four = FourWeeks("# Four\n\n## Week 1\n\(items)\n## Week 2\n\(items)\n")
    four.say(1, "start four --on 2026-12-08")
    four.say(12, "check four.w1.1 four.w1.2")
    #expect(four.say(14, "status four").contains("2 items left today"))
    four.say(14, "check four.w1.3")
    #expect(four.say(14, "next four").contains("1 item left today"))
    four.say(14, "check four.w1.4")
    #expect(four.say(14, "next four").contains("Done for today"))
    #expect(!four.say(15, "status four").contains("overdue"))
  }

  /// What was missed and is done now does not stand for what is due: the day is a part of the week.
  @Test func aWeekAsksForAllThatIsDueInIt() {
    let weeks = (1...6).map { "\n## Week \($0)\n\n- [ ] Topic \($0)\n" }.joined()
    let four = FourWeeks("# Four\n" + weeks)
    four.say(1, "start four --on 2026-11-16")
    // Weeks 1 and 2 were missed; week 3 is due on Sunday.
    four.say(1, "check four.w1 four.w2")
    for day in 2...6 {
      let week = four.value("week_left", day, "status four")
      let today = four.value("today_left", day, "status four")
      #expect((week, today) == ("1", "1"), "\(day) December")
    }
    four.say(6, "check four.w3")
    #expect(four.value("week_left", 6, "status four") == "0")
    #expect(four.value("today_left", 6, "status four") == "0")
  }

  /// What is done of it, and was due later, leaves the others due all the same.
  @Test func whatWasPostponedAndIsDoneStandsForNothingElse() {
    let items = (1...3).map { "- [ ] Topic \($0)\n" }.joined()
    let four = FourWeeks("# Four\n\n## Week 1\n\(items)\n## Week 2\n\(items)\n")
    four.say(7, "start four")
    four.say(7, "postpone four.w1.1 --to 2026-12-16")
    four.say(7, "check four.w1.1")
    #expect(four.value("week_left", 13, "status four") == "2")
    #expect(four.value("today_left", 13, "status four") == "2")
  }

  @Test func whatIsDueOnADayOffIsAskedForBefore() {
    let weeks = (1...4).map { "\n## Week \($0)\n\n- [ ] One \($0)\n- [ ] Two \($0)\n" }.joined()
    let four = FourWeeks("# Four\n\(weeks)")
    four.say(1, "config study-days mon,wed")
    // A Monday: week 2 lies between Thursday and Sunday.
    four.say(7, "start four --until 2026-12-20")
    var asked = 0
    for day in [7, 9] {
      let left = four.value("today_left", day, "status four").flatMap(Int.init) ?? 0
      let open = four.say(day, "list four --state open").split(separator: "\n").prefix(left)
      for line in open { four.say(day, "check \(line.split(separator: "\t")[0])") }
      asked += left
    }
    #expect(asked >= 4)
    #expect(!four.say(14, "status four").contains("overdue"))
  }

  @Test func nothingLeftMeansAllDone() {
    let two = FourWeeks("# Four\n- [ ] Read the long book (2h)\n- [ ] Watch the talk (15 min)\n")
    let next = two.say(1, "next four --minutes 20")
    #expect(next.contains("15 min, ") && !next.contains("long book"))
    #expect(two.say(1, "next four --why").contains("Estimated: 2 h."))
    #expect(two.value("minutes", 1, "show four.1") == "[120,120]")
    two.say(1, "check four.2 --for 60m")
    #expect(two.say(1, "next four --why").contains("Estimated: 2 h."))
  }
}
