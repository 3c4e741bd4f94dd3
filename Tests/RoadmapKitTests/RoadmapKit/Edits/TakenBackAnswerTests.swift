import Testing

@testable import PlanMatching
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

/// An answer that was taken back is in no text that comes back afterwards.
@Suite struct TakenBackAnswerTests {
  private let desk = ShelfDesk()

  private static let raft = "# Go\n\n- [ ] Slices\n- [ ] Consensus with Raft\n- [ ] Errors\n"
  private static let paxos = raft.replacing("Raft", with: "Paxos")

  private func edit(_ text: String) throws {
    desk.files["go.md"] = text
    _ = try desk.plan()
  }

  private func answer(same: Bool) throws {
    try desk.writing { shelf, journal in
      let questions = try journal.questions(of: ShelfDesk.mine)
      try shelf.answers.settle(
        ShelfDesk.mine,
        questions.map { PlanAnswer(item: $0.item, line: same ? $0.candidates.first : nil) })
    }
  }

  private func expectQuestion(_ comment: Comment) throws {
    #expect(try desk.done() == [], comment)
    #expect(try desk.questions().all.map(\.text) == ["Consensus with Raft"], comment)
  }

  private func ask() throws {
    desk.files["go.md"] = Self.raft
    _ = try desk.add("go.md")
    try desk.check("Consensus with Raft")
    try edit(Self.paxos)
    try expectQuestion("asked")
  }

  @Test(
    arguments: [false, true], [paxos.replacing("Paxos", with: "Zab"), paxos + "- [ ] Extra\n"])
  func `the undo of a later edit does not bring an undone answer back`(
    same: Bool, later: String
  ) throws {
    try ask()
    try answer(same: same)
    #expect(try desk.undo() == "answered a question about year-3")
    try expectQuestion("the answer is undone")
    try edit(later)
    #expect(try desk.undo() == "updated year-3")
    try expectQuestion("the later edit is undone")
    #expect(try desk.redo() == "updated year-3")
    #expect(try desk.undo() == "updated year-3")
    try expectQuestion("the later edit is undone again")
    #expect(try desk.undo() == "updated year-3")
    #expect(try desk.done() == ["Consensus with Raft"])
    try desk.expectSound()
  }

  @Test(arguments: [false, true])
  func `the redo of the edit that asked does not answer`(same: Bool) throws {
    try ask()
    try answer(same: same)
    for _ in 0..<2 { _ = try desk.undo() }
    #expect(try desk.done() == ["Consensus with Raft"])
    #expect(try desk.redo() == "updated year-3")
    try expectQuestion("the edit is done again")
    #expect(try desk.redo() == "answered a question about year-3")
    #expect(try desk.done() == (same ? ["Consensus with Paxos"] : []))
    #expect(try desk.questions().all.isEmpty)
    try desk.expectSound()
  }

  @Test(arguments: [false, true])
  func `an answer that holds comes back with the undo of a later edit`(same: Bool) throws {
    try ask()
    try answer(same: same)
    try edit(Self.paxos + "- [ ] Extra\n")
    _ = try desk.undo()
    #expect(try desk.done() == (same ? ["Consensus with Paxos"] : []))
    #expect(try desk.questions().all.isEmpty)
  }

  /// What the log calls what is gone.
  private func gone() throws -> [String] {
    try desk.writing { _, journal in
      try journal.catalogueItems(of: ShelfDesk.mine).filter(\.isGone).map(\.text)
    }
  }

  @Test func `the refused line keeps its words through another answer that was undone`() throws {
    try ask()
    try answer(same: true)
    _ = try desk.undo()
    try answer(same: false)
    #expect(try gone() == ["Consensus with Raft"])
    for _ in 0..<2 {
      _ = try desk.undo()
      #expect(try gone() == ["Consensus with Raft"])
      _ = try desk.redo()
      #expect(try gone() == ["Consensus with Raft"])
    }
  }

  @Test func `of two answers that were given at different times each is undone by itself`() throws {
    desk.files["go.md"] = Self.raft + "- [ ] Learn Spanish\n"
    _ = try desk.add("go.md")
    try desk.check("Consensus with Raft", "Learn Spanish")
    try edit(Self.paxos + "- [ ] Learn French\n")
    #expect(try desk.questions().all.count == 2)
    try desk.writing { shelf, journal in
      let first = try #require(try journal.questions(of: ShelfDesk.mine).first)
      try shelf.answers.settle(ShelfDesk.mine, [PlanAnswer(item: first.item, line: nil)])
    }
    _ = try desk.undo()
    try answer(same: false)
    #expect(try desk.questions().all.isEmpty)
    _ = try desk.undo()
    #expect(try desk.questions().all.count == 2)
  }

  private static func words(_ heading: String) -> String {
    "# P\n\n## \(heading)\n\n- [ ] Learn 500 words\n- [ ] Read a novel\n\n## Music\n\n- [ ] Scales\n"
  }

  /// Whether or not something was done of the line that stood in for it.
  @Test(arguments: [false, true], [false, true])
  func `a line that is back is what was recorded of it, also after the answer that it is gone`(
    isDone: Bool, standInIsDone: Bool
  ) throws {
    desk.files["p.md"] = Self.words("Spanish")
    _ = try desk.add("p.md")
    if isDone { try desk.check("Learn 500 words") } else { try desk.skip("Learn 500 words") }
    desk.files["p.md"] = Self.words("French")
    _ = try desk.plan()
    try answer(same: false)
    if standInIsDone { try desk.check("Learn 500 words") }
    _ = desk.told()
    desk.files["p.md"] = Self.words("Spanish")
    let plan = try desk.plan()
    #expect(plan.state(ofItem: 0) == (isDone ? .done : .skipped))
    #expect(try desk.questions().all.isEmpty)
    guard case .changed(let summary, _)? = desk.told().first else {
      Issue.record("nothing was told")
      return
    }
    #expect(summary.revived == 1)
    #expect(summary.gone == (standInIsDone ? 1 : 0))
    _ = try desk.undo()
    #expect(try desk.plan().state(ofItem: 0) == (standInIsDone ? .done : .open))
    try desk.expectSound()
  }

  /// Its words, its place and its heading are those of the first tick, whatever was ticked in between.
  @Test func `a line that is back below its heading is what it was`() throws {
    desk.files["p.md"] = Self.words("Spanish")
    _ = try desk.add("p.md")
    try desk.check("Learn 500 words")
    desk.files["p.md"] = Self.words("French")
    #expect(try desk.done() == [])
    try desk.check("Learn 500 words")
    desk.files["p.md"] = Self.words("Spanish")
    #expect(try desk.done() == ["Learn 500 words"])
    #expect(try desk.questions().all.isEmpty)
    desk.files["p.md"] = Self.words("French")
    #expect(try desk.done() == ["Learn 500 words"])
    try desk.expectSound()
  }

  @Test(arguments: [false, true])
  func `an answer about one tick is none about another that waits for its line`(
    same: Bool
  ) throws {
    try ask()
    try desk.check("Consensus with Paxos")
    try edit(Self.raft.replacing("Raft", with: "Zab"))
    #expect(
      try desk.questions().all.map(\.text).sorted() == [
        "Consensus with Paxos", "Consensus with Raft",
      ])
    func answer(_ text: String, same: Bool) throws {
      let question = try #require(try desk.questions().all.first { $0.text == text })
      try desk.writing { shelf, _ in
        try shelf.answers.settle(
          ShelfDesk.mine, [question.answer(same ? question.candidates.first : nil).said])
      }
    }
    try answer("Consensus with Raft", same: true)
    #expect(try desk.done() == ["Consensus with Zab"])
    #expect(try desk.questions().all.map(\.text) == ["Consensus with Paxos"])
    try answer("Consensus with Paxos", same: same)
    #expect(try desk.done() == ["Consensus with Zab"])
    #expect(try desk.questions().all.isEmpty)
    _ = try desk.undo()
    #expect(try desk.questions().all.map(\.text) == ["Consensus with Paxos"])
    _ = try desk.undo()
    #expect(try desk.questions().all.count == 2)
    #expect(try desk.done() == [])
    try desk.expectSound()
  }
}
