import CommandLineKit
import RoadmapCLI
import Testing

/// A schedule that is changed late: what was caught up with, wished and postponed is so on every screen.
@Suite struct CaughtUpTests {
  private let four = FourWeeks()

  init() { four.say(1, "start four") }

  @Test(arguments: ["check", "skip"])
  func whatWasDoneOnTheDayOfAReplanIsNotSpreadAnew(_ verb: String) {
    four.say(16, "\(verb) four.w1")
    four.say(16, "replan --yes")
    let dates = four.say(16, "show four --dates")
    #expect(dates.contains("Week 1 · 1 Dec – 7 Dec"))
    #expect(dates.contains("Week 2 · 16 Dec"))
    #expect(four.say(16, "status").contains("on pace"))
    // What is done after it on the same day moves nothing.
    four.say(16, "check four.w2.1")
    #expect(four.say(16, "show four.w2 --dates").contains("Week 2 · 16 Dec"))
  }

  @Test(arguments: ["uncheck four.w1.1", "check four.w1.2", "edit", "uncheck other.1"])
  func afterAReplanNothingThatIsOverMovesAnew(_ change: String) {
    let items = (1...4).map { "- [ ] Topic \($0)\n" }.joined()
    let weeks = (1...3).map { "\n## Week \($0)\n\n\(items)" }.joined()
    let four = FourWeeks("# Four\n\(weeks)")
    four.store.write("other.md", "# Other\n\n- [ ] Topic 1\n")
    four.say(1, "add other.md")
    four.say(1, "add four.md --tick-file")
    four.say(1, "link four.w1.1 other.1")
    four.say(1, "start four")
    four.say(7, "check four.w1.1")
    four.say(7, "skip four.w1.2")
    four.say(13, "replan four --yes")
    let begun = four.say(16, "show four --dates").split(separator: "\n").filter {
      $0.contains("Week 1") || $0.contains("Week 2")
    }
    #expect(begun.count == 2)
    if change == "edit" {
      four.store.write("four.md", "# Four\n\(weeks)".replacing("[ ] Topic 2", with: "[-] Topic 2"))
    } else {
      four.say(16, change)
    }
    let dates = four.say(16, "show four --dates")
    for week in begun {
      let days = week.split(separator: "·").dropFirst().first ?? ""
      #expect(dates.contains(days), "\(week)\n\(dates)")
    }
  }

  /// A week of the second month was done early, and the first is still open.
  @Test(arguments: ["uncheck four.m1.w2.1", "append four.m1.w2 'Write a trie'"])
  func afterAReplanNothingAheadBeginsBefore(_ change: String) {
    func week(_ number: Int) -> String {
      "### Week \(number)\n- [ ] \(number) A\n- [ ] \(number) B\n\n"
    }
    let months = [1...2, 3...6].enumerated().map { index, weeks in
      "## Month \(index + 1)\n" + weeks.map(week).joined()
    }
    let four = FourWeeks("# Four (4 weeks)\n\n" + months.joined())
    four.say(1, "start four --until 2026-12-29")
    four.say(2, "check four.m1.w2")
    four.say(10, "check four.m2.w3")
    four.say(20, "replan four --yes")
    let ahead = four.say(20, "show four --dates").split(separator: "\n").filter {
      $0.contains("Week 5") || $0.contains("Week 6")
    }
    #expect(ahead.count == 2)
    four.say(21, change)
    let dates = four.say(21, "show four --dates")
    for week in ahead {
      let days = week.split(separator: "·").dropFirst().first ?? ""
      #expect(dates.contains(days), "\(week)\n\(dates)")
    }
    #expect(!four.say(21, "list four --overdue").contains("four.m2"))
  }

  @Test func anEndHoldsWhatAReplanKept() {
    four.say(2, "check four.w1.1 four.w2.1")
    four.say(10, "replan four --until 2026-12-30 --yes")
    four.say(10, "uncheck four.w2.1")
    four.say(10, "start four --until 2026-12-20")
    #expect(four.value("end", 10, "status four") == "2026-12-20")
    for item in four.say(10, "list four").split(separator: "\n") {
      #expect(item.split(separator: "\t").last.map { $0 <= "2026-12-20" } == true, "\(item)")
    }
  }

  @Test func anEndThatWasWishedBeforeAReplanHoldsNothingThatIsPostponedLater() {
    four.say(1, "postpone four.w1.1 --to 2026-12-10")
    four.say(2, "start four --until 2026-12-31")
    four.say(3, "replan four --until 2026-12-28 --yes")
    four.say(3, "postpone four.w4.1 --to 2027-01-15")
    #expect(four.say(3, "show four.w4.1 --dates").contains("due 15 Jan"))
  }

  @Test func ratesThatAreComparedAreOfOneKind() {
    four.say(10, "check four.w1")
    let table = four.say(16, "replan four --until 2026-12-31")
    #expect(table.contains(/Thu 31 Dec +3.1 items a week/))
  }

  @Test(arguments: [1, 10])
  func anEndThatIsWishedAfterAPostponementIsObeyed(_ day: Int) {
    four.say(day, "postpone four.w4.2 --to 2027-01-15")
    four.say(day, "start four --until 2026-12-27")
    #expect(four.value("end", day, "status four") == "2026-12-27")
    #expect(four.say(day, "show four.w4.2 --dates").contains("due 27 Dec"))
    four.say(day, "undo")
    #expect(four.value("end", day, "status four") == "2027-01-15")
    // One that is postponed after that is due when its user says.
    four.say(day, "start four --until 2026-12-27")
    four.say(day, "postpone four.w4.2 --to 2027-01-20")
    #expect(four.value("end", day, "status four") == "2027-01-20")
  }

  @Test func anEndThatWasWishedInPassingForgetsNoPostponement() {
    four.say(2, "postpone four.w4.2 --to 2027-01-15")
    four.say(3, "start four --until 2026-12-20")
    #expect(four.say(3, "show four.w4.2 --dates").contains("due 20 Dec"))
    four.say(4, "start four --until 2027-02-01")
    #expect(four.say(4, "show four.w4.2 --dates").contains("due 15 Jan"))
  }

  @Test func whatAPauseWithAnEndHoldsUpIsDueByThen() {
    four.say(2, "pause four --until 2026-12-03")
    #expect(four.say(2, "list four.w1.1").contains("\t2026-12-09"))
    #expect(four.say(2, "list four --due 2026-12-09").contains("four.w1.1"))
    #expect(!four.say(2, "list four --due 2026-12-09").contains("four.w2.1"))
  }

  @Test func aSectionIsShownByItsOwnDays() {
    four.say(10, "check four.w1")
    let week = four.say(10, "status four.w3")
    #expect(week.contains("15 Dec – 21 Dec"))
    #expect(week.contains("from 15 Dec"))
    #expect(!week.contains("ends"))
    #expect(four.say(17, "status four.w2").contains("overdue (due 14 Dec)"))
    #expect(four.value("pace", 10, "status four.w3") == "null")
    #expect(four.value("start", 10, "status four.w3") == "2026-12-15")
    #expect(four.value("end", 10, "status four.w3") == "2026-12-21")
  }
}
