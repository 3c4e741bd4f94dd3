import CommandLineKit
import Foundation
import RoadmapCLI
import Testing

@Suite struct OneSignTests {
  @Test(arguments: [1, 3, 8, 9, 16, 24, 31])
  func whatIsAheadIsWhatIsDoneLessWhatIsExpected(_ day: Int) throws {
    let four = FourWeeks()
    four.say(1, "start four")
    four.say(1, "check four.w1.1")
    if day > 3 { four.say(4, "check four.w1.2 four.w2.1 four.w2.2") }
    func number(_ name: String) throws -> Int {
      let text = try #require(four.value(name, day, "status four"))
      return try #require(Int(text))
    }
    let done = day > 3 ? 4 : 1
    #expect(try number("items_ahead") == done - number("expected"))
    let (items, days) = (try number("items_ahead"), try number("days_ahead"))
    #expect(items * days >= 0)
    #expect(items != 0 || days == 0)
    #expect(try number("expected_yesterday") <= number("expected"))
    #expect(try number("expected") <= number("expected_today"))
  }

  @Test func aFinishedSectionIsNotOverdue() {
    let four = FourWeeks()
    four.say(1, "start four")
    four.say(2, "check four.w1")
    #expect(four.value("standing", 20, "status four") == "finished")
  }

  @Test func allAgreeOnWhatTodayAsksFor() throws {
    let four = FourWeeks()
    four.store.write(
      "long.md",
      "# Long (52 weeks)\n\n"
        + (1...52).map { "## Week \($0)\n- [ ] Thing \($0)\n- [ ] More of \($0)\n\n" }.joined())
    four.say(1, "add long.md")
    four.say(1, "start long four")
    four.say(1, "check four.w1.1")
    for day in [2, 4, 9, 13] {
      let left = four.value("today_left", day, "status four")
      let prompt = four.say(day, "prompt four")
      #expect(prompt.contains("▸") ? prompt.contains("▸\(left ?? "")") : left == "0")
      #expect(four.value("left", day, "next four") == left)
      let json = four.say(day, "next --json")
      let count = json.components(separatedBy: "\"plan\":\"four\"").count - 1
      #expect(count >= Int(left ?? "0") ?? 0)
    }
  }

  @Test func aPlanWhoseWeekHasItemsLeftComesBeforeOneWithSlack() {
    let four = FourWeeks()
    four.store.write(
      "year.md",
      "# Year (12 months)\n\n## Quarter 1\n" + (1...12).map { "- [ ] Chapter \($0)\n" }.joined())
    four.say(1, "add year.md")
    four.say(1, "start year four")
    four.say(1, "check year.q1.1 year.q1.2 year.q1.3 year.q1.4")
    let said = four.say(5, "next -n 2")
    #expect(said.contains("four.w1.1") && said.contains("four.w1.2"))
  }

  @Test func reviewsDueAreNamedApart() {
    let four = FourWeeks()
    four.say(1, "check four.w1 four.w2")
    four.say(1, "config review-cap 2")
    let all = four.value("due", 30, "status")
    #expect(four.value("due_count", 30, "review") == all)
    #expect(four.value("reviews_due", 30, "next") == all)
    #expect(four.value("due_today", 30, "status") == four.value("reviews_due_today", 30, "next"))
  }

  @Test func wordsActOnlyOnPlansThatTheUserHas() {
    let four = FourWeeks()
    four.say(1, "start four")
    let run = four.run(2, "check a b testing")
    #expect(run.code == .couldNot)
    #expect(run.error.contains("year-5"))
    #expect(!four.say(2, "status").contains("Year 5"))
    #expect(four.run(2, "check graph").out.contains("four.w4.1"))
  }

  @Test func aLinkedTickBeginsNoPlan() {
    let four = FourWeeks()
    four.say(1, "start four")
    four.say(1, "link four.w1.1 year-5.q1.1.1")
    four.say(2, "check four.w1.1")
    #expect(!four.say(3, "status").contains("Year 5"))
    #expect(!four.say(3, "next").contains("year-5"))
    four.say(3, "check year-5.q1.1.2")
    #expect(four.say(3, "status").contains("Year 5"))
  }

  @Test func wordsAreTakenKindly() {
    let four = FourWeeks()
    four.say(1, "start four")
    let old = four.run(2, "check four.w1.1 --on 1970-01-01")
    #expect(old.code == .usage && old.error.contains("20 years ago"))
    #expect(four.say(2, "check four.w1.2-1 --for 1:30").contains("four.w1.1"))
    // For both together.
    #expect(four.say(2, "show four.w1.1").contains("45 min"))
    #expect(!four.say(2, "next --minutes 5").contains("No item fits"))
  }

  @Test func openQuestionsAreToldUntilTheyAreAnswered() {
    let four = FourWeeks("# Four\n\n## Week 1\n- [ ] gRPC with tonic\n- [ ] Other things\n")
    four.say(1, "start four")
    four.say(1, "check four.w1.1")
    four.store.write(
      "four.md",
      "# Four\n\n## Week 1\n- [ ] gRPC with hyper\n- [ ] gRPC by hand\n- [ ] Other things\n")
    let status = four.say(2, "status")
    guard four.value("open_questions", 2, "status") != "0" else { return }
    #expect(status.contains("1 tick waits for an answer: roadmap update four"))
    for screen in ["show four", "next", "plans", "status four"] {
      #expect(four.say(2, screen).contains("1 tick waits for an answer"), "\(screen)")
    }
    #expect(!four.say(2, "update --dry-run").contains("Nothing has changed"))
  }
}
