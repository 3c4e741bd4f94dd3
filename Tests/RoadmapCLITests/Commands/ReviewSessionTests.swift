import CommandLineKit
import RoadmapCLI
import Testing

/// The questions of `roadmap review`, answered in lines as in a pipe.
@Suite struct ReviewSessionTests {
  private let store = CommandStore()

  private func run(_ line: String, answers: [String] = [], now: String = "2026-11-20") -> CommandRun
  {
    CommandRun(
      line.split(separator: " ").map(String.init), on: .terminal80, store: store,
      now: "\(now)T09:30:00+02:00", answers: answers)
  }

  private func learn() {
    for address in ["y3.q1.1.1", "y3.q1.1.2", "y3.q1.1.3"] {
      #expect(run("check \(address) --on 2026-10-01").code == .ok)
    }
  }

  @Test func recordsEachGradeAsItIsGiven() {
    learn()
    let session = run("review", answers: ["good", "1", "q"])
    #expect(session.out.contains("2 items reviewed, 1 left for later"))
    let log = run("log").out
    #expect(log.contains("good") && log.contains("again"))
  }

  @Test func skipsAndGoesBackAndTakesTheAnswerBack() {
    learn()
    let session = run("review", answers: ["s", "2", "b", "4", "q"])
    #expect(session.out.contains("1 item reviewed, 2 left for later"), "\(session.out)")
    // The one that was skipped and the one that was not asked.
    let due = run("review --due").out
    #expect(due.contains("year-3.q1.1.1"))
    #expect(!due.contains("year-3.q1.1.2") && due.contains("year-3.q1.1.3"))
    let log = run("log --json").out
    #expect(log.contains("\"grade\":\"easy\""))
    // The first answer is undone.
    #expect(log.contains("\"grade\":\"hard\""))
    #expect(run("log").out.contains("undone"))
  }

  @Test func showsNotesAndLinks() {
    learn()
    #expect(run("note y3.q1.1.1 Compare with Consul").code == .ok)
    let session = run("review", answers: ["n", "q"])
    #expect(session.out.contains("Compare with Consul"), "\(session.out)")
  }

  @Test func asksInLinesThatAPipeAnswers() {
    learn()
    let piped = CommandRun(["review", "--plain"], store: store, answers: ["3", "3", "3"])
    #expect(piped.out.contains("3 items reviewed"), "\(piped.out) \(piped.error)")
  }

  @Test func leavesOutWhatTheUserDoesNotWantToBeAskedAbout() {
    learn()
    #expect(run("review --never y3.q1.1.1").code == .ok)
    let due = run("review --due").out
    #expect(!due.contains("year-3.q1.1.1") && due.contains("year-3.q1.1.2"))
    #expect(run("review --never y3").code == .ok)
    #expect(run("review --due").out.contains("Nothing to review"))
    #expect(run("review --ask y3.q1.1.3").code == .ok)
    #expect(run("review --due").out.contains("year-3.q1.1.3"))
    #expect(run("undo").out.contains("turned on reviews of year-3.q1.1.3"))
  }

  @Test func doesNotAskAboutChores() {
    let plan = "# Tools\n\n- [ ] Install rustup\n- [ ] Ownership and borrowing\n"
    let files: [String: CommandRun.File] = ["tools.md": .text(plan)]
    for line in [
      ["add", "tools.md"], ["check", "tools.1", "tools.2", "--on", "2026-10-01"],
    ] {
      #expect(CommandRun(line, files: files, store: store).code == .ok)
    }
    let due = CommandRun(["review", "--due"], files: files, store: store).out
    #expect(due.contains("Ownership") && !due.contains("rustup"))
    #expect(CommandRun(["review", "--ask", "tools.1"], files: files, store: store).code == .ok)
    #expect(
      CommandRun(["review", "--due"], files: files, store: store).out.contains("rustup"))
  }

  @Test func showsTrueRetentionBesideThePredictedOne() {
    learn()
    for line in [
      "review y3.q1.1.1 --grade good --on 2026-11-01",
      "review y3.q1.1.2 --grade again --on 2026-11-01",
      "review y3.q1.1.2 --grade good --on 2026-11-01",
    ] {
      #expect(run(line).code == .ok)
    }
    let status = run("status y3").out
    #expect(status.contains("1 of 2 reviews remembered in the last year: 50 %, predicted"))
    let json = CommandRun(["status", "y3", "--json"], store: store).out
    #expect(json.contains("\"true_retention\":{\"passed\":1,"))
  }
}
