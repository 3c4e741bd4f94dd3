import CommandLineKit
import RoadmapCLI
import Testing

@Suite struct ReviewCountTests {
  private static let text =
    "# Four\n\n" + (1...15).map { "- [ ] Subject number \($0)\n" }.joined()

  @Test func allScreensCountTheSameReviews() {
    let four = FourWeeks(Self.text)
    four.say(1, "check four.1-15")
    #expect(four.value("due", 30, "status") == "15")
    #expect(four.value("due_today", 30, "status") == "10")
    #expect(four.say(30, "status").contains("15 reviews due, 10 today"))
    #expect(four.say(30, "review --due").contains("and 5 more on another day"))
    #expect(four.say(30, "next").contains("and 7 more today, 5 on another day"))
    four.say(30, "review four.1-10 --grade good")
    #expect(four.say(30, "status").contains("5 reviews due, done for today"))
    #expect(four.value("due", 30, "status") == "5")
    #expect(four.say(30, "next").contains("and 5 more on another day") == false)
    four.say(30, "config review-cap 20")
    #expect(four.say(30, "status").contains("5 reviews due"))
    #expect(!four.say(30, "status").contains("today"))
  }

  @Test func aPlansDaysAreItsOwn() {
    let four = FourWeeks(Self.text)
    four.store.write("bb.md", "# Beta\n\n- [ ] Stacks\n- [ ] Heaps\n")
    four.say(1, "add bb.md")
    four.say(1, "check four.1 four.2 bb.1")
    let before = four.say(20, "status bb")
    four.say(20, "review four.1-2 --grade good")
    #expect(four.say(20, "status bb") == before)
    #expect(four.say(20, "status four") != before)
    // What is left for today is of all plans.
    four.say(1, "config review-cap 2")
    #expect(four.value("due_today", 20, "status bb") == "0")
  }

  @Test func linkedItemsAreOneSubject() {
    let four = FourWeeks("# Four\n\n- [ ] Queues and stacks\n- [ ] Trees\n")
    four.store.write("bb.md", "# Beta\n\n- [ ] Stacks and queues\n- [ ] Heaps\n")
    four.say(1, "add bb.md")
    four.say(1, "link four.1 bb.1")
    four.say(1, "check four.1 four.2")
    #expect(four.say(1, "status").contains("2 items this week"))
    #expect(four.say(1, "status").contains("2 learned"))
    #expect(four.value("due", 30, "status") == "2")
    #expect(four.say(30, "review --due").contains("four.1"))
    #expect(!four.say(30, "review --due").contains("bb.1"))
    // Whichever is reviewed, the subject is.
    four.say(30, "review bb.1 --grade good")
    let due = four.say(30, "review --due")
    #expect(!due.contains("four.1") && !due.contains("bb.1") && due.contains("four.2"))
    #expect(four.value("learned", 30, "status") == "2")
  }

  /// Also where a screen shows the one plan alone.
  @Test(arguments: [("four", "bb"), ("bb", "four")])
  func whatIsReviewedInOnePlanIsInTheOther(_ first: String, _ second: String) {
    let four = FourWeeks("# Four\n\n- [ ] Queues and stacks\n- [ ] Trees\n")
    four.store.write("bb.md", "# Beta\n\n- [ ] Stacks and queues\n- [ ] Heaps\n")
    four.say(1, "add bb.md")
    four.say(1, "link four.1 bb.1")
    four.say(1, "check four.1")
    #expect(four.value("due", 20, "status \(first)") == "1")
    #expect(four.value("due", 20, "status \(second)") == "1")
    four.say(20, "review \(first).1 --grade good")
    for plan in [first, second] {
      #expect(four.value("due", 20, "status \(plan)") == "0")
      #expect(four.value("learned", 20, "status \(plan)") == "1")
      #expect(!four.say(20, "next \(plan)").contains("Review"))
    }
    four.say(20, "undo")
    four.say(20, "review --never \(first).1")
    for plan in [first, second] { #expect(four.value("due", 20, "status \(plan)") == "0") }
  }

  @Test func whoLeavesOutOneLeavesOutTheSubject() {
    let four = FourWeeks("# Four\n\n- [ ] Queues and stacks\n")
    four.store.write("bb.md", "# Beta\n\n- [ ] Stacks and queues\n")
    four.say(1, "add bb.md")
    four.say(1, "link four.1 bb.1")
    four.say(1, "check four.1")
    four.say(1, "review --never four.1")
    #expect(four.value("due", 30, "status") == "0")
  }
}
