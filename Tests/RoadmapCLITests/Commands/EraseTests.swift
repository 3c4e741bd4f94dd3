import CommandLineKit
import Foundation
import RoadmapCLI
import Testing

/// What is erased is nowhere in the journal's file.
@Suite struct EraseTests {
  private let four = FourWeeks()

  private func study() {
    four.say(2, "start four")
    four.say(2, "check four.w1.1 --note secret-thought --evidence https://secret.example")
    four.say(2, "undo")
    four.say(2, "check four.w1.1 --note secret-thought")
    four.say(3, "note year-3.q1 a-public-thought")
    four.say(3, "link four.w1.2 year-3.q1.2.1")
  }

  private var file: String {
    ["", "-wal"].map { suffix in
      FileManager.default.contents(atPath: four.store.path + suffix).map {
        String(decoding: $0, as: UTF8.self)
      } ?? ""
    }.joined()
  }

  @Test func nothingOfThePlanIsLeft() {
    study()
    let before = four.say(4, "show year-3.q1 --json")
    #expect(file.contains("secret-thought") && file.contains("Handle collisions"))
    let erased = four.say(4, "doctor --erase four --yes")
    #expect(erased.contains("of four, and its texts"))
    #expect(!file.contains("secret") && !file.contains("Handle collisions"))
    #expect(four.say(4, "doctor").contains("sound"))
    #expect(!four.say(4, "log").contains("four"))
    #expect(four.say(4, "show year-3.q1 --json") == before)
    #expect(!four.say(4, "plans").contains("four"))
    // Added again it is a plan that nobody knows.
    four.say(5, "add four.md")
    #expect(four.say(5, "show four").contains("☐ Read about queues"))
  }

  /// They are kept beside the settings, by names that are no plan's.
  @Test func neitherItsTimersNorItsReviewsAreLeft() {
    four.say(2, "review --never year-3.q1.1.1")
    four.say(2, "review --never four.w1.2")
    four.say(2, "focus four.w1.1")
    four.say(2, "focus --stop")
    four.say(3, "focus four.w2.1")
    four.say(4, "doctor --erase four --yes")
    #expect(four.run(4, "focus").code == .couldNot)
    let log = four.say(4, "log")
    #expect(!log.contains("four") && !log.contains("timer"), "\(log)")
    #expect(!file.contains("four."))
    // What was said of another plan stays, and is no action of its own to undo.
    #expect(file.contains("-year-3@"))
    _ = four.run(4, "undo")
    #expect(!file.contains("four."))
    #expect(four.say(4, "doctor").contains("sound"))
  }

  /// An ordinary edit is no fault of the journal, and what was noted is told by its heading.
  @Test func aNoteOfAHeadingThatWentIsNoProblem() {
    four.say(2, "note four.w4 my words")
    four.store.write("four.md", FourWeeks.text.components(separatedBy: "## Week 4")[0])
    four.say(3, "update four")
    #expect(four.say(3, "doctor").contains("kept, but no longer in four: Week 4"))
  }

  @Test func whatWasBegunAndIsBrokenIntoStepsIsBegun() {
    four.say(2, "start four.w2.1")
    four.store.write(
      "four.md",
      FourWeeks.text.replacing(
        "- [ ] Sort a list\n", with: "- [ ] Sort a list\n  - [ ] a\n  - [ ] b\n"))
    four.say(3, "update four")
    #expect(four.value("state", 3, "show four.w2.1") == "started")
    #expect(four.value("state", 3, "show four.w2.1.1") == "started")
    #expect(four.value("state", 3, "show four.w2.1.2") == "open")
  }

  @Test func itIsAskedBeforeAndNeverTakenBack() {
    study()
    let refused = four.run(4, "doctor --erase four")
    #expect(refused.code == .couldNot && refused.error.contains("--erase four --yes"))
    #expect(file.contains("secret-thought"))
    four.say(4, "doctor --erase four --yes")
    _ = four.run(4, "undo")
    #expect(!four.say(4, "plans").contains("four") && !file.contains("secret"))
    #expect(four.run(4, "doctor --erase four --yes").code == .couldNot)
  }
}
