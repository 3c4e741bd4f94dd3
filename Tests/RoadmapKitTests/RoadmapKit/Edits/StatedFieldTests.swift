import Testing

@testable import PlanMatching
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

/// What a heading says of how long, by when, how far or how many says nothing of what its lines are about.
@Suite struct StatedFieldTests {
  private let desk = ShelfDesk()

  private func ask(from old: String, to new: String) throws -> Int {
    func text(_ heading: String) -> String {
      "# Course\n\n## \(heading)\n\n- [ ] Read SICP\n- [ ] Write a blog\n- [ ] Talk to Ann\n"
    }
    desk.files["cv.md"] = text(old)
    _ = try desk.add("cv.md")
    try desk.check("Read SICP")
    desk.files["cv.md"] = text(new)
    _ = try desk.plan()
    return try desk.questions().all.count
  }

  @Test(arguments: [
    ("Common (2 h)", "Common (3 h)"), ("Common ~ 4 hours", "Common ~ 6 hours"),
    ("Common, 2 h", "Common, 3 h"), ("基礎 2時間", "基礎 3時間"), ("Common [0/3]", "Common [2/3]"),
    ("Common [0%]", "Common [66%]"), ("Common (1–2 hours)", "Common (about 90 min)"),
    ("Common (due 2026-12-04)", "Common (due 2026-12-11)"),
    ("Common — 10 points", "Common — 12 points"), ("Tracks (pick 1)", "Tracks (pick 2)"),
    ("Tracks (pick 1)", "Tracks (choose one)"), ("Tracks (pick 1)", "Tracks (pick 1–2)"),
    ("Tracks (pick one)", "Tracks (pick two)"), ("Common (2 h)", "Common"),
    ("Common", "Common (due 2026-12-04) [1/3]"),
  ])
  func `another length, date, counter or choice asks nothing`(old: String, new: String) throws {
    #expect(try ask(from: old, to: new) == 0)
    #expect(try desk.done() == ["Read SICP"])
  }

  /// Of a line itself.
  @Test(arguments: [
    ("Error wrapping (1h)", "Error wrapping (2h)"),
    ("Error wrapping (90 min)", "Error wrapping (~45 min)"),
    ("Error wrapping ~45 min", "Error wrapping ~60 min"),
    ("Error wrapping (1–2 hours)", "Error wrapping (2–3 hours)"),
    ("Error wrapping (due Dec 4)", "Error wrapping (due Dec 11)"),
    ("Error wrapping (1h)", "Wrapping errors (2h)"),
  ])
  func `a line's own length or day says nothing of its subject`(old: String, new: String) throws {
    func text(_ line: String) -> String { "# Course\n\n- [ ] Slices\n- [ ] \(line)\n- [ ] Maps\n" }
    desk.files["cv.md"] = text(old)
    _ = try desk.add("cv.md")
    try desk.check(item: 1)
    desk.files["cv.md"] = text(new)
    _ = try desk.plan()
    #expect(try desk.questions().all.isEmpty)
    #expect(try desk.done().count == 1)
  }

  @Test(arguments: [
    ("Chapter (1/2)", "Chapter (2/2)"), ("Track A (2 h)", "Track B (2 h)"),
    ("Go (2 h)", "Rust (2 h)"), ("Python 2", "Python 3"), ("Docker (2 h)", "Kubernetes (3 h)"),
    ("Common (Go 2 h)", "Common (Rust 2 h)"),
  ])
  func `another subject beside them asks`(old: String, new: String) throws {
    #expect(try ask(from: old, to: new) == 1)
  }

  @Test(arguments: [
    ("Common (2 h)", "Common"), ("Common, 2 h [1/3]", "Common"), ("1-2 hours", nil), ("(2 h)", nil),
    ("Chapter 1-2", nil), ("Python (3)", nil), ("Common (by hand)", nil), ("A: B", nil),
  ])
  func `what is left of a heading`(text: String, rest: String?) {
    #expect(StatedFields.removed(from: text) == rest)
  }
}
