import CommandLineKit
import RoadmapCLI
import Testing

/// Another text under the name of a plan that was removed, where its user names it so.
@Suite struct NamesakeTests {
  private let store = CommandStore()

  private func run(
    _ words: String..., answers: [String] = [], on screen: CommandRun.Screen = .pipe
  ) -> CommandRun {
    CommandRun(words, on: screen, store: store, answers: answers)
  }

  private func done(_ plan: String) -> [String] {
    run("list", "--plan", plan, "--state", "done").out.split(separator: "\n").map {
      String($0.split(separator: "\t").last ?? "")
    }
  }

  private static let first = "# One\n- [ ] Warm up\n- [ ] Dig a pond\n- [ ] Plant reeds\n"
  private static let second = "# Two\n- [ ] Warm up\n- [ ] Learn chess\n- [ ] Play a match\n"

  private func removeFirst() {
    store.write("mine.md", Self.first)
    #expect(run("add", "mine.md").code == .ok)
    #expect(run("check", "mine.1", "mine.2", "mine.3").code == .ok)
    #expect(run("remove", "mine").code == .ok)
  }

  @Test func aNamesakeThatIsNamedSoInheritsNothing() {
    removeFirst()
    store.write("mine.md", Self.second)
    let added = run("add", "mine.md", "--name", "mine")
    #expect(added.out.contains("added  mine  "), "\(added.error)\(added.out)")
    #expect(
      added.error.contains("The removed plan 'mine' had a different text; its progress is not used")
    )
    let join = "roadmap undo && roadmap add mine.md --name mine --join"
    #expect(added.error.contains(join), "\(added.error)")
    let late = run("add", "mine.md", "--name", "mine", "--join")
    #expect(late.code == .couldNot && late.error.contains(join), "\(late.error)")
    #expect(done("mine").isEmpty)
    #expect(run("check", "mine.2").out.contains("mine.2"))
    // What was removed has its name and its progress once the other is taken back.
    #expect(run("undo").code == .ok)
    #expect(run("undo").code == .ok)
    #expect(run("add", "mine.md", "--name", "mine", "--join").code == .ok)
    #expect(done("mine") == ["Warm up"])
    #expect(run("doctor").code == .ok)
  }

  /// Another text had the name meanwhile, with progress of its own or without.
  @Test(arguments: [false, true])
  func aPlanThatComesBackHasItsNameAndProgressAgain(_ isTicked: Bool) {
    removeFirst()
    store.write("other.md", Self.second)
    #expect(run("add", "other.md", "--name", "mine").code == .ok)
    if isTicked { #expect(run("check", "mine.2").code == .ok) }
    #expect(run("remove", "mine").code == .ok)
    let back = run("add", "mine.md", "--name", "mine")
    #expect(back.code == .ok && back.error.isEmpty, "\(back.error)")
    #expect(done("mine") == ["Warm up", "Dig a pond", "Plant reeds"])
    #expect(run("remove", "mine").code == .ok)
    // The other has its own back, too.
    #expect(run("add", "other.md", "--name", "mine").code == .ok)
    #expect(done("mine") == (isTicked ? ["Learn chess"] : []))
    #expect(run("doctor").code == .ok)
  }

  @Test func whatIsJoinedIsTheLastThatHasProgress() {
    removeFirst()
    store.write("other.md", Self.second)
    #expect(run("add", "other.md", "--name", "mine").code == .ok)
    #expect(run("remove", "mine").code == .ok)
    store.write("third.md", "# Three\n- [ ] Warm up\n- [ ] Sing\n")
    #expect(run("add", "third.md", "--name", "mine", "--join").code == .ok)
    #expect(done("mine") == ["Warm up"])
  }

  @Test(arguments: [("1", ["Warm up"]), ("0", []), ("", [])])
  func aTerminalAsksWhoNamesItSoToo(_ answer: String, _ done: [String]) {
    removeFirst()
    store.write("other.md", Self.second)
    let added = run("add", "other.md", "--name", "mine", answers: [answer], on: .terminal80)
    #expect(added.out.contains("mine"), "\(added.error)\(added.out)")
    #expect(self.done("mine") == done)
  }

  @Test func theSameTextComesBackUnderItsOldName() {
    removeFirst()
    store.write("other.md", Self.second)
    #expect(run("add", "other.md", "--name", "mine").code == .ok)
    #expect(run("remove", "mine").code == .ok)
    // The newer one had the name last.
    #expect(run("add", "other.md", "--name", "mine").error.isEmpty)
    #expect(done("mine").isEmpty)
  }

  @Test func thereMustBeSomethingToJoin() {
    store.write("mine.md", Self.second)
    let added = run("add", "mine.md", "--join")
    #expect(added.code == .couldNot)
    #expect(added.error.contains("There is no removed plan 'mine' with progress to continue."))
  }

  @Test func anImportTellsThatAPlanIsCalledOtherwise() {
    let other = CommandStore()
    for _ in 0..<9 { _ = other.seed() }
    other.write("rich.md", "# Rich\n\n## Week 1\n- [ ] one\n- [ ] two\n")
    func there(_ day: Int, _ line: String) -> CommandRun {
      CommandRun(
        line.split(separator: " ").map(String.init), on: .pipe, store: other,
        now: "2026-11-0\(day)T10:00:00Z")
    }
    #expect(there(2, "add rich.md").code == .ok)
    #expect(there(2, "check rich.w1.1").code == .ok)
    let backup = there(2, "export --format json")
    store.write("rich.md", "# Rich\n\n## Week 1\n- [ ] one\n- [ ] two\n")
    #expect(run("add", "rich.md").code == .ok)
    store.write("b.json", backup.out)
    let imported = run("import", "b.json")
    #expect(imported.code == .ok, "\(imported.error)")
    #expect(imported.error.contains("Your plan 'rich' is now called 'rich-2'"), "\(imported.error)")
    #expect(!run("import", "b.json").error.contains("rich-2"))
  }

  @Test func theNameOfARemovedPlanIsNoWordOfABundledOne() {
    store.write("days.md", "# Ten days\n\n## Day 1\n- [ ] a\n")
    #expect(run("add", "days.md").code == .ok)
    #expect(run("remove", "days").code == .ok)
    for command in ["check", "skip", "start", "status", "postpone"] {
      let refused = run(command, "days")
      #expect(refused.code == .couldNot)
      #expect(refused.error.contains("roadmap add days.md\n"), "\(command): \(refused.error)")
    }
  }
}

extension NamesakeTests {
  @Test func aRemovedPlanOfWhichNothingWasDoneIsNoDraftOfAnother() {
    store.write("a.md", "# Alpha\n\n## Basics\n\n- [ ] Slices\n- [ ] Maps\n")
    store.write("b.md", "# Beta\n\n## Basics\n\n- [ ] Knives\n- [ ] Sauces\n")
    #expect(run("add", "a.md", "--name", "go").code == .ok)
    #expect(run("remove", "go").code == .ok)
    let other = run("add", "b.md", "--name", "go")
    #expect(other.out.contains("added  go  Beta"), "\(other.out)")
    #expect(!other.out.contains("previously added"), "\(other.out)")
    #expect(run("show", "go").out.contains("Knives"))
    #expect(run("undo").code == .ok)
    #expect(run("undo").code == .ok)
    #expect(run("show", "go").out.contains("Slices"))
    #expect(run("remove", "go").code == .ok)
    // An edit of it is the same plan.
    store.write("a.md", "# Alpha\n\n## Basics\n\n- [ ] Slices\n- [ ] Maps\n- [ ] Channels\n")
    #expect(run("add", "a.md", "--name", "go").out.contains("previously added"))
  }
}
