import CommandLineKit
import RoadmapCLI
import RoadmapKit
import Testing

/// Boxes that the program wrote itself, in a file whose lines get another subject or steps: they are no ticks
/// of its user's, and one that its user opened is open.
@Suite struct TickedSubjectTests {
  private let store = CommandStore()

  private func run(_ words: String...) -> CommandRun { CommandRun(words, store: store) }

  private static let two = "# R\n\n- [ ] Learn Docker\n- [ ] Two pears\n"

  private func begin(_ text: String, check: String) {
    store.write("r.md", text)
    #expect(run("add", "r.md", "--tick-file").code == .ok)
    #expect(run("check", check).code == .ok)
  }

  private func edit(_ old: String, _ new: String) {
    store.write("r.md", text.replacing(old, with: new))
  }

  private var text: String {
    guard case .success(let bytes) = store.read("r.md") else { return "" }
    return String(decoding: bytes, as: UTF8.self)
  }

  private var done: [String] {
    run("list", "--plan", "r", "--state", "done").out.split(separator: "\n")
      .compactMap { $0.split(separator: "\t").last.map(String.init) }
  }

  @Test(arguments: [("--same", "[x] Learn Podman"), ("--gone", "[ ] Learn Podman")])
  func aBoxOfALineThatIsAskedAboutIsNoTick(_ answer: String, _ line: String) {
    begin(Self.two, check: "r.1")
    edit("Learn Docker", "Learn Podman")
    #expect(done.isEmpty)
    #expect(run("update", "r", answer, "all").code == .ok)
    #expect(text.contains(line))
    #expect(run("doctor").code == .ok)
  }

  @Test(arguments: [
    (
      "## Go\n- [ ] Read\n- [ ] Test\n- [ ] Repeat\n## Food\n- [ ] Bake bread\n", "## Go",
      "## Kotlin"
    ),
    (
      "## Part\n- [ ] Go\n  - [ ] Read\n  - [ ] Test\n- [ ] Bake bread\n", "] Go", "] Kotlin"
    ),
  ])
  func boxesBelowAnotherSubjectAreOpened(_ plan: String, _ old: String, _ new: String) {
    begin("# R\n\n\(plan)", check: "r.1.1")
    #expect(run("check", "read").code == .ok)
    edit(old, new)
    #expect(done.isEmpty)
    #expect(run("check", "bread").code == .ok)
    #expect(text.contains("[ ] Read"))
    // The edit taken back brings its ticks back.
    edit(new, old)
    #expect(done.contains("Read"))
    #expect(run("note", "bread", "rye").code == .ok)
    #expect(text.contains("[x] Read"))
    #expect(run("doctor").code == .ok)
  }

  @Test func aBoxThatWasOpenedStaysOpen() {
    begin(Self.two, check: "r.1")
    edit("- [x] Learn Docker\n", "- [ ] Learn Docker\n  - [x] Images\n  - [ ] Volumes\n")
    #expect(done == ["Images"])
    #expect(run("check", "pears").code == .ok)
    #expect(text.contains("- [ ] Learn Docker\n  - [x] Images\n  - [ ] Volumes\n"))
    // Nor is it done by and by.
    edit("  - [x] Images\n  - [ ] Volumes\n", "- [x] Images\n- [ ] Volumes\n")
    #expect(!done.contains("Learn Docker"))
    #expect(run("doctor").code == .ok)
  }
}
