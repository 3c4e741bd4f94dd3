import CommandLineKit
import RoadmapCLI
import Testing

/// A file that is tied to a plan with progress takes none of it back, and what it ticks itself counts.
@Suite struct TiedFileTests {
  private var store = CommandStore()

  private func run(_ line: String) -> CommandRun {
    CommandRun(line.split(separator: " ").map(String.init), store: store)
  }

  private func say(_ line: String) -> String {
    let run = run(line)
    #expect(run.code == .ok, "\(line): \(run.error)")
    return run.out
  }

  private func done() -> [String] { items("done") }

  private func items(_ state: String) -> [String] {
    run("list --plan clocks --state \(state)").out.split(separator: "\n")
      .compactMap { $0.split(separator: "\t").first.map(String.init) }
  }

  private func text(_ name: String) -> String {
    String(decoding: store.files[name] ?? [], as: UTF8.self)
  }

  private static let fresh =
    "# Clocks\n\n## Week 1\n- [ ] Read a book\n- [ ] Draw a dial\n- [ ] Build a case\n"

  private static let ways: [(name: String, before: String, add: String, file: String)] = [
    ("another file, after remove", "remove clocks", "add copy.md --name clocks", "copy.md"),
    ("the same file with its old text", "remove clocks", "add clocks.md", "clocks.md"),
    ("a file that moved", "", "add copy.md --name clocks", "copy.md"),
  ]

  /// `marks`: what the tied file says of the three; `done`: what is done then.
  private static let marks: [(file: String, done: [Int])] = [
    ("   ", [1]), ("x  ", [1]), (" x ", [1, 2]), ("-/ ", [1]), ("  x", [1, 3]),
  ]

  @Test(arguments: ways.indices, marks.indices)
  func whatEitherSideCallsDoneIsDone(_ way: Int, _ marks: Int) throws {
    let (name, before, add, file) = Self.ways[way]
    let (said, done) = Self.marks[marks]
    for (first, again) in [
      (" --tick-file", ""), (" --tick-file", " --tick-file"), ("", " --tick-file"), ("", ""),
    ] {
      var tests = self
      tests.store = CommandStore()
      let store = tests.store
      store.write("clocks.md", Self.fresh)
      _ = tests.say("add clocks.md" + first)
      // In the journal alone, and in the file as well.
      _ = tests.say("check clocks.w1.1")
      if !before.isEmpty { _ = tests.say(before) } else { store.remove("clocks.md") }
      var lines = Self.fresh
      for (word, mark) in zip(["Read", "Draw", "Build"], said) {
        lines.replace("[ ] \(word)", with: "[\(mark)] \(word)")
      }
      store.write(file, lines)
      let told = tests.say(add + again)
      #expect(tests.done() == done.map { "clocks.w1.\($0)" }, "\(name), \(said): \(told)")
      #expect(!told.contains("reopened"))
      if told.contains("ticks go into") {
        #expect(tests.text(file).split(separator: "[x]").count == done.count + 1, "\(name)")
      }
      // All of it is one step.
      // The file that the plan had before cannot be written where it is gone.
      #expect(tests.run("undo").code == .ok || before.isEmpty)
      let left = tests.run("plans").out
      #expect(before.isEmpty || !left.contains("clocks"), "\(name): \(left)")
      #expect(tests.run("redo").code == .ok)
      #expect(tests.done() == done.map { "clocks.w1.\($0)" }, "\(name), \(said), redone")
    }
  }

  /// The boxes that were written with the tie are as they were with its undo, and ticked again with the redo.
  @Test(arguments: [
    ("remove clocks", "add copy.md --name clocks --tick-file", "copy.md"),
    ("remove clocks", "add clocks.md --tick-file", "clocks.md"),
    ("", "add clocks.md --tick-file", "clocks.md"), ("", "add clocks --tick-file", "clocks.md"),
    ("gone", "add copy.md --name clocks --tick-file", "copy.md"),
  ]) func theUndoOfATieOpensItsBoxes(_ before: String, _ add: String, _ file: String) {
    store.write("clocks.md", Self.fresh)
    _ = say("add clocks.md")
    _ = say("check clocks.w1.1")
    if before == "gone" { store.remove("clocks.md") } else if before != "" { _ = say(before) }
    store.write(file, Self.fresh)
    _ = say(add)
    let ticked = Self.fresh.replacing("[ ] Read", with: "[x] Read")
    #expect(text(file) == ticked)
    // What was ticked since is undone first, in the file too.
    _ = say("check clocks.w1.2")
    _ = say("undo")
    #expect(text(file) == ticked)
    #expect(run("undo").code == .ok)
    #expect(text(file) == Self.fresh)
    _ = run("status")
    #expect(text(file) == Self.fresh)
    #expect(run("redo").code == .ok)
    #expect(text(file) == ticked)
    #expect(done() == ["clocks.w1.1"])
    _ = say("uncheck clocks.w1.1")
    #expect(text(file) == Self.fresh)
    for _ in 1...2 { #expect(run("undo").code == .ok) }
    #expect(text(file) == Self.fresh)
    if before != "remove clocks" { #expect(run("log").out.contains("checked  clocks.w1.1")) }
  }

  /// What an editor ticked and the journal took down is progress as any other.
  @Test func aTickOfTheEarlierFileStays() {
    store.write("clocks.md", Self.fresh.replacing("[ ] Read", with: "[x] Read"))
    _ = say("add clocks.md")
    _ = say("remove clocks")
    store.write("copy.md", Self.fresh)
    #expect(say("add copy.md --name clocks").contains("progress of 1 item kept"))
    #expect(done() == ["clocks.w1.1"])
  }

  /// The file says nothing new: it was ticked when its item was reopened here.
  @Test func aTickThatWasTakenBackHereStaysSo() {
    store.write("clocks.md", Self.fresh.replacing("[ ] Read", with: "[x] Read"))
    _ = say("add clocks.md")
    _ = say("uncheck clocks.w1.1")
    _ = say("remove clocks")
    _ = say("add clocks.md")
    #expect(done().isEmpty)
    // Who lets the file be ticked says that it counts.
    _ = say("remove clocks")
    _ = say("add clocks.md --tick-file")
    #expect(done() == ["clocks.w1.1"])
  }

  /// Skipped wins over started, whichever side says so.
  @Test(arguments: ["/", "-"]) func whatIsSkippedStaysSo(_ mark: String) {
    store.write("clocks.md", Self.fresh)
    _ = say("add clocks.md")
    _ = say(mark == "/" ? "skip clocks.w1.2" : "start clocks.w1.2")
    store.write("clocks.md", Self.fresh.replacing("[ ] Draw", with: "[\(mark)] Draw"))
    _ = say("remove clocks")
    _ = say("add clocks.md --tick-file")
    #expect(items("skipped") == ["clocks.w1.2"])
    #expect(items("started").isEmpty)
  }

  @Test func whereTicksGoIsSaidOfAFileAddedAgainToo() {
    store.write("clocks.md", "# Clocks\n\n## Week 1\n- Read a book\n- Draw a dial\n")
    #expect(say("add clocks.md --tick-file").contains("kept in the journal only"))
    _ = say("remove clocks")
    let again = say("add clocks.md")
    #expect(again.contains("kept in the journal only"))
    #expect(!again.contains("ticks go into"))
  }
}
