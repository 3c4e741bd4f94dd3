import CommandLineKit
import RoadmapCLI
import RoadmapKit
import Testing

/// What an answer or an edit brought into a plan's file goes with its undo: to the byte, and as often as it is
/// undone and done again.
@Suite struct UndoneTicksTests {
  let store = CommandStore()

  func run(_ words: String...) -> CommandRun { run(words) }
  func run(_ words: [String]) -> CommandRun { CommandRun(words, store: store) }

  private func begin(_ text: String, check: String) {
    store.write("r.md", text)
    #expect(run("add", "r.md", "--tick-file").code == .ok)
    #expect(run("check", check).code == .ok)
  }

  var text: String {
    guard case .success(let bytes) = store.read("r.md") else { return "" }
    return String(decoding: bytes, as: UTF8.self)
  }

  private var done: [String] {
    run("list", "--plan", "r", "--state", "done").out.split(separator: "\n")
      .compactMap { $0.split(separator: "\t").last.map(String.init) }
  }

  /// Undoes and does again, and undoes.
  private func expectBackAndForth(before: String, after: String, _ words: [String]) {
    for _ in 0..<2 {
      #expect(run("undo").code == .ok)
      #expect(text == before)
      #expect(!done.contains { words.contains($0) })
      #expect(run("redo").code == .ok)
      #expect(text == after)
      #expect(done.filter(words.contains) == words)
    }
    #expect(run("undo").code == .ok)
    #expect(text == before)
    #expect(run("doctor").code == .ok)
  }

  @Test(arguments: [
    "- [ ] Learn Podman\n", "- [>] Learn Podman\n", "- [x] Learn Podman\n",
    "* [ ]  Learn Podman  \n",
  ]) func anAnswer(_ line: String) {
    begin("# R\n\n- [ ] Learn Docker\n- [ ] Two pears\n", check: "r.1")
    store.write("r.md", "# R\n\n\(line)- [ ] Two pears\n")
    #expect(done.isEmpty)
    let before = text
    #expect(run("update", "r", "--same", "all").code == .ok)
    #expect(text.contains("[x]"))
    expectBackAndForth(before: before, after: text, ["Learn Podman"])
    // It is asked again, and what its user ticks now counts.
    #expect(run("update", "r").out.contains("could be r-plan.1"))
    store.write("r.md", before.replacing("[ ] Learn", with: "[x] Learn"))
    if before != text { #expect(done == ["Learn Podman"]) }
  }

  @Test func anAnswerThatItIsGone() {
    begin("# R\n\n- [ ] Learn Docker\n- [ ] Two pears\n", check: "r.1")
    let before = "# R\n\n- [x] Learn Podman\n- [ ] Two pears\n"
    store.write("r.md", before)
    #expect(done.isEmpty)
    #expect(run("update", "r", "--gone", "all").code == .ok)
    #expect(text == before.replacing("[x]", with: "[ ]"))
    for _ in 0..<2 {
      #expect(run("undo").code == .ok)
      #expect(text == before)
      #expect(run("redo").code == .ok)
      #expect(text == before.replacing("[x]", with: "[ ]"))
    }
    #expect(done.isEmpty)
  }

  @Test func anAnswerAmongOtherTicks() {
    begin("# R\n\n- [ ] Learn Docker\n- [ ] Two pears\n- [ ] Sew\n", check: "r.1")
    store.write("r.md", "# R\n\n- [ ] Learn Podman\n- [ ] Two pears\n- [ ] Sew\n")
    #expect(run("check", "r.2").code == .ok)
    let before = text
    #expect(run("update", "r", "--same", "all").code == .ok)
    let after = text
    #expect(run("check", "r.3").code == .ok)
    #expect(run("undo").code == .ok)
    #expect(text == after)
    expectBackAndForth(before: before, after: after, ["Learn Podman"])
  }

  @Test func ticksThatWereCarriedOver() {
    begin("# R\n\n- [ ] Learn Docker\n- [ ] Two pears\n", check: "r.1")
    let before = "# R\n\n- [x] Learn Docker\n  - [ ] Images\n  - [ ] Volumes\n- [ ] Two pears\n"
    store.write("r.md", before)
    #expect(run("update", "r").code == .ok)
    #expect(
      text
        == before.replacing("[ ] Images", with: "[x] Images")
        .replacing("[ ] Volumes", with: "[x] Volumes"))
    expectBackAndForth(before: before, after: text, ["Images", "Volumes"])
    #expect(done == ["Learn Docker"])
    #expect(run("update", "r").out.contains("2 ticks carried over"))
    #expect(run("undo").code == .ok)
    #expect(text == before)
  }

  @Test func aDayThatIsYetToCome() {
    #expect(run("config", "tick-dates", "obsidian").code == .ok)
    let text = "# R\n\n- [x] Read ✅ 2099-01-01\n- [ ] Test\n"
    store.write("r.md", text)
    #expect(run("add", "r.md", "--tick-file").code == .ok)
    #expect(run("uncheck", "r.1").code == .ok)
    #expect(self.text == text.replacing("[x] Read ✅ 2099-01-01", with: "[ ] Read"))
    #expect(run("undo").code == .ok)
    #expect(self.text == text)
    #expect(run("doctor").code == .ok)
  }
}

extension UndoneTicksTests {
  /// The undo takes the plan's only mark of its kind, and the redo brings it back as it was written.
  @Test(arguments: [
    ("-", "", "off"), ("-", "", "obsidian"), ("/", "", "off"), ("-", " ❌ 2026-11-05", "obsidian"),
    ("-", "  [cancelled:: 2026-11-05]", "dataview"),
  ])
  func aMarkThatNothingElseOfThePlanUses(_ mark: String, _ day: String, _ dates: String) {
    #expect(run("config", "tick-dates", dates).code == .ok)
    let before = "# R\n\n- [ ] Queues\n- [ ] Stacks\n"
    store.write("r.md", before)
    #expect(run("add", "r.md", "--tick-file").code == .ok)
    let after = before.replacing("[ ] Queues", with: "[\(mark)] Queues\(day)")
    store.write("r.md", after)
    let state = mark == "-" ? "skipped" : "started"
    func marked() -> Bool { run("list", "--plan", "r", "--state", state).out.contains("Queues") }
    #expect(marked())
    for _ in 0..<2 {
      #expect(run("undo").code == .ok)
      #expect(text == before)
      #expect(!marked())
      #expect(run("redo").code == .ok)
      #expect(text == after)
      #expect(marked())
    }
    // Reopened and said again in words, too.
    #expect(run(mark == "-" ? "uncheck" : "stop", "r.1").code == .ok)
    #expect(text == before)
    #expect(run(mark == "-" ? "skip" : "start", "r.1").code == .ok)
    #expect(text.contains("[\(mark)] Queues"))
  }

  @Test func anUndoGivesNoDayToALineThatHadNone() {
    #expect(run("config", "tick-dates", "obsidian").code == .ok)
    store.write("r.md", "# R\n\n## Week 1\n- [x] Queues\n- [ ] Stacks\n")
    #expect(run("add", "r.md", "--tick-file").code == .ok)
    let text = text
    #expect(run("uncheck", "queues").code == .ok)
    #expect(run("undo").code == .ok)
    #expect(self.text == text)
    // What was ticked in an editor comes back as the editor left it.
    let ticked = text.replacing("[ ] Stacks", with: "[x] Stacks")
    store.write("r.md", ticked)
    #expect(run("list").code == .ok)
    #expect(run("undo").code == .ok)
    #expect(self.text == text)
    #expect(run("redo").code == .ok)
    #expect(self.text == ticked)
    // What is done again has the day that it was done again.
    #expect(run("uncheck", "queues").code == .ok)
    #expect(run("check", "queues").code == .ok)
    #expect(self.text.contains("- [x] Queues ✅ "))
  }

  @Test func addingAPlanWithItsTicksIsOneAction() {
    store.write("r.md", "# R\n\n## Week 1\n- [x] Queues\n- [ ] Stacks\n")
    #expect(run("add", "r.md", "--tick-file").code == .ok)
    #expect(run("undo").out.contains("added r-plan, began to tick the file of r-plan"))
    #expect(!run("plans").out.contains("r.md"))
    #expect(run("redo").code == .ok)
    #expect(run("plans").out.contains("r.md, ticked there too"))
  }

  /// What an editor did in one file is known before something is said of another, through links.
  @Test(arguments: [("[ ]", "check", "1 of 2"), ("[x]", "check", "2 of 2"), ("[x]", "note", "")])
  func anEditOfALinkedPlansFileComesFirst(_ box: String, _ verb: String, _ said: String) {
    store.write("r.md", "# R\n\n- [ ] Shared topic trees\n- [ ] Other\n")
    store.write("s.md", "# S\n\n- [ ] Shared topic trees\n- [ ] Thing\n")
    for file in ["r.md", "s.md"] { #expect(run("add", file, "--tick-file").code == .ok) }
    #expect(run("link", "r.1", "s.1").code == .ok)
    let opposite = box == "[ ]" ? "[x]" : "[ ]"
    if box == "[ ]" { #expect(run("check", "r.1").code == .ok) }
    #expect(text.contains("\(opposite) Shared"))
    store.write("s.md", "# S\n\n- \(box) Shared topic trees\n- [ ] Thing\n")
    #expect(run([verb, "r.2"] + (verb == "note" ? ["read"] : [])).out.contains(said))
    #expect(text.contains("\(box) Shared"))
  }

  @Test func whatIsUndoneIsToldOnceWithOneWayOut() {
    begin("# R\n\n- [ ] Alpha\n- [ ] Beta\n- [ ] Gamma\n", check: "r.3")
    store.write("r.md", text + "- [ ] Delta\n")
    #expect(run("status").code == .ok)
    #expect(run("undo").code == .ok)
    let check = run("check", "r.1").error
    let note = "r-plan is shown as the last undo or redo left it"
    #expect(check.ranges(of: note).count == 1, "\(check)")
    #expect(check.contains("'r.md' has the text that was undone, and was left as it is."))
    #expect(check.contains("To use its text: roadmap update r-plan\n"))
    #expect(!check.contains("export") && !check.contains("edit it"))
    #expect(run("update", "r").code == .ok)
    #expect(text == "# R\n\n- [x] Alpha\n- [ ] Beta\n- [x] Gamma\n- [ ] Delta\n")
  }
}
