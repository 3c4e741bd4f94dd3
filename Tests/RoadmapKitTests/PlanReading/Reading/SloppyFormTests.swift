import RoadmapKit
import Testing

/// Forms of plans that their authors wrote for the eye: lines ended by hand, tables with a heading among
/// their rows, labels that say in two words what the next line is.
@Suite struct SloppyFormTests {
  typealias Rule = ReadingRuleTests.Rule

  @Test(arguments: rules)
  func holds(_ rule: Rule) throws { try rule.expectHeld() }

  @Test(arguments: ["<br>", "<br/>", "<br />", "<BR>", "<br><br>", "&nbsp;<br>"])
  func aBreakIsNoneOfTheLinesWords(_ mark: String) throws {
    let lines = "[ ] Sand the hull\(mark)\n\(mark)\n&nbsp;&nbsp;[ ] Caulk it\n"
    let text = "# Boat\n\n## Week 1\n\n" + lines
    let plan = try Fixtures.plan(text)
    #expect(plan.items.indices.map { plan.text(ofItem: $0) } == ["Sand the hull", "Caulk it"])
  }

  static let rules = [
    Rule(
      "lines that a tag breaks off stand for themselves, and a tag alone is a blank line",
      "# Boat\n\n**Week 1:** Hull<br>\nBest book: *Planks*<br>\nBest lectures: Seams 101<br>\n<br>\n"
        + "**Week 2:** Sails<br>\nBest book: *Cloth*<br>\nBest lectures: Hems 101<br>\n",
      [
        "# week 1 Hull", "  [ ] study Best book: Planks", "  [ ] study Best lectures: Seams 101",
        "# week 2 Sails", "  [ ] study Best book: Cloth", "  [ ] study Best lectures: Hems 101",
      ]),
    Rule(
      "a week's topics are its work, and not the book below them",
      "# Boat\n\nWeek 1\nTopics: planks, seams\nBook: Smith\n\nWeek 2\nTopics: cloth, hems\nBook: Jones\n",
      [
        "# week 1 -", "  [ ] study Topics: planks, seams", "# week 2 -",
        "  [ ] study Topics: cloth, hems",
      ]),
    Rule(
      "deliverables are work where they are files, and a line with a colon below them is none",
      "# Boat\n\n## Week 1\n\nTasks:\n\n- Sand it\n- Caulk it\n\nDeliverables:\n\n- `hull/`\n- `notes/hull.md`\n\nThen, once more:\n\n- Look it over\n\n## Week 2\n\nTasks:\n\n- Cut it\n- Sew it\n\nDeliverables:\n\n- `sails/`\n- `notes/sails.md`\n",
      [
        "# week 1 -", "  # topic - Tasks", "    [ ] task Sand it", "    [ ] task Caulk it",
        "  [ ] deliverable hull/", "  [ ] deliverable notes/hull.md", "  [ ] study Look it over",
        "# week 2 -", "  # topic - Tasks", "    [ ] task Cut it", "    [ ] task Sew it",
        "  [ ] deliverable sails/", "  [ ] deliverable notes/sails.md",
      ]),
    Rule(
      "files with the time that they take are read then",
      "# Boat\n\n## Week 1\n\n- Sand it\n- Caulk it\n- Paint it\n- Oil it\n\n## Week 2\n\n- Cut it\n- Sew it\n- Rig it\n- Test it\n\n### Reading\n\nIn this order.\n\n### Manuals\n\n- `hull.md` (30 min)\n- `sails.md` (1 h)\n",
      [
        "# week 1 -", "  [ ] study Sand it", "  [ ] study Caulk it", "  [ ] study Paint it",
        "  [ ] study Oil it", "# week 2 -", "  [ ] study Cut it", "  [ ] study Sew it",
        "  [ ] study Rig it", "  [ ] study Test it", "  # topic - Manuals",
        "    [ ] study hull.md (30 min)", "    [ ] study sails.md (1 h)",
      ]),
    Rule(
      "a list of more weeks than a table has is no overview of it",
      "# Boat\n\n- Week 1: wood\n- Week 2: planks\n- Week 3: seams\n- Week 4: cloth\n\n## Practice\n\n| Week | Problem |\n|---|---|\n| 2 | bend one |\n| 3 | fill one |\n| 4 | hem one |\n",
      [
        "[ ] study Week 1: wood", "[ ] study Week 2: planks", "[ ] study Week 3: seams",
        "[ ] study Week 4: cloth", "# topic - Practice", "  [ ] study bend one",
        "  [ ] study fill one", "  [ ] study hem one",
      ]),
    Rule(
      "a column of weeks stands before one of levels, and words beside an empty cell for it",
      "# 배\n\n| 주 차 | 난이도 | 문제 |\n|---|---|---|\n| 1 주 | 레벨1 | 판자 |\n| 2 주 | 레벨2 | 이음매 |\n| 3 주 | 중간 시험 | |\n| 4 주 | 레벨3 | 돛 |\n",
      ["[ ] study 판자", "[ ] study 이음매", "[ ] study 중간 시험", "[ ] study 돛"]),
    Rule(
      "a part among a table's rows may have its own state",
      "# Boot\n\n| Woche | Aufgabe | Status |\n|---|---|---|\n| **TEIL 1 – RUMPF** | | **In Arbeit** |\n| 1.1 | Planken | ✅ Erledigt |\n| 1.2 | Nähte | 📝 Wartet |\n| **TEIL 2 – SEGEL** | | Offen |\n| 2.1 | Tuch | ⏳ Offen |\n",
      [
        "# phase 1 RUMPF", "  [x] study Planken", "  [ ] study Nähte", "# phase 2 SEGEL",
        "  [ ] study Tuch",
      ]),
    Rule(
      "the hours of a week close its table, also where its rows are told apart by two columns",
      "# Boat\n\n## Week 1\n\n| What | How |\n|---|---|\n| Hull | sand it |\n| Hull | caulk it |\n| Hull | oil it |\n| Goal | **14–18h** |\n\n## Week 2\n\n- Cut it\n- Sew it\n",
      [
        "# week 1 -", "  [ ] study Hull: sand it", "  [ ] study Hull: caulk it",
        "  [ ] study Hull: oil it", "# week 2 -", "  [ ] study Cut it", "  [ ] study Sew it",
      ]),
    Rule(
      "courses of which one table holds but one are work, a state beside it",
      "# Boat\n\n## Hull\n\nID | Course | Status\n--|--|--\nH1 | [Planks](https://example.org/a) | Done\n\nLook at [mine](https://example.org/x).\n\n- Seams\n- Ribs\n\n## Sails\n\nID | Course | Status\n--|--|--\nS1 | [Cloth](https://example.org/b) | Open\nS2 | [Hems](https://example.org/c) | Open\n",
      [
        "# topic - Hull", "  [x] study Planks", "  [ ] study Seams",
        "  [ ] study Ribs", "# topic - Sails", "  [ ] study Cloth",
        "  [ ] study Hems",
      ]),
    Rule(
      "from when to when a day is learnt in is no work",
      "# Boat\n\n## Blocks\n\n- Morning: 7:00 AM – 8:30 AM (1.5 hours)\n- Evening: 8:00 PM – 9:00 PM\n\n## Hull\n\n- Planks\n- Seams\n- Ribs\n\n## Sails\n\n- Cloth\n- Hems\n- Ropes\n",
      [
        "# topic - Hull", "  [ ] study Planks", "  [ ] study Seams", "  [ ] study Ribs",
        "# topic - Sails", "  [ ] study Cloth", "  [ ] study Hems", "  [ ] study Ropes",
      ]),
    Rule(
      "beside the days of a week that comes again, a line or two are no work",
      "# Boat\n\n| Day | Part |\n|---|---|\n| Mon | Hull |\n| Tue | Sails |\n| Wed | Hull |\n| Thu | Sails |\n| Fri | Hull |\n\n**On a bad day:**\n\n- Hull: one plank\n- Sails: one hem\n",
      [
        "[ ] study Hull", "[ ] study Sails", "[ ] study Hull", "[ ] study Sails",
        "[ ] study Hull",
      ]),
    Rule(
      "two words whose last names one task name it",
      "# Boat\n\n## Week 1\n\n- Planks\n- Seams\n\n**Checkpoint exercise:** bend a plank.\n\n**Spaced practice:** it sticks.\n\n## Week 2\n\n- Cloth\n- Hems\n\n**実践課題**: 帆を縫う。\n",
      [
        "# week 1 -", "  [ ] study Planks", "  [ ] study Seams",
        "  [ ] task Checkpoint exercise: bend a plank.", "# week 2 -", "  [ ] study Cloth",
        "  [ ] study Hems", "  [ ] task 実践課題: 帆を縫う。",
      ]),
    Rule(
      "homework of a week that is no list is its lines",
      "# Лодка\n\n## Неделя 1\n\n### Корпус\n\n- доски\n- швы\n\n### Практическое задание\n\n[Согнуть доску](https://example.org/a) - 2 часа.\n\n## Неделя 2\n\n- парус\n- канат\n",
      [
        "# week 1 -", "  # topic - Корпус", "    [ ] study доски", "    [ ] study швы",
        "  # topic - Практическое задание",
        "    [ ] task Согнуть доску - 2 часа.", "# week 2 -",
        "  [ ] study парус", "  [ ] study канат",
      ]),
    Rule(
      "focus areas are the work of a subject that holds no other",
      "# Boat\n\n## Phase 1\n\n### Hull\n\n**Topics:**\n\n- Planks\n- Seams\n\n### Sails\n\n**Focus areas:**\n\n- Cloth\n- Hems\n\n**Resources:**\n\n- Moore\n\n## Phase 2\n\n- Ropes\n- Knots\n\n**Focus:**\n\n- Patience\n",
      [
        "# phase 1 -", "  # topic - Hull", "    # topic - Topics", "      [ ] study Planks",
        "      [ ] study Seams", "  # topic - Sails", "    # topic - Focus areas",
        "      [ ] study Cloth", "      [ ] study Hems", "# phase 2 -", "  [ ] study Ropes",
        "  [ ] study Knots",
      ]),
    Rule(
      "headings of days above code alone, below no week, only tell of the plan's days",
      "# Boat\n\n## Week 1\n\n- Planks\n- Seams\n\n## Week 2\n\n- Cloth\n- Hems\n- Ropes\n\n## Templates\n\n### Day 4 – basics\n\n```\nhem()\n```\n\n### Day 5 – more\n\n```\nrope()\n```\n",
      [
        "# week 1 -", "  [ ] study Planks", "  [ ] study Seams", "# week 2 -", "  [ ] study Cloth",
        "  [ ] study Hems", "  [ ] study Ropes",
      ]),
    Rule(
      "a checkpoint in a line says what holds by then",
      "# 船\n\n## Step 1\n\n- 実践: 板を曲げる\n- チェックポイント: 板が曲がっている\n\n## Step 2\n\n- 実践: 帆を縫う\n- チェックポイント: 帆が縫えている\n",
      [
        "# phase 1 -", "  [ ] study 実践: 板を曲げる", "  [ ] outcome 板が曲がっている", "# phase 2 -",
        "  [ ] study 実践: 帆を縫う", "  [ ] outcome 帆が縫えている",
      ]),
    Rule(
      "parts of a document of which one holds the weeks are its chapters",
      "# Boat\n\n## Part 1. Why\n\n### Wood\n\n- It floats\n- It smells\n\n## Part 2. The programme\n\n"
        + "### Week 1\n\n- Sand the hull\n- Caulk it\n\n### Week 2\n\n- Cut the sails\n- Sew them\n\n"
        + "## Part 3. Food\n\n### Meals\n\n- Oats\n- Rice\n- Beans\n\n## Part 4. Signs\n\n- Dry feet\n- Calm\n",
      [
        "# topic - Part 2. The programme", "  # week 1 -", "    [ ] study Sand the hull",
        "    [ ] study Caulk it", "  # week 2 -", "    [ ] study Cut the sails",
        "    [ ] study Sew them",
      ]),
    Rule(
      "a plan whose first part is told week by week goes on with the others",
      "# Boat\n\n## Part 1. Hull\n\n### Week 1\n\n- Sand the hull\n- Caulk it\n\n### Week 2\n\n- Oil it\n\n"
        + "## Part 2. Sails\n\n- Cut them\n- Sew them\n\n## Part 3. Ropes\n\n- Splice\n- Whip\n",
      [
        "# phase 1 Hull", "  # week 1 -", "    [ ] study Sand the hull", "    [ ] study Caulk it",
        "  # week 2 -", "    [ ] study Oil it", "# phase 2 Sails", "  [ ] study Cut them",
        "  [ ] study Sew them", "# phase 3 Ropes", "  [ ] study Splice", "  [ ] study Whip",
      ]),
    Rule(
      "where three checkpoints ask, a fourth that does not is none either",
      "# Boat\n\n## Phase 1\n\n- Sand it\n\n**Checkpoint**: Is it smooth?\n\n## Phase 2\n\n- Caulk it\n\n"
        + "**Checkpoint**: Is it dry?\n\n## Phase 3\n\n- Sail it\n\n**Checkpoint**: Is it fast?\n\n"
        + "## Phase 4\n\n- Sell it\n\n**Checkpoint**: the price is fair.\n",
      [
        "# phase 1 -", "  [ ] study Sand it", "# phase 2 -", "  [ ] study Caulk it",
        "# phase 3 -", "  [ ] study Sail it", "# phase 4 -", "  [ ] study Sell it",
      ]),
  ]
}
