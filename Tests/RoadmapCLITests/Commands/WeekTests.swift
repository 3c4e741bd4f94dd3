import RoadmapCLI
import Testing

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

  @Test func isMarkdownToPaste() {
    begin()
    let text = run("week --last --markdown").out
    #expect(text.hasPrefix("# Week of Mon 9 Nov to Sun 15 Nov\n\n1 item finished, 45 min.\n"))
    #expect(text.contains("## Finished\n\n- Tue 10 Nov (45 min)\n  - [x] One\n"))
    #expect(text.contains("## Slipped\n\n- [ ] Two stars, due 15 Nov\n"))
  }

  @Test func saysThatNothingIsDueInTheNext() {
    begin()
    #expect(run("week --next").out.contains("Nothing is due in this week."))
  }
}
