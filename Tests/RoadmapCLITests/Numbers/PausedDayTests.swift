import CommandLineKit
import Foundation
import RoadmapCLI
import Testing

/// What a pause leaves as it is: what was done on its first day, and what was due before it.
@Suite struct PausedDayTests {
  @Test func whatWasDoneOnItsFirstDayIsDone() {
    let four = FourWeeks()
    four.say(7, "start four")
    four.say(8, "check four.w1")
    #expect(four.value("today_done", 8, "status four") == "2")
    four.say(8, "pause four")
    #expect(four.value("today_done", 8, "status four") == "2")
    #expect(four.value("week_done", 8, "status four") == "2")
    #expect(four.value("today_left", 8, "status four") == "0")
    #expect(four.value("done", 8, "next") == "2")
  }

  /// The plan's own end runs out in the pause: nothing slips, on any screen.
  @Test func nothingSlipsInIt() {
    let four = FourWeeks()
    four.say(1, "start four --until 2026-12-18")
    four.say(3, "pause four")
    for day in [17, 20] {
      let late = four.run(day, "list four --overdue").out.split(separator: "\n").count
      let slipped = four.say(day, "week --json").components(between: "\"slipped\":[", and: "]")
      #expect(late == 0, "\(day)")
      #expect(slipped == "", "\(day): \(slipped ?? "")")
    }
    four.say(20, "resume four")
    #expect(four.say(21, "week --last").contains("Slipped"))
  }

  /// What was expected before it does not change when the end runs out in it.
  @Test func thePastDoesNotMove() {
    let four = FourWeeks()
    four.say(1, "start four --until 2026-12-16")
    four.say(10, "pause four")
    let before = four.value("expected_yesterday", 10, "status four")
    for day in [11, 14, 16, 17, 24] {
      #expect(four.value("expected_yesterday", day, "status four") == before, "\(day)")
    }
    four.say(24, "resume four")
    #expect(four.value("expected_yesterday", 24, "status four") == before)
    #expect(four.value("expected_today", 24, "status four") == "9")
    #expect(four.value("phase", 25, "status four") == "overtime")
  }

  @Test func whatWasDueBeforeItStaysSo() {
    let four = FourWeeks()
    four.say(1, "start four --until 2026-12-12")
    four.say(7, "pause four")
    #expect(four.say(8, "week --last").contains("Slipped"))
    #expect(four.say(8, "list four --overdue").contains("four.w1"))
  }
}

extension String {
  /// What stands between two marks, the first of each.
  fileprivate func components(between start: String, and end: String) -> String? {
    guard let start = range(of: start), let end = self[start.upperBound...].range(of: end) else {
      return nil
    }
    return String(self[start.upperBound..<end.lowerBound])
  }
}
