import CommandLineKit
import RoadmapCLI
import Testing

/// The box of a line with sub-items, changed in an editor: recorded as the command of the same name
/// would, or told; never made what it was without a word.
@Suite struct ParentMarkTests {
  private static let text = """
    # Four

    ## Week 1
    - [ ] Own
      - [ ] m
      - [ ] b
    - [ ] Pick one of:
      - [ ] Rayon
      - [ ] Tokio
    - [-] left
    - [ ] last

    """

  private func ticking() -> FourWeeks {
    let four = FourWeeks(Self.text)
    four.say(1, "add four --tick-file")
    return four
  }

  private func file(_ four: FourWeeks) throws -> String {
    String(decoding: try #require(four.store.read("four.md")).get(), as: UTF8.self)
  }

  private func edit(_ four: FourWeeks, _ old: String, _ new: String) throws {
    let text = try file(four)
    #expect(text.contains(old))
    four.store.write("four.md", text.replacing(old, with: new))
  }

  @Test(arguments: [
    ("check four.w1.1", "[x] Own", "[ ] Own", "open"),
    ("check four.w1.1", "[x] Own", "[-] Own", "skipped"),
    ("note four.w1.1 hi", "[ ] Own", "[-] Own", "skipped"),
    ("note four.w1.1 hi", "[ ] Own", "[x] Own", "done"),
    ("skip four.w1.1", "[-] Own", "[ ] Own", "open"),
    ("skip four.w1.1", "[-] Own", "[x] Own", "done"),
  ]) func isItsSubItems(command: String, from: String, to: String, state: String) throws {
    let four = ticking()
    four.say(2, command)
    try edit(four, from, to)
    for item in ["four.w1.1", "four.w1.1.1", "four.w1.1.2"] {
      #expect(four.value("state", 3, "show \(item)") == state, "\(item)")
    }
    four.say(3, "note four.w1.4 hi")
    let mark = ["open": " ", "done": "x", "skipped": "-"][state] ?? ""
    let text = try file(four)
    #expect(text.contains("- [\(mark)] Own\n  - [\(mark)] m\n  - [\(mark)] b\n"), "\(text)")
    four.say(3, "undo")
    four.say(3, "undo")
    #expect(try file(four).contains(from))
  }

  /// A sub-item that was opened with it, or came with it, says what became of it.
  @Test func doesNotOutweighTheirOwnBoxes() throws {
    let four = ticking()
    four.say(2, "check four.w1.1")
    try edit(four, "[x] Own\n  - [x] m", "[ ] Own\n  - [ ] m")
    #expect(four.value("state", 3, "show four.w1.1.1") == "open")
    #expect(four.value("state", 3, "show four.w1.1.2") == "done")
    four.say(3, "check four.w1.1")
    try edit(four, "[x] Own\n  - [x] m", "[ ] Own\n  - [ ] new\n  - [x] m")
    #expect(four.value("state", 4, "show four.w1.1.2") == "done")
    #expect(four.value("state", 4, "show four.w1.1.3") == "done")
  }

  @Test(arguments: [
    ("[ ] Pick", "[x] Pick"), ("[ ] Pick", "[-] Pick"), ("[ ] Own", "[/] Own"),
  ]) func isToldWhereNothingFollowsOfIt(from: String, to: String) throws {
    let four = ticking()
    try edit(four, from, to)
    let told = four.run(2, "status four")
    let address = from.contains("Own") ? "four.w1.1" : "four.w1.2"
    #expect(told.error.contains("mark of \(address) in the file was not recorded"), "\(told.error)")
    #expect(four.run(2, "status four").error.isEmpty, "once")
  }

  @Test func aChoiceThatIsMadeIsMeant() throws {
    let four = ticking()
    four.say(2, "choose four.w1.2.2")
    try edit(four, "[ ] Pick", "[x] Pick")
    #expect(four.value("state", 3, "show four.w1.2.2") == "done")
    #expect(four.run(3, "status four").error.isEmpty)
  }

  /// A day that is to come is the day it was seen, and comes back with an undo alone.
  @Test func aDayToComeIsNotWrittenAgain() throws {
    let four = ticking()
    four.say(10, "config tick-dates obsidian")
    try edit(four, "[ ] last", "[x] last ✅ 2026-12-20")
    #expect(four.say(10, "export -f csv").contains("2026-12-10"))
    four.say(10, "uncheck four.w1.4")
    four.say(10, "undo")
    #expect(try file(four).contains("[x] last ✅ 2026-12-20"))
    four.say(10, "uncheck four.w1.4")
    four.say(10, "check four.w1.4 --on 2026-12-02")
    #expect(try file(four).contains("[x] last ✅ 2026-12-02"))
    four.say(11, "uncheck four.w1.4")
    four.say(12, "check four.w1.4")
    #expect(try file(four).contains("[x] last ✅ 2026-12-12"))
  }

  /// As `check --on 1970-01-01`, which is refused.
  @Test func nobodyTickedIn1970() throws {
    let four = ticking()
    try edit(four, "[ ] last", "[x] last ✅ 1970-01-01")
    #expect(four.value("first_day", 10, "status four") == "2026-12-10")
  }
}
