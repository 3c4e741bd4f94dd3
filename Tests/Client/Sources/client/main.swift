import RoadmapKit

// Reads a plan, ticks, undoes, and prints status and next, through the public API alone. The path of a
// journal to make is the only argument.
guard let path = CommandLine.arguments.dropFirst().first, let today = Day("2026-11-28") else {
  fatalError("client JOURNAL")
}
let markdown = """
  # Clocks

  ## Week 1
  - [ ] Read about clocks
  - [ ] Draw a clock

  ## Week 2
  - [ ] Build one
  """

func expect(_ isTrue: Bool, _ what: String) {
  guard isTrue else { fatalError("not so: \(what)") }
  print("ok: \(what)")
}

func at(second: Int64) -> RoadmapWorld {
  RoadmapWorld(
    now: Instant(milliseconds: 1_795_867_200_000 + second * 1000), today: today,
    readFile: { $0 == "clocks.md" ? Array(markdown.utf8) : nil })
}

let roadmap = try Roadmap(journal: path, at(second: 0))
let added = try roadmap.add("clocks", markdown: Array(markdown.utf8), at: "clocks.md")
expect(
  added.title == "Clocks" && added.counts.leaves == 3, "a plan is read: its title, three items")

let change = try roadmap.check("clocks.w1.1", minutes: 25)
expect(change.changed == ["clocks.w1.1"], "a tick says what changed")
expect(try roadmap.plan("clocks").counts.done == 1, "one item is done")
let status = try roadmap.status()
expect(status.first?.plan.counts.percent == 33, "status: 33 %")
let next = try roadmap.next()
expect(next.first?.text == "Draw a clock", "next: \(next.map(\.text))")

let undone = try roadmap.undo()
expect(undone?.contains("clocks.w1.1") == true, "undone: \(undone ?? "nothing")")
expect(try roadmap.plan("clocks").counts.done == 0, "nothing is done any more")
do {
  try roadmap.check("clocks.w9")
  fatalError("an address that leads nowhere was checked")
} catch let error as RoadmapError {
  expect(error.kind == .notFound, "refused: \(error)")
}
roadmap.close()

// Another program, later, over the same journal.
let again = try Roadmap(journal: path, at(second: 60))
expect(try again.planNames().contains { $0.description == "clocks" }, "the plan is still listed")
again.close()
