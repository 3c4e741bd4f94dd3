import CommandLineKit
import RoadmapCLI
import Testing

@Suite struct TickDayTests {
  private func line(_ four: FourWeeks) throws -> String {
    let bytes = try #require(four.store.read("four.md")).get()
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").first {
      $0.contains("queues")
    }.map(String.init) ?? ""
  }

  /// The line was ticked before, on another day, and that was taken back.
  @Test func whatIsDoneAgainLaterHasItsOwnDay() throws {
    let four = FourWeeks()
    four.say(2, "add four --tick-file")
    four.say(2, "config tick-dates obsidian")
    four.say(2, "check four.w1.1")
    #expect(try line(four) == "- [x] Read about queues ✅ 2026-12-02")
    four.say(2, "undo")
    #expect(try line(four) == "- [ ] Read about queues")
    four.say(5, "check four.w1.1")
    #expect(try line(four) == "- [x] Read about queues ✅ 2026-12-05")
    four.say(5, "undo")
    four.say(6, "redo")
    #expect(try line(four) == "- [x] Read about queues ✅ 2026-12-05")
    four.say(6, "uncheck four.w1.1")
    four.say(6, "config tick-dates off")
    four.say(7, "check four.w1.1")
    #expect(try line(four) == "- [x] Read about queues")
  }

  @Test(arguments: [
    ("obsidian", "- [x] Read about queues ✅ 2026-12-02"),
    ("dataview", "- [x] Read about queues  [completion:: 2026-12-02]"),
  ]) func aLineThatGoesOnHasItsDayAtItsOwnEnd(_ dates: String, _ ticked: String) throws {
    let four = FourWeeks(
      FourWeeks.text.replacing("about queues", with: "about queues\n  and their kin"))
    four.say(2, "add four --tick-file")
    four.say(2, "config tick-dates \(dates)")
    four.say(2, "check four.w1.1")
    #expect(try line(four) == ticked)
    #expect(four.say(3, "list four").contains("Read about queues and their kin"))
    #expect(four.run(3, "status").error.isEmpty)
    four.say(3, "uncheck four.w1.1")
    #expect(try line(four) == "- [ ] Read about queues")
    four.store.write(
      "four.md",
      FourWeeks.text.replacing(
        "[ ] Read about queues", with: "[x] Read about queues ✅ 2026-12-01\n  and their kin"))
    #expect(four.say(4, "show four.w1.1").contains("1 Dec"))
    #expect(four.say(4, "list four").contains("Read about queues and their kin"))
  }

  /// The line as it was ticked before the setting changed is not brought back.
  @Test func anotherSettingHoldsForWhatWasTickedBefore() throws {
    let four = FourWeeks()
    four.say(2, "add four --tick-file")
    four.say(2, "config tick-dates obsidian")
    four.say(2, "check four.w1.1")
    four.say(2, "uncheck four.w1.1")
    four.say(2, "config tick-dates dataview")
    four.say(2, "check four.w1.1")
    #expect(try line(four) == "- [x] Read about queues  [completion:: 2026-12-02]")
    four.say(2, "uncheck four.w1.1")
    four.say(2, "config tick-dates off")
    four.say(2, "check four.w1.1")
    #expect(try line(four) == "- [x] Read about queues")
  }
}
