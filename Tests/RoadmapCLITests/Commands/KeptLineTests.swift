import CommandLineKit
import RoadmapCLI
import Testing

/// A line that carries something of the user's is asked about when it is reworded, and what it carries
/// stays: a timer that runs, a day to which it was postponed, a choice for reviews.
@Suite struct KeptLineTests {
  private let store = CommandStore()
  private static let line = "Consensus with Raft"

  private func run(_ words: String, at clock: String = "10:00") -> CommandRun {
    CommandRun(
      words.split(separator: " ").map(String.init), store: store,
      now: "2026-11-30T\(clock):00Z")
  }

  private func write(_ line: String?) {
    store.write(
      "go.md",
      "# Go plan\n## Week 1\n- [ ] Learn Docker\n" + (line.map { "- [ ] \($0)\n" } ?? "")
        + "- [ ] PostgreSQL indexes\n")
  }

  private func begin(_ words: String...) {
    write(Self.line)
    for words in ["add go.md", "start go"] + words { #expect(run(words).code == .ok) }
  }

  @Test(arguments: [
    "focus go.w1.2", "postpone go.w1.2 --to 2027-01-15", "review --never go.w1.2",
  ])
  func aRewordedLineIsAskedAbout(_ command: String) {
    begin(command)
    write("Read how Raft reaches agreement")
    let update = run("update go")
    #expect(update.out.contains("1 open question"), "\(update.out)")
  }

  /// A note alone goes along with a line that says more or less of the same; a tick is asked about all the same.
  @Test(arguments: [
    ("Write a grammar", "Write your own grammar for arithmetic", true),
    ("Write a grammar for arithmetic", "Write a grammar", true),
    ("Write a grammar", "Sketch a grammar", false), ("Learn React", "Learn React Native", true),
    ("Consensus with Raft", "Consensus with Paxos", false),
    ("Write a grammar", "Bake bread", false),
    ("Write a grammar", "Define names", false),
  ])
  func aNoteGoesAlongWithoutAQuestion(_ line: String, _ now: String, _ goesAlong: Bool) {
    write(line)
    for words in ["add go.md", "note go.w1.2 Dragon", "note go.w1.2 --for 20m"] {
      #expect(run(words).code == .ok)
    }
    write(now)
    let update = run("update go").out
    #expect(update.contains("open question") != goesAlong, "\(update)")
    #expect(run("show go.w1.2").out.contains("Dragon") == goesAlong)
  }

  @Test func aDayStaysWithTheLine() throws {
    begin("postpone go.w1.2 --to 2027-01-15")
    write("Read how Raft reaches agreement")
    let update = run("update go").out
    let key = try #require(update.split(separator: " ").first { $0.hasPrefix("@") })
    #expect(run("update go --same \(key)=go.w1.2").code == .ok)
    #expect(run("list --json").out.contains("2027-01-15"))
  }

  /// In question, without its line, or without its plan.
  @Test(arguments: ["Read how Raft reaches agreement", nil])
  func theTimeOfALineThatIsGoneIsRecorded(_ line: String?) {
    begin("focus go.w1.2")
    write(line)
    let shown = run("focus", at: "11:30").out
    #expect(shown.contains(Self.line), "\(shown)")
    let stop = run("focus --stop", at: "11:30").out
    #expect(stop.contains("1 h 30 min recorded"), "\(stop)")
    #expect(run("week --json", at: "11:31").out.contains("\"minutes\":90"))
    #expect(run("log", at: "11:31").out.contains(Self.line))
  }

  @Test func aLinkedItemInQuestionHasItsWords() {
    begin("link go.w1.2 go.w1.3")
    write("Read how Raft reaches agreement")
    #expect(run("update go").out.contains("1 open question"))
    let links = run("link").out
    #expect(links.contains(Self.line) && !links.contains("no longer in its plan"), "\(links)")
  }

  @Test func theTimeOfARemovedPlanIsRecorded() {
    begin("focus go.w1.2")
    #expect(run("remove go").code == .ok)
    #expect(run("focus --stop", at: "10:40").out.contains("40 min recorded"))
    #expect(run("add go.md", at: "10:41").code == .ok)
    #expect(run("show go.w1.2", at: "10:42").out.contains("time 40 min"))
  }

  @Test func theTimerOfAForgottenPlanEnds() {
    begin("focus go.w1.2")
    #expect(run("remove go --forget --yes").code == .ok)
    #expect(run("focus", at: "10:10").code == .couldNot)
    #expect(run("undo", at: "10:11").code == .ok)
    #expect(run("focus", at: "10:20").out.contains("20 min"))
  }
}
