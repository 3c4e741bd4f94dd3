import CommandLineKit
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
    #expect(added.error.contains("roadmap remove mine-2 && roadmap add mine.md --name mine --join"))
    #expect(done("mine-2").isEmpty)
    #expect(run("remove", "mine-2").code == .ok)
    #expect(run("add", "mine.md", "--name", "mine", "--join").code == .ok)
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

  private static let frame = "- [ ] Introduction\n- [ ] Homework\n- [ ] Final exam\n"

  @Test(
    arguments: [
      // A course of the same frame, from elsewhere.
      ("# Guitar\n" + frame + "- [ ] Tune it\n- [ ] Play a song\n", "b", "cooking-2", 0),
      ("# Guitar\n" + frame + "- [ ] Boil rice\n- [ ] Play a song\n", "b", "cooking-2", 0),
      // The same file, edited at one line and its title, which asks; and at most of its lines.
      ("# Cuisine\n" + frame + "- [ ] Boil rice\n- [ ] Boil eggs\n", "a", "cooking", 0),
      ("# Guitar\n" + frame + "- [ ] Tune it\n- [ ] Play a song\n", "a", "cooking-2", 0),
      // The same plan elsewhere.
      ("# Cooking\n" + frame + "- [ ] Boil rice\n- [ ] Boil eggs\n", "b", "cooking", 3),
      ("# Cuisine\n" + frame + "- [ ] Boil rice\n- [ ] Boil pasta\n", "b", "cooking", 0),
    ])
  func aNamesakeOfTheSameFrameInheritsNothing(
    _ text: String, _ folder: String, _ name: String, _ count: Int
  ) {
    let old = "a/cooking.md"
    store.write(old, "# Cooking\n" + Self.frame + "- [ ] Boil rice\n- [ ] Boil pasta\n")
    #expect(run("add", old).code == .ok)
    #expect(run("check", "cooking.1-3").code == .ok)
    #expect(run("remove", "cooking").code == .ok)
    let path = "\(folder)/cooking.md"
    store.write(path, text)
    let added = run("add", path)
    #expect(added.out.contains("added  \(name)  "), "\(added.error)\(added.out)")
    #expect(done(name).count == count)
  }

  @Test func aNamesakeInheritsNoSchedule() {
    store.write("mine.md", Self.first)
    #expect(run("add", "mine.md").code == .ok)
    #expect(run("start", "mine", "--until", "2026-12-20").code == .ok)
    #expect(run("remove", "mine").code == .ok)
    store.write("mine.md", "# Two\n- [ ] Learn chess\n- [ ] Play a match\n")
    #expect(run("add", "mine.md").out.contains("added  mine-2  "))
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

  // MARK: - Ticks of an editor

  @Test func aTickOfAnEditorCountsForLinkedItems() {
    let plan = "- [ ] Learn chess\n- [ ] Play chess\n"
    store.write("one.md", "# One\n" + plan)
    store.write("two.md", "# Two\n" + plan)
    #expect(run("add", "one.md").code == .ok)
    #expect(run("add", "two.md", "--tick-file").code == .ok)
    #expect(run("link", "one.2", "two.2").code == .ok)
    store.write("one.md", "# One\n" + plan.replacing("[ ] Play", with: "[x] Play"))
    #expect(run("show", "one").code == .ok)
    #expect(done("two") == ["Play chess"])
    #expect(run("check", "one.1").code == .ok)
    let file = (try? store.read("two.md")?.get()).map { String(decoding: $0, as: UTF8.self) }
    #expect(file?.contains("- [x] Play chess") == true, "\(file ?? "")")
    store.write("one.md", "# One\n" + plan)
    #expect(run("show", "one").error.contains("1 item reopened in the file"))
    #expect(done("two").isEmpty)
    #expect(run("undo").code == .ok)
    #expect(done("two") == ["Play chess"])
    #expect(run("doctor").code == .ok)
  }

  // MARK: - Rows of a table

  private static let table = """
    # Table

    | Day | Topic | Task |
    |---|---|---|
    | Monday | Algebra | Exercises |
    | Tuesday | Algebra | Exercises |
    | Wednesday | Geometry | Proofs |

    """

  @Test(arguments: ["Monday", "Tuesday"])
  func aTickStaysWithTheRowOfItsTable(_ deleted: String) {
    store.write("mine.md", Self.table)
    #expect(run("add", "mine.md").code == .ok)
    let first = run("list", "mine").out.split(separator: "\n")[0].split(separator: "\t")[0]
    #expect(run("check", String(first)).code == .ok)
    let row = "| \(deleted) | Algebra | Exercises |\n"
    store.write("mine.md", Self.table.replacing(row, with: ""))
    #expect(done("mine").count == (deleted == "Monday" ? 0 : 1))
    store.write("mine.md", Self.table)
    #expect(done("mine").count == 1)
  }

  // MARK: - A plan's note

  @Test func aNoteOnAPlanIsShownWithIt() {
    store.write("mine.md", Self.first)
    #expect(run("add", "mine.md").code == .ok)
    #expect(run("note", "mine", "ask Ana").code == .ok)
    #expect(run("show", "mine").out.contains("Note: ask Ana\n"))
    #expect(run("show", "mine", "--json").out.contains(#""remarks":["ask Ana"]"#))
    #expect(run("undo").code == .ok)
    #expect(!run("show", "mine").out.contains("Ana"))
  }

  // MARK: - Weeks that are counted anew

  private static let weeks = """
    # Four
    ## Week 1
    - [ ] Alpha basics
    - [ ] Beta basics
    ## Week 2
    - [ ] Gamma loops
    - [ ] Delta streams
    ## Week 3
    - [ ] Epsilon tests
    - [ ] Zeta release

    """

  @Test(
    arguments: [
      ("Week 1", "Week 2"), ("Week 3", "Week 3 (optional)"), ("Week 3", "Week 3 (pick 1)"),
      ("Week 3", "Week 3: The end"),
    ])
  func aHeadingIsAChangeThatCanBeUndone(_ from: String, _ to: String) {
    store.write("mine.md", Self.weeks)
    #expect(run("add", "mine.md").code == .ok)
    #expect(run("start", "mine").code == .ok)
    #expect(run("check", "mine.w1.1").code == .ok)
    let before = run("status", "mine", "--json").out
    // Week 1 becomes week 2, and week 2 week 1.
    let edited =
      to == "Week 2"
      ? Self.weeks.replacing("Week 1", with: "Week X").replacing("Week 2", with: "Week 1")
        .replacing("Week X", with: "Week 2") : Self.weeks.replacing(from, with: to)
    store.write("mine.md", edited)
    let dry = run("update", "--dry-run").out
    #expect(dry.contains("heading"), "\(dry)")
    let news = run("status", "mine")
    #expect(news.error.contains("mine changed: "), "\(news.error)")
    #expect(run("log").out.contains("changed: headings"))
    #expect(run("undo").out.contains("updated mine"))
    store.write("mine.md", Self.weeks)
    #expect(run("list", "mine", "--state", "done").out.contains("Alpha basics"))
    #expect(run("status", "mine", "--json").out == before)
    #expect(run("doctor").code == .ok)
  }

  @Test func anItemThatBecomesAStepIsAChangeThatCanBeUndone() {
    store.write("mine.md", Self.weeks)
    #expect(run("add", "mine.md").code == .ok)
    #expect(run("check", "mine.w1.2").code == .ok)
    store.write("mine.md", Self.weeks.replacing("- [ ] Beta", with: "  - [ ] Beta"))
    #expect(run("status").error.contains("1 item regrouped"))
    #expect(run("undo").out.contains("updated mine"))
  }

  @Test func spacesAndMarksAreNoChange() {
    store.write("mine.md", Self.weeks)
    #expect(run("add", "mine.md").code == .ok)
    #expect(run("check", "mine.w1.1").code == .ok)
    store.write("mine.md", Self.weeks.replacing("## Week 1", with: "\n## **WEEK 1**"))
    #expect(run("status").error.isEmpty)
    #expect(run("undo").out.contains("checked"))
  }

  @Test func windowsThatHaveBegunStayWhereWeeksAreSwapped() {
    store.write("mine.md", Self.weeks)
    #expect(at("2026-11-02", "add", "mine.md").code == .ok)
    #expect(at("2026-11-02", "start", "mine").code == .ok)
    let swapped = Self.weeks.replacing("Week 1", with: "Week X").replacing("Week 2", with: "Week 1")
      .replacing("Week X", with: "Week 2")
    let before = at("2026-11-12", "show", "mine", "--json").out
    store.write("mine.md", swapped)
    let after = at("2026-11-12", "show", "mine", "--json").out
    for item in ["Alpha basics", "Gamma loops"] {
      let due = [before, after].map { json in
        json.firstRange(of: item).map { json[$0.upperBound...] }
          .flatMap { rest in
            rest.firstRange(of: #""due":"#).map { rest[$0.upperBound...].prefix(12) }
          }
      }
      #expect(due[0] != nil && due[0] == due[1], "\(item): \(due)")
    }
  }

  private func at(_ day: String, _ words: String...) -> CommandRun {
    CommandRun(words, store: store, now: "\(day)T09:30:00+02:00")
  }
}
