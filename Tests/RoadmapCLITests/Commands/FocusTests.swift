import CommandLineKit
import RoadmapCLI
import Testing

@Suite struct FocusTests {
  private let store = CommandStore()

  private func run(
    _ line: String, at time: String, on screen: CommandRun.Screen = .pipe, answers: [String] = []
  ) -> CommandRun {
    CommandRun(
      line.split(separator: " ").map(String.init), on: screen, store: store,
      now: "2026-11-20T\(time):00+02:00", answers: answers)
  }

  @Test func recordsItsMinutesWhenStopped() {
    #expect(run("focus y3.q1.1.1 --for 25m", at: "09:30").code == .ok)
    #expect(run("focus", at: "09:42").out.contains("12 min of 25 min"))
    #expect(run("status", at: "09:42").out.contains("Focus  year-3.q1.1.1"))
    #expect(run("prompt", at: "09:42").out == "◷12m\n")
    let stop = run("focus --stop", at: "09:50")
    #expect(stop.out == "stopped  year-3.q1.1.1  20 min recorded\n")
    #expect(run("focus", at: "09:51").code == .couldNot)
    #expect(run("show y3.q1.1.1", at: "09:51").out.contains("time 20 min"))
  }

  @Test func thePromptSaysItsMinutes() {
    #expect(run("focus y3.q1.1.1", at: "09:30").code == .ok)
    #expect(run("prompt", at: "11:20").out == "◷1h50m\n")
    #expect(run("prompt", at: "11:30").out == "◷2h\n")
  }

  @Test func itsItemKeepsItsWordsWithoutItsPlan() {
    store.write("mine.md", "# Mine\n\n- [ ] Draw a clock\n")
    #expect(run("add mine.md", at: "09:30").code == .ok)
    #expect(run("focus mine.1", at: "09:30").code == .ok)
    #expect(run("remove mine", at: "09:40").code == .ok)
    let shown = run("focus", at: "09:45").out
    #expect(shown.contains("  Draw a clock · 15 min"), "\(shown)")
  }

  @Test func endsWithTheCheckOfItsItem() {
    #expect(run("focus y3.q1.1.1", at: "09:30").code == .ok)
    let check = run("check y3.q1.1", at: "10:15")
    #expect(check.code == .ok)
    #expect(check.error.contains("The timer stopped: 45 min recorded."))
    #expect(run("show y3.q1.1.1", at: "10:16").out.contains("time 45 min"))
    #expect(run("show y3.q1.1.2", at: "10:16").out.contains("time") == false)
    // One action: without the check the timer goes on.
    #expect(run("undo", at: "10:17").code == .ok)
    #expect(run("focus", at: "10:18").out.contains("48 min"))
  }

  /// Two plans with one subject, of which one is timed.
  private func linkTwo() {
    store.write("one.md", "# One\n\n- [ ] B-trees and pages\n- [ ] Locks\n")
    store.write("two.md", "# Two\n\n- [ ] B-trees in depth\n- [ ] Logs\n")
    for line in ["add one.md", "add two.md", "link one.1 two.1", "focus one.1"] {
      #expect(run(line, at: "09:30").code == .ok)
    }
  }

  @Test func endsWithTheCheckOfALinkedItem() {
    linkTwo()
    let check = run("check two.1", at: "10:10")
    #expect(check.error.contains("The timer stopped: 40 min recorded."))
    #expect(run("focus", at: "10:11").code == .couldNot)
    #expect(run("show one.1", at: "10:11").out.contains("time 40 min"))
    #expect(run("show two.1", at: "10:11").out.contains("time") == false)
    #expect(run("undo", at: "10:12").code == .ok)
    #expect(run("focus", at: "10:13").out.contains("43 min"))
    // What is skipped there is not skipped here.
    #expect(run("skip two.1", at: "10:14").code == .ok)
    #expect(run("focus", at: "10:15").out.contains("45 min"))
  }

  @Test func endsWithTheCheckOfItsItemThatIsDoneAlready() {
    #expect(run("check y3.q1.1.1", at: "09:00").code == .ok)
    #expect(run("focus y3.q1.1.1", at: "09:30").code == .ok)
    // The week around it says nothing of what is done.
    #expect(run("check y3.q1.1", at: "09:40").code == .ok)
    #expect(run("focus", at: "09:41").out.contains("11 min"))
    let check = run("check y3.q1.1.1", at: "09:50")
    #expect(check.error.contains("The timer stopped: 20 min recorded."))
    #expect(run("focus", at: "09:51").code == .couldNot)
    #expect(run("show y3.q1.1.1", at: "09:51").out.contains("time 20 min"))
  }

  @Test func isKeptBesideAnotherMachines() {
    let laptop = FocusTests()
    #expect(laptop.run("focus y3.q1.1.1", at: "09:00").code == .ok)
    #expect(laptop.run("export --format json -o all.json", at: "09:01").code == .ok)
    #expect(run("focus y3.q1.2.1", at: "09:30").code == .ok)
    store.files["all.json"] = laptop.store.files["all.json"]
    #expect(run("import all.json", at: "09:40").code == .ok)
    // Both are shown, and the own one is stopped first.
    let shown = run("status", at: "10:00").out
    #expect(shown.contains("year-3.q1.1.1") && shown.contains("year-3.q1.2.1"), "\(shown)")
    #expect(run("focus --stop", at: "10:00").out.contains("year-3.q1.2.1  30 min recorded"))
    #expect(run("focus", at: "10:00").out.contains("year-3.q1.1.1"))
    let check = run("check y3.q1.1.1", at: "10:00")
    #expect(check.error.contains("The timer stopped: 1 h recorded."), "\(check.error)")
    #expect(run("focus", at: "10:01").code == .couldNot)
  }

  /// Two machines timed the same item before they met: its check ends both, and both times count.
  @Test func endsOnEveryMachineWithTheCheckOfItsItem() {
    let laptop = FocusTests()
    #expect(laptop.run("focus y3.q1.1.1", at: "09:00").code == .ok)
    #expect(laptop.run("export --format json -o all.json", at: "09:01").code == .ok)
    #expect(run("focus y3.q1.1.1", at: "09:30").code == .ok)
    store.files["all.json"] = laptop.store.files["all.json"]
    #expect(run("import all.json", at: "09:40").code == .ok)
    #expect(run("check y3.q1.1.1", at: "10:00").code == .ok)
    #expect(run("focus", at: "10:01").code == .couldNot)
    #expect(run("show y3.q1.1.1 --json", at: "10:01").out.contains("\"minutes\":90"))
  }

  @Test func goesOnWhenAnotherItemIsChecked() {
    #expect(run("focus y3.q1.1.1", at: "09:30").code == .ok)
    #expect(run("check y3.q1.2.1", at: "10:15").code == .ok)
    #expect(run("focus", at: "10:15").code == .ok)
  }

  @Test func leavesTheTimeGivenWithTheCheckAlone() {
    #expect(run("focus y3.q1.1.1", at: "09:30").code == .ok)
    #expect(run("check y3.q1.1.1 --for 10m", at: "10:15").code == .ok)
    #expect(run("show y3.q1.1.1", at: "10:16").out.contains("10 min"))
    #expect(run("focus", at: "10:16").code == .couldNot)
  }

  @Test func isNeverRecordedInFullWhenItWasForgotten() {
    #expect(run("focus y3.q1.1.1 --for 25m", at: "09:30").code == .ok)
    let refused = run("focus --stop", at: "18:30")
    #expect(refused.code == .couldNot)
    #expect(refused.error.contains("has run for 9 h"))
    #expect(run("focus --stop --at 09:00", at: "18:30").code == .usage)
    let asked = run("focus --stop", at: "18:30", on: .terminal80, answers: ["10h", "40m"])
    #expect(asked.out == "stopped  year-3.q1.1.1  40 min recorded\n", "\(asked.error)")
  }

  @Test func canBeStoppedAtATimeGoneBy() {
    #expect(run("focus y3.q1.1.1", at: "09:30").code == .ok)
    #expect(run("focus --stop --at 10:00", at: "18:30").out.contains("30 min recorded"))
  }

  @Test func isNotStoppedAtATimeToCome() {
    #expect(run("focus y3.q1.1.1", at: "10:20").code == .ok)
    let stop = run("focus --stop --at 10:45", at: "10:30")
    #expect(stop.code == .usage)
    #expect(stop.error.contains("10:45 is in the future: it is 10:30."))
    #expect(run("focus --stop --at 10:10", at: "10:30").error.contains("started at 10:20"))
  }

  @Test func recordsNothingForAForgottenTimerWithACheck() {
    #expect(run("focus y3.q1.1.1", at: "09:30").code == .ok)
    let check = run("check y3.q1.1.1", at: "18:30")
    #expect(check.code == .ok)
    #expect(check.error.contains("had run too long to record its time"))
    #expect(run("show y3.q1.1.1 --json", at: "18:31").out.contains("\"minutes\":0"))
  }

  @Test func runsForOneItemAtATime() {
    #expect(run("focus y3.q1.1.1", at: "09:30").code == .ok)
    let second = run("focus y3.q1.1.2", at: "09:35")
    #expect(second.code == .couldNot)
    #expect(second.error.contains("already running for year-3.q1.1.1 (5 min)"))
    #expect(run("focus --discard", at: "09:40").out.contains("no time recorded"))
    #expect(run("focus y3.q1", at: "09:41").code == .couldNot)
  }

  @Test func aTimeBeforeTheStartIsNotAhead() {
    #expect(run("focus y3.q1.1.1", at: "22:50").code == .ok)
    func late(_ line: String) -> CommandRun {
      CommandRun(
        line.split(separator: " ").map(String.init), on: .pipe, store: store,
        now: "2026-11-21T00:20:00+02:00")
    }
    let refused = late("focus --stop --at 22:40")
    #expect(refused.error.contains("started at 22:50, after 22:40"), "\(refused.error)")
    #expect(late("focus --stop --at 00:30").error.contains("is in the future"))
    #expect(late("focus --stop --at 23:30").out.contains("40 min recorded"))
  }
}
