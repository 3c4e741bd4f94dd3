import RoadmapKit
import Testing

/// What only its place tells: headings behind the weeks, lists above them, tables of one day.
@Suite struct PlacedFormTests {
  typealias Rule = ReadingRuleTests.Rule

  @Test(arguments: rules)
  func holds(_ rule: Rule) throws { try rule.expectHeld() }

  @Test func aPeriodWithItsDatesIsATitle() throws {
    let plan = try Fixtures.plan(
      "# Stage 1: 13 Mar - 13 Apr\n\n- [ ] Sand the planks\n- [ ] Caulk the seams\n\n"
        + "### What was done\n\n- [x] Bought the wood\n")
    #expect(plan.title == "Stage 1: 13 Mar - 13 Apr")
  }

  @Test func aFactWithADateIsNoTitleStill() throws {
    let plan = try Fixtures.plan(
      "# REGATTA: 12 May\n\n# A boat in spring\n\n- [ ] Sand the planks\n")
    #expect(plan.title == "A boat in spring")
  }

  static let rules = [
    Rule(
      "plain headings behind the weeks belong to none of them: what is there by a day comes of the plan",
      "# Boat\n\nWeek 1 — Hull\n- Sand the planks\n- Caulk the seams\n\nWeek 2 — Sails\n- Cut the cloth\n"
        + "- Sew the hems\n\nDeliverables by day 14\n- A dry hull\n- Two sails\n\nNumbers (each week)\n- Hours spent\n- Planks left\n",
      [
        "# week 1 Hull", "  [ ] study Sand the planks", "  [ ] study Caulk the seams",
        "# week 2 Sails", "  [ ] study Cut the cloth", "  [ ] study Sew the hems",
        "# outcomes - Deliverables by day 14", "  [ ] outcome A dry hull",
        "  [ ] outcome Two sails",
      ]),
    Rule(
      "plain headings in every week are its parts, in the last one too",
      "# Boat\n\nWeek 1 — Hull\n\nBow\n- Sand the planks\n- Caulk the seams\n\nWeek 2 — Sails\n\nFore\n- Cut the cloth\n- Sew the hems\n",
      [
        "# week 1 Hull", "  # topic - Bow", "    [ ] study Sand the planks",
        "    [ ] study Caulk the seams",
        "# week 2 Sails", "  # topic - Fore", "    [ ] study Cut the cloth",
        "    [ ] study Sew the hems",
      ]),
    Rule(
      "months in a row are one part, whatever mark stands between them",
      "# Boat\n\n## October • November • December\n- planks\n- seams\n\n## July / August / September\n- cloth\n\n## Jan, Feb and March\n- rigging\n",
      [
        "# month 10-12 -", "  [ ] study planks", "  [ ] study seams", "# month 7-9 -",
        "  [ ] study cloth", "# month 1-3 -", "  [ ] study rigging",
      ]),
    Rule(
      "several things called after a phase are none",
      "# Boat\n\n## Milestone 1: Hull\n- planks\n- seams\n\n## Milestone 2: Sails\n- cloth\n\n## Milestone badges\n- hull afloat\n",
      [
        "# phase 1 Hull", "  [ ] study planks", "  [ ] study seams", "# phase 2 Sails",
        "  [ ] study cloth",
      ]),
    Rule(
      "a plan of one day has its parts in a table of times",
      "# Boat\n\n## 1-day plan\n\n**Begin nothing new today, only look back.**\n\n| Time of day | Action |\n|---|---|\n| Morning (2 h) | Sand the planks |\n| Afternoon | Caulk the seams |\n| Night | Sleep on board |\n\n"
        + "## 2-day plan\n\n### Day 1 — Hull\n- Sand slowly\n- Caulk slowly\n\n### Day 2 — Sails\n- Cut the cloth\n",
      [
        "# topic - 1-day plan", "  [ ] study Sand the planks", "  [ ] study Caulk the seams",
        "  [ ] study Sleep on board", "# topic - 2-day plan", "  # day 1 Hull",
        "    [ ] study Sand slowly",
        "    [ ] study Caulk slowly", "  # day 2 Sails", "    [ ] study Cut the cloth",
      ]),
    Rule(
      "a table of a day like any other is a timetable still",
      "# Boat\n\n## Daily rhythm\n\n| Time of day | Action |\n|---|---|\n| Morning | Sand |\n| Night | Sleep |\n\n## Week 1\n- planks\n- seams\n",
      ["# week 1 -", "  [ ] study planks", "  [ ] study seams"]),
    Rule(
      "numbers that go on from heading to heading count the work, boxes elsewhere or not",
      "# Boat\n\n## Phase 1: Hull\n- [ ] planks\n- [ ] seams\n\n## Phase 2: Sails\n- [ ] cloth\n- [ ] hems\n\n## Things to build\n\n### Small\n"
        + "1. **A tender**\n   - Aim: row ashore\n   - Skill: sawing\n2. **A mooring**\n   - Aim: lie safe\n   - Skill: knots\n\n### Large\n"
        + "3. **A mast**\n   - Aim: carry sail\n   - Skill: planing\n4. **A cabin**\n   - Aim: sleep dry\n   - Skill: joints\n",
      [
        "# phase 1 Hull", "  [ ] study planks", "  [ ] study seams", "# phase 2 Sails",
        "  [ ] study cloth", "  [ ] study hems", "# topic - Things to build", "  # topic - Small",
        "    [ ] study A tender", "    [ ] study A mooring", "  # topic - Large",
        "    [ ] study A mast",
        "    [ ] study A cabin",
      ]),
    Rule(
      "hours a day above the parts of a plan are no work",
      "# Boat\n\n- 2h/day of work (at least 1h/day) => 12h/week\n- mornings are best?\n\n## Hull\n- planks\n- seams\n\n## Sails\n- cloth\n- hems\n\n## Rig\n- mast\n",
      [
        "# topic - Hull", "  [ ] study planks", "  [ ] study seams", "# topic - Sails",
        "  [ ] study cloth", "  [ ] study hems", "# topic - Rig", "  [ ] study mast",
      ]),
    Rule(
      "numbered parts, each a month further, are months and no days",
      "# Boat\n\n## 2. July — Hull\n- planks\n- seams\n\n## 3. August — Sails\n- cloth\n- hems\n",
      [
        "# month 7 Hull",
        "  [ ] study planks", "  [ ] study seams", "# month 8 Sails", "  [ ] study cloth",
        "  [ ] study hems",
      ]),
    Rule(
      "numbered days of one month are days",
      "# Boot\n\n## 1. Juli – Rumpf\n- Planken\n- Fugen\n\n## 2. Juli – Segel\n- Tuch\n",
      [
        "# day 1 Rumpf", "  [ ] study Planken", "  [ ] study Fugen", "# day 2 Segel",
        "  [ ] study Tuch",
      ]),
    Rule(
      "what goes on with a day that is done is done too",
      "# Boat week\n\n## Monday: hull ✅ DONE\n\n### Planks\n- sand\n- oil\n\n## Superset\n\n### Seams\n- caulk\n\n### Keel\n- scrape\n\n## Tuesday: rig ✅ DONE\n\n### Mast\n- plane\n\n## Wednesday: sails\n\n### Sails\n- cut\n- sew\n",
      [
        "# day mon hull DONE", "  # topic - Planks", "    [x] study sand", "    [x] study oil",
        "# topic - Superset", "  # topic - Seams", "    [x] study caulk", "  # topic - Keel",
        "    [x] study scrape", "# day tue rig DONE", "  # topic - Mast", "    [x] study plane",
        "# day wed sails", "  # topic - Sails", "    [ ] study cut", "    [ ] study sew",
      ]),
    Rule(
      "what shows that a part is reached is an outcome in Chinese too",
      "# 造船\n\n## 第一阶段 船体\n\n- [ ] 打磨木板\n- [ ] 填缝\n\n### ✅ 检验标准\n- 能让船浮起来\n- 不漏水\n",
      [
        "# phase 1 船体", "  [ ] study 打磨木板", "  [ ] study 填缝",
        "  # outcomes - 检验标准", "    [ ] outcome 能让船浮起来", "    [ ] outcome 不漏水",
      ]),
    Rule(
      "a row's box says how far it is, whatever pictures stand before it",
      "# Boat\n\n## Stage 1\n\n| Topic | Weight | State |\n|---|---|---|\n| Planks | 🔴 | ☐ |\n| Seams | 🟡 | ☐ |\n| Cloth | 🟢 | ☑ |\n\n## Stage 2\n\n| Topic | Weight | State |\n|---|---|---|\n| Hems | 🟡 | ☐ |\n",
      [
        "# phase 1 -", "  [ ] study Planks", "  [ ] study Seams", "  [x] study Cloth",
        "# phase 2 -", "  [ ] study Hems",
      ]),
    Rule(
      "what its author will be able to do is an outcome, ticks for decoration or not",
      "# Boat\n\n## Week 1\n- [ ] planks\n- [ ] seams\n\n## In the end\nBy day 30, I will:\n- ✅ sail her alone\n- ✅ mend her\n",
      [
        "# week 1 -", "  [ ] study planks", "  [ ] study seams",
        "# topic - In the end", "  # outcomes - By day 30, I will",
        "    [ ] outcome sail her alone",
        "    [ ] outcome mend her",
      ]),
    Rule(
      "a pointing hand before the words that announce outcomes makes no bullet of them",
      "# Boat\n\n## Week 1\n- planks\n- seams\n\n## Week 2\n- cloth\n- hems\n\n👉 After 14 days, you’ll know:\n\n- how to caulk\n- how to sew\n",
      [
        "# week 1 -", "  [ ] study planks", "  [ ] study seams", "# week 2 -", "  [ ] study cloth",
        "  [ ] study hems", "  # outcomes - After 14 days, you’ll know",
        "    [ ] outcome how to caulk",
        "    [ ] outcome how to sew",
      ]),
    Rule(
      "a month alone that nothing stands below only says what its words are about",
      "# Boat\n\n#### April 2029 crew syllabus\n\nFor those who sail.\n\n## Week 1\n- planks\n- seams\n\n## Week 2\n- cloth\n",
      [
        "# week 1 -", "  [ ] study planks", "  [ ] study seams", "# week 2 -", "  [ ] study cloth",
      ]),
  ]
}
