import Testing

@testable import PlanMatching
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

/// A section that is cut from one plan's file and pasted into another's.
@Suite struct LinesElsewhereTests {
  private let desk = ShelfDesk()
  private let other = Fixtures.id("be")

  private static let one = "# Alpha\n\n## One\n\n- [ ] Raft consensus\n"
  private static let two = "\n## Two\n\n- [ ] Kafka streams\n- [ ] Avro schemas\n- [ ] Read\n"
  private static let beta = "# Beta\n\n## Uno\n\n- [ ] Knife skills\n"

  private func add() throws {
    desk.files = ["al.md": Self.one + Self.two, "be.md": Self.beta]
    _ = try desk.add("al.md")
    try desk.writing { shelf, _ in
      let (plan, bytes) = try shelf.sources.plan(other, .file("be.md"))
      _ = try shelf.adding.add(PlanChange.Source(plan: plan, bytes: bytes, origin: .file("be.md")))
    }
    try desk.check("Kafka streams", "Read")
    _ = desk.told()
  }

  @Test(arguments: [false, true]) func `what was done of it is told`(pastedFirst: Bool) throws {
    try add()
    desk.files = ["al.md": Self.one, "be.md": Self.beta + Self.two]
    for id in pastedFirst ? [other, ShelfDesk.mine] : [ShelfDesk.mine, other] {
      _ = try desk.plan(id)
    }
    let lines = desk.told().flatMap { event -> [LinesElsewhere.Line] in
      if case .elsewhere(let found) = event { found.lines } else { [] }
    }
    #expect(lines.map(\.address) == ["be.2.1", "be.2.3"])
    #expect(lines.map(\.text) == ["Kafka streams", "Read"])
    #expect(lines.map(\.plan) == [ShelfDesk.mine, ShelfDesk.mine])
  }

  /// One subject is enough, and an estimate more is no other line.
  @Test(arguments: [
    ("Evolution", "Evolution"), ("Registry server", "Registry server"),
    ("Kafka streams", "**Kafka** streams (2 h)"),
  ])
  func `a line that moves alone is told`(old: String, new: String) throws {
    try add()
    desk.files["al.md"] = Self.one + "\n## Three\n\n- [ ] \(old)\n"
    _ = try desk.plan()
    try desk.check(old)
    _ = desk.told()
    desk.files = ["al.md": Self.one, "be.md": Self.beta + "\n## Three\n\n- [ ] \(new)\n"]
    for id in [ShelfDesk.mine, other] { _ = try desk.plan(id) }
    let lines = desk.told().flatMap { event -> [LinesElsewhere.Line] in
      if case .elsewhere(let found) = event { found.lines } else { [] }
    }
    #expect(lines.map(\.address) == ["be.2.1"])
  }

  @Test func `a line that only looks alike is not`() throws {
    try add()
    desk.files["be.md"] = Self.beta + Self.two
    _ = try desk.plan(other)
    desk.files["al.md"] = Self.one + Self.two + "- [ ] Figs\n"
    _ = try desk.plan()
    #expect(!desk.told().contains { if case .elsewhere = $0 { true } else { false } })
  }
}
