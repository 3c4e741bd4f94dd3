import CommandLineKit
import RoadmapCLI
import RoadmapKit
import Testing

/// An item that was done, is gone, and may be one of two new lines: it is asked about until somebody
/// answers, whatever else becomes of the plan.
@Suite struct OpenQuestionTests {
  let store = CommandStore()

  private static let old = """
    # Mine
    ## Week 1
    - [ ] Read chapter one
    - [ ] Learn how consensus works in theory
    - [ ] Polish the shoes
    ## Week 2
    - [ ] Build a small clock

    """
  static let new = """
    # Mine
    ## Week 1
    - [ ] Read chapter one
    - [ ] Polish the shoes
    ## Week 2
    - [ ] Build a small clock
    - [ ] Learn how consensus works in practice
    - [ ] Learn how consensus fails in theory

    """

  func run(_ words: String...) -> CommandRun { CommandRun(words, store: store) }

  @Test func twoLinesAreAnsweredAtOnce() {
    store.write("mine.md", "# P\n\n- [ ] Buch lesen\n- [ ] Aufgaben machen\n- [ ] Projekt bauen\n")
    #expect(run("add", "mine.md").code == .ok)
    #expect(run("check", "mine.1", "mine.3").code == .ok)
    store.write(
      "mine.md", "# P\n\n- [ ] Read the book\n- [ ] Do the exercises\n- [ ] Build a project\n")
    #expect(run("update", "mine").out.contains("2 open questions"))
    #expect(run("update", "mine", "--same", "all").code == .ok)
    #expect(run("list", "--plan", "mine", "--state", "done").out.split(separator: "\n").count == 2)
  }

  /// Nobody can answer what is asked of a plan that is not on the list, until it is there again.
  @Test func whatIsAskedOfARemovedPlanIsNotCounted() {
    store.write("mine.md", Self.old)
    #expect(run("add", "mine.md").code == .ok)
    #expect(run("check", "mine.w1.2").code == .ok)
    store.write("mine.md", Self.new)
    #expect(run("status").code == .ok)
    #expect(run("doctor").out.contains("1 open question: roadmap update mine"))
    #expect(run("remove", "mine").code == .ok)
    #expect(!run("doctor").out.contains("open question"))
    #expect(run("add", "mine.md").code == .ok)
    #expect(run("doctor").out.contains("1 open question: roadmap update mine"))
  }

  private static func course(_ lines: String...) -> String {
    "# Go course\n\n## Basics\n\n" + lines.map { "- [ ] \($0)\n" }.joined()
  }

  /// An edit between what was shown and the answer gives lines other addresses.
  @Test func anAnswerMeansTheLineThatWasShown() throws {
    store.write("go.md", Self.course("Slices and maps", "Consensus with Raft", "Error wrapping"))
    #expect(run("add", "go.md").code == .ok)
    #expect(run("check", "go.1.2").code == .ok)
    let changed = ["Consensus with Paxos", "Consensus with Zab", "Error wrapping"]
    store.write("go.md", Self.course("Slices and maps", changed[0], changed[1], changed[2]))
    let first = run("update").out
    let key = try #require(first.split(separator: " ").first { $0.hasPrefix("@") })
    store.write("go.md", Self.course(changed[0], changed[1], changed[2]))
    let dry = run("update", "--dry-run").out
    #expect(dry.contains("could be go.1.1  Consensus with Paxos"), "\(dry)")
    // go.1.2 was Paxos when it was shown, and is Zab in the edited file.
    let typed = run("update", "go", "--same", "\(key)=go.1.2")
    #expect(typed.code != .ok)
    #expect(
      typed.error.contains("'go.1.2' is another line since 'go' was edited."), "\(typed.error)")
    #expect(run("list", "--plan", "go", "--state", "done").out.isEmpty)
  }

  @Test func theAnswerThatADryRunPrintsIsTheLineItNames() throws {
    store.write("go.md", Self.course("Slices and maps", "Consensus with Raft", "Error wrapping"))
    #expect(run("add", "go.md").code == .ok)
    #expect(run("check", "go.1.2").code == .ok)
    let changed = ["Consensus with Paxos", "Consensus with Zab", "Error wrapping"]
    store.write("go.md", Self.course("Slices and maps", changed[0], changed[1], changed[2]))
    #expect(run("update").code == .ok)
    store.write(
      "go.md", Self.course("Extra", "Slices and maps", changed[0], changed[1], changed[2]))
    let dry = run("update", "--dry-run").out
    #expect(dry.contains("could be go.1.3  Consensus with Paxos"), "\(dry)")
    let hint = try #require(dry.split(separator: "\n").first { $0.contains("--same") })
    let answer = try #require(hint.split(separator: " ").last)
    #expect(run("update", "go", "--same", String(answer)).code == .ok)
    #expect(run("list", "--plan", "go", "--state", "done").out.contains("Consensus with Paxos"))
  }

  /// Equal lines are told apart by what they stand below, whatever their order is now.
  @Test func equalLinesAreToldApart() {
    let lines = "- [ ] Read the docs\n- [ ] Test\n"
    store.write("mine.md", "# P\n\n## Docker\n- [ ] Build\n\(lines)## Go\n\(lines)")
    #expect(run("add", "mine.md").code == .ok)
    #expect(run("check", "mine.1.1", "mine.1.2", "mine.1.3", "mine.2.1").code == .ok)
    store.write("mine.md", "# P\n\n## Podman\n\(lines)- [ ] Build\n## Rust\n\(lines)")
    let open = run("update", "mine").out
    #expect(open.contains("4 lines of mine may only have been reworded"), "\(open)")
    #expect(open.contains("  Read the docs (Docker)\n"), "\(open)")
    // Each can be answered by itself too.
    #expect(
      open.matches(of: /^ +@[a-z0-9]+  Read the docs \(Docker\)$/.anchorsMatchLineEndings()).count
        == 1)
    #expect(open.contains("One by one:"), "\(open)")
    #expect(open.contains("could be mine.1.1  Read the docs (Podman)"), "\(open)")
    #expect(open.contains("could be mine.2.1  Read the docs (Rust)"), "\(open)")
    #expect(run("update", "mine", "--json").out.contains(#""above":["Docker"]"#))
    #expect(run("update", "mine", "--same", "all").code == .ok)
    #expect(run("list", "--plan", "mine", "--state", "done").out.split(separator: "\n").count == 4)
  }

  private static let course =
    "# C\n\n- [ ] Consensus with Raft\n- [ ] Slices and maps\n- [ ] Pass the AWS exam\n"
    + "- [ ] Learn 500 Spanish words\n- [ ] Tracing → OpenTelemetry, Jaeger.\n"

  /// One answer for all would be false for each.
  @Test(arguments: [false, true]) func otherNamesAreAskedAboutOneByOne(inOneEdit: Bool) throws {
    store.write("mine.md", Self.course)
    #expect(run("add", "mine.md").code == .ok)
    #expect(run("check", "mine.1-5").code == .ok)
    let names = [("Raft", "Paxos"), ("AWS", "Azure"), ("Spanish", "French")]
    for (name, other) in names {
      edit(name, other)
      if !inOneEdit { #expect(run("update", "mine").code == .ok) }
    }
    edit("Tracing → OpenTelemetry, Jaeger.", "Trace requests with OpenTelemetry and Jaeger")
    let open = run("update", "mine").out
    #expect(!open.contains("may only have been reworded"), "\(open)")
    #expect(open.matches(of: /\n?open +@/).count >= 3, "\(open)")
    #expect(open.contains("To match it:"), "\(open)")
  }

  /// Nor does one answer settle them, unless there is but one.
  @Test func severalOtherNamesAreNotAnsweredAtOnce() {
    store.write("mine.md", Self.course)
    #expect(run("add", "mine.md").code == .ok)
    #expect(run("check", "mine.1-4").code == .ok)
    edit("Raft", "Paxos")
    edit("AWS", "Azure")
    edit("Spanish", "French")
    #expect(run("next", "mine").error.hasPrefix("Note:  mine changed: 3 open questions; "))
    #expect(run("update", "mine", "--same", "all").code == .couldNot)
    #expect(run("update", "mine").out.contains("Consensus with Raft"))
    #expect(run("update", "mine", "--gone", "all").out == "answered  3 questions\n")
  }

  @Test func whatIsAskedTogetherIsCountedAsItIsAsked() {
    let lines = ["Write a tiny shell", "Bake some rye bread", "Read about caches and eviction"]
    let others = ["Una pequeña consola", "Hornear pan", "Leer sobre las memorias intermedias"]
    store.write("mine.md", Self.course(lines[0], "Consensus with Raft", lines[1], lines[2]))
    #expect(run("add", "mine.md").code == .ok)
    #expect(run("check", "mine.1").code == .ok)
    store.write("mine.md", Self.course(others[0], "Consensus with Paxos", others[1], others[2]))
    let news = run("next", "mine").error
    #expect(news.contains("1 open question about 3 lines, 1 open question;"), "\(news)")
    #expect(run("update", "mine").out.contains("3 lines of mine may only have been reworded"))
    #expect(run("update", "mine", "--same", "all").out.hasPrefix("answered  3 questions\n"))
    #expect(run("update", "mine").out.contains("Consensus with Raft"))
  }

  private static let english = [
    "Learn how ownership works", "Read chapter 1", "Read chapter 2", "Write a small calculator",
    "Draw a tree of expressions", "Bake some rye bread",
  ]
  private static let german = [
    "Lernen, wie Eigentum funktioniert", "Lies Kapitel 1", "Lies Kapitel 2",
    "Einen kleinen Taschenrechner schreiben", "Einen Ausdrucksbaum zeichnen", "Roggenbrot backen",
  ]

  /// Lines that share but a number with what they were are reworded as the others are; what is translated later
  /// is the rest of it. `steps`: how many lines are in German after each edit.
  @Test(arguments: [[6], [3, 6]])
  func aTranslationIsOneQuestion(_ steps: [Int]) {
    func text(_ count: Int) -> String {
      let lines = Self.german.prefix(count) + Self.english.dropFirst(count)
      return "# Rust\n\n## Basics\n\n" + lines.map { "- [ ] \($0)\n" }.joined()
    }
    store.write("mine.md", text(0))
    #expect(run("add", "mine.md").code == .ok)
    for item in 1...6 { #expect(run("check", "mine.1.\(item)").code == .ok) }
    for count in steps {
      store.write("mine.md", text(count))
      _ = run("status")
    }
    let update = run("update", "mine").out
    #expect(update.contains("6 lines of mine may only have been reworded"), "\(update)")
    #expect(!update.contains("To match it:"), "\(update)")
    #expect(run("update", "mine", "--same", "all").out.hasPrefix("answered  6 questions\n"))
    #expect(run("list", "--plan", "mine", "--state", "done").out.split(separator: "\n").count == 6)
  }

  func ask() throws {
    store.write("mine.md", Self.old)
    #expect(run("add", "mine.md").code == .ok)
    #expect(run("check", "mine.w1.2").code == .ok)
    store.write("mine.md", Self.new)
    #expect(run("update", "mine").code == .ok)
    try #require(state == "none, open for w2.2 w2.3")
  }

  /// The lines that are done, and what is asked.
  var state: String {
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

  var key: String {
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

  @Test func aSectionAndThePlansSaySo() throws {
    try ask()
    let words = "1 tick waits for an answer: roadmap update mine"
    #expect(run("show", "mine").out.matches(of: /waits for an answer/).count == 1)
    #expect(run("show", "mine.w1").out.contains(words))
    #expect(run("plans", "--json").out.contains(#""open_questions":1"#))
  }

  // MARK: - Edits of what it may be

  private static let short = "# Mine\n- [ ] Consensus with Raft\n- [ ] Cooking pasta\n"

  private func edit(_ from: String, _ to: String) {
    let text = (try? store.read("mine.md")?.get()) ?? []
    store.write("mine.md", String(decoding: text, as: UTF8.self).replacing(from, with: to))
  }

  func askShort() {
    store.write("mine.md", Self.short)
    #expect(run("add", "mine.md").code == .ok)
    #expect(run("check", "mine.1").code == .ok)
    edit("Raft", "Paxos")
    #expect(run("status").error.contains("1 open question"))
  }

  @Test func itFollowsALineThatIsReworded() {
    askShort()
    edit("Paxos", "Zab")
    let news = run("status")
    #expect(news.error.hasPrefix("Note:  mine changed: 1 open question; progress kept."))
    #expect(run("status", "mine").out.contains("1 tick waits for an answer"))
    let open = run("update", "mine").out
    #expect(open.contains("Consensus with Raft"), "\(open)")
    #expect(open.contains("could be mine.1  Consensus with Zab"), "\(open)")
    #expect(run("undo").code == .ok)
    #expect(run("redo").code == .ok)
    #expect(run("update", "mine", "--same", "all").code == .ok)
    #expect(run("list", "--plan", "mine", "--state", "done").out.contains("Zab"))
    #expect(run("doctor").code == .ok)
  }

  @Test func itFollowsToWhateverStandsInItsPlace() {
    askShort()
    edit("Consensus with Paxos", "Fold a paper crane")
    #expect(run("status", "mine").out.contains("1 tick waits for an answer"))
    #expect(run("update", "mine").out.contains("could be mine.1  Fold a paper crane"))
    edit("# Mine", "# Mine\n- [ ] Warm up")
    #expect(run("update", "mine").out.contains("could be mine.2  Fold a paper crane"))
  }

  @Test func itEndsAloudWhereNothingIsLeftInItsPlace() {
    askShort()
    edit("- [ ] Consensus with Paxos\n", "")
    #expect(run("status").error == "Note:  mine changed: 1 removed; progress kept.\n")
    #expect(!run("status", "mine").out.contains("waits for an answer"))
    store.write("mine.md", Self.short)
    #expect(run("list", "--plan", "mine", "--state", "done").out.contains("Raft"))
  }

  @Test func itFollowsALineThatWasTickedMeanwhile() {
    askShort()
    #expect(run("check", "mine.1").code == .ok)
    edit("Paxos", "Zab")
    let open = run("update", "mine").out
    #expect(open.contains("Consensus with Raft"), "\(open)")
    #expect(open.contains("Consensus with Paxos"), "\(open)")
  }

  @Test func aPlanThatIsTranslatedTwiceKeepsItsQuestions() {
    func plan(_ lines: [String]) -> String {
      "# Mine\n" + lines.map { "- [ ] \($0)\n" }.joined()
    }
    store.write(
      "mine.md",
      plan(["Boil the water", "Peel some onions", "Melt the butter", "Serve it while hot"]))
    #expect(run("add", "mine.md").code == .ok)
    #expect(run("check", "mine.1-4").code == .ok)
    store.write(
      "mine.md",
      plan(["Wasser kochen", "Zwiebeln schälen", "Butter schmelzen", "Heiß anrichten"]))
    #expect(run("status", "mine").out.contains("4 ticks wait for an answer"))
    store.write(
      "mine.md",
      plan(["Faire bouillir de l'eau", "Éplucher des oignons", "Fondre du beurre", "Servir chaud"]))
    #expect(run("status", "mine").out.contains("4 ticks wait for an answer"))
    let open = run("update", "mine").out
    #expect(open.contains("Boil the water"), "\(open)")
    #expect(open.contains("Faire bouillir"), "\(open)")
    #expect(run("update", "mine", "--same", "all").code == .ok)
    #expect(run("list", "--plan", "mine", "--state", "done").out.contains("Servir chaud"))
    #expect(run("doctor").code == .ok)
  }

  // MARK: - What is said of it

  @Test func aLineThatIsAskedAboutIsAQuestionAndNothingElse() {
    askShort()
    #expect(run("log").out.contains("changed: 1 open question\n"))
    let doctor = run("doctor").out
    #expect(!doctor.contains("no longer in mine"), "\(doctor)")
    #expect(doctor.contains("1 open question"), "\(doctor)")
  }

  @Test func everyScreenThatCountsThePlanSaysSo() {
    askShort()
    let line = "1 tick waits for an answer: roadmap update mine"
    #expect(run("week").out.contains(line))
    #expect(run("log").out.contains(line))
    #expect(run("list", "mine").error.contains(line))
    #expect(run("start", "mine", "--until", "2026-12-20").code == .ok)
    #expect(run("prompt").out.contains("?1"))
    #expect(run("replan", "mine").out.contains(line))
    #expect(run("week", "--markdown").out.hasSuffix("\n\n\(line)\n"))
    #expect(run("skip", "mine.2").out.contains(line))
    let log = run("log").out
    #expect(log.contains("waits for an answer\n") && !log.contains("no longer in its plan"))
    for command in ["week", "list", "prompt"] {
      #expect(run(command, "--json").out.contains(#""open_questions":1"#), "\(command)")
    }
  }

  @Test func oneQuestionIsAnsweredByAllToo() {
    askShort()
    #expect(run("update", "mine", "--gone", "all").out == "answered  1 question\n")
    #expect(run("update", "mine").out == "Nothing has changed.\n")
    #expect(run("undo").code == .ok)
    #expect(run("update", "mine", "--same", "all").out == "answered  1 question\n")
    #expect(run("list", "--plan", "mine", "--state", "done").out.contains("Paxos"))
  }

  @Test(
    arguments: [
      "gRPC with tonic (maybe skip)", "gRPC with tonic (optional)", "gRPC with tonic [revisit]",
      "gRPC with tonic – skip if there is no time", "(later) gRPC with tonic",
    ])
  func aRemarkOfItsReaderKeepsTheTick(_ line: String) {
    store.write("mine.md", "# Mine\n- [ ] gRPC with tonic\n- [ ] Cooking pasta\n")
    #expect(run("add", "mine.md").code == .ok)
    #expect(run("check", "mine.1").code == .ok)
    edit("gRPC with tonic", line)
    #expect(!run("status").error.contains("question"))
    #expect(run("list", "--plan", "mine", "--state", "done").out.contains("gRPC"))
    #expect(run("update", "mine").out == "Nothing has changed.\n")
  }
}
