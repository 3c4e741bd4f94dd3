import RoadmapCLI
import Testing

@Suite struct PostponedTests {
  private let four = FourWeeks()

  private func due(_ address: String, _ day: Int) -> String? {
    four.say(day, "list four").split(separator: "\n").first { $0.hasPrefix(address + "\t") }
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

  @Test func anEndWithinAPauseIsSaid() {
    four.say(1, "start four --until 2026-12-12")
    let paused = four.say(5, "pause four --until 2026-12-20")
    #expect(paused.contains("in the pause"))
    #expect(paused.contains("roadmap start four --until 2026-12-27"))
    #expect(!four.say(15, "list --overdue").contains("four.w4"))
    #expect(four.say(21, "list --overdue").contains("four.w4"))
  }
}
