import RoadmapKit
import Testing

/// Forms in which people keep track of their own plans: ticks behind lines, struck boxes, weeks as rows of
/// a table, boxes beside the table of a week.
@Suite struct TrackedFormTests {
  typealias Rule = ReadingRuleTests.Rule

  @Test(arguments: rules)
  func holds(_ rule: Rule) throws { try rule.expectHeld() }

  @Test func anAddressIsNoTitle() throws {
    let plan = try Fixtures.plan(
      "# [https://yard.org/plan](https://yard.org/plan)\n\n# Boat in six weeks\n\n- planks\n- seams\n"
    )
    #expect(plan.title == "Boat in six weeks")
  }

  static let rules = [
    Rule(
      "ticks behind the first lines of a list say that they are done",
      "# Boat\n\n## Hull\n\n- planks ✅\n- seams ✅\n- paint\n\n## Sails\n\n- cloth\n- hems\n",
      [
        "# topic - Hull", "  [x] study planks", "  [x] study seams", "  [ ] study paint",
        "# topic - Sails", "  [ ] study cloth", "  [ ] study hems",
      ]),
    Rule(
      "a tick behind the last line of each list adorns it",
      "# Boat\n\n## Hull\n\n- planks\n- seams ✅\n\n## Sails\n\n- cloth\n- hems ✅\n",
      [
        "# topic - Hull", "  [ ] study planks", "  [ ] study seams", "# topic - Sails",
        "  [ ] study cloth", "  [ ] study hems",
      ]),
    Rule(
      "ticks behind all lines of a plan adorn them",
      "# Boat\n\n## Hull\n\n- planks ✅\n- seams ✅\n\n## Sails\n\n- cloth ✅\n- hems ✅\n",
      [
        "# topic - Hull", "  [ ] study planks", "  [ ] study seams", "# topic - Sails",
        "  [ ] study cloth", "  [ ] study hems",
      ]),
    Rule(
      "a box that is struck out with its line is skipped, or done",
      "# Boat\n\n- [x] planks\n- ~~[ ] an engine~~\n- ~~[x] seams~~\n- [ ] paint\n",
      ["[x] study planks", "[-] study an engine", "[x] study seams", "[ ] study paint"]),
    Rule(
      "a week in a row of its own holds the rows below it",
      "# Boat\n\nDay | Work\n--- | ---\n**Week 1**\nMon | planks\nTue | seams\n**Week 2**\nMon | cloth\nTue | hems\n",
      [
        "# week 1 -", "  [ ] study planks", "  [ ] study seams", "# week 2 -",
        "  [ ] study cloth", "  [ ] study hems",
      ]),
    Rule(
      "rows that tell a week off are no headings",
      "# Boat\n\n| Week | Work |\n|---|---|\n| Week 1 | planks |\n| Week 2 | |\n| Week 3 | seams |\n| Week 4 | |\n",
      ["[ ] study planks", "[ ] study seams"]),
    Rule(
      "the sum in the last row is none of the work",
      "# Boat\n\n## Phase 1\n\n| Book | Pages |\n|---|---:|\n| Planks | 135 |\n| Seams | 161 |\n| **All of it** | **296** |\n\n"
        + "## Phase 2\n\n| Book | Pages |\n|---|---:|\n| Cloth | 241 |\n| Hems | 20 |\n| **Lofts** | **90** |\n",
      [
        "# phase 1 -", "  [ ] study Planks", "  [ ] study Seams", "# phase 2 -",
        "  [ ] study Cloth", "  [ ] study Hems", "  [ ] study Lofts",
      ]),
    Rule(
      "hours beside a date are those of one day, and its work",
      "# Boat\n\n## Week 1\n\n| Day | Time | Work |\n|---|---|---|\n| Mon Apr 13 | 11:45-13:00 | planks |\n| Tue Apr 14 | 17:30-19:00 | seams |\n",
      ["# week 1 -", "  [ ] study planks", "  [ ] study seams"]),
    Rule(
      "a few boxes below the table of each week take nothing from it",
      "# Boat\n\n## Week 1\n\n| Order | Topic | Hours |\n|---|---|---|\n| 1 | planks | 2 |\n| 2 | seams | 3 |\n\n- [ ] log the hours\n\n"
        + "## Week 2\n\n| Order | Topic | Hours |\n|---|---|---|\n| 3 | cloth | 2 |\n| 4 | hems | 3 |\n\n- [ ] look back\n\n"
        + "## Week 3\n\n| Order | Topic | Hours |\n|---|---|---|\n| 5 | knots | 2 |\n| 6 | nets | 3 |\n\n- [ ] launch\n",
      [
        "# week 1 -", "  [ ] study planks", "  [ ] study seams", "  [ ] study log the hours",
        "# week 2 -", "  [ ] study cloth", "  [ ] study hems", "  [ ] study look back",
        "# week 3 -", "  [ ] study knots", "  [ ] study nets", "  [ ] study launch",
      ]),
    Rule(
      "weeks below references that stand elsewhere hold no work",
      "# Boat\n\n## Week 1\n\n- planks\n- seams\n\n## Week 2\n\n- cloth\n- hems\n\n## References\n\n### Week 1\n\n- Moore\n- Chapelle\n\n### Week 2\n\n- Marino\n- Ross\n",
      [
        "# week 1 -", "  [ ] study planks", "  [ ] study seams", "# week 2 -",
        "  [ ] study cloth", "  [ ] study hems",
      ]),
    Rule(
      "what is dated beside dated weeks, or leads up to the first day, is work",
      "# Boat\n\n## Before Day One: the yard\n\n- rent a shed\n- buy a saw\n\n## Day One: Hull\n\n- planks\n- seams\n\n## Day 2: Sails\n\n- cloth\n- hems\n",
      [
        "# topic - Before Day One: the yard", "  [ ] study rent a shed", "  [ ] study buy a saw",
        "# day 1 Hull", "  [ ] study planks", "  [ ] study seams", "# day 2 Sails",
        "  [ ] study cloth", "  [ ] study hems",
      ]),
    Rule(
      "a day by number and month's name",
      "# Barco\n\n## Sex 27/fev — Casco\n\n- tábuas\n\n## Sáb 28/fev — Velas\n\n- pano\n",
      ["# day 27 Casco", "  [ ] study tábuas", "# day 28 Velas", "  [ ] study pano"]),
    Rule(
      "numbered chapters around a table of weeks tell of it",
      "# Boat\n\n## 1. The yard\n\n- **Tools**: are shared by all.\n- **Sheds**: are locked at night.\n\n## 2. Schedule\n\n"
        + "| Week | Topic |\n|---|---|\n| 1 | planks |\n| 2 | seams |\n| 3 | cloth |\n| 4 | hems |\n| 5 | dye |\n\n## 3. Other\n\n- We meet on Mondays.\n- Bring gloves.\n",
      [
        "# topic - Schedule", "  [ ] study planks", "  [ ] study seams", "  [ ] study cloth",
        "  [ ] study hems", "  [ ] study dye",
      ]),
    Rule(
      "ticks that come again in each week mark what is important",
      "# Boat\n\nLegend: ✅ must know\n\n## Week 1\n\n- planks ✅\n- seams ✅\n- paint\n\n## Week 2\n\n- cloth ✅\n- hems ✅\n- dye\n",
      [
        "# week 1 -", "  [ ] study planks", "  [ ] study seams", "  [ ] study paint", "# week 2 -",
        "  [ ] study cloth", "  [ ] study hems", "  [ ] study dye",
      ]),
    Rule(
      "a box in a week's row of its own is read",
      "# Boat\n\n| Day | Work |\n|---|---|\n| ☐ Week 1 | |\n| Mon | planks |\n| ☐ Week 2 | |\n| Mon | cloth |\n",
      ["[ ] study Week 1", "[ ] study planks", "[ ] study Week 2", "[ ] study cloth"]),
    Rule(
      "numbers that happen to add up, or count, take no row away",
      "# Boat\n\n## Week 1\n\n| Task | Done so far | Done |\n|---|---|---|\n| Planks | 0% | [ ] |\n| Seams | 0% | [ ] |\n| **Launch** | 0% | [ ] |\n\n"
        + "## Week 2\n\n| Topic | When |\n|---|---|\n| Cloth | Week 1 |\n| Hems | Week 2 |\n| **Masts** | Week 3 |\n",
      [
        "# week 1 -", "  [ ] study Planks", "  [ ] study Seams", "  [ ] study Launch",
        "# week 2 -", "  [ ] study Cloth", "  [ ] study Hems", "  [ ] study Masts",
      ]),
    Rule(
      "weeks of one subject are not hidden by those of another",
      "# Exam\n\n## Listening\n\n### Week 1\n\n- maps\n- forms\n\n## Reading\n\n### Week 1\n\n- skimming\n- scanning\n",
      [
        "# topic - Listening", "  # week 1 -", "    [ ] study maps", "    [ ] study forms",
        "# topic - Reading", "  # week 1 -", "    [ ] study skimming", "    [ ] study scanning",
      ]),
    Rule(
      "chapters that hold more than the table of weeks are the work",
      "# Boat\n\n## 1. Hull\n\n- planks\n- seams\n- joints\n\n## 2. Sails\n\n- cloth\n- hems\n- dye\n\n## 3. Schedule\n\n| Week | Topic |\n|---|---|\n| 1 | Hull |\n| 2 | Hull |\n| 3 | Sails |\n| 4 | Sails |\n",
      [
        "# topic - Hull", "  [ ] study planks", "  [ ] study seams", "  [ ] study joints",
        "# topic - Sails", "  [ ] study cloth", "  [ ] study hems", "  [ ] study dye",
        "# topic - Schedule", "  [ ] study Hull", "  [ ] study Hull", "  [ ] study Sails",
        "  [ ] study Sails",
      ]),
    Rule(
      "what stands behind the last week is no introduction",
      "# Boat\n\n## Week 1: Hull\n\n## Week 2: Sails\n\n## Week 3: Ropes\n\n## Bonus: Nets\n",
      [
        "[ ] study Week 1: Hull", "[ ] study Week 2: Sails", "[ ] study Week 3: Ropes",
        "[ ] study Bonus: Nets {optional}",
      ]),
    Rule(
      "what follows a table is no part of its last week",
      "# Boat\n\n## Phase 1\n\n| Day | Work |\n|---|---|\n| **Week 1** | |\n| Mon | planks |\n| **Week 2** | |\n| Mon | cloth |\n\n- knots\n- nets\n",
      [
        "# phase 1 -", "  # week 1 -", "    [ ] study planks", "  # week 2 -",
        "    [ ] study cloth",
        "  [ ] study knots", "  [ ] study nets",
      ]),
  ]
}
