import PlanReading
import RoadmapKit
import RoadmapModel
import Testing

/// A line more stands behind all that belongs to the item before it.
@Suite struct LineAppendingTests {
  private static let list = "# P\n\n## Week 1\n\n- [ ] first\n- [ ] star\n"

  @Test(arguments: [
    // What belongs to the last item, and what follows the list.
    ("", "\n## Week 2\n\n- [ ] one\n"),
    ("\n  A paragraph of its own.\n", "\n## Week 2\n\n- [ ] one\n"),
    ("\n  ```sh\n  ls\n\n  pwd\n  ```\n", "\n## Week 2\n\n- [ ] one\n"),
    ("  - [ ] kid\n\n    Its note.\n", "\n## Week 2\n\n- [ ] one\n"),
    ("\n  > a quote\n\n\n  and more\n", "\nA paragraph behind the list.\n"),
    ("\n  The file's last line.", ""),
    // One space is not as far in as the item's words.
    ("", "\n A note behind the list.\n"),
  ])
  func theLineIsTheListsLast(_ own: String, _ rest: String) throws {
    let bytes = Array((Self.list + own + rest).utf8)
    let id = try #require(PlanID("p"))
    let plan = try PlanReader.read(bytes, id: id)
    let section = try #require(
      plan.sections.indices.first { plan.title(ofSection: $0) == "" && $0 > 0 })
    let made = try LineAppending("new", toSection: section, of: plan, bytes)
    let end = own.hasSuffix("\n") || own.isEmpty ? "" : "\n"
    let expected = Self.list + own + end + "- [ ] new" + (end.isEmpty ? "\n" : "") + rest
    #expect(String(decoding: made.bytes, as: UTF8.self) == expected)
  }

  /// Before and behind the new line, where it is not the list's last in the file.
  @Test(arguments: [
    // What the section says is none of the item's.
    ("# P\n\n## Week 1\nBegin with the map.\n", "\n- [ ] new\n", "\n## Week 2\n- [ ] one\n"),
    ("# P\n\n## Week 1\n\nBegin.\n\nGo on.\n", "\n- [ ] new\n", "\n---\n\n## Week 2\n- [ ] one\n"),
    ("# P\n\n## Week 1\n", "\n- [ ] new\n", "## Week 2\n- [ ] one\n"),
    ("# P\n\n## Week 1\n- [ ] one\n\n## Week 2\n> A quote.\n", "\n- [ ] new\n", ""),
    ("# P\n\n## Week 1\n- [ ] one\n\n## Week 2\nThe last line", "\n\n- [ ] new", ""),
    (
      "# P\n\n## Week 0\n- [ ] one\n\nWeek 1\n------\n", "\n- [ ] new\n", "\n## Week 2\n- [ ] one\n"
    ),
    ("# P\n\n## Week 1\n```\n# no heading\n```\n", "\n- [ ] new\n", "\n## Week 2\n- [ ] one\n"),
    // A paragraph right below an item is the item's, however far out it stands.
    ("# P\n\n## Week 1\n- [ ] one\n- [ ] two\nand more of it\n", "- [ ] new\n", "\nA note.\n"),
    // What is handed over at the end is no part of the list.
    ("# P\n\n## Week 1\n1. one\n2. two\n", "3. new\n", "\n**Deliverable**: A drawing\n"),
    ("# P\n\n## Week 1\n- one\n- two\n", "- new\n", "\n**Deliverables**:\n- A drawing\n"),
  ])
  func nothingElseChanges(_ before: String, _ new: String, _ rest: String) throws {
    let text = before + rest
    let id = try #require(PlanID("p"))
    let plan = try PlanReader.read(Array(text.utf8), id: id)
    let lines = before.split(separator: "\n", omittingEmptySubsequences: false).count
    let section = try #require(plan.sections.indices.last { plan.sections[$0].line < lines })
    let made = try LineAppending("new", toSection: section, of: plan, Array(text.utf8))
    let separator = rest.hasPrefix("##") ? "\n" : ""
    #expect(String(decoding: made.bytes, as: UTF8.self) == before + new + separator + rest)
    #expect(made.plan.text(ofItem: made.item) == "new")
    #expect(made.plan.items.count == plan.items.count + 1)
  }

  @Test func aTableIsNoList() throws {
    let text = "# P\n\n## Week 1\n| Day | Topic |\n|-----|-------|\n| 1 | Read |\n| 2 | Draw |\n"
    let plan = try PlanReader.read(Array(text.utf8), id: try #require(PlanID("p")))
    let section = try #require(plan.sections.indices.first { plan.sections[$0].kind == .week })
    #expect(throws: LineAppending.Failure.isNoList) {
      try LineAppending("new", toSection: section, of: plan, Array(text.utf8))
    }
  }
}
