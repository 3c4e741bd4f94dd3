import RoadmapKit
import Testing

/// The rules of reading, one by one: a text, and the outline that must come of it.
@Suite struct ReadingRuleTests {
  struct Rule: Sendable, CustomTestStringConvertible {
    var name: String
    var text: String
    /// The outline below the counts.
    var outline: [String]
    var testDescription: String { name }

    init(_ name: String, _ text: String, _ outline: [String]) {
      self.name = name
      self.text = text
      self.outline = outline
    }

    func expectHeld() throws {
      let plan = try Fixtures.plan(text)
      let read = Array(PlanDump(plan: plan).lines.drop { !$0.hasPrefix("counts") }.dropFirst())
      #expect(read == outline, "\(TextDiff(outline, read))")
    }
  }

  @Test(arguments: rules)
  func holds(_ rule: Rule) throws { try rule.expectHeld() }

  static let rules = [
    Rule(
      "a colon above a list makes its lines children, blank lines aside",
      "# P\n\n☐ Learn:\n\n* kubelet\n* scheduler\n\n☐ Debug\n",
      ["[ ] study Learn:", "  [ ] study kubelet", "  [ ] study scheduler", "[ ] study Debug"]),
    Rule(
      "boxed lines of one paragraph are items",
      "# P\n☐ one\n☑ two\n☐ three\n",
      ["[ ] study one", "[x] study two", "[ ] study three"]),
    Rule(
      "a line of dashes below boxes makes no heading of them",
      "# P\n☐ one\n☐ two\nA closing remark\n---\n[ ] three\n[ ] four\n---\n",
      ["[ ] study one", "[ ] study two", "[ ] study three", "[ ] study four"]),
    Rule(
      "☑ is a box wherever it stands, and shows ✅ beside it to be one",
      "# P\n- ☑ one\n- ✅ two\n\nTips:\n\n- ✔ sleep\n- ✔ eat\n",
      ["[x] study one", "[x] study two"]),
    Rule(
      "choose one makes nested bullets options",
      "# P\n- Design a system (choose one):\n  - A\n  - B\n- Write it up\n",
      [
        "[ ] study Design a system (choose one): {pick 1-1}", "  [ ] option A", "  [ ] option B",
        "[ ] study Write it up",
      ]),
    Rule(
      "in a document with boxes bullets below a box are notes",
      "# P\n- [ ] Read\n  - a remark\n- [x] Write\n- no item\n",
      ["[ ] study Read", "[x] study Write"]),
    Rule(
      "in a document without boxes bullets and numbers are items",
      "# P\n1. Read\n   - chapter 1\n2. Write\n",
      ["[ ] study Read", "  [ ] study chapter 1", "[ ] study Write"]),
    Rule(
      "states beyond two",
      "# P\n- [x] a\n- [X] b\n- [✅] c\n- [✓] d\n- [/] e\n- [~] f\n- [-] g\n- 🔄 h\n- [ ] i\n- [ ]\n",
      [
        "[x] study a", "[x] study b", "[x] study c", "[x] study d", "[/] study e", "[/] study f",
        "[-] study g", "[/] study h", "[ ] study i",
      ]),
    Rule(
      "a legend is no item",
      "# P\n- [ ] to do\n- [x] done\n\n☐ open · [x] finished\n\n## Week 1\n- [ ] Read\n",
      ["# week 1 -", "  [ ] study Read"]),
    Rule(
      "what only begins like a legend is an item",
      "# P\n- [ ] :books: Read\n- [ ] ==mark== it\n- [ ] Open\n- [x] Done\n",
      [
        "[ ] study :books: Read", "[ ] study ==mark== it", "[ ] study Open", "[x] study Done",
      ]),
    Rule(
      "a sentence that mentions a week is no heading",
      "# P\n\nWe meet as agreed on in\nweek 3 of the course, and talk.\n\n- a\n\nMay 2026 I want to be done. See you.\n\n- b\n",
      ["[ ] study a", "[ ] study b"]),
    Rule(
      "at least two of three is two to three",
      "# P\n## Elective (choose at least 2)\n- a\n- b\n- c\n",
      ["# topic - Elective {pick 2-3}", "  [ ] option a", "  [ ] option b", "  [ ] option c"]),
    Rule(
      "✅ is a state beside its unticked twin",
      "# P\n- ✅ one\n- ⬜ two\n", ["[x] study one", "[ ] study two"]),
    Rule("✅ alone is decoration", "# P\n- ✅ one\n- ✅ two\n", ["[ ] study one", "[ ] study two"]),
    Rule(
      "✅ below outcomes is decoration",
      "# P\n- [ ] a\n## Outcomes\nBy the end you will:\n✅ know\n✅ do\n",
      ["[ ] study a", "# outcomes - Outcomes", "  [ ] outcome know", "  [ ] outcome do"]),
    Rule(
      "a box below outcomes confirms",
      "# P\n- [ ] a\n## Outcomes\n- [x] know\n- [ ] do\n",
      ["[ ] study a", "# outcomes - Outcomes", "  [x] outcome know", "  [ ] outcome do"]),
    Rule(
      "a project's first line is its title",
      "# P\n## Q1\n- a\n\n**Mini Project:**  \nShop → Orders and payment.  \nRetries.  \n",
      [
        "# quarter 1 -", "  [ ] study a", "  # project - Shop",
        "    [ ] project Orders and payment.", "    [ ] project Retries.",
      ]),
    Rule(
      "a project of one line holds it as its item",
      "# P\n## Q1\n- a\n\n**Mini Project:**\nA chat.\n",
      ["# quarter 1 -", "  [ ] study a", "  # project - A chat.", "    [ ] project A chat."]),
    Rule(
      "a project's bullets are its requirements",
      "# P\n### Q1\n- a\n\n**Capstone Project**\n🌐 **Platform**\n- auth\n- billing\n",
      [
        "# quarter 1 -", "  [ ] study a", "  # project - Platform", "    [ ] project auth",
        "    [ ] project billing",
      ]),
    Rule(
      "a deliverable below the last week is the month's",
      "# P\n## September\n### Week 1\n- a\n### Week 2\n- b\n\n**Deliverable**: a talk\n",
      [
        "# month 9 -", "  # week 1 -", "    [ ] study a", "  # week 2 -", "    [ ] study b",
        "  [ ] deliverable a talk",
      ]),
    Rule(
      "each week's deliverable stays with its week",
      "# P\n## Month 1\n### Week 1\n- a\n\n**Deliverable**: x\n### Week 2\n- b\n\n**Deliverable**: y\n",
      [
        "# month 1 -", "  # week 1 -", "    [ ] study a", "    [ ] deliverable x", "  # week 2 -",
        "    [ ] study b", "    [ ] deliverable y",
      ]),
    Rule(
      "nothing in code, comments or front matter is an item",
      "---\ntasks:\n- [ ] x\n---\n# P\n```\n- [ ] no\n```\n<!--\n- [ ] no\n-->\n\n    - [ ] no\n\n- [ ] yes\n",
      ["[ ] study yes"]),
    Rule(
      "a plan inside one fence is unwrapped",
      "Here you are:\n\n```markdown\n# P\n## Week 1\n- [ ] a\n- [ ] b\n```\n\nGood luck!\n",
      ["# week 1 -", "  [ ] study a", "  [ ] study b"]),
    Rule(
      "resources, contents and offers hold no items",
      "# P\n## Contents\n- [Week 1](#week-1)\n## Week 1\n- a\n## Resources\n- [b](http://b)\n\n---\nIf you want next:\n\n* c\n",
      ["# week 1 -", "  [ ] study a"]),
    Rule(
      "weeks in a summary and again in detail are one section each",
      "# P\n| Week | Topic |\n|---|---|\n| 1 | A |\n| 2 | B |\n\n## Week 1: A\n- x\n## Week 2: B\n- y\n",
      ["# week 1 A", "  [ ] study x", "# week 2 B", "  [ ] study y"]),
    Rule(
      "equal names under different parents are different sections",
      "# P\n## Year 1\n### Semester 1\n- a\n## Year 2\n### Semester 1\n- b\n",
      [
        "# year 1 -", "  # phase 1 -", "    [ ] study a", "# year 2 -", "  # phase 1 -",
        "    [ ] study b",
      ]),
    Rule(
      "a table gives an item a row",
      "# P\n| Day | Topic | Hours |\n|---|---|---|\n| 1 | Arrays | 2 |\n| 2 | Lists | 3 |\n",
      ["[ ] study Arrays", "[ ] study Lists"]),
    Rule(
      "a table's status column tells the state",
      "# P\n| Task | Status |\n|---|---|\n| A | ✅ |\n| B | ⬜ |\n| C | 🔄 |\n",
      ["[x] study A", "[ ] study B", "[/] study C"]),
    Rule(
      "a plain text plan is read all the same",
      "Learn Go\n\nWeek 1:\n• Tour\n\t○ flow control\n• Tests\n\nWeek 2:\n• Build\n",
      [
        "# week 1 -", "  [ ] study Tour", "    [ ] study flow control", "  [ ] study Tests",
        "# week 2 -", "  [ ] study Build",
      ]),
    Rule(
      "a bullet before nothing but white space is none",
      "# P\n\n– one\n– \u{B}\u{C}\r– two\n• \u{B}\n",
      ["[ ] study one", "[ ] study two"]),
    Rule(
      "a box before nothing but white space is none",
      "# P\n\n☐ one\n☐ \u{B}\u{C}\r☐ two\n- [ ] \u{C}\n",
      ["[ ] study one", "[ ] study two"]),
    Rule(
      "a number before the week's name makes a week of it",
      "Plan\n\n1. Hafta: Giriş\n- a\n- b\n\n2. Hafta\n- c\n\nKaynaklar\n- d\n",
      ["# week 1 Giriş", "  [ ] study a", "  [ ] study b", "# week 2 -", "  [ ] study c"]),
    Rule(
      "in a text without headings a few words above a list are one",
      "Guitar\n\nChords\n- G\n- C\n\nSongs to play\n- one\n\nBe patient.\n- two\n",
      [
        "# topic - Chords", "  [ ] study G", "  [ ] study C", "# topic - Songs to play",
        "  [ ] study one", "  [ ] study two",
      ]),
    Rule(
      "in a text without any mark indentation is the list",
      "Plan\n\nWeek 1\n\tRead ch 1\n\tRead ch 2\nWeek 2\n\n\tBuild it\n",
      [
        "# week 1 -", "  [ ] study Read ch 1", "  [ ] study Read ch 2", "# week 2 -",
        "  [ ] study Build it",
      ]),
    Rule(
      "a list that keeps count of the weeks is none of items",
      "# P\n## Week 1\n- a\n- b\n## Week 2\n- c\n## Progress so far\n- [x] Week 1\n- [ ] Week 2\n",
      ["# week 1 -", "  [ ] study a", "  [ ] study b", "# week 2 -", "  [ ] study c"]),
    Rule(
      "headings alone are the items where nothing else is",
      "# P\n## Month 1\n### Basics\nText.\n### Tests\n## Month 2\n### Tools\n",
      [
        "# month 1 -", "  [ ] study Basics", "  [ ] study Tests", "# month 2 -",
        "  [ ] study Tools",
      ]),
    Rule(
      "depth and optional are told by the words",
      "# P\n- [ ] CAP (conceptual)\n- [ ] Raft (Paxos – high level)\n- [ ] Portal (Backstage – optional)\n- [ ] Migrations (theory + demo)\n",
      [
        "[ ] study CAP (conceptual) {conceptual}", "[ ] study Raft (Paxos – high level) {overview}",
        "[ ] study Portal (Backstage – optional) {optional}",
        "[ ] study Migrations (theory + demo) {theory-and-demo}",
      ]),
    Rule(
      "a daily timetable holds no items",
      "# P\n## Daily schedule\n- 06:00–07:00 read\n- 20:00 code\n## Week 1\n- a\n",
      ["# week 1 -", "  [ ] study a"]),
    Rule(
      "several H1s that are periods are sections",
      "# Month 1\n- a\n# Month 2\n- b\n",
      ["# month 1 -", "  [ ] study a", "# month 2 -", "  [ ] study b"]),
  ]
}
