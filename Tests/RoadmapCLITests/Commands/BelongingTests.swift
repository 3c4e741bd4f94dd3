import RoadmapCLI
import Testing

/// A tick belongs to what was learned, whatever becomes of the plan's text, name and neighbours.
@Suite struct BelongingTests {
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

  // MARK: - A rewritten plan

  private static let english = """
    # Mine
    ## Week 1
    - [ ] Install the compiler
    - [ ] Print a greeting
    - [ ] Loops and conditions
    - [ ] Show it to a friend

    """
  private static let german = """
    # Meines
    ## Woche 1
    - [ ] Den Übersetzer einrichten
    - [ ] Einen Gruß ausgeben
    - [ ] Schleifen und Bedingungen
    - [ ] Einem Freund zeigen

    """

  private func translate() {
    store.write("mine.md", Self.english)
    #expect(run("add", "mine.md").code == .ok)
    #expect(run("check", "mine.w1").code == .ok)
    store.write("mine.md", Self.german)
  }

  @Test func aTranslationIsOneQuestion() {
    translate()
    let news = run("next", "mine").error
    #expect(news.contains("1 open question about 4 lines"), "\(news)")
    #expect(run("update", "mine").out.contains("roadmap update mine --same all"))
    #expect(done("mine").isEmpty)
    #expect(run("update", "mine", "--same", "all").out == "answered  4 questions\n")
    #expect(done("mine").count == 4)
    #expect(run("undo").code == .ok)
    #expect(done("mine").isEmpty)
    #expect(run("update", "mine", "--gone", "all").code == .ok)
    #expect(done("mine").isEmpty)
    #expect(run("update", "mine").out == "Nothing has changed.\n")
    #expect(run("update", "mine", "--same", "all").code == .couldNot)
    #expect(run("doctor").code == .ok)
  }

  @Test(arguments: [("1", 4), ("0", 0), ("", 0)])
  func aTerminalAsksOnce(_ answer: String, _ count: Int) {
    translate()
    let asked = run("update", "mine", answers: [answer], on: .terminal80)
    #expect(asked.error.contains("looks like the same plan, reworded"), "\(asked.error)")
    #expect(done("mine").count == count)
  }

  // MARK: - Sections

  @Test func aNoteStaysWithItsWeek() {
    let weeks = "## Week 1: Go\n- [ ] Channels\n- [ ] Slices\n## Week 2: Rust\n- [ ] Moves\n"
    store.write("mine.md", "# Mine\n" + weeks)
    #expect(run("add", "mine.md").code == .ok)
    #expect(run("note", "mine.w1", "remember the gophers").code == .ok)
    let later = "## Week 2: Go\n- [ ] Channels\n- [ ] Slices\n## Week 3: Rust\n- [ ] Moves\n"
    store.write("mine.md", "# Mine\n## Week 1\n- [ ] Set up\n" + later)
    #expect(!run("show", "mine.w1").out.contains("gophers"))
    #expect(run("show", "mine.w2").out.contains("gophers"))
    let edited = later.replacing("Slices", with: "Maps").replacing("Channels", with: "Generics")
    store.write("mine.md", "# Mine\n## Week 1\n- [ ] Set up\n" + edited)
    #expect(run("show", "mine.w2").out.contains("gophers"))
    #expect(run("doctor").code == .ok)
  }

  @Test func aNoteOnANumberGoesWithItsItems() {
    store.write("mine.md", "# Mine\n## Week 1\n- [ ] Channels\n- [ ] Slices\n")
    #expect(run("add", "mine.md").code == .ok)
    #expect(run("note", "mine.w1", "remember the gophers").code == .ok)
    let week = "## Week 2\n- [ ] Channels\n- [ ] Slices\n"
    store.write("mine.md", "# Mine\n## Week 1\n- [ ] Set up\n" + week)
    #expect(!run("show", "mine.w1").out.contains("gophers"))
    #expect(run("show", "mine.w2").out.contains("gophers"))
    store.write("mine.md", "# Mine\n## Week 1\n- [ ] Set up\n- [ ] Rest\n" + week)
    #expect(run("show", "mine.w2").out.contains("gophers"))
    #expect(run("doctor").code == .ok)
  }

  // MARK: - Names

  private static let first = "# One\n- [ ] Warm up\n- [ ] Dig a pond\n- [ ] Plant reeds\n"
  private static let second = "# Two\n- [ ] Warm up\n- [ ] Learn chess\n- [ ] Play a match\n"

  private func removeFirst() {
    store.write("mine.md", Self.first)
    #expect(run("add", "mine.md").code == .ok)
    #expect(run("check", "mine.1", "mine.2", "mine.3").code == .ok)
    #expect(run("remove", "mine").code == .ok)
  }

  @Test func aNamesakeInheritsNothing() {
    removeFirst()
    store.write("mine.md", Self.second)
    let added = run("add", "mine.md")
    #expect(added.error.contains("this one is named 'mine-2'"), "\(added.error)")
    #expect(added.error.contains("roadmap remove mine-2 && roadmap add mine.md --name mine"))
    #expect(done("mine-2").isEmpty)
    #expect(run("remove", "mine-2").code == .ok)
    #expect(run("add", "mine.md", "--name", "mine").code == .ok)
    #expect(done("mine") == ["Warm up"])
  }

  @Test(arguments: [("1", "mine", 1), ("0", "mine-2", 0), ("", "mine-2", 0)])
  func aTerminalAsksWhetherItIsTheSame(_ answer: String, _ name: String, _ count: Int) {
    removeFirst()
    store.write("mine.md", Self.second)
    let added = run("add", "mine.md", answers: [answer], on: .terminal80)
    #expect(added.out.contains(name), "\(added.error)\(added.out)")
    #expect(done(name).count == count)
  }

  @Test func theSamePlanComesBack() {
    removeFirst()
    store.write("mine.md", Self.first + "- [ ] Watch the frogs\n")
    #expect(run("add", "mine.md").error.isEmpty)
    #expect(done("mine").count == 3)
  }

  @Test func aFileOfACommonNameIsCalledAfterItsTitle() {
    store.write("readme.md", "# Garden pond\n- [ ] Dig a pond\n")
    #expect(run("add", "readme.md").out.contains("added  garden-pond"))
  }

  // MARK: - Links

  private func addThree() {
    store.write("abc.md", "# Three\n- [ ] Learn chess\n- [ ] Play chess\n- [ ] Teach chess\n")
    #expect(run("add", "abc.md", "--name", "three").code == .ok)
  }

  @Test func aLinkReachesTheWholeGroup() {
    addThree()
    #expect(run("check", "three.3").code == .ok)
    #expect(run("link", "three.1", "three.2", "three.3").code == .ok)
    #expect(done("three").count == 3)
  }

  @Test func aLinkReachesWhatWasLinkedBefore() {
    addThree()
    #expect(run("link", "three.1", "three.2").code == .ok)
    #expect(run("check", "three.3").code == .ok)
    let linked = run("link", "three.2", "three.3")
    #expect(linked.out.contains("three.1 is now done too"), "\(linked.out)")
    #expect(done("three").count == 3)
  }

  @Test func aLinkedItemThatIsGoneIsKept() {
    addThree()
    #expect(run("link", "three.1", "three.2").code == .ok)
    let text = "# Three\n- [ ] Learn chess\n- [ ] Teach chess\n"
    store.write("abc.md", text)
    #expect(run("update", "three").code == .ok)
    store.write("abc.md", text + "- [ ] Play chess\n")
    #expect(run("check", "three.1").code == .ok)
    #expect(done("three").sorted() == ["Learn chess", "Play chess"])
    #expect(run("doctor").code == .ok)
  }
}
