import CommandLineKit
import Foundation
import RoadmapCLI
import RoadmapKit
import Testing

/// A refusal leads somewhere that is there, and what was done is told as it is.
@Suite struct WayOutTests {
  private let store = CommandStore()

  private func run(_ words: String...) -> CommandRun { CommandRun(words, store: store) }

  private let plan = "# Mine\n\n- [ ] Read about parsers\n- [ ] Bake a cake\n"

  // MARK: - Names that lead nowhere

  @Test(arguments: ["-5", "7", "a1", "y-9"])
  func aShortWordIsNotNearToAnyPlan(_ word: String) {
    store.write("abc.md", plan)
    #expect(run("add", "abc.md", "--name", "a-5").code == .ok)
    let refused = run("check", word)
    #expect(refused.code == .couldNot)
    #expect(!refused.error.contains("Did you mean"), "\(refused.error)")
    #expect(!refused.error.contains("Near it"), "\(refused.error)")
    let leads = ["roadmap plans", "roadmap search"].contains { refused.error.contains($0) }
    #expect(leads, "\(refused.error)")
  }

  @Test func aNameWithASlipIsStillNear() {
    #expect(run("check", "yaer-3.q1.1.1").error.contains("roadmap check year-3.q1.1.1"))
  }

  @Test(arguments: [
    ["next", "year-4"], ["status", "year-4"], ["start", "year-4"], ["show", "year-4"],
    ["remove", "year-4"], ["check", "year-4.q1.1.1"], ["list", "--plan", "y4"],
  ])
  func aPlanOfTheProgramThatWasRemovedCanBeAddedAgain(_ words: [String]) {
    #expect(run("remove", "year-4").code == .ok)
    let refused = CommandRun(words, store: store)
    #expect(refused.code != .ok)
    #expect(refused.error.contains("roadmap add year-4\n"), "\(refused.error)")
    #expect(!refused.error.contains("year-3"), "\(refused.error)")
    #expect(run("add", "year-4").code == .ok)
  }

  @Test func aPlanOfOnesOwnThatWasRemovedCanBeAddedAgain() {
    store.write("abc.md", plan)
    #expect(run("add", "abc.md", "--name", "baking").code == .ok)
    #expect(run("remove", "baking").code == .ok)
    #expect(run("next", "baking").error.contains("roadmap add abc.md --name baking\n"))
  }

  @Test(arguments: ["check", "status", "help", "q1", "w12", "project", "outcomes", "sep", "3"])
  func aNameThatMeansSomethingElseIsNone(_ name: String) {
    store.write("abc.md", plan)
    let refused = CommandRun(["add", "abc.md", "--name", name], store: store)
    #expect(refused.code == .usage)
    #expect(refused.error.contains("--name \(name)-plan\n"), "\(refused.error)")
    #expect(CommandRun(["add", "abc.md", "--name", "\(name)-plan"], store: store).code == .ok)
    // A file may be called so, its plan may not.
    let other = CommandStore()
    other.write("\(name).md", plan)
    let added = CommandRun(["add", "\(name).md"], store: other)
    #expect(added.code == .ok && added.out.contains("\(name)-plan"), "\(added.out)")
  }

  @Test func whatIsNoNameIsToldWhatOneIs() {
    store.write("abc.md", plan)
    let refused = run("add", "abc.md", "--name", "q1/check")
    #expect(refused.code == .usage)
    #expect(refused.error.contains("letters, digits and hyphens"))
    #expect(refused.error.contains("--name q1-check\n"))
  }

  // MARK: - Plans that do not stay

  @Test(arguments: ["/dev/fd/63", "/dev/stdin"]) func whatPassesIsNoPlace(_ path: String) {
    let pipe = [path: CommandRun.File.pipe(Array("# Sub\n- [ ] a\n".utf8))]
    let refused = CommandRun(["add", path], files: pipe, store: store)
    #expect(refused.code == .usage)
    #expect(
      refused.error == """
        Error: '\(path)' is not a file that can be read again later.
        Help:  Keep a copy of it: add --copy --name my-plan to the command.

        """)
    #expect(!store.exists)
    // To look at it once is fine.
    #expect(CommandRun(["list", path], files: pipe, store: store).code == .ok)
    let copied = CommandRun(["add", path, "--copy", "--name", "sub"], files: pipe, store: store)
    #expect(copied.code == .ok)
    #expect(run("show", "sub").out.contains("a"))
  }

  // MARK: - What is done is done

  @Test func anAnswerThatCannotBeWrittenLeavesWhatIsRecorded() {
    for words in [
      ["check", "year-3.q1.1.1"], ["start", "year-3"], ["note", "year-3.q1.1.1", "x"], ["undo"],
      ["config", "review", "off"], ["remove", "year-4"],
    ] {
      let (code, error) = full(words)
      #expect(code == .store, "\(words)")
      #expect(
        error.hasPrefix("Error: Saved, but the output could not be written: No space left"),
        "\(words): \(error)")
    }
    #expect(run("list", "--state", "done").out.contains("year-3.q1.1.1"))
    let (code, error) = full(["next"])
    #expect(code == .store)
    #expect(error.hasPrefix("Error: Cannot write to standard output: No space left"))
  }

  @Test func whatFailsAfterTheRecordingIsToldAsThat() {
    let (code, error) = full(["config", "review", "off", "--json"])
    #expect(code == .store)
    #expect(
      error.hasPrefix(
        "Error: Your change is saved, but a later step failed: Cannot write to standard output: No"),
      "\(error)")
    #expect(run("config", "review").out == "off\n")
    // What is recorded already is no change.
    let again = full(["config", "review", "off", "--json"]).1
    #expect(again.hasPrefix("Error: Cannot write to standard output: No"), "\(again)")
  }

  /// Names are read for the answer: the change may be recorded when they turn out to be no text. `row`: of the
  /// three that have the place of the plan's file, the one that is damaged.
  @Test(arguments: ["undo", "redo"], 0...2)
  func whatCannotBeNamedIsToldAsRecordedWhereItIs(_ word: String, _ row: Int) throws {
    store.write("mine.md", plan)
    _ = run("add", "mine.md")
    _ = run("check", "mine.1")
    if word == "redo" { _ = run("undo") }
    try store.settle()
    try store.damage { data in
      var rows: [Data.Index] = []
      while let found = data.range(
        of: Data("mine.md".utf8), in: (rows.last ?? data.startIndex).advanced(by: 1)..<data.endIndex
      ) {
        rows.append(found.lowerBound)
      }
      if row < rows.count { data[rows[row]] ^= 0x80 }
    }
    let before = store.bytes()["roadmap.db"]
    let undone = run(word)
    try store.settle()
    let isSaved = undone.code == .ok || undone.error.contains("Your change is saved")
    #expect(undone.code == .ok || undone.code == .store, "\(undone.error)")
    #expect((store.bytes()["roadmap.db"] == before) != isSaved, "\(undone.error)")
  }

  private func full(_ words: [String]) -> (ExitCode, String) {
    let error = Recorder()
    let variables = ["ROADMAP_DB": store.path, "ROADMAP_NOW": "2026-11-20T09:30:00+02:00"]
    let random = SeededBits(seed: store.seed())
    let code = RoadmapProgram.run(
      arguments: words,
      environment: Environment {
        $0.variable = { variables[$0] }
        $0.random = { random.next() }
        $0.isThere = { [store] in store.isThere($0) }
      },
      output: Output(
        result: { _ in WriteFailure(reason: "No space left on device") },
        error: { error.take($0) }))
    return (code, error.text)
  }

  /// Of what is postponed as of what is noted: on the page, in what is asked of it alone, and in JSON.
  @Test func theLogNamesTheSectionThatItIsAbout() {
    _ = run("start", "year-3")
    _ = run("note", "year-3.q1", "x")
    _ = run("postpone", "year-3.q1", "--to", "2027-10-10")
    let heading = "year-3.q1  Q1 (Months 25–27): Scalable Backend Systems"
    for words in [["log"], ["log", "year-3"], ["log", "year-3.q1"]] {
      let log = CommandRun(words, store: store).out
      #expect(log.contains("noted      \(heading)"), "\(words): \(log)")
      #expect(log.contains("postponed  \(heading)"), "\(words): \(log)")
    }
    #expect(!run("log", "year-3.q2").out.contains("postponed"))
    let json = run("log", "year-3.q1", "--json").out
    let events = json.components(separatedBy: #""kind":"#).dropFirst()
    #expect(events.count == 2)
    for event in json.components(separatedBy: #"{"address":"#).dropFirst() {
      #expect(event.hasPrefix(#""year-3.q1""#), "\(json)")
      #expect(event.contains(#""text":"Q1 (Months 25–27): Scalable Backend Systems""#), "\(json)")
    }
    #expect(json.contains(#""kind":"plan-postponed""#))
  }

  @Test func anItemThatIsGoneIsShownAsGone() {
    store.write("mine.md", plan)
    #expect(run("add", "mine.md").code == .ok)
    #expect(run("check", "mine.1").code == .ok)
    store.write("mine.md", "# Mine\n\n- [ ] Bake a cake\n")
    #expect(run("update", "mine").code == .ok)
    let log = run("log").out
    let line = log.split(separator: "\n").first { $0.contains("Read about parsers") }
    #expect(line?.contains("no longer in its plan") == true, "\(log)")
    #expect(line?.contains("mine.1") == false, "\(log)")
    #expect(run("log", "--json").out.contains(#""gone":true"#))
  }

  @Test func aChartCountsAsStatusDoes() {
    #expect(run("start", "year-3", "--on", "2026-09-01").code == .ok)
    #expect(run("skip", "year-3.q1.1.1").code == .ok)
    #expect(run("check", "year-3.q1.1.2").code == .ok)
    #expect(run("status", "year-3").out.contains("1 of 31"))
    let chart = run("status", "year-3", "--chart").out
    #expect(chart.contains("\n  31 "), "\(chart)")
    #expect(!chart.contains("\n  32 "), "\(chart)")
  }

  @Test func whatIsDoneAndGivenUpIsStillOptional() {
    #expect(run("choose", "phase-5.j").code == .ok)
    #expect(run("check", "phase-5.j").code == .ok)
    #expect(run("choose", "--not", "phase-5.j").code == .ok)
    let row = run("status", "phase-5").out.split(separator: "\n").first { $0.contains("  J  ") }
    #expect(row?.hasSuffix("optional") == true, "\(row ?? "")")
  }

  // MARK: - The journal's file

  @Test func whatIsNoBackupIsToldAsWhatItIs() {
    #expect(run("check", "year-3.q1.1.1").code == .ok)
    let folder = String(store.path.dropLast("/roadmap.db".count))
    let directory = run("doctor", "--restore", folder)
    #expect(directory.code == .store)
    #expect(directory.error.contains("'\(folder)' is a directory"))
    #expect(directory.error.contains("roadmap doctor --restore \(folder)/"))
    #expect(!directory.error.contains("ROADMAP_DB"))
    store.writeFile("notes.txt", "These are my letters, and no database.\n")
    let text = run("doctor", "--restore", "\(folder)/notes.txt")
    #expect(text.code == .store)
    #expect(text.error.contains("'\(folder)/notes.txt' is not a database"))
    #expect(text.error.contains("roadmap doctor --backup"))
    #expect(!text.error.contains("--rescue") && !text.error.contains("ROADMAP_DB"))
    #expect(run("list", "--state", "done").out.split(separator: "\n").count == 1)
  }

  @Test(arguments: ["home", "./home", "../home"])
  func aRelativeHomeIsNone(_ home: String) {
    for variables in [["HOME": home], ["HOME": home, "XDG_DATA_HOME": home]] {
      let error = Recorder()
      let code = RoadmapProgram.run(
        arguments: ["plans"], environment: Environment { $0.variable = { variables[$0] } },
        output: Output(result: { _ in nil }, error: { error.take($0) }))
      #expect(code == .store)
      #expect(error.text.contains("ROADMAP_DB=/path/to/roadmap.db"))
    }
  }

  /// As a damaged file may have them.
  @Test(arguments: [Int64.max, .min, -1, 0])
  func anyTimeOfAnEventIsShown(_ milliseconds: Int64) throws {
    #expect(run("check", "year-3.q1.1.1").code == .ok)
    let journal = try Journal(path: store.path, .writing(RandomSource { 1 }))
    let id = try #require(PlanID("year-3"))
    try journal.record(
      [.plan(id, .stopped)], at: Instant(milliseconds: milliseconds), day: Day(number: 20_777))
    journal.close()
    #expect(run("log").code == .ok)
    #expect(run("log", "--json").code == .ok)
  }

  @Test func messagesOfTheJournalQuoteAsAllOthersDo() {
    _ = run("check", "year-3.q1.1.1")
    let missing = run("doctor", "--restore", store.path + ".none")
    #expect(missing.error.contains("'\(store.path).none' does not exist"))
    #expect(!missing.error.contains("“"))
  }

  @Test func oneMatchOfAPlanThatNobodyBeganSaysWhy() {
    store.write("own.md", "# Own\n\n- [ ] One\n- [ ] Two\n")
    #expect(run("add", "own.md").code == .ok)
    let check = run("check", "circuit", "breaker")
    #expect(check.code == .couldNot)
    #expect(
      check.error.contains("matches 1 item, of a plan you haven't added or started."),
      "\(check.error)")
  }

  @Test func aRangeOfSectionsIsNoItem() {
    let status = run("status", "year-3.q1-2")
    #expect(status.code == .couldNot)
    #expect(status.error.contains("'year-3.q1-2' is 2 places; status works on one"))
    #expect(status.error.contains("roadmap show year-3.q1-2"))
  }
}
