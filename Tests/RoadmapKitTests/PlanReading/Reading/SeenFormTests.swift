import RoadmapKit
import Testing

/// What plans of the world showed: marks that are the state of the work, lines that only label it,
/// headings among others of their kind.
@Suite struct SeenFormTests {
  typealias Rule = ReadingRuleTests.Rule

  @Test(arguments: rules)
  func holds(_ rule: Rule) throws { try rule.expectHeld() }

  @Test func theOnlyHeadingIsTheTitleWhateverItsWord() throws {
    let plan = try Fixtures.plan("# Rhythm\n\n- [ ] Waltz\n- [ ] Tango\n")
    #expect(plan.title == "Rhythm")
  }

  @Test func aQuestionAboveThePlanIsNoTitle() throws {
    let plan = try Fixtures.plan(
      "Great, let us begin.\n\n## **Should you read all of it?**\n\nNo.\n\n## Your boat plan\n\n"
        + "### Hull\n\n- Sand the planks\n- Caulk the seams\n\n## Ropes\n\n- Knots\n- Splices\n")
    #expect(plan.title == "Your boat plan")
  }

  static let rules = [
    Rule(
      "short lines with a mark each are the work where several lists have that form",
      "# Boat\n\n## Hull\n\n- ✅ Planks\n- 🔄 Seams\n- ⏳ Paint\n\n## Sails\n\n- ✅ Cloth\n- 🔄 Hems\n- ⬜ Ropes\n",
      [
        "# topic - Hull", "  [x] study Planks", "  [/] study Seams", "  [ ] study Paint",
        "# topic - Sails", "  [x] study Cloth", "  [/] study Hems", "  [ ] study Ropes",
      ]),
    Rule(
      "short lines with a mark each are the work where no other line has these marks",
      "# Boat\n\n- ✅ Planks\n- 🔄 Seams\n- ⬜ Paint\n",
      ["[x] study Planks", "[/] study Seams", "[ ] study Paint"]),
    Rule(
      "a list of marks in words of any language explains those of the others",
      "# Boot\n\n- ✅ Erledigt\n- 🔄 Läuft\n- ⬜ Offen\n\n## Rumpf\n\n- ✅ Planken\n- ✅ Nähte\n- ⬜ Farbe\n- ⬜ Kiel\n",
      [
        "# topic - Rumpf", "  [x] study Planken", "  [x] study Nähte", "  [ ] study Farbe",
        "  [ ] study Kiel",
      ]),
    Rule(
      "marks that only a sentence names explain nothing",
      "# Boat\n\nKey: ✅ afloat, 🔄 on land, ⬜ not built\n\n- ✅ Planks\n- 🔄 Seams\n- ⬜ Paint\n",
      ["[x] study Planks", "[/] study Seams", "[ ] study Paint"]),
    Rule(
      "a table whose author keeps count in it is work whatever its heading says",
      "# Boat\n\n## Phase 1\n\n- Planks\n- Seams\n\n## Phase 2\n\n- Cloth\n- Hems\n\n## Weekly Schedule\n\n"
        + "| Status | Day | Work |\n|---|---|---|\n| Done | Monday | Sand |\n| Done | Tuesday | Caulk |\n| Planned | Sunday | Paint |\n",
      [
        "# phase 1 -", "  [ ] study Planks", "  [ ] study Seams", "# phase 2 -",
        "  [ ] study Cloth", "  [ ] study Hems", "# topic - Weekly Schedule",
        "  [x] study Sand", "  [x] study Caulk", "  [ ] study Paint",
      ]),
    Rule(
      "a day that is nothing but files to read has them for its work",
      "# Boat\n\n## Day 1\n\n- `hull/planks.md`\n- Sand them\n- Caulk them\n\n## Day 2\n\n- `sails/cloth.md`\n- `sails/hems.md`\n\n## Day 3\n\n- Cut the cloth\n- Sew the hems\n- Rig the mast\n",
      [
        "# day 1 -", "  [ ] study hull/planks.md", "  [ ] study Sand them",
        "  [ ] study Caulk them",
        "# day 2 -", "  [ ] study sails/cloth.md", "  [ ] study sails/hems.md", "# day 3 -",
        "  [ ] study Cut the cloth", "  [ ] study Sew the hems", "  [ ] study Rig the mast",
      ]),
    Rule(
      "a book beside a course is the work of a topic that holds no other",
      "# Boat\n\n## 1. Hull\n\n- **Book:** Smith, Planks\n- **Course:** Seams 101\n\n## 2. Sails\n\n- **Book:** Jones, Cloth\n- **Course:** Hems 101\n",
      [
        "# topic - Hull", "  [ ] study Book: Smith, Planks", "  [ ] study Course: Seams 101",
        "# topic - Sails", "  [ ] study Book: Jones, Cloth", "  [ ] study Course: Hems 101",
      ]),
    Rule(
      "a book beside work is none",
      "# Boat\n\n## 1. Hull\n\n- **Book:** Smith, Planks\n- Caulk the seams\n\n## 2. Sails\n\n- **Book:** Jones, Cloth\n- Sew the hems\n",
      [
        "# topic - Hull", "  [ ] study Caulk the seams", "# topic - Sails",
        "  [ ] study Sew the hems",
      ]),
    Rule(
      "an admonition is a remark, its boxes aside",
      "# Boat\n\n!!! tip \"How to use it\"\n\n    - An hour a day\n    - Rest on Sundays\n\n## Hull\n\n!!! note\n    - Mind the rot\n    - Mind the worms\n\n- [ ] Sand the planks\n- [ ] Caulk the seams\n\n???+ info\n    - [ ] Paint the keel\n",
      [
        "# topic - Hull", "  [ ] study Sand the planks", "  [ ] study Caulk the seams",
        "  [ ] study Paint the keel",
      ]),
    Rule(
      "an admonition is a remark where nothing has a box, too",
      "# Boat\n\n??? tip\n\n    - An hour a day\n    - Rest on Sundays\n\n- Sand the planks\n- Caulk the seams\n",
      ["[ ] study Sand the planks", "[ ] study Caulk the seams"]),
    Rule(
      "a numbered list of sentences is work where the lists that count on from it are",
      "# Boat\n\n## Hull\n\n1. **Planks** are sanded first.\n2. **Seams** come after them.\n3. **Paint** goes on last.\n\n"
        + "## Sails\n\n4. Cloth\n5. Hems\n\n## Ropes\n\n6. Knots\n7. Splices\n",
      [
        "# topic - Hull", "  [ ] study Planks are sanded first.",
        "  [ ] study Seams come after them.", "  [ ] study Paint goes on last.",
        "# topic - Sails", "  [ ] study Cloth", "  [ ] study Hems",
        "# topic - Ropes", "  [ ] study Knots", "  [ ] study Splices",
      ]),
    Rule(
      "a heading that has its time beside the phases is one of the plan's parts",
      "# Boat\n\n## Phase 1: Hull (Months 1-8)\n\n- Planks\n- Seams\n\n## Phase 2: Sails (Months 9-17)\n\n- Cloth\n- Hems\n\n"
        + "## Racing (Months 18-20)\n\n- Round the island\n- Home again\n\n## Club (since 1920)\n\n- Flags\n- Ties\n",
      [
        "# phase 1 Hull", "  [ ] study Planks", "  [ ] study Seams", "# phase 2 Sails",
        "  [ ] study Cloth", "  [ ] study Hems", "# month 18-20 Racing",
        "  [ ] study Round the island", "  [ ] study Home again",
      ]),
    Rule(
      "what is indented below the days of a plan without lists is their list",
      "# Boat\n\n## Day 1\n    Hull: wood\n        Sand the planks\n        Caulk the seams\n\n## Day 2\n    Sails: cloth\n        Cut the cloth\n        Sew the hems\n",
      [
        "# day 1 -", "  [ ] study Hull: wood", "    [ ] study Sand the planks",
        "    [ ] study Caulk the seams", "# day 2 -", "  [ ] study Sails: cloth",
        "    [ ] study Cut the cloth", "    [ ] study Sew the hems",
      ]),
    Rule(
      "lines broken by hand below a heading in a week are its list",
      "# Boat\n\n## Week 1\n\n#### Strength\n3 x 10 squats  \n3 x 8 rows  \n3 x 5 presses\n\n#### Core\n\n1. Side bridge\n2. Crunch\n\n"
        + "## Week 2\n\n#### Strength\n3 x 12 squats  \n3 x 10 rows  \n3 x 6 presses\n\n**Why:** strong arms  \nhold the sheet,  \nand pull it in\n",
      [
        "# week 1 -", "  # topic - Strength", "    [ ] study 3 x 10 squats",
        "    [ ] study 3 x 8 rows", "    [ ] study 3 x 5 presses", "  # topic - Core",
        "    [ ] study Side bridge", "    [ ] study Crunch", "# week 2 -", "  # topic - Strength",
        "    [ ] study 3 x 12 squats", "    [ ] study 3 x 10 rows", "    [ ] study 3 x 6 presses",
      ]),
    Rule(
      "a bracket may stand between a plain period and its title",
      "Boat\n\nPhase 1 (0–2 months): hull and keel\n- Sand the planks\n- Caulk the seams\n\nPhase 2 (3–6 months): sails\n- Cut the cloth\n- Sew the hems\n",
      [
        "# phase 1 (0–2 months): hull and keel", "  [ ] study Sand the planks",
        "  [ ] study Caulk the seams", "# phase 2 (3–6 months): sails", "  [ ] study Cut the cloth",
        "  [ ] study Sew the hems",
      ]),
    Rule(
      "bold weeks below outcomes say what is to be there by then, where headings name the weeks",
      "# Boat\n\n## Week 1\n\n- Planks\n- Seams\n\n## Week 2\n\n- Cloth\n- Hems\n\n## Success metrics\n\n**Week 1:**\n- She floats\n\n**Week 2:**\n- She sails\n",
      [
        "# week 1 -", "  [ ] study Planks", "  [ ] study Seams", "# week 2 -", "  [ ] study Cloth",
        "  [ ] study Hems", "# outcomes - Success metrics", "  # week 1 -",
        "    [ ] outcome She floats", "  # week 2 -", "    [ ] outcome She sails",
      ]),
    Rule(
      "measures in words beside a week are its work",
      "# Regatta\n\n| Week | Row 1 | Row 2 | Sunday |\n|---|---|---|---|\n| **1** | 4 km (Easy) | 4 km (Easy) | **6 km Long Row** |\n| **2** | 5 km (Easy) | 3 km (Fast) | **8 km Long Row** |\n| **3** | 5 km (Easy) | 4 km (Fast) | **10K Race** |\n",
      [
        "[ ] study 4 km (Easy): 4 km (Easy): 6 km Long Row",
        "[ ] study 5 km (Easy): 3 km (Fast): 8 km Long Row",
        "[ ] study 5 km (Easy): 4 km (Fast): 10K Race",
      ]),
    Rule(
      "objectives are the work of phases that hold nothing else but outcomes",
      "# Boat\n\n## Phase 1: Hull\n\n- **Objectives:** Sand and caulk\n- **Prerequisites:** None\n- **Learning Outcomes:** A dry hull\n\n"
        + "## Phase 2: Sails\n\n- **Objectives:** Cut and sew\n- **Prerequisites:** Phase 1\n- **Learning Outcomes:** Two sails\n",
      [
        "# phase 1 Hull", "  [ ] study Objectives: Sand and caulk", "  [ ] outcome A dry hull",
        "# phase 2 Sails", "  [ ] study Objectives: Cut and sew", "  [ ] outcome Two sails",
      ]),
    Rule(
      "objectives beside work are none",
      "# Boat\n\n## Phase 1: Hull\n\n- **Objectives:** A dry hull\n- Sand\n- Caulk\n\n## Phase 2: Sails\n\n- **Objectives:** Two sails\n- Cut\n- Sew\n",
      [
        "# phase 1 Hull", "  [ ] study Sand", "  [ ] study Caulk", "# phase 2 Sails",
        "  [ ] study Cut", "  [ ] study Sew",
      ]),
    Rule(
      "guidelines for something are none of the work, nor are tips in any language",
      "# Boat\n\n## Hull\n\n- Sand the planks\n- Caulk the seams\n\n## Sails\n\n- Cut the cloth\n- Sew the hems\n\n## Sanding guidelines\n\n- Long strokes\n- Fine paper\n\n## Tips sukses untuk pelaut\n\n- Sabar\n- Teliti\n",
      [
        "# topic - Hull", "  [ ] study Sand the planks", "  [ ] study Caulk the seams",
        "# topic - Sails", "  [ ] study Cut the cloth", "  [ ] study Sew the hems",
      ]),
  ]
}
