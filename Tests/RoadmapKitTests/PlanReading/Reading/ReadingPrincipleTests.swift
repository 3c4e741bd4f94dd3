import RoadmapKit
import Testing

/// The principles of reading, held to plans made at random: what is put beside an author's lines must
/// not change what they are.
@Suite struct ReadingPrincipleTests {
  static let seeds: [UInt64] = Array(1...40)

  /// A plan of weeks or of topics, with boxes, bullets or tables, and the lines that are its work.
  struct Sample {
    var text = "# Plan\n\n"
    var work: [String] = []
    var sections: [String] = []
    var unit = ""
    var isBoxed = false

    init(_ random: inout SeededGenerator) {
      let words = [
        "Week", "Semana", "Woche", "Semaine", "Неделя", "Tuần", "Module", "Phase", "Hafta",
      ]
      unit = words.randomElement(using: &random) ?? "Week"
      isBoxed = Bool.random(using: &random)
      for number in 1...Int.random(in: 3...6, using: &random) {
        var section = "## \(unit) \(number): Part \(number)\n\n"
        for place in 1...Int.random(in: 2...5, using: &random) {
          let line = "lesson \(number) of \(place)"
          work.append(line)
          section += isBoxed ? "- [ ] \(line)\n" : "- \(line)\n"
        }
        sections.append(section + "\n")
      }
      text += sections.joined()
    }
  }

  private static let headings = [
    "Resources", "Goal", "Target: 40 points", "Tips", "Reading", "Notes", "Intro", "Recursos",
    "Ziele", "Conseils", "资源", "Советы", "Equipment", "FAQ", "Textbooks", "Contents", "Habits",
  ]

  private static func texts(_ plan: Plan) -> [String] {
    plan.items.indices.map { plan.text(ofItem: $0) }
  }

  @Test(arguments: seeds)
  func aBoxNeverDisappears(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let level = String(repeating: "#", count: Int.random(in: 1...4, using: &random))
    let heading = Self.headings.randomElement(using: &random) ?? "Tips"
    let bold = Bool.random(using: &random) ? "\(level) \(heading)" : "**\(heading):**"
    let text = "# Plan\n\n## Week 1\n\n- [ ] first\n\n\(bold)\n\n- [ ] second\n- [ ] third\n"
    #expect(Self.texts(try Fixtures.plan(text)) == ["first", "second", "third"], "seed \(seed)")
  }

  @Test(arguments: seeds)
  func whatStandsBesideThePlanChangesNoItem(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let sample = Sample(&random)
    let others = [
      "## Legend\n\n- 🟢 easy\n- 🔵 medium\n- 🔴 hard\n\n",
      "## Tips\n\n- ✔ sleep well\n- ✔ drink water\n- ✔ rest\n\n",
      "## Resources\n\n- [A book](https://example.org/a)\n- [A film](https://example.org/b)\n\n",
      "## Empfehlungen\n\n- früh aufstehen\n- viel trinken\n\n",
      "## 心得\n\n- 早睡早起\n- 坚持\n\n",
      "## Ask yourself\n\n- What did I learn?\n- What is unclear?\n\n",
    ]
    let other = others.randomElement(using: &random) ?? ""
    let text =
      Bool.random(using: &random)
      ? sample.text + other
      : "# Plan\n\n" + other
        + sample.sections.joined()
    #expect(Self.texts(try Fixtures.plan(text)) == sample.work, "seed \(seed): \(other)")
  }

  @Test(arguments: seeds)
  func commentsAndPicturesChangeNoItem(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let sample = Sample(&random)
    let aside =
      [
        "<!-- made by a program -->", "![Progress](https://example.org/0.svg)",
        "[![Build](https://example.org/b.svg)](https://example.org)", "%% mine %%",
        "<img src=\"a.png\">",
      ].randomElement(using: &random) ?? ""
    let body = sample.sections.joined()
    for text in ["\(aside)\n\n# Plan\n\n\(body)", "# Plan\n\n\(aside)\n\n\(body)"] {
      let plan = try Fixtures.plan(text)
      #expect(Self.texts(plan) == sample.work, "seed \(seed): \(aside)")
      #expect(plan.title == "Plan", "seed \(seed): \(aside)")
    }
    // Several headings without one above them, the first with the list of its own.
    let peers = "\(body)".replacing("## ", with: "# ").replacing(
      "\n\n- ", with: "\n\n\(aside)\n\n- ")
    #expect(Self.texts(try Fixtures.plan(peers)) == sample.work, "seed \(seed): \(aside)")
  }

  @Test func proseWithoutAnyListHasNoItems() {
    let text =
      "Boats are built of planks, which are laid one on the\nother. A seam is caulked with cotton and pitch.\n"
      + "Who learns to do so needs a winter, a dry shed and\nsomebody who has done it before.\n"
    #expect(throws: (any Error).self) { try Fixtures.plan(text) }
  }

  @Test(arguments: seeds)
  func anOverviewOfThePlanChangesNoItem(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let sample = Sample(&random)
    var table = "## At a glance\n\n| \(sample.unit) | About |\n| --- | --- |\n"
    for number in sample.sections.indices {
      // An author puts a row or so otherwise than the heading.
      let name = number > 1 && number.isMultiple(of: 4) ? "Exam" : "\(sample.unit) \(number + 1)"
      table += "| \(name) | what part \(number) is about |\n"
    }
    let text = "# Plan\n\n" + table + "\n" + sample.sections.joined()
    #expect(Self.texts(try Fixtures.plan(text)) == sample.work, "seed \(seed): \(sample.unit)")
  }

  @Test(arguments: seeds)
  func fieldsBelowItemsChangeNoItem(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let sample = Sample(&random)
    let labels = ["Sets", "Series", "Sätze", "Подходы", "セット"].randomElement(using: &random) ?? ""
    let fields = "\n  - \(labels): 3\n  - *Reps:* 8–10"
    // "lesson 2" with lines below it is a group of them.
    let work = sample.work.map { $0.replacing("lesson", with: "drill") }
    var text = sample.text.replacing("lesson", with: "drill")
    for line in work { text = text.replacing("\(line)\n", with: "\(line)\(fields)\n") }
    #expect(Self.texts(try Fixtures.plan(text)) == work, "seed \(seed): \(labels)")
  }

  @Test(arguments: seeds)
  func methodAndRulesChangeNoItemOfAPlanWithoutWeeks(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let heading =
      [
        "Methodology", "Study rules", "Metodología", "Vorgehen", "Правила", "学习方法", "学習方針", "학습 방법",
        "Kurallar",
      ]
      .randomElement(using: &random) ?? ""
    let text =
      "# Plan\n\n## Alpha\n\n- one\n- two\n\n## \(heading)\n\n- early to bed\n- often\n\n## Beta\n\n- three\n- four\n"
    #expect(
      Self.texts(try Fixtures.plan(text)) == ["one", "two", "three", "four"],
      "seed \(seed): \(heading)")
  }

  @Test(arguments: seeds)
  func aPlanThatNobodyStartedShowsNothingDone(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let sample = Sample(&random)
    let mark = ["✅", "✔", "🟢", "⏳", "🔄", "☑\u{FE0F}", "✓"].randomElement(using: &random) ?? "✅"
    let text = sample.text.replacing("- ", with: "- \(mark) ").replacing("\(mark) [ ]", with: "[ ]")
      .replacing("## ", with: "## \(mark) ")
    let plan = try Fixtures.plan(text)
    #expect(plan.items.allSatisfy { $0.mark == .open }, "seed \(seed): \(mark)")
    #expect(plan.items.count == sample.work.count)
  }

  @Test(
    arguments: [
      ("Week", "Topic"), ("Semana", "Tema"), ("Woche", "Thema"), ("Semaine", "Sujet"),
      ("Неделя", "Тема"), ("周", "主题"), ("Tuần", "Chủ đề"), ("Viikko", "Aihe"), ("Týden", "Téma"),
    ])
  func headerWordsOfATableMakeNoDifference(_ week: String, _ topic: String) throws {
    let rows = (1...6).map { "| \($0) | Chapter of number \($0) |\n" }.joined()
    let plan = try Fixtures.plan("# P\n\n| \(week) | \(topic) |\n|---|---|\n\(rows)")
    #expect(Self.texts(plan) == (1...6).map { "Chapter of number \($0)" })
  }

  @Test(arguments: seeds)
  func nothingIsLostSilently(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let sample = Sample(&random)
    let text = sample.text + "## Tips\n\n- rest\n- walk\n- sleep\n"
    let plan = try Fixtures.plan(text)
    #expect(plan.leftOutCount == 3, "seed \(seed)")
    #expect(plan.leftOut.map(\.reason) == [.resources])
    #expect(plan.leftOut.first.map { $0.last - $0.first } == 2)
  }
}
