import Testing

@testable import RoadmapKit
@testable import RoadmapModel

/// The progress of a plan that was removed, where a program of somebody's adds a text under its name.
@Suite struct RemovedPlanTests {
  private static let first = "# One\n- [ ] Warm up\n- [ ] Dig a pond\n- [ ] Plant reeds\n"
  private static let second = "# Two\n- [ ] Warm up\n- [ ] Learn chess\n- [ ] Play a match\n"

  private static let lines =
    "- [ ] Watch lecture\n- [ ] Review notes\n- [ ] Read chapter\n- [ ] Test\n"

  @Test(arguments: [
    (first, first + "- [ ] Watch the frogs\n", 2), (first, second, 0),
    ("# Docker course\n" + lines, "# Spanish course\n" + lines, 0),
    ("# Docker course\n" + lines, "# The Docker course\n" + lines, 2),
    ("# Study plan\n" + lines, "# Study plan\n" + lines + "- [ ] Write an essay\n", 2),
    (
      "# Study plan\n- [ ] Test\n- [ ] Read\n- [ ] Dig a pond\n- [ ] Plant reeds\n",
      "# Study plan\n- [ ] Test\n- [ ] Read\n- [ ] Learn chess\n- [ ] Play a match\n", 0
    ),
  ])
  func `it goes on with its own text alone`(_ before: String, _ text: String, _ done: Int) throws {
    let scratch = JournalScratch()
    let files = ["/a.md": before, "/b.md": text]
    let roadmap = try Roadmap(
      journal: scratch.path,
      RoadmapWorld(
        now: .sample(1), today: .sample, readFile: { files[$0].map { Array($0.utf8) } }))
    defer { roadmap.close() }
    try roadmap.add("pond", markdown: Array(before.utf8), at: "/a.md")
    try roadmap.check("pond.1-2")
    try roadmap.remove("pond")
    let added = try roadmap.add("pond", markdown: Array(text.utf8), at: "/b.md")
    #expect(added.counts.done == done)
    #expect(try roadmap.planNames().map(\.description).contains("pond"))
  }
}
