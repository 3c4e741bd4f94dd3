import CommandLineKit
import Testing

@testable import RoadmapCLI

@Suite struct WeekTests {
  private static let plan = """
    # Short plan (2 weeks)

    ## Week 1
    - [ ] One
    - [ ] Two *stars*

    ## Week 2
    - [ ] Three
    - [ ] Four

    """
  private let store = CommandStore()

  private func run(_ line: String, now: String = "2026-11-20") -> CommandRun {
    CommandRun(
      line.split(separator: " ").map(String.init), files: ["short.md": .text(Self.plan)],
      store: store, now: "\(now)T09:30:00+02:00")
  }

  private func begin() {
    for line in [
      "add short.md", "start short --on 2026-11-09", "check short.w1.1 --on 2026-11-10 --for 45m",
      "check short.w2.1 --on 2026-11-18",
    ] {
      let run = run(line)
      #expect(run.code == .ok, "\(line): \(run.error)")
    }
  }

  @Test func showsWhatWasFinishedAndWhatComes() {
    begin()
    let week = run("week").out
    #expect(week.contains("1 item finished"))
    #expect(week.contains("Wed 18 Nov"))
    #expect(week.contains("short.w2.1"))
    #expect(week.contains("Coming  1 item\n  short.w2.2  Four  due 22 Nov"))
    #expect(!week.contains("short.w1.2"))
  }

  @Test func showsWhatSlippedInTheLastWeek() {
    begin()
    let week = run("week --last").out
    #expect(week.contains("1 item finished"))
    #expect(week.contains("45 min"))
    #expect(week.contains("Slipped  1 item\n  short.w1.2  Two stars  due 15 Nov"))
    #expect(week.contains("Due in the week after  1 item"))
  }

  /// What is left gets new days, and slipped in the week that it was due in all the same.
  @Test func whatWasSpreadAnewSlippedWhereItDid() {
    begin()
    #expect(run("replan short --until 2026-12-11 --yes").code == .ok)
    let after = run("week --last").out
    #expect(after.contains("Slipped  1 item\n  short.w1.2  Two stars  due 15 Nov"), "\(after)")
    // Nothing is due twice in the week to come, and what is done has not slipped.
    #expect(!run("week").out.contains("Slipped"), "\(run("week").out)")
    #expect(run("check short.w1.2 --on 2026-11-20").code == .ok)
    #expect(!run("week --last").out.contains("Slipped"))
  }

  /// A timer that ran over night, and what is told of several items at once, are of the day they tell.
  @Test func minutesAreOfTheDayTheyWereStudiedOn() {
    begin()
    func at(_ time: String, _ line: String, answers: [String] = []) -> String {
      let run = CommandRun(
        line.split(separator: " ").map(String.init), on: answers.isEmpty ? .pipe : .terminal80,
        files: ["short.md": .text(Self.plan)], store: store, now: "2026-11-\(time):00+02:00",
        answers: answers)
      #expect(run.code == .ok, "\(line): \(run.error)")
      return run.out
    }
    func minutes(_ day: Int) -> String? {
      let json = at("23T12:00", "week\(day < 23 ? " --last" : "") --json")
      let row = json.split(separator: "\"day\":").first { $0.hasPrefix("\"2026-11-\(day)\"") }
      return row?.firstMatch(of: /"minutes":(\d+)/).map { String($0.1) }
    }
    // What ends past midnight without being told is of the day it ends on.
    _ = at("21T23:50", "focus short.w2.2")
    _ = at("22T00:20", "focus --stop")
    #expect(minutes(22) == "30")
    _ = at("22T22:00", "focus short.w1.2")
    _ = at("23T07:30", "focus --stop --at 22:45")
    #expect(minutes(22) == "75")
    #expect(minutes(23) == "0")
    #expect(at("23T07:31", "show short.w1.2").contains("for Sun 22 Nov"))
    _ = at("23T07:32", "undo")
    #expect(minutes(22) == "30")
    // Who is asked how long it was tells of the time since it began.
    _ = at("23T07:33", "focus --stop", answers: ["30m"])
    #expect(minutes(22) == "60")
    _ = at("23T08:00", "check short.w2 --on yesterday --for 1h30m")
    #expect(minutes(22) == "150")
    #expect(minutes(23) == "0")
  }

  @Test func isMarkdownToPaste() {
    begin()
    let text = run("week --last --markdown").out
    #expect(text.hasPrefix("# Week of Mon 9 Nov to Sun 15 Nov\n\n1 item finished, 45 min.\n"))
    #expect(text.contains("## Finished\n\n- Tue 10 Nov (45 min)\n  - [x] One\n"))
    #expect(text.contains("## Slipped\n\n- [ ] Two stars, due 15 Nov\n"))
  }

  @Test func saysThatNothingIsDueInTheNext() {
    begin()
    #expect(run("week --next").out.contains("Nothing is due that week."))
  }

  @Test func aPauseTakesAwayNothingThatSlipped() {
    begin()
    #expect(run("start short --until 2026-11-20", now: "2026-11-19").code == .ok)
    let before = run("week", now: "2026-11-21").out
    #expect(before.contains("Slipped"), "\(before)")
    #expect(run("pause short", now: "2026-11-21").code == .ok)
    #expect(run("week", now: "2026-11-21").out.contains("Slipped"))
  }

  /// A backslash in an address would lead elsewhere.
  @Test(arguments: [
    ("Read https://e.org/a_b_c", "Read <https://e.org/a_b_c>"),
    ("Read https://e.org/a#b, *now*", "Read https://e.org/a#b, \\*now\\*"),
    ("Read (https://e.org/a_(b)).", "Read (<https://e.org/a_(b)>)."),
    ("snake_case http", "snake\\_case http"),
  ])
  func markdownKeepsWebAddresses(_ text: String, _ expected: String) {
    #expect(MarkdownText.escaped(text) == expected)
  }
}
