import RoadmapKit
import Testing

@testable import CommandLineKit
@testable import RoadmapCLI

/// What was said of a plan's time, of memory and of sameness is taken back whole.
@Suite struct UndoneRunsTests {
  private static let now = "2026-11-20"

  @Test(arguments: [
    "start year-3", "start year-3 --on '1 oct'", "start staff year-4 --until 2027-06-30",
    "start phase-5 --on 2026-10-01", "stop phase-5", "pause", "pause phase-5 --on '1 nov'",
    "resume year-5", "review year-3.q1.1.1 --grade good", "review year-3.q1.1 --grade again",
    "link year-3.q1.1.4 year-4.q2.1.3", "link --not staff.oct.w1.2",
    "check staff.oct.w1.2", "uncheck year-3.q1.1", "skip year-3.q1.2",
    "start year-3.q1.2.1", "choose phase-5.a.1",
  ])
  func undoGivesWhatWasBefore(_ line: String) {
    let days = Days()
    for said in [
      "check year-3.q1.1 --on '9 days ago'", "start phase-5 --on '1 sep'",
      "start year-5 --on '1 nov' --until 2027-03-31", "pause year-5 --on yesterday",
      "link staff.oct.w1.2 phase-5.c.1.2",
    ] { days.say(Self.now, said) }
    let before = Self.state(days)
    days.say(Self.now, line)
    let after = Self.state(days)
    #expect(after != before, "it changes something")
    days.say(Self.now, "undo")
    #expect(Self.state(days) == before)
    days.say(Self.now, "redo")
    #expect(Self.state(days) == after)
  }

  private static func state(_ days: Days) -> [String] {
    ["status --all --json", "next --json -n 40", "review --json", "link --json"].map {
      days.say(now, $0)
    }
  }
}
