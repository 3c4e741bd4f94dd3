import RoadmapKit
import Testing

/// Forms that authors of public plans use, each in a few words of our own.
@Suite struct AuthorFormTests {
  @Test(arguments: hints)
  func hint(_ rule: ReadingRuleTests.Rule) throws { try rule.expectHeld() }

  static let hints: [ReadingRuleTests.Rule] = [
    .init(
      "a comment right above a heading gives it its period",
      "# P\n\n<!-- roadmap: week 3 -->\n## Loops\n- a\n\n<!-- roadmap: week 4 -->\n\n## Maps\n- b\n",
      ["# week 3 Loops", "  [ ] study a", "# week 4 Maps", "  [ ] study b"]),
    .init(
      "a comment right above a bold line does too, whatever its words hide",
      "# P\n\n<!-- roadmap: week 1 -->\n**Resources**\n\n- a\n\n<!-- roadmap: week 2 -->\n- b\n",
      ["# week 1 Resources", "  [ ] study a", "# week 2 -", "  [ ] study b"]),
    .init(
      "a week by comment ends the week before, whatever made that",
      "# P\n\n## Week 1: Start\n- a\n\n<!-- roadmap: week 2 -->\n- b\n",
      ["# week 1 Start", "  [ ] study a", "# week 2 -", "  [ ] study b"]),
    .init(
      "a comment above the title says nothing of the sections",
      "<!-- roadmap: week 3 -->\n# P\n\n## Loops\n- a\n",
      ["# topic - Loops", "  [ ] study a"]),
  ]

  struct Title: Sendable, CustomTestStringConvertible {
    var text: String
    var title: String
    var testDescription: String { text }

    init(_ text: String, _ title: String) {
      self.text = text
      self.title = title
    }
  }

  @Test(arguments: titles)
  func title(_ expected: Title) throws {
    #expect(try Fixtures.plan(expected.text).title == expected.title)
  }

  /// A fact about the plan is no title where there is a better one.
  static let titles: [Title] = [
    .init("# STATUS = ACTIVE\n\n# EXAM DATE: 12 May 2026\n\n# Sails\n\n## Week 1\n- a\n", "Sails"),
    .init("# STATUS: ACTIVE\n\n## Sails\n\n### Week 1\n- a\n", "Sails"),
    .init("# Dauer: 6 Wochen\n\n## Segeln\n\n### Woche 1\n- a\n", "Segeln"),
    .init("# Progreso: 3/10\n\n# Velas\n\n## Semana 1\n- a\n", "Velas"),
    .init(
      "# EXAM DATE: 12 May 2026\n## Study plan\n### Week 1\n- a\n### Week 2\n- b\n", "Study plan"),
    .init("# STATUS = ACTIVE\n- a\n", "STATUS = ACTIVE"),
    .init("# Knots: ropes = tools\n- a\n## Week 1\n- b\n", "Knots: ropes = tools"),
    .init("# Course: sails\n\n## Week 1\n- a\n", "Course: sails"),
    .init(
      "# Two-Week Study Plan: Knots\n\n## Goal\nTie them\n\n## Week 1\n- a\n",
      "Two-Week Study Plan: Knots"),
    .init(
      "# Zwei-Wochen-Plan: Knoten\n\n## Ziel\nBinden\n\n## Woche 1\n- a\n",
      "Zwei-Wochen-Plan: Knoten"),
    .init("## Exam log\n\n# Sails\n- a\n\n# Ropes\n- b\n\n# Knots\n- c\n", "Exam log"),
  ]

  @Test(arguments: tables)
  func table(_ rule: ReadingRuleTests.Rule) throws { try rule.expectHeld() }

  static let tables: [ReadingRuleTests.Rule] = [
    .init(
      "a box in a cell is open whatever word stands behind it",
      "# P\n\n| Task | Done |\n|--|--|\n| Tie a bowline | [ ] x |\n| Splice | [x] done |\n",
      ["[ ] study Tie a bowline", "[x] study Splice"]),
    .init(
      "a time behind what is ticked makes no overview of the table",
      "# P\n\n## Week 1: Ropes\n- a\n\n## Week 2: Knots\n- b\n\n## Training\n\n"
        + "| Training | Deadline | Status |\n|--|--|:-:|\n| Safety at sea | Week 1 | ☐ |\n"
        + "| Radio | Week 2 | ☐ |\n",
      [
        "# week 1 Ropes", "  [ ] study a", "# week 2 Knots", "  [ ] study b",
        "# topic - Training", "  [ ] study Safety at sea", "  [ ] study Radio",
      ]),
    .init(
      "a table that keeps count of the weeks repeats them",
      "# P\n\n## Week 1: Ropes\n- a\n\n## Week 2: Knots\n- b\n\n## Progress\n\n"
        + "| Week | Topic | Done |\n|--|--|--|\n| Week 1 | Ropes | [ ] |\n| Week 2 | Knots | [x] |\n",
      ["# week 1 Ropes", "  [ ] study a", "# week 2 Knots", "  [ ] study b"]),
    .init(
      "numbers below a word for exercises are work",
      "# P\n\n## Week 1\n| Exercices au quai | Exercices en mer | Lecture |\n|--|--|--|\n"
        + "| 1.1 1.4 | 1.2 | Chapitre 2 |\n| 2.1 2.2 | | |\n\n## Week 2\n- a\n",
      [
        "# week 1 -", "  [ ] study 1.1 1.4", "  [ ] study 2.1 2.2", "# week 2 -",
        "  [ ] study a",
      ]),
    .init(
      "an exam's code and year are no measure of it",
      "# P\n\n| Praca | Stan |\n|--|--|\n| EX 2019 lato – Mosty | ⬜ Czeka |\n"
        + "| EX 2020 lato – Wieże | ✅ Gotowe |\n| EX 2021 lato – Drogi | ✅ Gotowe |\n",
      [
        "[ ] study EX 2019 lato – Mosty", "[x] study EX 2020 lato – Wieże",
        "[x] study EX 2021 lato – Drogi",
      ]),
    .init(
      "what a mark means is no item, whatever the mark",
      "# P\n\n| # | Problem | Status |\n|--|--|--|\n| 1 | Two hulls | ✅ |\n| 2 | One sail | ❌ |\n\n"
        + "✅ = Sailed  \n❌ = Not sailed yet\n",
      ["[x] study Two hulls", "[ ] study One sail"]),
  ]

  @Test(arguments: weeks)
  func week(_ rule: ReadingRuleTests.Rule) throws { try rule.expectHeld() }

  static let weeks: [ReadingRuleTests.Rule] = [
    .init(
      "days that name their week stand below it",
      "# P\n\n## Semana 1, Día 1: Cabos\n- a\n\n## Semana 1, Día 2: Nudos\n- b\n\n"
        + "## Semana 2, Día 1: Velas\n- c\n",
      [
        "# week 1 -", "  # day 1 Cabos", "    [ ] study a", "  # day 2 Nudos", "    [ ] study b",
        "# week 2 -", "  # day 1 Velas", "    [ ] study c",
      ]),
    .init(
      "a week with a heading of its own takes its days",
      "# P\n\n## Week 1\n- a\n\n## Week 1, Day 2: Knots\n- b\n\n## Day 1 (Week 2): Sails\n- c\n",
      [
        "# week 1 -", "  [ ] study a", "  # day 2 Knots", "    [ ] study b", "# week 2 -",
        "  # day 1 Sails", "    [ ] study c",
      ]),
    .init(
      "days below their week's heading stay as they are",
      "# P\n\n## Week 1\n\n### Week 1, Day 1\n- a\n\n### Week 1, Day 2\n- b\n",
      ["# week 1 -", "  # day 1 -", "    [ ] study a", "  # day 2 -", "    [ ] study b"]),
    .init(
      "days of several weeks are of none",
      "# P\n\n## Days 1–14 (Weeks 1–2): Ropes\n- a\n\n## Days 15–28 (Weeks 3–4): Sails\n- b\n",
      ["# day 1-14 Ropes", "  [ ] study a", "# day 15-28 Sails", "  [ ] study b"]),
  ]

  @Test(arguments: lines)
  func line(_ rule: ReadingRuleTests.Rule) throws { try rule.expectHeld() }

  static let lines: [ReadingRuleTests.Rule] = [
    .init(
      "words in underscores are no blank",
      "# P\n\n## Week 1\n- Tie knots\n- Algorithm: __Dijkstra__\n- Call: __init__\n",
      [
        "# week 1 -", "  [ ] study Tie knots", "  [ ] study Algorithm: Dijkstra",
        "  [ ] study Call: init",
      ]),
    .init(
      "a line with a box too many is an item", "# P\n\n- [ ] Tie knots\n- [ ] [x] Splice\n",
      ["[ ] study Tie knots", "[ ] study [x] Splice"]),
    .init(
      "a field to be filled in is no work",
      "# P\n\n## Week 1\n- Tie knots\n- Progress: [_____] %\n- **Hours:** ____\n- Learned: TBD\n"
        + "- Read chapter: the first\n",
      ["# week 1 -", "  [ ] study Tie knots", "  [ ] study Read chapter: the first"]),
    .init(
      "what comes after a part is no outcome of it",
      "# P\n\nAfter completing the harbour course:\n\n- Coastal sailing\n- Night sailing\n\n"
        + "## Po ukończeniu kursu\n- Rejs\n",
      [
        "[ ] study Coastal sailing", "[ ] study Night sailing", "# topic - Po ukończeniu kursu",
        "  [ ] study Rejs",
      ]),
    .init(
      "a promise behind such words makes outcomes",
      "# P\n\n## Week 1\n- a\n\nAfter completing it, students will be able to:\n\n- moor\n\n"
        + "## شهر\n\nبعد 4 أشهر ستكون قادراً على:\n\n- الإبحار\n",
      [
        "# week 1 -", "  [ ] study a",
        "  # outcomes - After completing it, students will be able to",
        "    [ ] outcome moor", "# topic - شهر", "  # outcomes - بعد 4 أشهر ستكون قادراً على",
        "    [ ] outcome الإبحار",
      ]),
    .init(
      "a picture before a label adorns it",
      "# P\n\n## Week 1\n- a\n\n✅ Outcome:\n\n- Fear is gone\n\n## Week 2\n- b\n",
      [
        "# week 1 -", "  [ ] study a", "  # outcomes - Outcome", "    [ ] outcome Fear is gone",
        "# week 2 -", "  [ ] study b",
      ]),
    .init(
      "a part of a day is no phase",
      "# P\n\n## Day 1: Test\n\n**Part 1: Ropes**\n- [ ] a\n\n**Part 2: Sails**\n- [ ] b\n\n"
        + "## Day 2: Rest\n- [ ] c\n",
      [
        "# day 1 Test", "  # topic - Ropes", "    [ ] study a", "  # topic - Sails",
        "    [ ] study b", "# day 2 Rest", "  [ ] study c",
      ]),
    .init(
      "a weekday's line beside a labelled list is a remark",
      "# P\n\n## Semana 1\n**Conteúdo:**\n- a\n- b\n\n**Quinta:** só revisão.\n\n"
        + "## Semana 2\n**Conteúdo:**\n- c\n- d\n\n**Quinta:** simulado.\n",
      [
        "# week 1 -", "  # topic - Conteúdo", "    [ ] study a", "    [ ] study b", "# week 2 -",
        "  # topic - Conteúdo", "    [ ] study c", "    [ ] study d",
      ]),
    .init(
      "weeks of a month are counted anew in each",
      "# P\n\n## Phase 1\n\n**February:**\n- **Weeks 1–2:** Ropes\n- **Weeks 3–4:** Knots\n\n"
        + "**March:**\n- **Weeks 1–2:** Sails\n- **Weeks 3–4:** Wind\n\n## Phase 2\n\n"
        + "**First week:**\n- a\n\n**Second week:**\n- b\n",
      [
        "# phase 1 -", "  # month 2 -", "    [ ] study Weeks 1–2: Ropes",
        "    [ ] study Weeks 3–4: Knots", "  # month 3 -", "    [ ] study Weeks 1–2: Sails",
        "    [ ] study Weeks 3–4: Wind", "# phase 2 -", "  # week 1 -", "    [ ] study a",
        "  # week 2 -", "    [ ] study b",
      ]),
    .init(
      "a numbered line in a bullet holds what is indented below it",
      "# P\n\n- 1. Ropes\n  - 1.1. Coiling\n  - 1.2. Splicing\n- 2. Sails\n  - 2.1. Reefing\n",
      [
        "[ ] study Ropes", "  [ ] study 1.1. Coiling", "  [ ] study 1.2. Splicing",
        "[ ] study Sails", "  [ ] study 2.1. Reefing",
      ]),
    .init(
      "an exercise's tasks are its parts",
      "# P\n\n### Exercise 1: Moor\n**Tasks:**\n1. a\n2. b\n\n### Exercise 2: Tack\n\n**Steps:**\n\n"
        + "- c\n\n**Resources:**\n- d\n",
      [
        "[ ] task Exercise 1: Moor", "  [ ] study a", "  [ ] study b", "[ ] task Exercise 2: Tack",
        "  [ ] study c",
      ]),
    .init(
      "numbered headings above prose tell of the boxes beside them",
      "# P\n\n## 1. Why sail\nThe sea is wide and the wind is free.\n\n## 2. What to know\nRead the "
        + "weather before you go.\n\n## 3. Where to go\nStay near the coast at first.\n\n## To do\n"
        + "- [ ] a\n- [ ] b\n",
      ["# topic - To do", "  [ ] task a", "  [ ] task b"]),
    .init(
      "one tick among pictures that are all different is no state",
      "# P\n\n## Start\n\n| Status | Subject |\n|--|--|\n| ✅ Known well | Ropes |\n| ⚡ Half known | Sails |\n"
        + "| 🔴 From nothing | Wind |\n\n## Week 1\n- a\n\n## Week 2\n- b\n",
      ["# week 1 -", "  [ ] study a", "# week 2 -", "  [ ] study b"]),
    .init(
      "numbers beside shares below a state's word are sums",
      "# P\n\n## Log\n\n| | Total | Done |\n|--|--|--|\n| Sum | 63 | 0 |\n| Share | — | 0% |\n\n"
        + "## Week 1\n\n| # | Knot | Done |\n|--|--|--|\n| 1 | Bowline | [ ] |\n| 2 | Reef | [ ] |\n",
      ["# week 1 -", "  [ ] study Bowline", "  [ ] study Reef"]),
    .init(
      "a table that tells more of what is ticked elsewhere is no more work",
      "# P\n\n## Books\n\n| # | Book | Read |\n|--|--|--|\n| 1 | Tides | ⬜ |\n| 2 | Stars | ⬜ |\n"
        + "| 3 | Ropes | ⬜ |\n\n## In detail\n\n| # | Book | Why |\n|--|--|--|\n| 1 | Tides (Ames) | to plan |\n"
        + "| 2 | Stars (Bell) | to steer |\n| 3 | Ropes (Cole) | to moor |\n",
      [
        "# topic - Books", "  [ ] study Tides", "  [ ] study Stars", "  [ ] study Ropes",
      ]),
    .init(
      "a week keeps its list, whatever is ticked once more below",
      "# P\n\n## Week 1\n- Tides\n- Stars\n- Ropes\n\n## Week 2\n- Sails\n- Wind\n- Hull\n\n"
        + "## Check\n- [ ] Tides\n- [ ] Stars\n- [ ] Ropes\n",
      [
        "# week 1 -", "  [ ] study Tides", "  [ ] study Stars", "  [ ] study Ropes", "# week 2 -",
        "  [ ] study Sails", "  [ ] study Wind", "  [ ] study Hull", "# topic - Check",
        "  [ ] study Tides", "  [ ] study Stars", "  [ ] study Ropes",
      ]),
  ]
}
