import CommandLineKit
import RoadmapCLI
import Testing

/// A timer that two machines end before they have met: every screen has the time of the one that was first.
@Suite struct LateStopTests {
  private let laptop = CommandStore()
  private let desktop = CommandStore()

  init() {
    laptop.write("go.md", "# Go\n## Week 1\n- [ ] Consensus with Raft\n- [ ] Learn Paxos\n")
    run(laptop, "add go.md --name go", at: "09:00")
    run(laptop, "focus go.w1.1", at: "09:02")
    exchange(laptop, desktop, at: "09:04")
  }

  @discardableResult
  private func run(_ store: CommandStore, _ line: String, at time: String) -> String {
    let run = CommandRun(
      line.split(separator: " ").map(String.init), store: store,
      now: "2026-12-01T\(time):00+00:00", variables: ["TZ": "UTC"])
    #expect(run.code == .ok, "\(line): \(run.error)")
    return run.out
  }

  private func exchange(_ from: CommandStore, _ to: CommandStore, at time: String) {
    to.write("all.json", run(from, "export --format json", at: time))
    run(to, "import all.json", at: time)
  }

  /// The laptop ends it after ten minutes, the desktop in some other way.
  private func end(_ line: String, at time: String) {
    run(laptop, "focus --stop", at: "09:12")
    run(desktop, line, at: time)
    exchange(desktop, laptop, at: "11:01")
    exchange(laptop, desktop, at: "11:02")
  }

  @Test func `the report has what the item has`() {
    end("focus --stop", at: "10:02")
    for store in [laptop, desktop] {
      #expect(run(store, "show go.w1.1", at: "11:04").contains("time 10 min"))
      #expect(run(store, "week", at: "11:04").contains("10 min"))
      // A time of the report stays in one line.
      let report = run(store, "export --format html", at: "11:04").replacing("\u{a0}", with: " ")
      #expect(report.contains("10 min"))
      #expect(!report.contains("1 h"))
    }
  }

  @Test func `the log and the history say which does not count`() {
    end("focus --stop", at: "10:02")
    let mark = "1 h (not counted: stopped before on another machine)"
    for store in [laptop, desktop] {
      for line in ["log", "show go.w1.1"] {
        let shown = run(store, line, at: "11:04")
        #expect(shown.contains(mark), "\(shown)")
        #expect(shown.ranges(of: "not counted").count == 1, "\(shown)")
        let json = run(store, "\(line) --json", at: "11:04")
        #expect(json.ranges(of: /"late": ?true/).count == 1, "\(json)")
      }
    }
  }

  @Test func `an hour that was typed stays`() {
    end("check go.w1.1 --for 1h", at: "10:30")
    for store in [laptop, desktop] {
      let shown = run(store, "show go.w1.1", at: "11:04")
      #expect(shown.contains("time 1 h 10 min"), "\(shown)")
      #expect(!shown.contains("not counted"), "\(shown)")
    }
  }

  @Test func `what does not count stays away when two items are the same`() throws {
    end("focus --stop", at: "10:02")
    laptop.write(
      "go.md", "# Go\n## Week 1\n- [ ] Read how Raft reaches agreement\n- [ ] Learn Paxos\n")
    run(laptop, "update go", at: "11:05")
    run(laptop, "check go.w1.1", at: "11:06")
    let asked = run(laptop, "update go", at: "11:07")
    let key = try #require(asked.firstMatch(of: /@[a-z0-9]+/), "\(asked)").output
    run(laptop, "update go --same \(key)=go.w1.1", at: "11:08")
    let shown = run(laptop, "show go.w1.1", at: "11:09")
    #expect(shown.contains("time 10 min"), "\(shown)")
  }
}
