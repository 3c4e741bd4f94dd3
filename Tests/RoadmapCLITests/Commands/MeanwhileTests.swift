import RoadmapKit
import Testing

@testable import CommandLineKit
@testable import RoadmapCLI

/// Others write between what a command reads and what it records: it does what it would have done
/// before them or after them, or says that it did nothing.
@Suite struct MeanwhileTests {
  private let store = CommandStore()

  private static let plan = """
    # Cooking

    ## Week 1
    - [ ] Learn to cook rice in three ways
    - [ ] Bake bread with a dough of one's own
    - [ ] Roast a chicken with lemon and thyme

    """

  private static let other = "Fold a paper boat out of an old newspaper"

  @discardableResult
  private func run(
    _ words: String..., on screen: CommandRun.Screen = .pipe, answers: [String] = [],
    while others: Others? = nil
  ) -> CommandRun {
    CommandRun(words, on: screen, store: store, answers: answers, meanwhile: others)
  }

  private func addMine(_ text: String = plan) {
    store.write("mine.md", text)
    #expect(run("add", "mine.md").code == .ok)
  }

  /// Another command takes the text up.
  private func edited(_ from: String, _ to: String) -> Others {
    Others(at: .file) {
      store.write("mine.md", Self.plan.replacing(from, with: to))
      #expect(run("status", "mine").code == .ok)
    }
  }

  private func done() -> [String] {
    run("list", "--plan", "mine", "--state", "done").out.split(separator: "\n").map {
      String($0.split(separator: "\t").last ?? "")
    }
  }

  /// How many actions.
  private var recorded: Int {
    run("log").out.split(separator: "\n").count { $0.hasPrefix("  ") }
  }

  private func expectSound() { #expect(run("doctor").code == .ok) }

  /// Each records something of one item.
  @Test(arguments: [
    ["check", "mine.w1.3"], ["skip", "mine.w1.3"], ["start", "mine.w1.3"],
    ["note", "mine.w1.3", "thyme"], ["check", "roast", "chicken"], ["check", "mine.w1.1-3"],
    ["link", "mine.w1.3", "year-3.q1.1.1"],
  ])
  func nothingIsRecordedOfALineThatIsGone(_ words: [String]) {
    addMine()
    let others = edited("Roast a chicken with lemon and thyme", Self.other)
    let late = CommandRun(words, store: store, meanwhile: others)
    #expect(late.code == .couldNot)
    #expect(
      late.error == """
        Error: 'mine' changed while this command ran, so nothing was recorded. It no longer has:
          mine.w1.3  Roast a chicken with lemon and thyme
        Help:  To see it now: roadmap show mine

        """)
    #expect(recorded == 2)
    expectSound()
  }

  @Test(arguments: [
    ["uncheck", "mine.w1.3"], ["review", "mine.w1.3", "--grade", "good"],
  ])
  func norOfADoneOneThatIsGone(_ words: [String]) {
    addMine()
    run("check", "mine.w1.3")
    let others = edited("- [ ] Roast a chicken with lemon and thyme\n", "")
    let late = CommandRun(words, store: store, meanwhile: others)
    #expect(late.code == .couldNot)
    #expect(late.error.contains("It no longer has:\n  mine.w1.3  Roast a chicken"))
    expectSound()
  }

  @Test func aTickFollowsItsItem() {
    addMine()
    let others = edited("- [ ] Roast a", "- [ ] \(Self.other)\n- [ ] Roast the whole")
    let late = run("check", "mine.w1.3", while: others)
    #expect(late.code == .ok)
    #expect(late.out.contains("mine.w1.4  ☑ Roast the whole chicken with lemon and thyme"))
    #expect(late.out.contains("1 of 4"))
    #expect(done() == ["Roast the whole chicken with lemon and thyme"])
    expectSound()
  }

  @Test func nothingIsRecordedOfAPlanThatIsGone() {
    addMine()
    let others = Others(at: .file) { #expect(run("remove", "mine").code == .ok) }
    let late = run("check", "mine.w1.3", while: others)
    #expect(late.code == .couldNot)
    #expect(
      late.error == """
        Error: 'mine' was removed while this command ran; nothing was changed.
        Help:  It was removed. To add it again: roadmap add mine.md

        """)
    run("add", "mine.md")
    #expect(done() == [])
  }

  @Test func oneOfTwoChecksRecords() {
    addMine()
    let others = Others(at: .file) { #expect(run("check", "mine.w1.3").code == .ok) }
    let late = run("check", "mine.w1.3", while: others)
    #expect(late.code == .ok)
    #expect(late.out.contains("already done today"))
    #expect(recorded == 2)
  }

  /// While its user thinks, what has the address becomes another item.
  @Test func aReviewIsOfTheItemThatWasAskedAbout() {
    addMine()
    run("check", "mine.w1.3")
    let others = Others(at: .answer) {
      store.write("mine.md", Self.plan.replacing("- [ ] Roast", with: "- [ ] Boat\n- [ ] Roast"))
      #expect(run("status", "mine").code == .ok)
    }
    let review = run("review", "mine.w1.3", on: .terminal80, answers: ["3"], while: others)
    #expect(review.code == .ok)
    #expect(review.out.contains("good, due again in"))
    #expect(run("log").out.contains("mine.w1.4"))
    expectSound()
  }

  // MARK: - Plans

  @Test(arguments: [false, true])
  func oneOfTwoPlansGetsAName(_ isCopied: Bool) {
    let damaged = "# First\n\n- [ ] Itâ€™s here\n- [ ] And so is this\n"
    store.write("a/chess.md", damaged)
    store.write("b/chess.md", "# Second\n\n- [ ] Play chess\n")
    let flags = isCopied ? ["--copy"] : []
    // It tells of a repair once it has its name.
    let others = Others(at: .message) {
      #expect(CommandRun(["add", "b/chess.md"] + flags, store: store).code == .ok)
    }
    let late = CommandRun(["add", "a/chess.md"] + flags, store: store, meanwhile: others)
    #expect(late.code == .couldNot)
    #expect(late.error.contains("Plan 'chess' already exists."))
    #expect(run("list", "--plan", "chess").out.contains("Play chess"))
    #expect(recorded == 1)
  }

  @Test func aPlanIsAddedOnce() {
    store.write("mine.md", "# First\n\n- [ ] Itâ€™s here\n- [ ] And so is this\n")
    let others = Others(at: .message) { #expect(run("add", "mine.md").code == .ok) }
    let late = run("add", "mine.md", while: others)
    #expect(late.code == .ok)
    #expect(late.out == "'mine.md' is already added: mine\n")
    #expect(recorded == 1)
  }

  @Test func aPlanIsRemovedOnce() {
    addMine()
    run("check", "mine.w1.1")
    let others = Others(at: .answer) { #expect(run("remove", "mine").code == .ok) }
    let late = run("remove", "mine", "--forget", on: .terminal80, answers: ["yes"], while: others)
    #expect(late.code == .couldNot)
    #expect(late.error.contains("There is no plan 'mine'."))
    run("undo")
    #expect(done() == ["Learn to cook rice in three ways"])
  }

  /// More than its user was asked about.
  @Test func whatIsRecordedMeanwhileIsNotForgotten() {
    addMine()
    run("check", "mine.w1.1")
    let others = Others(at: .answer) { #expect(run("check", "mine.w1.2").code == .ok) }
    let late = run("remove", "mine", "--forget", on: .terminal80, answers: ["yes"], while: others)
    #expect(late.code == .couldNot)
    #expect(
      late.error.contains("More was recorded for 'mine' in the meantime; nothing was removed."))
    #expect(done().count == 2)
  }

  // MARK: - Schedules

  /// The first decision is made, and then others write.
  private func change(
    _ others: String..., decide: @escaping ScheduleChange.Decide
  ) throws -> ScheduleChange.Outcome {
    let context = CommandContext(
      environment: CommandRun.environment(store: store),
      output: Output(result: { _ in nil }, error: { _ in nil }), programName: "roadmap")
    let access = PlanAccess(context)
    let change = try RunChange(
      access: access, named: ["mine"], all: { _ in true }, none: "None.")
    let commands = Others(at: .message) {
      #expect(CommandRun(others, store: store).code == .ok)
    }
    return try change.record { change in
      try change.record { plans, decider in
        defer { commands.act(at: .message) }
        return try decide(plans, decider)
      }
    }
  }

  @Test(arguments: ["stop", "remove"])
  func whatHasNoScheduleAnyMoreIsNotPaused(_ word: String) {
    addMine()
    run("start", "mine")
    #expect(throws: CommandError.self) {
      try change(word, "mine") { plans, decider in
        for plan in plans { _ = try decider.run(of: plan.plan.id) }
        return plans.map { ScheduleChange.Step($0, .paused(on: Day(number: 20_777))) }
      }
    }
    #expect(!run("log").out.contains("paused"))
  }

  @Test func aStartSeesTheOneBefore() throws {
    addMine()
    let outcome = try change("start", "mine", "--on", "1 nov 2026") { plans, decider in
      guard (try? decider.run(of: plans[0].plan.id)) == nil else { return [] }
      return plans.map {
        ScheduleChange.Step($0, .started(on: Day(number: 20_777), until: nil))
      }
    }
    #expect(outcome.plans.isEmpty)
    #expect(outcome.before.count == 1)
    #expect(recorded == 2)
  }

  // MARK: - Settings and questions

  @Test func twoMayAddToOneList() throws {
    let context = CommandContext(
      environment: CommandRun.environment(store: store),
      output: Output(result: { _ in nil }, error: { _ in nil }), programName: "roadmap")
    run("config", "days-off", "24 dec 2026")
    let (before, after) = try PlanAccess(context).shelf.settings.change("days-off") { stored in
      stored["days-off"].map { "\($0), 2027-01-02" }
    }
    #expect(before["days-off"] == "2026-12-24")
    #expect(after["days-off"] == "2026-12-24, 2027-01-02")
  }

  @Test func aQuestionIsAnsweredOnce() throws {
    let line = "- [ ] Roast a chicken with lemon and thyme\n"
    addMine(Self.plan + "## Week 2\n- [ ] Clean up\n")
    run("check", "mine.w1.3")
    store.write(
      "mine.md",
      Self.plan.replacing(line, with: "")
        + "## Week 2\n- [ ] Clean up\n- [ ] Roast a duck with lemon and plums\n")
    let open = run("update", "mine").out
    let hint = try #require(open.split(separator: "\n").first { $0.contains("--gone") }, "\(open)")
    let words = hint.split(separator: " ").suffix(4).map(String.init)
    let others = Others(at: .answer) {
      #expect(CommandRun(words, store: store).code == .ok)
    }
    let late = run("update", "mine", on: .terminal80, answers: ["0"], while: others)
    #expect(late.code == .couldNot)
    #expect(late.error.contains("Error: No open question is about '@"))
    #expect(late.error.hasSuffix("'.\nHelp:  To list them: roadmap update mine\n"))
  }
}
