import Testing

@testable import RoadmapKit

/// What a tick makes of a file: the same bytes but for its box.
@Suite struct TickEditTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let before: String
    /// The item's place among the plan's items, and what its box is to say.
    let wishes: [Int: Item.State]
    let after: String
    var dates = TickDates.off
    var usesStarted = false
    var usesSkipped = false

    init(
      _ name: String, _ before: String, _ wishes: [Int: Item.State], _ after: String,
      dates: TickDates = .off, usesStarted: Bool = false, usesSkipped: Bool = false
    ) {
      (testDescription, self.before, self.wishes, self.after) = (name, before, wishes, after)
      (self.dates, self.usesStarted, self.usesSkipped) = (dates, usesStarted, usesSkipped)
    }
  }

  static let cases = [
    Case(
      "a bullet", "# P\n\n- [ ] Read\n- [ ] Write\n", [0: .done], "# P\n\n- [x] Read\n- [ ] Write\n"
    ),
    Case(
      "opened again", "# P\n\n- [X] Read\n- [x] Write\n", [0: .open],
      "# P\n\n- [ ] Read\n- [x] Write\n"),
    Case("a mark that says so already", "# P\n\n- [X] Read\n", [0: .done], "# P\n\n- [X] Read\n"),
    Case(
      "CR LF, a byte-order mark, trailing spaces, no final newline",
      "\u{FEFF}# P\r\n\r\n- [ ] Read  \r\n- [ ] Write", [0: .done, 1: .done],
      "\u{FEFF}# P\r\n\r\n- [x] Read  \r\n- [x] Write"),
    Case(
      "CR alone", "# P\r\r- [ ] Read\r- [ ] Write\r", [1: .done], "# P\r\r- [ ] Read\r- [x] Write\r"
    ),
    Case(
      "pictures by their own other side, whatever another list has",
      "# P\n\n## Week 1\n☐ a\n☐ b\n\n## Week 2\n- ⬜ c\n- ⬜ d\n- ✅ e\n", [0: .done, 2: .done],
      "# P\n\n## Week 1\n☑ a\n☐ b\n\n## Week 2\n- ✅ c\n- ⬜ d\n- ✅ e\n"),
    Case(
      "the other way round", "# P\n\n## Week 1\n☑ a\n☐ b\n\n## Week 2\n- ⬜ c\n- ⬜ d\n", [2: .done],
      "# P\n\n## Week 1\n☑ a\n☐ b\n\n## Week 2\n- ✅ c\n- ⬜ d\n"),
    Case(
      "as the list itself has it", "# P\n\n- ☐ a\n- ☐ b\n- ✅ c\n", [0: .done],
      "# P\n\n- ✅ a\n- ☐ b\n- ✅ c\n"),
    Case(
      "a number", "# P\n\n1. [ ] Read\n2) [ ] Write\n", [0: .done],
      "# P\n\n1. [x] Read\n2) [ ] Write\n"),
    Case(
      "other bullets", "# P\n\n* [ ] Read\n+ [ ] Write\n", [1: .done],
      "# P\n\n* [ ] Read\n+ [x] Write\n"),
    Case(
      "no space behind the bullet", "# P\n\n-[ ] Read\n-[x] Write\n1.[ ] Sing\n",
      [0: .done, 1: .open, 2: .done], "# P\n\n-[x] Read\n-[ ] Write\n1.[x] Sing\n"),
    Case(
      "a space too many", "# P\n\n- [x ] Read\n- [ x] Write\n- [  ] Sing\n", [0: .open, 2: .done],
      "# P\n\n- [ ] Read\n- [ x] Write\n- [x] Sing\n"),
    Case(
      "behind a label", "# P\n\n- **Day 1:** [ ] Read [1]\n- Day 2 – [x] Write\n",
      [0: .done, 1: .open], "# P\n\n- **Day 1:** [x] Read [1]\n- Day 2 – [ ] Write\n"),
    Case(
      "behind the words", "# P\r\n\r\n1. Read [ ]  \r\n2. Écrire [X]\r\n", [0: .done, 1: .open],
      "# P\r\n\r\n1. Read [x]  \r\n2. Écrire [ ]\r\n"),
    Case(
      "behind the words, where an open box would hide the lines without one",
      "# P\n\n- Read [x]\n- Write [x]\n- Sing\n", [0: .open],
      "# P\n\n- Read [x]\n- Write [x]\n- Sing\n"),
    Case("tabs", "# P\n\n-\t[ ]\tRead\n", [0: .done], "# P\n\n-\t[x]\tRead\n"),
    Case(
      "the third of three lines alike", "# P\n\n- [ ] Read\n- [ ] Read\n- [ ] Read\n", [2: .done],
      "# P\n\n- [ ] Read\n- [ ] Read\n- [x] Read\n"),
    Case(
      "a nested one", "# P\n\n- [ ] Read\n    - [ ] One\n    - [ ] Two\n", [1: .done],
      "# P\n\n- [ ] Read\n    - [x] One\n    - [ ] Two\n"),
    Case(
      "a ballot box", "# P\n\n- ☐ Read\n- ☐ Write\n", [0: .done], "# P\n\n- ☑ Read\n- ☐ Write\n"),
    Case(
      "a ballot box, opened", "# P\n\n- ☑ Read\n- ☐ Write\n", [0: .open],
      "# P\n\n- ☐ Read\n- ☐ Write\n"),
    Case(
      "squares", "# P\n\n- ⬜ Read\n- ✅ Write\n- ⬜ Speak\n", [0: .done, 1: .open],
      "# P\n\n- ✅ Read\n- ⬜ Write\n- ⬜ Speak\n"),
    Case(
      "the last ballot box", "# P\n\n- ☐ Read\n- ☐ Write\n", [0: .done, 1: .done],
      "# P\n\n- ☑ Read\n- ☑ Write\n"),
    Case("a lone ballot box", "# P\n\n1. ☐ Read\n", [0: .done], "# P\n\n1. ☑ Read\n"),
    Case(
      "the last square, whose ✅ alone would be decoration", "# P\n\n- ✅ Read\n- ⬜ Write\n",
      [1: .done], "# P\n\n- ✅ Read\n- ☑ Write\n"),
    Case(
      "the last square of a column",
      "# P\n\n| Task | ⬜ |\n|---|---|\n| Read | ✅ |\n| Write | ⬜ |\n",
      [1: .done], "# P\n\n| Task | ⬜ |\n|---|---|\n| Read | ✅ |\n| Write | ☑ |\n"),
    Case(
      "the last square of the first column",
      "# P\n\n## Week 1\n\n| ✅ | Read |\n| ⬜ | Write |\n",
      [1: .done], "# P\n\n## Week 1\n\n| ✅ | Read |\n| ☑ | Write |\n"),
    Case(
      "the last square of a section, beside those of another",
      "# P\n\n## Week 1\n✅ Read\n✅ Write\n\n## Week 2\n⬜ Sing\n", [2: .done],
      "# P\n\n## Week 1\n✅ Read\n✅ Write\n\n## Week 2\n☑ Sing\n"),
    Case(
      "all squares at once", "# P\n\n- ⬜ Read\n- ⬜ Write\n", [0: .done, 1: .done],
      "# P\n\n- ✅ Read\n- ☑ Write\n"),
    Case(
      "each picture by its own other side", "# P\n\n☐ Read\n☐ Write\n⬜ Speak\n⬜ Sing\n",
      [2: .done], "# P\n\n☐ Read\n☐ Write\n✅ Speak\n⬜ Sing\n"),
    Case(
      "no box is made where none was", "# P\n\n- [ ] Read\n  1. One\n", [0: .done],
      "# P\n\n- [x] Read\n  1. One\n"
    ),
    Case(
      "`[/]` and `[-]` where the plan uses them", "# P\n\n- [ ] Read\n- [ ] Write\n",
      [0: .started, 1: .skipped], "# P\n\n- [/] Read\n- [-] Write\n", usesStarted: true,
      usesSkipped: true),
    Case(
      "neither where it does not", "# P\n\n- [ ] Read\n- [x] Write\n", [0: .started, 1: .skipped],
      "# P\n\n- [ ] Read\n- [ ] Write\n"),
    Case(
      "brackets in the words", "# P\n\n- [ ] Read [x] and [ ]\n", [0: .done],
      "# P\n\n- [x] Read [x] and [ ]\n"),
    Case(
      "bytes of four and a combining mark", "# P\n\n- [ ] 🦀 Re\u{301}ad\n- [ ] 学习\n", [1: .done],
      "# P\n\n- [ ] 🦀 Re\u{301}ad\n- [x] 学习\n"),
  ]

  private static let day = Day(number: 20_785)

  private func edited(_ text: String, _ test: Case) throws -> [UInt8] {
    let bytes = Array(text.utf8)
    let plan = try PlanReader.read(bytes, id: .sample)
    let style = TickStyle(
      usesStarted: test.usesStarted, usesSkipped: test.usesSkipped, dates: test.dates)
    let edit = TickEdit(TickText(bytes, plan), style) { index in
      TickEdit.Wish(test.wishes[index] ?? plan.items[index].mark, on: Self.day)
    }
    return edit?.bytes ?? bytes
  }

  @Test(arguments: cases) func onlyTheBoxChanges(_ test: Case) throws {
    let after = try edited(test.before, test)
    #expect(String(decoding: after, as: UTF8.self) == test.after)
    #expect(after == Array(test.after.utf8))
  }

  /// What is told at the beginning is what will be written.
  @Test(arguments: [
    ("# P\n\n| Task | Status |\n|---|---|\n| Read | ⬜ Todo |\n| Write | ⬜ Todo |\n", 0),
    ("# P\n\n- ⬜ Read\n- ⬜ Write\n", 2), ("# P\n\n- ✅ Read\n- ⬜ Write\n", 2),
    ("# P\n\n- [x] Read\n- [ ] Write\n", 2),
  ])
  func onlyBoxesThatCanBeTickedAreCounted(_ text: String, _ boxes: Int) throws {
    let plan = try PlanReader.read(Array(text.utf8), id: .sample)
    #expect(TickText(Array(text.utf8), plan).coverage == (boxes, 2))
  }

  @Test func aTextThatWasRepairedIsLeftAlone() throws {
    let bytes = Array("# Plan â€“ one\n\n- [ ] Itâ€™s here\n- [ ] And more\n".utf8)
    let plan = try PlanReader.read(bytes, id: .sample)
    #expect(plan.source.repair != nil)
    let text = TickText(bytes, plan)
    #expect(text.coverage.boxes == 0)
    #expect(TickEdit(text, TickStyle(of: text)) { _ in TickEdit.Wish(.done) } == nil)
  }

  @Test func aTextThatIsNotUTF8IsLeftAlone() throws {
    let bytes: [UInt8] = Array("# P\n\n- [ ] caf".utf8) + [0xE9] + Array("\n- [ ] Read\n".utf8)
    let plan = try PlanReader.read(bytes, id: .sample)
    #expect(TickText(bytes, plan).boxes.allSatisfy { $0 == nil })
  }

  @Test func anotherTextThanTheOneThatWasReadHasNoBoxes() throws {
    let plan = try PlanReader.read(Array("# P\n\n- [ ] Read\n".utf8), id: .sample)
    let other = TickText(Array("# P\n\n- [ ] Reap\n".utf8), plan)
    #expect(other.boxes == [nil])
  }
}

/// Days at the end of a line, as other programs write them.
@Suite struct TickDateTests {
  private static let day = Day(number: 20_785)

  private func line(_ text: String, _ dates: TickDates, isSkipped: Bool = false) -> String {
    String(
      decoding: dates.adding(Self.day, isSkipped: isSkipped, to: Array(text.utf8)), as: UTF8.self)
  }

  @Test func obsidianHasItLast() {
    #expect(line("Read", .obsidian) == "Read ✅ \(Self.day)")
    #expect(line("Read", .obsidian, isSkipped: true) == "Read ❌ \(Self.day)")
  }

  @Test func aBlockIDStaysAtTheEnd() {
    #expect(line("Read ^a1-b2", .obsidian) == "Read ✅ \(Self.day) ^a1-b2")
    #expect(line("Read ^a1-b2  ", .dataview) == "Read  [completion:: \(Self.day)] ^a1-b2  ")
  }

  @Test func dataviewHasTwoSpaces() {
    #expect(line("Read", .dataview) == "Read  [completion:: \(Self.day)]")
    #expect(line("Read", .dataview, isSkipped: true) == "Read  [cancelled:: \(Self.day)]")
  }

  @Test func anEarlierDayIsReplaced() {
    #expect(line("Read ✅ 2020-01-02", .obsidian) == "Read ✅ \(Self.day)")
    #expect(line("Read  [completion:: 2020-01-02]", .obsidian) == "Read ✅ \(Self.day)")
  }

  @Test(
    arguments: [TickDates.obsidian, .dataview], ["Read", "Read  ", "Read ^id", "Read 📅 2030-01-01"])
  func takingItAwayGivesTheLineBack(_ dates: TickDates, _ text: String) {
    let with = dates.adding(Self.day, isSkipped: false, to: Array(text.utf8))
    #expect(TickDates.day(of: with) == Self.day)
    #expect(TickDates.removed(from: with) == Array(text.utf8))
  }

  @Test func wordsAreNoDay() {
    for text in ["Read ✅", "✅ 2026-11-28", "Read ✅ 2026-13-01", "Read ✅ 2026-11-28x"] {
      #expect(TickDates.day(of: Array(text.utf8)) == nil, "\(text)")
    }
  }
}
