import CommandLineKit
import RoadmapCLI
import Testing

/// What an editor makes of a box and its day is recorded by the next command, and stays in the file.
@Suite struct EditedMarkTests {
  private static let text = """
    # Four

    ## Week 1
    - [/] Begin
    - [-] Leave
    - [ ] Read about queues
    - [ ] Read about stacks

    """

  private func studied() -> FourWeeks {
    let four = FourWeeks(Self.text)
    four.say(2, "add four --tick-file")
    return four
  }

  private func line(_ four: FourWeeks) throws -> String {
    let bytes = try #require(four.store.read("four.md")).get()
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").first {
      $0.contains("queues")
    }.map(String.init) ?? ""
  }

  private func edit(_ four: FourWeeks, _ old: String, _ new: String) throws {
    let bytes = try #require(four.store.read("four.md")).get()
    four.store.write("four.md", String(decoding: bytes, as: UTF8.self).replacing(old, with: new))
  }

  @Test func undoTakesADayOutOfTheFileWhereThereWasNone() throws {
    let four = FourWeeks(
      Self.text.replacing("[ ] Read about queues", with: "[x] Read about queues"))
    four.say(2, "add four --tick-file")
    four.say(2, "config tick-dates obsidian")
    try edit(four, "queues", "queues ✅ 2026-11-02")
    #expect(four.run(3, "status").error.contains("1 day changed in the file"))
    four.say(3, "undo")
    #expect(try line(four) == "- [x] Read about queues")
    four.say(3, "redo")
    #expect(try line(four) == "- [x] Read about queues ✅ 2026-11-02")
  }

  @Test(arguments: [
    ("check four.w1.3", "[x]", "[-]", "skipped"), ("check four.w1.3", "[x]", "[/]", "started"),
    ("check four.w1.3", "[x]", "[ ]", "open"), ("start four.w1.3", "[/]", "[-]", "skipped"),
    ("start four.w1.3", "[/]", "[ ]", "open"), ("skip four.w1.3", "[-]", "[/]", "started"),
    ("skip four.w1.3", "[-]", "[ ]", "open"), ("skip four.w1.3", "[-]", "[x]", "done"),
  ])
  func isRecordedAndStays(command: String, from: String, to: String, state: String) throws {
    let four = studied()
    four.say(2, command)
    #expect(try line(four) == "- \(from) Read about queues")
    try edit(four, "\(from) Read about queues", "\(to) Read about queues")
    #expect(four.value("state", 3, "show four.w1.3") == state)
    four.say(3, "note four.w1.4 hi")
    #expect(try line(four) == "- \(to) Read about queues")
  }

  /// What was started once, then done, is open where the file says so.
  @Test func anEarlierStartDoesNotComeBack() throws {
    let four = studied()
    four.say(2, "start four.w1.3")
    four.say(2, "check four.w1.3")
    try edit(four, "[x] Read about queues", "[ ] Read about queues")
    #expect(four.value("state", 3, "show four.w1.3") == "open")
    four.say(3, "note four.w1.4 hi")
    #expect(try line(four) == "- [ ] Read about queues")
  }

  /// What the journal alone calls done stays done.
  @Test func aTickOfTheCommandLineIsNotTakenAway() throws {
    let four = FourWeeks(Self.text)
    four.say(2, "check four.w1.3")
    try edit(four, "[ ] Read about queues", "[-] Read about queues")
    #expect(four.value("state", 3, "show four.w1.3") == "done")
  }

  @Test func anotherDayIsTheDay() throws {
    let four = studied()
    four.say(5, "config tick-dates obsidian")
    four.say(5, "check four.w1.3 --on 2026-12-04")
    try edit(four, "✅ 2026-12-04", "✅ 2026-12-02")
    four.say(5, "status")
    #expect(four.say(5, "show four.w1.3").contains("2 Dec"))
    #expect(four.say(5, "export -f csv").contains("2026-12-02"))
    four.say(5, "note four.w1.4 hi")
    #expect(try line(four) == "- [x] Read about queues ✅ 2026-12-02")
    four.say(5, "undo")
    four.say(5, "undo")
    #expect(four.say(5, "export -f csv").contains("2026-12-04"))
  }

  /// What else was recorded of the item does not keep its day from being corrected, and undoing that does not
  /// correct it back.
  @Test(arguments: [
    ("review four.w1.3 --grade good", "✅ 2026-12-02", "✅ 2026-11-20", "Fri 20 Nov"),
    // Later than the review, which stays.
    ("review four.w1.3 --grade good", "✅ 2026-12-02", "✅ 2026-12-03", "Thu 3 Dec"),
    ("note four.w1.3 hard", "✅ 2026-12-02", "✅ 2026-11-20", "Fri 20 Nov"),
  ])
  func aCorrectedDayIsOneFact(command: String, old: String, new: String, words: String) throws {
    let four = studied()
    four.say(2, "config tick-dates obsidian")
    four.say(2, "check four.w1.3")
    four.say(2, command)
    let history = four.say(4, "show four.w1.3")
    try edit(four, old, new)
    let news = four.run(4, "status").error
    #expect(news.contains("four changed: 1 day changed in the file; progress kept."), "\(news)")
    four.say(4, "note four.w1.4 hi")
    #expect(try line(four) == "- [x] Read about queues \(new)")
    #expect(four.say(4, "show four.w1.3") == history + "  Fri 4 Dec  day changed · to \(words)\n")
    let log = four.say(4, "log")
    #expect(log.contains("day changed  four.w1.3  Read about queues · to \(words)"), "\(log)")
    #expect(!log.contains("unchecked"))
    four.say(4, "undo")
    #expect(try line(four) == "- [x] Read about queues \(new)")
    #expect(four.say(4, "undo").contains("undone  changed the day of four.w1.3"))
    #expect(try line(four) == "- [x] Read about queues \(old)")
    four.say(4, "redo")
    four.say(4, "note four.w1.4 hi")
    #expect(try line(four) == "- [x] Read about queues \(new)")
  }

  @Test func theDayOfWhatWasSkippedIsCorrectedToo() throws {
    let four = studied()
    four.say(2, "config tick-dates obsidian")
    four.say(2, "skip four.w1.3")
    try edit(four, "❌ 2026-12-02", "❌ 2026-11-25")
    #expect(four.run(4, "status").error.contains("1 day changed in the file"))
    #expect(four.say(4, "export -f taskwarrior").contains("\"end\":\"20261125T"))
    four.say(4, "note four.w1.4 hi")
    four.say(4, "undo")
    #expect(try line(four) == "- [-] Read about queues ❌ 2026-11-25")
    four.say(4, "undo")
    #expect(try line(four) == "- [-] Read about queues ❌ 2026-12-02")
  }

  /// It is recorded as the day it was seen, which is no reason to write another one.
  @Test func undoingAReviewLeavesADayThatIsYetToCome() throws {
    let four = studied()
    four.say(2, "config tick-dates obsidian")
    four.say(2, "check four.w1.3")
    four.say(2, "review four.w1.3 --grade good")
    try edit(four, "✅ 2026-12-02", "✅ 2027-01-01")
    four.say(2, "undo")
    #expect(try line(four) == "- [x] Read about queues ✅ 2027-01-01")
  }

  /// The journal has never had that day: the line is the user's, also once the day has come.
  @Test(arguments: [
    [], ["3 uncheck four.w1.3", "3 undo"], ["26 uncheck four.w1.3", "26 undo"],
    ["3 review four.w1.3 --grade good", "3 undo", "26 review four.w1.3 --grade good", "26 undo"],
  ])
  func aDayThatWasYetToComeIsNeverWrittenOver(_ commands: [String]) throws {
    let four = studied()
    four.say(2, "config tick-dates obsidian")
    four.say(2, "check four.w1.3")
    try edit(four, "✅ 2026-12-02", "✅ 2026-12-24")
    for command in commands {
      let words = command.split(separator: " ", maxSplits: 1)
      four.say(Int(words[0]) ?? 0, String(words[1]))
    }
    four.say(26, "note four.w1.4 hi")
    #expect(try line(four) == "- [x] Read about queues ✅ 2026-12-24")
  }

  /// What is undone stands in the file as it was, in whichever form, and a parent's day follows its steps'.
  @Test(arguments: [("obsidian", "✅ ", ""), ("dataview", " [completion:: ", "]")])
  func undoGivesADayBackInEachForm(_ form: String, _ begin: String, _ end: String) throws {
    let four = FourWeeks()
    func text() throws -> String {
      String(decoding: try #require(four.store.read("four.md")).get(), as: UTF8.self)
    }
    four.say(2, "add four --tick-file")
    four.say(2, "config tick-dates \(form)")
    four.say(2, "check four.w3.1")
    let before = try text()
    #expect(before.contains("- [x] Make a map \(begin)2026-12-02\(end)\n"))
    try edit(four, "hashes \(begin)2026-12-02", "hashes \(begin)2026-11-20")
    try edit(four, "collisions \(begin)2026-12-02", "collisions \(begin)2026-11-21")
    four.say(4, "note four.w1.1 hi")
    #expect(try text().contains("- [x] Make a map \(begin)2026-11-21\(end)\n"))
    four.say(4, "undo")
    four.say(4, "undo")
    #expect(try text() == before)
  }

  @Test func aDoneBoxThatIsSkippedIsOneMark() throws {
    let four = studied()
    four.say(2, "check four.w1.3")
    try edit(four, "[x] Read about queues", "[-] Read about queues")
    let news = four.run(2, "status").error
    #expect(news.contains("four changed: 1 mark in the file; progress kept."), "\(news)")
  }

  /// Done once, in two plans: it is done on one day, in both files.
  @Test func theDayOfALinkedItemFollows() throws {
    let four = studied()
    four.store.write("more.md", "# More\n\n## Week 1\n- [ ] Queues\n- [ ] Heaps\n")
    four.say(2, "config tick-dates obsidian")
    four.say(2, "add more.md --tick-file")
    four.say(2, "link four.w1.3 more.w1.1")
    four.say(2, "check four.w1.3")
    try edit(four, "✅ 2026-12-02", "✅ 2026-11-20")
    four.run(4, "status")
    #expect(four.value("state", 4, "show more.w1.1") == "done")
    four.say(4, "note four.w1.4 hi")
    func more() throws -> String {
      String(decoding: try #require(four.store.read("more.md")).get(), as: UTF8.self)
    }
    #expect(try more().contains("- [x] Queues ✅ 2026-11-20\n"))
    four.say(4, "undo")
    four.say(4, "undo")
    #expect(try more().contains("- [x] Queues ✅ 2026-12-02\n"))
    #expect(try line(four) == "- [x] Read about queues ✅ 2026-12-02")
  }

  @Test func aLineThatGoesOnHasItsDayAtItsEndAsTheOthersDo() throws {
    let four = FourWeeks("# Four\n\n## Week 1\n- [ ] one\n- [ ] two goes\n  on here\n- [ ] three\n")
    four.say(2, "add four --tick-file")
    four.say(2, "config tick-dates dataview")
    four.say(2, "check four.w1")
    let bytes = try #require(four.store.read("four.md")).get()
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        # Four

        ## Week 1
        - [x] one  [completion:: 2026-12-02]
        - [x] two goes  [completion:: 2026-12-02]
          on here
        - [x] three  [completion:: 2026-12-02]

        """)
  }

  @Test func whatWasAppendedGoesLineByLine() throws {
    let four = studied()
    func text() throws -> String {
      String(decoding: try #require(four.store.read("four.md")).get(), as: UTF8.self)
    }
    let before = try text()
    four.say(2, "append four.w1 alpha")
    let between = try text()
    four.say(2, "append four.w1 beta")
    four.say(2, "undo")
    #expect(try text() == between)
    four.say(2, "undo")
    #expect(try text() == before)
    four.say(2, "redo")
    #expect(try text() == between)
    four.say(2, "check four.w1.3")
    #expect(try text().contains("[x] Read about queues"))
  }

  @Test func whatIsNeverWrittenIsSaidWithTheReason() {
    let days = Days(screen: .pipe)
    let text = "# U\n\n## Week 1\n- [ ] a clock\n"
    days.store.files["u.md"] = [0xFF, 0xFE] + text.utf8.flatMap { [$0, 0] }
    days.store.write("n.md", "# N\n\n## Week 1\n- a bell\n")
    #expect(days.say("2026-12-01", "add u.md --tick-file").contains("was repaired to be read"))
    days.say("2026-12-01", "add n.md --tick-file")
    let plans = days.say("2026-12-01", "plans")
    #expect(plans.contains("from u.md, whose text was repaired to be read, so it is never written"))
    #expect(plans.contains("from n.md, which has no boxes to tick"))
  }
}
