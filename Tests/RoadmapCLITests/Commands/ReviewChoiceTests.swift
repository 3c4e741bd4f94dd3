import CommandLineKit
import RoadmapCLI
import Testing

/// What is left out of reviews is named in the log, and where it is undone.
@Suite struct ReviewChoiceTests {
  private let four = FourWeeks()

  @Test func undoAndLogNameTheItem() {
    four.say(1, "review --never four.w1.1")
    four.say(2, "review --ask four.w1.2")
    let log = four.say(2, "log")
    #expect(log.contains("reviews off  four.w1.1  Read about queues"))
    #expect(log.contains("reviews on   four.w1.2  Read about stacks"))
    let undone = four.say(2, "undo")
    #expect(undone.contains("undone  turned on reviews of four.w1.2, today"))
    #expect(undone.contains("\n  four.w1.2  Read about stacks"))
    #expect(four.say(3, "undo").contains("undone  turned off reviews of four.w1.1, on 1 Dec"))
    #expect(four.say(3, "redo").contains("redone  turned off reviews of four.w1.1, on 1 Dec"))
    #expect(four.say(3, "log").contains("undid        turned on reviews of four.w1.2"))
  }

  @Test func aWholePlanAndSeveralItemsAreNamed() {
    four.say(1, "review --never four.w1")
    #expect(four.say(1, "undo").contains("turned off reviews of 2 items in four.w1"))
    four.say(1, "review --never four.w1.1")
    four.say(1, "review --never four")
    #expect(four.say(1, "log").contains("reviews off  four\n"))
    four.say(1, "review --ask four")
    #expect(four.say(1, "undo").contains("undone  turned on reviews of four, today"))
    #expect(four.say(1, "undo").contains("undone  turned off reviews of four, today"))
  }

  /// Nothing is promised that does not come.
  @Test func aGradeOfWhatIsNeverAskedSaysSo() {
    let four = FourWeeks("# Four\n\n- [ ] Install rustup\n- [ ] Ownership\n- [ ] Borrowing\n")
    four.store.write("bb.md", "# Beta\n\n- [ ] Borrowing in Rust\n- [ ] Heaps\n")
    four.say(1, "add bb.md")
    four.say(1, "link four.3 bb.1")
    four.say(1, "check four.1-3")
    four.say(2, "review --never four.2")
    for item in ["four.1", "four.2"] {
      #expect(four.say(12, "review \(item) --grade good").contains("good, not asked in reviews"))
    }
    #expect(four.say(12, "review four.3 --grade good").contains("good, due again in"))
    four.say(13, "review --never bb.1")
    #expect(four.say(13, "review four.3 --grade good").contains("good, not asked in reviews"))
    four.say(14, "config review off")
    #expect(four.say(14, "review four.3 --grade good").contains("good, reviews are off"))
  }
}
