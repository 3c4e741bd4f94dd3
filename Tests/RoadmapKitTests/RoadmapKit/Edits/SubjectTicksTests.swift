import Testing

@testable import Outlook
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

/// Lines that every subject has, as "Read the docs": what was done of one subject is not done of another.
@Suite struct SubjectTicksTests {
  struct Edit: CustomTestStringConvertible {
    let name: String
    /// The plan without its title, as it is saved one after the other; all of the first is done.
    let texts: [String]
    let done: Int
    let questions: Int

    init(_ name: String, _ texts: String..., done: Int, questions: Int) {
      (self.name, self.texts, self.done, self.questions) = (name, texts, done, questions)
    }

    var testDescription: String { name }
  }

  private static let lines = "- [ ] Read the docs\n- [ ] Build a demo\n- [ ] Test\n"
  private static let rest = "## Cooking\n- [ ] Bake bread\n"

  static let edits = [
    Edit(
      "another heading later", "## Docker\n\(lines)\(rest)", rest, "\(rest)## Kubernetes\n\(lines)",
      done: 1, questions: 3),
    Edit(
      "the same heading later", "## Docker\n\(lines)\(rest)", rest, "\(rest)## Docker\n\(lines)",
      done: 4, questions: 0),
    Edit(
      "the same heading in other words", "## Docker\n\(lines)\(rest)", rest,
      "\(rest)## Docker basics\n\(lines)", done: 4, questions: 0),
    Edit(
      "the same week counted anew", "## Week 1: Docker\n\(lines)\(rest)", rest,
      "\(rest)## Week 3: Docker\n\(lines)", done: 4, questions: 0),
    Edit(
      "another week later", "## Week 1\n\(lines)\(rest)", rest, "\(rest)## Week 2\n\(lines)",
      done: 1, questions: 3),
    Edit(
      "another week's subject later", "## Week 1: Go\n\(lines)\(rest)", rest,
      "\(rest)## Week 1: Kotlin\n\(lines)", done: 1, questions: 3),
    Edit(
      "another parent later", "- [ ] Go\n  - [ ] Read\n  - [ ] Test\n- [ ] Bake bread\n",
      "- [ ] Bake bread\n", "- [ ] Kotlin\n  - [ ] Read\n  - [ ] Test\n- [ ] Bake bread\n", done: 1,
      questions: 2),
    Edit(
      "the same parent later", "- [ ] Go\n  - [ ] Read\n  - [ ] Test\n- [ ] Bake bread\n",
      "- [ ] Bake bread\n", "- [ ] Bake bread\n- [ ] Go\n  - [ ] Read\n  - [ ] Test\n", done: 4,
      questions: 0),
    Edit(
      "another heading in its place", "## Docker\n\(lines)\(rest)",
      "## Kubernetes\n\(lines)\(rest)",
      done: 1, questions: 3),
    Edit(
      "another heading and back", "## Docker\n\(lines)\(rest)", "## Kubernetes\n\(lines)\(rest)",
      "## Docker\n\(lines)\(rest)", done: 4, questions: 0),
    Edit(
      "another heading over headings", "## Go\n### Basics\n\(lines)\(rest)",
      "## Rust\n### Basics\n\(lines)\(rest)", done: 1, questions: 3),
    Edit(
      "one name of a heading", "## Consensus with Raft\n\(lines)\(rest)",
      "## Consensus with Paxos\n\(lines)\(rest)", done: 1, questions: 3),
    Edit(
      "another level", "## Beginner\n\(lines)\(rest)", "## Advanced\n\(lines)\(rest)", done: 1,
      questions: 3),
    Edit(
      "another parent in its place", "- [ ] Go\n  - [ ] Read\n  - [ ] Test\n- [ ] Bake bread\n",
      "- [ ] Kotlin\n  - [ ] Read\n  - [ ] Test\n- [ ] Bake bread\n", done: 1, questions: 2),
    Edit(
      "a heading and its words", "## Docker\n\(lines)\(rest)",
      "## Getting started with Docker\n\(lines)\(rest)", done: 4, questions: 0),
    Edit(
      "a heading's slip", "## Kuberntes\n\(lines)\(rest)", "## Kubernetes\n\(lines)\(rest)",
      done: 4,
      questions: 0),
    Edit(
      "a week counted anew", "## Week 1: Go\n\(lines)\(rest)", "## Week 2: Go\n\(lines)\(rest)",
      done: 4, questions: 0),
    Edit(
      "a week's number", "## Week 1\n\(lines)\(rest)", "## Week 2\n\(lines)\(rest)", done: 4,
      questions: 0),
    Edit(
      "a month", "## January\n\(lines)\(rest)", "## February\n\(lines)\(rest)", done: 4,
      questions: 0),
    Edit(
      "a heading that is but a label", "## Getting started\n\(lines)\(rest)",
      "## First steps\n\(lines)\(rest)", done: 4, questions: 0),
    Edit(
      "below a new heading", "## Docker\n\(lines)\(rest)",
      "## Tools\n### Docker\n\(lines)\(rest)", done: 4, questions: 0),
    Edit(
      "a heading made a parent", "## Docker\n\(lines)\(rest)",
      "## Tools\n- [ ] Docker\n  - [ ] Read the docs\n  - [ ] Build a demo\n  - [ ] Test\n\(rest)",
      done: 5, questions: 0),
    Edit(
      "lines that name their subject",
      "## Docker\n- [ ] Learn Docker volumes\n- [ ] Write a Dockerfile\n\(rest)",
      "## Containers\n- [ ] Learn Docker volumes\n- [ ] Write a Dockerfile\n\(rest)", done: 3,
      questions: 0),
    Edit(
      "a name in one word", "## Front end\n\(lines)\(rest)", "## Frontend\n\(lines)\(rest)",
      done: 4,
      questions: 0),
    Edit(
      "a name in full", "## ML basics\n\(lines)\(rest)",
      "## Machine learning basics\n\(lines)\(rest)", done: 4, questions: 0),
    Edit(
      "a name by its first letters", "## Data structures and algorithms\n\(lines)\(rest)",
      "## DSA\n\(lines)\(rest)", done: 4, questions: 0),
    Edit(
      "first letters of another name", "## ML\n\(lines)\(rest)",
      "## Mobile networks\n\(lines)\(rest)", done: 1, questions: 3),
    Edit(
      "lines that name what the heading says now",
      "## Networks\n- [ ] Elect a leader with Raft\n- [ ] Test it\n\(rest)",
      "## Raft\n- [ ] Elect a leader with Raft\n- [ ] Test it\n\(rest)", done: 2, questions: 1),
    Edit(
      "a line that names its subject and moves",
      "## Networks\n- [ ] Learn Raft\n- [ ] Learn TCP\n## Consensus\n- [ ] Learn Paxos\n",
      "## Networks\n- [ ] Learn TCP\n## Consensus\n- [ ] Learn Paxos\n- [ ] Learn Raft\n", done: 3,
      questions: 0),
    Edit(
      "a line that names nothing and moves",
      "## Docker\n- [ ] Read\n- [ ] Learn images\n## Kubernetes\n- [ ] Learn pods\n",
      "## Docker\n- [ ] Learn images\n## Kubernetes\n- [ ] Learn pods\n- [ ] Read\n", done: 2,
      questions: 1),
    Edit(
      "the second of two headings that are stars alone", "## ★\n\(lines)\(rest)## ★★\n\(more)",
      "\(rest)## ★★\n\(more)", done: 4, questions: 0),
    Edit(
      "a star more", "## ★\n\(lines)\(rest)", "## ★★\n\(lines)\(rest)", done: 4, questions: 0),
  ]

  private static let more = "- [ ] Read the docs\n- [ ] Build a demo\n- [ ] Repeat\n"

  /// Neither subjects nor numbers, they are two headings all the same.
  @Test(arguments: [("★", "★★"), ("⭐", "⭐⭐"), ("●", "○")])
  func aTickBelowStarsStaysBelowThese(one: String, two: String) throws {
    for texts in [
      ["## \(two)\n\(Self.lines)"], ["## \(two)\n\(Self.lines)", "## \(one)\n\(Self.lines)"],
    ] {
      let desk = ShelfDesk()
      let path = "/plans/mine.md"
      desk.files[path] = "# P\n\n## \(one)\n\(Self.lines)## \(two)\n\(Self.lines)"
      _ = try desk.add(path)
      try desk.check(item: 0)
      desk.files[path] = "# P\n\n" + texts.joined()
      let plan = try desk.plan()
      let done = plan.items.indices.filter { plan.state(ofItem: $0) == .done }
      #expect(done == (texts.count == 2 ? [3] : []))
      #expect(try desk.questions().all.isEmpty)
      try desk.expectSound()
    }
  }

  @Test func aPlanOfAnotherSubjectHasItsOwnTicks() throws {
    let desk = ShelfDesk()
    let path = "/plans/mine.md"
    desk.files[path] = "# Docker course\n\n\(Self.lines)"
    _ = try desk.add(path)
    for item in 0..<3 { try desk.check(item: item) }
    desk.files[path] = "# A Docker course\n\n\(Self.lines)"
    #expect(try desk.done().count == 3)
    desk.files[path] = "# Spanish course\n\n\(Self.lines)"
    #expect(try desk.done().isEmpty)
    #expect(try desk.questions().together.count == 3)
    try desk.expectSound()
  }

  /// The title is a heading over all lines, those of sections and those that say much included.
  @Test func aTitleOfAnotherSubjectAsksAboutAllLinesThatDoNotNameIt() throws {
    let desk = ShelfDesk()
    let lines = """
      - [ ] Alphabet
      ## Basics
      - [ ] Learn 500 words
      - [ ] Read a short novel
      - [ ] Write Spanish letters
      - [ ] Consensus with Raft, Paxos and Zab
      """
    desk.files["plan.md"] = "# Spanish course\n\n\(lines)\n"
    _ = try desk.add("plan.md")
    for item in 0..<5 { try desk.check(item: item) }
    desk.files["plan.md"] = "# My Spanish course, winter\n\n\(lines)\n"
    #expect(try desk.done().count == 5)
    desk.files["plan.md"] = "# French course\n\n\(lines)\n"
    #expect(
      try desk.done().sorted() == ["Consensus with Raft, Paxos and Zab", "Write Spanish letters"])
    #expect(try desk.questions().all.count == 3)
    desk.files["plan.md"] = "# Spanish course\n\n\(lines)\n"
    #expect(try desk.done().count == 5)
    try desk.expectSound()
  }

  @Test(arguments: edits)
  func aTickStaysWithItsSubject(_ edit: Edit) throws {
    let desk = ShelfDesk()
    let path = "/plans/mine.md"
    desk.files[path] = "# Mine\n\n\(edit.texts[0])"
    _ = try desk.add(path)
    let plan = try desk.plan()
    for item in plan.items.indices where plan.isLeaf(item) {
      try desk.check(item: item)
    }
    for text in edit.texts.dropFirst() {
      desk.files[path] = "# Mine\n\n\(text)"
      _ = try desk.plan()
    }
    #expect(try desk.done().count == edit.done)
    #expect(try desk.questions().all.count == edit.questions)
    try desk.expectSound()
  }
}
