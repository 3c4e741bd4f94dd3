import RoadmapKit
import Testing

@testable import CommandLineKit
@testable import RoadmapCLI

/// What `import` takes and refuses, as a user sees it.
@Suite struct ImportTests {
  private static let plan = """
    # Clocks

    ## Week 1
    - [ ] Draw
    - [ ] Build
    ## Week 2
    - [ ] Wind

    """
  private let files: [String: CommandRun.File] = ["clocks.md": .text(plan)]

  private func run(
    _ store: CommandStore, _ arguments: String..., now: String = "2026-11-20T09:30:00+02:00"
  ) -> CommandRun {
    CommandRun(arguments, files: files, store: store, now: now)
  }

  @Test func `a known event that says something else is refused with its place`() {
    let store = CommandStore()
    #expect(run(store, "add", "clocks.md").code == .ok)
    #expect(run(store, "check", "clocks.w1.1", "--note", "hi").code == .ok)
    let export = run(store, "export", "--format", "json").out
    store.write("changed.json", export.replacing("\"note\":\"hi\"", with: "\"note\":\"HACKED\""))
    let refused = run(store, "import", "changed.json")
    #expect(refused.code == .plan)
    #expect(
      refused.error.hasPrefix(
        "Error: Cannot import 'changed.json': event 2: its id is known here, with other content."),
      "\(refused.error)")
    store.write("sound.json", export)
    #expect(run(store, "import", "sound.json").out == "unchanged: all of it was here already\n")
  }

  @Test func `a tick that waits for an answer waits where it is imported`() {
    let (laptop, desktop) = (CommandStore(), CommandStore())
    func run(_ store: CommandStore, _ arguments: String...) -> String {
      let run = CommandRun(arguments, store: store)
      #expect(run.code == .ok, "\(run.error)")
      return run.out
    }
    laptop.write("clocks.md", "# Clocks\n\n## Week 1\n- [ ] Reading about sockets\n- [ ] Draw\n")
    _ = run(laptop, "add", "clocks.md")
    _ = run(laptop, "check", "clocks.w1.1")
    laptop.write("clocks.md", "# Clocks\n\n## Week 1\n- [ ] Files and pipes\n- [ ] Draw\n")
    #expect(run(laptop, "status").contains("1 tick waits for an answer"))
    let export = run(laptop, "export", "--format", "json")
    desktop.write("all.json", export)
    _ = run(desktop, "import", "all.json")
    #expect(run(desktop, "status").contains("1 tick waits for an answer"))
    #expect(run(desktop, "import", "all.json") == "unchanged: all of it was here already\n")
    let key =
      run(desktop, "update", "clocks").split(separator: " ").first { $0.hasPrefix("@") } ?? ""
    _ = run(desktop, "update", "clocks", "--same", "\(key)=clocks.w1.1")
    #expect(run(desktop, "show", "clocks").contains("☑ Files and pipes"))
    // What nobody answers any more is told with its words.
    desktop.write("wrong.json", export.replacing("\"lines\":[", with: "\"lines\":[\"0\","))
    #expect(CommandRun(["import", "wrong.json"], store: desktop).code != .ok)
  }

  @Test func `the later text of a plan that is known comes with what is imported`() {
    let (laptop, desktop) = (CommandStore(), CommandStore())
    func run(_ store: CommandStore, _ day: Int, _ arguments: String...) -> String {
      let run = CommandRun(arguments, store: store, now: "2026-11-\(day)T09:30:00Z")
      #expect(run.code == .ok, "\(run.error)")
      return run.out
    }
    laptop.write("clocks.md", Self.plan)
    _ = run(laptop, 20, "add", "clocks.md")
    desktop.write("first.json", run(laptop, 20, "export", "--format", "json"))
    _ = run(desktop, 20, "import", "first.json")
    laptop.write("clocks.md", Self.plan + "- [ ] Oil\n")
    _ = run(laptop, 21, "check", "clocks.w1.1")
    desktop.write("second.json", run(laptop, 21, "export", "--format", "json"))
    _ = run(desktop, 21, "import", "second.json")
    let shown = run(desktop, 21, "show", "clocks")
    #expect(shown.contains("Oil") && shown.contains("☑ Draw"), "\(shown)")
  }

  /// What is refused elsewhere must be nothing that a user can make this program record.
  @Test func `whatever is recorded here is believed elsewhere`() throws {
    let seed = UInt64.random(in: 0 ... .max)
    var generator = SeededGenerator(seed: seed)
    let days = [
      "0001-01-01", "9999-12-31", "2500-01-01", "2026-11-20", "2026-11-19", "yesterday", "today",
      "tomorrow", "2027-06-01", "2010-01-01",
    ]
    let clocks = [
      "2026-11-20T23:59:59-12:00", "2026-11-20T00:00:01+14:00", "1970-01-01T00:00:00Z",
      "2040-01-01T12:00:00Z", "2026-11-20T09:30:00+02:00",
    ]
    for _ in 0..<6 {
      let store = CommandStore()
      #expect(run(store, "add", "clocks.md").code == .ok, "seed \(seed)")
      for _ in 0..<25 {
        func one(_ words: [String]) -> String { words.randomElement(using: &generator) ?? "" }
        let (item, now) = (one(["clocks.w1.1", "clocks.w1.2", "clocks.w2.1"]), one(clocks))
        let command: [String] =
          switch Int.random(in: 0..<12, using: &generator) {
          case 0: ["check", item, "--on", one(days), "--for", "30m"]
          case 1: ["start", item, "--on", one(days)]
          case 2: ["skip", item]
          case 3: ["review", item, "--grade", "good"]
          case 4: ["start", "clocks", "--on", one(days)]
          case 5: ["start", "clocks", "--on", one(days), "--until", one(days)]
          case 6: ["pause", "clocks", "--on", one(days), "--until", one(days)]
          case 7: ["postpone", "clocks.w2", "--to", one(days)]
          case 8: ["replan", "clocks", "--until", one(days), "--yes"]
          case 9: ["uncheck", item]
          case 10: ["resume", "clocks", "--on", one(days)]
          default: [one(["undo", "redo"])]
          }
        _ = CommandRun(command, files: files, store: store, now: now)
      }
      let export = run(store, "export", "--format", "json").out
      store.write("all.json", export)
      let other = CommandStore()
      other.write("all.json", export)
      let taken = run(other, "import", "all.json")
      #expect(taken.code == .ok, "seed \(seed): \(taken.error)")
    }
  }

  @Test func `a change that another machine's clock outweighs is told, and doctor tells it`() {
    let (ahead, here) = (CommandStore(), CommandStore())
    let later = "2026-10-04T10:00:00Z"
    #expect(run(ahead, "add", "clocks.md", now: later).code == .ok)
    #expect(run(ahead, "check", "clocks.w1.1", now: later).code == .ok)
    let now = "2026-10-01T10:00:00Z"
    #expect(run(here, "config", "daily-items", "3", now: now).code == .ok)
    here.write("all.json", run(ahead, "export", "--format", "json", now: later).out)
    #expect(run(here, "import", "all.json", now: now).code == .ok)
    let words = """
      The clock of another machine of yours was ahead. What it recorded counts after what you record \
      here until 4 Oct at 10:00.
      """
    let change = run(here, "uncheck", "clocks.w1.1", now: now)
    #expect(change.code == .ok)
    #expect(Self.line(change.error).contains(words), "\(change.error)")
    let setting = run(here, "config", "daily-items", "4", now: now)
    #expect(Self.line(setting.error).contains(words), "\(setting.error)")
    let doctor = run(here, "doctor", now: now)
    #expect(doctor.code == .couldNot)
    #expect(Self.line(doctor.out).contains(words), "\(doctor.out)")
    let next = run(here, "uncheck", "clocks.w1.1", now: "2026-10-03T11:00:00Z")
    #expect(next.error == "", "\(next.error)")
  }

  private static func line(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
