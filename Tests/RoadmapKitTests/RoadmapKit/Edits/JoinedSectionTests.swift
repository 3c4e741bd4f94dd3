import Testing

@testable import PlanMatching
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

/// Headings that are taken away, or set between another one and its lines: the lines are the same, and the
/// plan is another.
@Suite struct JoinedSectionTests {
  private let desk = ShelfDesk()

  private static let edits = [
    (
      "# P\n\n## Pottery\n\n- [ ] Clay\n- [ ] Kiln\n\n## Masonry\n\n- [ ] Bricks\n- [ ] Mortar\n- [ ] Arches\n",
      "# P\n\n## Pottery\n\n- [ ] Clay\n- [ ] Kiln\n- [ ] Bricks\n- [ ] Mortar\n- [ ] Arches\n"
    ),
    (
      "# P\n\n## Week 1: Syntax\n\n- [ ] Slices\n\n## Week 2: Tools\n\n- [ ] Race detector\n",
      "# P\n\n## Week 1: Syntax\n\n- [ ] Slices\n\n## Week 2: Tools\n\n## Week 3: Tools in depth\n\n- [ ] Race detector\n"
    ),
    (
      "# P\n\n## Week 1: Syntax\n\n### Reading\n\n- [ ] Slices\n- [ ] Maps\n",
      "# P\n\n## Week 1: Syntax\n\n- [ ] Slices\n- [ ] Maps\n"
    ),
  ]

  @Test(arguments: edits.indices) func `it is told, and the undo takes it back`(index: Int) throws {
    let (before, after) = Self.edits[index]
    desk.files["p.md"] = before
    _ = try desk.add("p.md")
    let old = try desk.plan()
    try desk.check(old.plan.text(ofItem: old.items.count - 1))
    desk.files["p.md"] = after
    let done = try desk.done()
    #expect(done.count == 1)
    guard case .changed(let summary, _)? = desk.told().last else {
      Issue.record("nothing was told")
      return
    }
    #expect(summary.sections + summary.moved > 0)
    #expect(try desk.undo() == "updated year-3")
    #expect(try desk.plan().sections.count == old.sections.count)
    #expect(try desk.done() == done)
  }

  @Test func `empty headings and notes are formatting`() throws {
    desk.files["p.md"] = Self.edits[0].0
    _ = try desk.add("p.md")
    desk.files["p.md"] = Self.edits[0].0 + "\n## Notes\n\nBring an apron.\n"
    _ = try desk.plan()
    #expect(desk.told().isEmpty)
  }
}
