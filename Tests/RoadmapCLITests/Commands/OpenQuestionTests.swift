import RoadmapCLI
import RoadmapKit
import Testing

/// An item that was done, is gone, and may be one of two new lines: it is asked about until somebody
/// answers, whatever else becomes of the plan.
@Suite struct OpenQuestionTests {
  private let store = CommandStore()

  private static let old = """
    # Mine
    ## Week 1
    - [ ] Read chapter one
    - [ ] Learn how consensus works in theory
    - [ ] Polish the shoes
    ## Week 2
    - [ ] Build a small clock

    """
  private static let new = """
    # Mine
    ## Week 1
    - [ ] Read chapter one
    - [ ] Polish the shoes
    ## Week 2
    - [ ] Build a small clock
    - [ ] Learn how consensus works in practice
    - [ ] Learn how consensus fails in theory

    """

  private func run(_ words: String...) -> CommandRun { CommandRun(words, store: store) }

  private func ask() throws {
    store.write("mine.md", Self.old)
    #expect(run("add", "mine.md").code == .ok)
    #expect(run("check", "mine.w1.2").code == .ok)
    store.write("mine.md", Self.new)
    #expect(run("update", "mine").code == .ok)
    try #require(state == "none, open for w2.2 w2.3")
  }

  /// The lines that are done, and what is asked.
  private var state: String {
    let done = run("list", "--plan", "mine", "--state", "done").out.split(separator: "\n")
      .map { $0.split(separator: "\t")[0].dropFirst("mine.".count) }
    let lines = run("update", "mine").out.split(separator: "\n")
    let candidates = lines.compactMap { line in
      line.firstRange(of: "could be mine.").map { line[$0.upperBound...].prefix { $0 != " " } }
    }
    let text = lines.contains { $0.hasPrefix("open ") && $0.hasSuffix("works in theory") }
    return (done.isEmpty ? "none" : done.joined(separator: " "))
      + (candidates.isEmpty
        ? ""
        : ", \(text ? "open" : "asked in other words") for \(candidates.joined(separator: " "))")
  }

  private var key: String {
    let line = run("update", "mine").out.split(separator: "\n").first { $0.hasPrefix("open ") }
    return String(line?.split(separator: " ")[1] ?? "@")
  }

  @Test func itStaysThroughOtherEdits() throws {
    try ask()
    store.write("mine.md", Self.new + "- [ ] Buy oat milk\n")
    #expect(run("next", "mine").error.contains("1 new"))
    #expect(state == "none, open for w2.2 w2.3")
    store.write(
      "mine.md", Self.new.replacing("- [ ] Learn how consensus fails in theory\n", with: ""))
    #expect(state == "none, open for w2.2")
    #expect(run("update", "mine", "--same", "\(key)=mine.w2.2").code == .ok)
    #expect(state == "w2.2")
  }

  @Test func itEndsWithTheLinesThatItMayBe() throws {
    try ask()
    store.write("mine.md", Self.new.replacing("consensus", with: "bread"))
    store.write(
      "mine.md", "# Mine\n## Week 1\n- [ ] Read chapter one\n- [ ] Polish the shoes\n")
    #expect(state == "none")
  }

  @Test func itEndsWhereTheItemIsBack() throws {
    try ask()
    store.write("mine.md", Self.new + "- [ ] Learn how consensus works in theory\n")
    #expect(state == "w2.4")
  }

  @Test func itGoesWithAFileThatIsMoved() throws {
    try ask()
    store.remove("mine.md")
    store.write("moved.md", Self.new)
    #expect(run("add", "moved.md", "--name", "mine").code == .ok)
    #expect(state == "none, open for w2.2 w2.3")
    _ = run("undo")
    store.write("mine.md", Self.new)
    #expect(state == "none, open for w2.2 w2.3")
  }

  @Test func itOutlivesARescue() throws {
    try ask()
    let database = try Database(.file(store.path), DatabaseConfiguration(mode: .readWrite))
    try database.write { () throws(DatabaseError) in try database.run("DROP TABLE progress") }
    database.close()
    #expect(run("doctor", "--rescue").code == .ok)
    #expect(state == "none, open for w2.2 w2.3")
  }

  private enum Step {
    case same(String), gone, undo, redo
  }

  /// What is given, taken back and given otherwise, and what holds in the end.
  @Test(
    arguments: [
      ([.same("w2.3")], "w2.3"),
      ([.same("w2.3"), .undo], "none, open for w2.2 w2.3"),
      ([.same("w2.3"), .undo, .redo], "w2.3"),
      ([.same("w2.3"), .undo, .same("w2.2")], "w2.2"),
      ([.same("w2.3"), .undo, .same("w2.2"), .undo], "none, open for w2.2 w2.3"),
      ([.same("w2.3"), .undo, .same("w2.2"), .undo, .redo], "w2.2"),
      ([.gone], "none"),
      ([.gone, .undo], "none, open for w2.2 w2.3"),
      ([.gone, .undo, .redo], "none"),
      ([.gone, .undo, .same("w2.2"), .undo], "none, open for w2.2 w2.3"),
      ([.gone, .undo, .same("w2.2"), .undo, .redo], "w2.2"),
      ([.same("w2.2"), .undo, .gone, .undo], "none, open for w2.2 w2.3"),
      ([.same("w2.2"), .undo, .gone, .undo, .redo], "none"),
      ([.same("w2.2"), .undo, .redo, .undo, .same("w2.3"), .undo, .redo], "w2.3"),
      (
        [.same("w2.2"), .undo, .redo, .undo, .same("w2.3"), .undo, .undo, .redo, .redo], "w2.3"
      ),
    ] as [([Step], String)])
  private func answersAreTakenBack(_ steps: [Step], _ end: String) throws {
    try ask()
    let key = key
    for step in steps {
      let outcome =
        switch step {
        case .same(let line): run("update", "mine", "--same", "\(key)=mine.\(line)")
        case .gone: run("update", "mine", "--gone", key)
        case .undo: run("undo")
        case .redo: run("redo")
        }
      #expect(outcome.code == .ok, "\(step): \(outcome.error)")
    }
    #expect(state == end)
    #expect(run("doctor").code == .ok)
  }

  @Test func aBareKeyNamesALineToo() throws {
    try ask()
    let json = run("update", "mine", "--json").out
    let found = try #require(json.firstRange(of: #""address":"mine.w2.3","key":""#))
    let line = json[found.upperBound...].prefix { $0 != "\"" }
    #expect(run("update", "mine", "--same", "\(key)=\(line)").code == .ok)
    #expect(state == "w2.3")
  }
}
