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
}
