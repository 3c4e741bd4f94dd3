import CommandLineKit
import Foundation
import RoadmapCLI
import Testing

/// What is added to a plan under way is due ahead of today; what had begun stays where it was.
@Suite struct AddedAheadTests {
  private func line(_ name: String, in text: String) -> String {
    text.split(separator: "\n").first { $0.contains(name) }.map(String.init) ?? ""
  }

  @Test func anOpenLineInOtherWordsIsAsLateAsItWas() {
    let four = FourWeeks()
    four.say(1, "start four")
    four.store.write(
      "four.md",
      FourWeeks.text.replacing("Read about queues", with: "Write a heap")
        .replacing("Read about stacks", with: "Write a rope\n- [ ] Write a trie"))
    let due = four.say(10, "list four.w1").split(separator: "\n").map {
      $0.split(separator: "\t").last.map(String.init) ?? ""
    }
    #expect(due == ["2026-12-07", "2026-12-07", "2026-12-14"])
    #expect(four.say(10, "status four").contains("overdue (due 7 Dec)"))
  }

  @Test func aWeekBeforeTheOthersFollowsWhatHasBegun() {
    let four = FourWeeks()
    four.say(1, "start four")
    four.store.write(
      "four.md",
      FourWeeks.text.replacingOccurrences(
        of: "## Week 1", with: "## Week 0\n- [ ] Count\n- [ ] Add\n\n## Week 1"))
    for _ in 0..<2 {
      let dates = four.say(10, "show four --dates")
      #expect(line("Week 0", in: dates).contains("15 Dec – 21 Dec ·"))
      #expect(line("Week 1", in: dates).contains("1 Dec – 7 Dec ·"))
      #expect(line("Week 2", in: dates).contains("8 Dec – 14 Dec ·"))
      #expect(line("Week 3", in: dates).contains("22 Dec – 28 Dec ·"))
      #expect(line("Week 4", in: dates).contains("29 Dec – 4 Jan 2027 ·"))
    }
    #expect(!four.say(10, "list --overdue").contains("four.w0"))
    // Another edit, before it begins, and a pause: it moves with the rest.
    four.store.write(
      "four.md",
      FourWeeks.text.replacingOccurrences(
        of: "## Week 1", with: "## Week 0\n- [ ] Count\n- [ ] Add\n- [ ] Divide\n\n## Week 1"))
    #expect(line("Week 0", in: four.say(11, "show four --dates")).contains("15 Dec – 21 Dec ·"))
    four.say(12, "pause four --until 2026-12-13")
    #expect(line("Week 0", in: four.say(12, "show four --dates")).contains("17 Dec – 23 Dec ·"))
  }

  @Test func aSectionInAPlanWithoutPeriodsIsAhead() {
    let text = """
      # Four

      ## Basics
      - [ ] Read about queues
      - [ ] Read about stacks

      ## Middle
      - [ ] Sort a list
      - [ ] Search a list

      ## End
      - [ ] Walk a graph
      - [ ] Find the shortest path

      """
    let four = FourWeeks(text)
    four.say(1, "start four --until 2026-12-30")
    let before = four.say(15, "show four --dates")
    four.store.write(
      "four.md",
      text.replacingOccurrences(
        of: "## Middle", with: "## Inserted\n- [ ] Draw a tree\n- [ ] Cut it\n\n## Middle"))
    let after = four.say(15, "show four --dates")
    #expect(line("Basics", in: after) == line("Basics", in: before))
    #expect(line("Middle", in: before).contains("11 Dec – 20 Dec ·"))
    #expect(line("Middle", in: after).contains("11 Dec – 20 Dec ·"))
    #expect(line("Inserted", in: after).contains("21 Dec – 25 Dec ·"))
    #expect(line("End", in: after).contains("26 Dec – 30 Dec ·"))
    #expect(four.value("end", 15, "status four") == "2026-12-30")
    // An end that is wished later is kept by what was added, too.
    four.say(16, "start four --until 2026-12-22")
    let shorter = four.say(16, "list four --json")
    #expect(!shorter.contains("\"due\":\"2026-12-25\""))
    #expect(four.value("end", 16, "status four") == "2026-12-22")
  }

  /// A month's own items, before its project, have a share of its days.
  @Test func whatStandsBeforeASubsectionStays() {
    let text = """
      # Four

      ## Month 1
      - [ ] One
      - [ ] Two
      - [ ] Three

      ### Project: clock
      - [ ] Build it
      - [ ] Show it

      ## Month 2
      - [ ] Rest

      """
    let four = FourWeeks(text)
    four.say(1, "start four")
    func due() -> [Substring] {
      four.say(25, "list four").split(separator: "\n").filter { $0.hasPrefix("four.m1.") }
        .filter { !$0.contains("Four") }
    }
    let before = due()
    four.say(25, "append four.m1 'Four'")
    #expect(due() == before)
  }

  /// What is chosen is more work for the days ahead, and moves no week that has begun.
  @Test func whatIsChosenMovesNothingThatHasBegun() {
    func part(_ name: String, _ end: String = "") -> String {
      "## Part \(name)\n" + (1...4).map { "- [ ] \(name) \($0)\($0 > 2 ? end : "")\n" }.joined()
    }
    let four = FourWeeks("# Four\n\n" + part("A") + part("B") + part("C", " (optional)"))
    four.say(1, "start four --until 2026-12-30")
    four.say(2, "check four.p1")
    func dates(_ day: Int, _ name: String) -> String {
      line("Part \(name)", in: four.say(day, "show four --dates"))
        .split(separator: "·").prefix(2).joined()
    }
    let before = ["A", "B"].map { dates(18, $0) }
    let ahead = four.value("items_ahead", 18, "status four")
    four.say(18, "choose four.p3.3-4")
    #expect(["A", "B"].map { dates(18, $0) } == before)
    #expect(four.value("items_ahead", 18, "status four") == ahead)
    #expect(four.value("end", 18, "status four") == "2026-12-30")
    #expect(four.say(18, "undo").contains("chose"))
    // After what was left was spread anew, too; there what is skipped moved it as well.
    four.say(18, "replan four --yes")
    let spread = dates(24, "B")
    four.say(24, "skip four.p3.1")
    #expect(dates(24, "B") == spread)
    four.say(24, "undo")
    four.say(24, "choose four.p3.3-4")
    #expect(dates(24, "B") == spread)
  }

  @Test func anItemInAWeekThatIsOverIsDueWithTheOneThatRuns() {
    let four = FourWeeks()
    four.say(1, "start four")
    four.say(2, "check four.w1")
    let ahead = four.value("days_ahead", 10, "status four")
    four.store.write(
      "four.md",
      FourWeeks.text.replacingOccurrences(
        of: "- [ ] Read about stacks\n", with: "- [ ] Read about stacks\n- [ ] Read about heaps\n"))
    let dates = four.say(10, "show four --dates")
    #expect(line("heaps", in: dates).hasSuffix("due 14 Dec"))
    #expect(!four.say(10, "list --overdue").contains("heaps"))
    // What was done of that week was due in it as before.
    #expect(four.value("days_ahead", 10, "status four") == ahead)
    #expect(line("heaps", in: four.say(15, "show four --dates")).hasSuffix("overdue (due 14 Dec)"))
  }
}
