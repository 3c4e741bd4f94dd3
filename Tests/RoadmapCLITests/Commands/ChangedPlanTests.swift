import CommandLineKit
import RoadmapCLI
import RoadmapKit
import Testing

/// A plan that its author edits between two commands.
@Suite struct ChangedPlanTests {
  private let store = CommandStore()

  private static let plan = """
    # Reading plan

    ## Week 1
    - [x] Read chapter one of the book about distributed systems
    - [ ] Learn how consensus works in practice
    - [ ] Draw the life of a request through the whole system

    ## Week 2
    - [ ] Write a summary of everything learned so far
    - [ ] Polish (optional)

    """

  private func run(
    _ words: String..., answers: [String] = [], on screen: CommandRun.Screen = .pipe
  ) -> CommandRun {
    CommandRun(words, on: screen, store: store, answers: answers)
  }

  private func done() -> [String] {
    run("list", "--plan", "mine", "--state", "done").out.split(separator: "\n").map {
      String($0.split(separator: "\t").last ?? "")
    }
  }

  private func addMine() {
    store.write("mine.md", Self.plan)
    #expect(run("add", "mine.md").code == .ok)
  }

  private func edit(_ from: String, _ to: String) {
    let text = store.read("mine.md").flatMap { try? $0.get() } ?? []
    store.write("mine.md", String(decoding: text, as: UTF8.self).replacing(from, with: to))
  }

  @Test func progressFollowsARewordedLine() {
    addMine()
    #expect(run("check", "mine.w1.2").code == .ok)
    edit("Learn how consensus works in practice", "Learn how consensus really works in practice")
    let next = run("next", "mine")
    #expect(next.error == "Note:  mine changed: 1 reworded; progress kept.\n")
    // Told once.
    #expect(run("next", "mine").error.isEmpty)
    #expect(
      done() == [
        "Read chapter one of the book about distributed systems",
        "Learn how consensus really works in practice",
      ])
  }

  @Test func aHeadingOfAnotherSubjectIsToldBesideOtherLines() {
    store.write(
      "mine.md",
      "# P\n\n## Basics\n- [ ] Learn Raft elections by heart\n- [ ] Draw diagrams\n## Music\n- [ ] Scales\n"
    )
    #expect(run("add", "mine.md").code == .ok)
    #expect(run("check", "mine.1.1").code == .ok)
    edit("Draw diagrams", "Bake rye bread")
    edit("## Basics", "## Cooking")
    let update = run("update", "mine").out
    #expect(update.hasPrefix("mine changed: 1 new, 1 removed, 1 heading changed, 2 unchanged\n"))
    #expect(
      update.contains("  heading    mine.1  Cooking\n             was: Basics\n"), "\(update)")
    #expect(run("undo").code == .ok)
    let json = run("update", "mine", "--json").out
    #expect(json.contains(#""change":"renamed""#) && json.contains(#""was":"Basics""#), "\(json)")
    #expect(done() == ["Learn Raft elections by heart"])
  }

  private static let pottery = "- [ ] Clay\n- [ ] Kiln\n"
  private static let masonry = "- [ ] Bricks\n- [ ] Mortar\n"

  @Test(arguments: [
    (
      "## Pottery\n\(pottery)- [ ] Glaze\n## Masonry\n\(masonry)",
      "The note of 'Pottery' stays with mine.1; other lines of it are in mine.2 now.",
      "  split      mine.1  Pottery\n             its note stays here; other lines of it are in mine.2\n"
    ),
    (
      "## Clay work\n\(pottery)## Masonry\n\(masonry)",
      "'Pottery' is no longer in mine; its note is kept.",
      "Pottery\n             its note is kept\n"
    ),
  ]) func whatASectionsNoteBecomesIsTold(text: String, note: String, line: String) {
    let third = text.contains("Glaze") ? "- [ ] Glaze\n" : ""
    store.write("mine.md", "# P\n\n## Pottery\n\(Self.pottery)\(third)\(Self.masonry)")
    #expect(run("add", "mine.md").code == .ok)
    #expect(run("note", "mine.1", "wear an apron").code == .ok)
    store.write("mine.md", "# P\n\n\(text)")
    let next = run("next", "mine")
    #expect(next.error.contains("Note:  \(note)\n"), "\(next.error)")
    #expect(run("log").out.contains("Pottery"))
    #expect(run("undo").code == .ok)
    let update = run("update", "mine").out
    #expect(update.contains(line), "\(update)")
    #expect(run("doctor").code == .ok)
  }

  /// Its note is not with the heading that stands in its place.
  @Test func aHeadingWithANoteThatIsGoneIsNotToldAsRenamed() {
    store.write(
      "mine.md",
      "# P\n\n## Pottery\n\(Self.pottery)- [ ] Glaze\n### Wheel\n- [ ] Center\n- [ ] Pull\n"
        + "## Masonry\n\(Self.masonry)")
    #expect(run("add", "mine.md").code == .ok)
    #expect(run("note", "mine.1", "wear an apron").code == .ok)
    store.write(
      "mine.md",
      "# P\n\n## Ceramics\n\(Self.pottery)## Glazing\n- [ ] Glaze\n### Wheel\n- [ ] Center\n"
        + "## Hands\n- [ ] Pull\n## Masonry\n\(Self.masonry)")
    let update = run("update", "mine").out
    #expect(update.contains("Pottery\n             its note is kept\n"), "\(update)")
    #expect(!update.contains("was: Pottery"), "\(update)")
  }

  @Test func anUpdateIsTakenBackAndTakenUpAgain() {
    addMine()
    _ = run("check", "mine.w1.2")
    edit("- [ ] Learn how consensus works in practice\n", "")
    #expect(run("show", "mine").error == "Note:  mine changed: 1 removed; progress kept.\n")
    #expect(done().count == 1)
    #expect(
      run("undo").out
        == "undone  updated mine, today\n  mine.w1.2  Learn how consensus works in practice\n")
    let old = run("show", "mine")
    #expect(
      old.error
        == "Note:  mine is shown as the last undo or redo left it, not with its current text.\n"
        + "Help:  To use its current text: roadmap update mine\n")
    #expect(done().count == 2)
    #expect(run("update", "mine").out.hasPrefix("mine changed: 1 removed"))
    #expect(done().count == 1)
    // It returns, and its progress with it.
    store.write("mine.md", Self.plan)
    #expect(run("show", "mine").error == "Note:  mine changed: 1 restored; progress kept.\n")
    #expect(done().count == 2)
  }

  @Test func ticksInTheTextCount() {
    addMine()
    edit("- [ ] Write", "- [x] Write")
    edit("- [x] Read", "- [ ] Read")
    let run = run("list", "--plan", "mine", "--state", "done")
    #expect(
      run.error
        == "Note:  mine changed: 1 mark in the file, 1 item reopened in the file.\n")
    #expect(done() == ["Write a summary of everything learned so far"])
    _ = self.run("undo")
    #expect(done() == ["Read chapter one of the book about distributed systems"])
  }

  @Test func aDryRunRecordsNothing() {
    addMine()
    edit("in practice", "in practice and in theory")
    let before = store.bytes()
    let log = store.log
    let dry = run("update", "--dry-run")
    #expect(dry.out.contains("reworded"))
    #expect(run("update", "--dry-run", "--json").out.contains(#""change":"reworded""#))
    #expect(store.bytes()["roadmap.db"] == before["roadmap.db"])
    #expect(store.log == log)
    #expect(run("next", "mine").error.contains("1 reworded"))
  }

  /// A line that may be the old one or not is asked about, not guessed.
  private func leaveAQuestion() {
    addMine()
    _ = run("check", "mine.w1.2")
    edit("- [ ] Learn how consensus works in practice\n", "")
    edit("- [ ] Polish", "- [ ] Learn how consensus fails in theory\n- [ ] Polish")
  }

  @Test func aQuestionIsSettledByOptions() throws {
    leaveAQuestion()
    let news = run("next", "mine").error
    try #require(news.contains("1 open question"), "\(news)")
    #expect(done().count == 1)
    let json = run("update", "mine", "--json").out
    #expect(
      json.contains(
        #""questions":[{"above":["Week 1"],"candidates":[{"above":["Week 2"],"address":"mine.w2.2""#
      ),
      "\(json)")
    #expect(json.contains(#""plan":"mine","text":"Learn how consensus works in practice"}]"#))
    let open = run("update", "mine").out
    let line = try #require(open.split(separator: "\n").first { $0.contains("--same") })
    let words = try #require(line.firstRange(of: "roadmap "))
    let settled = CommandRun(
      line[words.upperBound...].split(separator: " ").map(String.init), store: store)
    #expect(settled.out == "answered  1 question\n")
    #expect(settled.error.isEmpty)
    #expect(done().contains("Learn how consensus fails in theory"))
    #expect(run("update", "mine").out == "Nothing has changed.\n")
    _ = run("undo")
    #expect(done().count == 1)
    #expect(run("update", "mine").out.contains("open  @"))
  }

  @Test func aQuestionIsSettledOnATerminal() throws {
    leaveAQuestion()
    let asked = run("update", "mine", answers: ["1"], on: .terminal80)
    try #require(asked.error.contains("Which line replaces"), "\(asked.error)")
    #expect(done().contains("Learn how consensus fails in theory"))
  }

  @Test func noneOfThem() throws {
    leaveAQuestion()
    let open = run("update", "mine").out
    let line = try #require(open.split(separator: "\n").first { $0.contains("--gone") })
    let words = try #require(line.firstRange(of: "roadmap "))
    let settled = CommandRun(
      line[words.upperBound...].split(separator: " ").map(String.init), store: store)
    #expect(settled.code == .ok)
    #expect(done().count == 1)
    #expect(run("update", "mine").out == "Nothing has changed.\n")
  }

  @Test(arguments: ["", "# Title\n\nOnly prose.\n", nil])
  func aPlanWithoutItsTextIsShownAsItWas(_ text: String?) {
    addMine()
    if let text { store.write("mine.md", text) } else { store.remove("mine.md") }
    let shown = run("show", "mine")
    #expect(shown.code == .ok)
    #expect(shown.out.contains("Read chapter one"))
    #expect(shown.error.hasPrefix("Note:  'mine.md' "))
    #expect(shown.error.contains("mine is shown as last read.\n"))
    #expect(shown.error.contains("If the file has moved:") == (text == nil))
    #expect(run("check", "mine.w1.2").code == .ok)
    store.write("mine.md", Self.plan)
    #expect(run("show", "mine").error.isEmpty)
    #expect(done().count == 2)
  }

  @Test func newsFitATerminal() {
    store.write("a-plan-of-some-length.md", Self.plan)
    #expect(run("add", "a-plan-of-some-length.md").code == .ok)
    let text = Self.plan.replacing("- [ ] Polish", with: "- [ ] Bake\n- [ ] Polish")
      .replacing("chapter one of the book about", with: "chapter one of a book on")
    store.write("a-plan-of-some-length.md", text)
    let changed = "a-plan-of-some-length changed: 1 reworded, 1 new; progress kept."
    expectWrapped(run("next", on: .terminal60).error, changed)
    _ = run("undo")
    let left =
      "a-plan-of-some-length is shown as the last undo or redo left it, "
      + "not with its current text."
    expectWrapped(run("next", on: .terminal60).error, left)
    #expect(run("next").error.hasPrefix("Note:  \(left)\nHelp:  "))
    // The command stays in one piece.
    #expect(
      run("next", on: .terminal60).error.hasSuffix(
        "\nHelp:  To use its current text:\n"
          + "       roadmap update a-plan-of-some-length\n"))
    store.remove("a-plan-of-some-length.md")
    expectWrapped(
      run("next", on: .terminal60).error,
      "'a-plan-of-some-length.md' cannot be read (no such file); a-plan-of-some-length is shown as "
        + "last read.")
  }

  private func expectWrapped(_ error: String, _ note: String) {
    let lines = error.split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 60 }, "\(error)")
    let whole = error.replacing("\n       ", with: " ")
    #expect(whole.hasPrefix("Note:  \(note)\n"), "\(error)")
  }

  /// The file is in another folder, under another name; it is the plan's from then on.
  @Test func aFileThatWasMovedIsNamedAgain() {
    addMine()
    #expect(run("check", "mine.w1.2").code == .ok)
    let states = done()
    store.write("moved.md", Self.plan.replacing("Polish", with: "Polish it"))
    #expect(run("add", "moved.md", "--name", "mine").error.contains("Plan 'mine' already exists."))
    store.remove("mine.md")
    let note = run("next", "mine")
    #expect(note.code == .ok)
    #expect(
      note.error
        == "Note:  'mine.md' cannot be read (no such file); mine is shown as last read.\n"
        + "Help:  If the file has moved: roadmap add FILE --name mine\n")
    #expect(run("doctor").out.contains("If mine has moved: roadmap add FILE --name mine"))
    // Nobody meant it who does not say so.
    store.write("other/mine.md", "# Other\n- [ ] one\n")
    #expect(
      run("add", "other/mine.md").error == """
        Error: Plan 'mine' already exists, but it has no file here.
        Help:  If this is the same plan: roadmap add other/mine.md --name mine
        Help:  To add it under another name: roadmap add other/mine.md --name mine-2

        """)
    let added = run("add", "moved.md", "--name", "mine")
    #expect(added.code == .ok)
    #expect(added.out.contains("previously added: 1 reworded; progress of 2 items kept"))
    #expect(done() == states)
    #expect(run("next", "mine").error.isEmpty)
    #expect(run("undo").code == .ok)
    #expect(run("next", "mine").error.hasPrefix("Note:  'mine.md' cannot be read"))
  }

  /// As a rescue leaves it that found the text no more: nothing can stand in.
  @Test func aFileThatIsMissedAndNoTextOfIt() throws {
    addMine()
    store.remove("mine.md")
    let database = try Database(.file(store.path), DatabaseConfiguration(mode: .readWrite))
    try database.write { () throws(DatabaseError) in
      try database.run("DELETE FROM catalogue_plan")
    }
    database.close()
    // It keeps no other plan back.
    let list = run("list", "--plan", "year-3")
    #expect(list.code == .ok && list.error.isEmpty)
    for words in [["list"], ["plans"], ["status"], ["search", "clock"]] {
      let all = CommandRun(words, store: store)
      #expect(all.code == .ok, "\(words)")
      #expect(
        all.error.hasPrefix(
          """
          Warning: mine is left out: it cannot be read (no such file).
          Help:  To see more: roadmap show mine

          """), "\(words)")
    }
    for words in [["check", "mine.w1.2"], ["show", "mine"], ["status", "mine"]] {
      let refused = CommandRun(words, store: store)
      #expect(refused.code == .plan)
      #expect(
        refused.error == """
          Error: Cannot read 'mine.md': no such file.
          Help:  If the file has moved: roadmap add FILE --name mine
          Help:  To remove the plan, keeping its progress: roadmap remove mine

          """)
    }
    store.write("moved.md", Self.plan)
    #expect(run("add", "moved.md", "--name", "mine").code == .ok)
    #expect(run("check", "mine.w1.2").code == .ok)
  }

  @Test func whatCannotBeTakenBackIsSaid() throws {
    addMine()
    edit("- [ ] Polish", "- [ ] Bake\n- [ ] Polish")
    _ = run("next", "mine")
    // As a rescue leaves it that found the text no more.
    let database = try Database(
      .file(store.path), DatabaseConfiguration(mode: .readWrite))
    try database.write { () throws(DatabaseError) in
      try database.run("UPDATE catalogue_text SET hash = hash + 1 WHERE version = 1")
    }
    database.close()
    let undone = run("undo")
    #expect(undone.out == "undone  updated mine, today\n  mine.w2.2  Bake\n")
    #expect(
      undone.error == "Note:  The text of mine is unchanged: the version from before the update is "
        + "not stored here, or is read differently now.\n")
    #expect(run("show", "mine").error.isEmpty)
  }

  /// Its user may have edited it, and nothing may have seen that yet.
  @Test func aCopyThatIsThereIsNotWrittenOver() throws {
    store.write("mine.md", Self.plan)
    #expect(run("add", "mine.md", "--copy").code == .ok)
    let path = try #require(store.files.keys.first { $0.hasSuffix("plans/mine.md") })
    store.write(path, Self.plan + "\n- [ ] Mine alone\n")
    #expect(run("remove", "mine").code == .ok)
    #expect(run("add", "mine.md", "--copy").code == .ok)
    #expect(
      store.files[path].map { String(decoding: $0, as: UTF8.self) }?.contains("Mine alone") == true)
    let other = try #require(store.files.keys.first { $0.hasSuffix("plans/mine~2.md") })
    #expect(store.files[other] == Array(Self.plan.utf8))
    #expect(run("list").error.isEmpty)
    // The same text needs no other place.
    #expect(run("remove", "mine").code == .ok)
    store.remove(path)
    #expect(run("add", "mine.md", "--copy").code == .ok)
    #expect(run("remove", "mine").code == .ok)
    #expect(run("add", "mine.md", "--copy").code == .ok)
    #expect(store.files.keys.filter { $0.contains("plans/mine") }.count == 2)
  }

  @Test func aCopyIsLeftAloneByItsFile() {
    store.write("mine.md", Self.plan)
    #expect(run("add", "mine.md", "--copy").code == .ok)
    store.remove("mine.md")
    #expect(run("show", "mine").error.isEmpty)
    #expect(done().count == 1)
  }
}
