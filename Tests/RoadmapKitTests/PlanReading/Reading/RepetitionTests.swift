import PlanReading
import RoadmapKit
import Testing

/// What stands in a plan many thousand times takes no more time each than once. The slowest of these took
/// minutes when it grew with the square.
@Suite struct RepetitionTests {
  @Test(arguments: [
    ("| Day | Work |\n|---|---|\n", "| **Week 1** | |\n| Mon | planks |\n", 10_000),
    ("", "- [ ] Read [part one] of the book\n", 10_000),
    ("[part one]: https://yard.org\n\n", "- [ ] Read [part one] of the book\n", 10_000),
    ("- [ ] ", "`a` [b] ", 1),
    ("<table>", "<tr><td>1</td><td>planks</td></tr>", 10_000),
    ("## Week 1\n\n", "- planks (45m)\n", 10_000),
    ("", "1. Hull\n- planks\n", 10_000),
  ])
  func isReadInLinearTime(opening: String, pattern: String, items: Int) throws {
    let text = "# Boat\n\n" + opening + String(repeating: pattern, count: 10_000) + "\n"
    let plan = try Fixtures.plan(text)
    #expect(plan.items.count >= items)
    let links = plan.items.indices.reduce(0) { $0 + plan.links(of: .item($1)).count }
    #expect(links == (opening.contains("yard.org") ? plan.items.count : 0))
  }
}
