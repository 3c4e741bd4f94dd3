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
}
