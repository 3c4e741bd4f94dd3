import CommandLineKit
import RoadmapCLI
import Testing

/// What `show --left-out` lists.
@Suite struct LeftOutViewTests {
  @Test func linesThatAreItemsAreNotListed() {
    let store = CommandStore()
    store.write(
      "boat.md", "# Boat\n\n## Week 1\n- [ ] saw\n- mind the rain\n- [ ] plane\n- ask Ann\n")
    let run = CommandRun(["show", "--left-out", "boat.md"], on: .terminal80, store: store)
    #expect(run.out.contains("mind the rain") && run.out.contains("ask Ann"))
    #expect(!run.out.contains("plane") && !run.out.contains("saw"))
  }

  @Test func linesBelowALineThatIsNoItemAreListedToo() {
    let store = CommandStore()
    store.write(
      "boat.md",
      "# Boat\n\n## Week 1\n- saw\n- **Resources:**\n  - a book on wood\n  - a page\n    - its end\n- plane\n  - with a file\n"
    )
    let run = CommandRun(["show", "--left-out", "boat.md"], on: .terminal80, store: store)
    for line in ["Resources:", "a book on wood", "a page", "its end"] {
      #expect(run.out.contains(line), "\(run.out)")
    }
    #expect(!run.out.contains("with a file"))
  }
}
