import RoadmapKit
import Testing

/// Plans that their authors drew: trees, bullets of no Markdown, text that is to stay as it stands.
@Suite struct DrawnFormTests {
  typealias Rule = ReadingRuleTests.Rule

  @Test(arguments: rules)
  func holds(_ rule: Rule) throws { try rule.expectHeld() }

  @Test(arguments: [
    "# Boat\n\n```\nsrc/\n├── hull.py\n├── sail.py\n└── docs/\n```\n",
    "# Boat\n\n```swift\nlet week = 1\nlet day = 2\n```\n",
  ])
  func aTreeOfFilesAndCodeAreNoPlan(_ text: String) {
    #expect(throws: PlanReader.Failure.noItems) { try Fixtures.plan(text) }
  }

  static let rules = [
    Rule(
      "a tree between fences is the plan of a text that has no other",
      "# Boat\n\nIn short:\n\n```\nPlan\n├── Week 1: Hull\n│   ├── Sand the planks\n│   └── Caulk the seams\n"
        + "└── Week 2: Sails\n    ├── Cut the cloth\n    └── Sew the hems\n```\n",
      [
        "# week 1 Hull", "  [ ] study Sand the planks", "  [ ] study Caulk the seams",
        "# week 2 Sails", "  [ ] study Cut the cloth", "  [ ] study Sew the hems",
      ]),
    Rule(
      "names with a dot and words behind are no files",
      "# Boat\n\n```\nPlan\n├── Week 1: Hull\n│   ├── Planks.io basics\n│   └── 1.2 Caulk the seams\n"
        + "└── Week 2: Sails\n    └── Cut the cloth\n```\n",
      [
        "# week 1 Hull", "  [ ] study Planks.io basics", "  [ ] study 1.2 Caulk the seams",
        "# week 2 Sails", "  [ ] study Cut the cloth",
      ]),
    Rule(
      "what stands in pre is read where nothing else is a plan",
      "# Boat\n\n<pre>\nWeek 1: Hull\n  - sand the planks\n  - caulk the seams\nWeek 2: Sails\n  - cut the cloth\n</pre>\n",
      [
        "# week 1 Hull", "  [ ] study sand the planks", "  [ ] study caulk the seams",
        "# week 2 Sails", "  [ ] study cut the cloth",
      ]),
    Rule(
      "bullets of no Markdown that hold others name the weeks",
      "# Boat\n\n• Week 1: Hull\n• sand the planks\n• caulk the seams\n• Week 2: Sails\n• cut the cloth\n• sew the hems\n",
      [
        "# week 1 Hull", "  [ ] study sand the planks", "  [ ] study caulk the seams",
        "# week 2 Sails", "  [ ] study cut the cloth", "  [ ] study sew the hems",
      ]),
    Rule(
      "bullets of no Markdown that each say what their week is for are the items",
      "# Boat\n\n• Week 1: sand the planks\n• Week 2: caulk the seams\n• Week 3: cut the cloth\n",
      [
        "[ ] study Week 1: sand the planks", "[ ] study Week 2: caulk the seams",
        "[ ] study Week 3: cut the cloth",
      ]),
    Rule(
      "days whose lists are all hours have these for their work",
      "# Boat week\n\n#### Monday\n- 06:00 Row\n- 07:30 Sand\n\n#### Tuesday\n- 06:00 Swim\n- 07:30 Caulk\n\n"
        + "#### Wednesday\n- 06:00 Rest\n- 09:00 Sew\n",
      [
        "# day mon -", "  [ ] study 06:00 Row", "  [ ] study 07:30 Sand", "# day tue -",
        "  [ ] study 06:00 Swim", "  [ ] study 07:30 Caulk", "# day wed -",
        "  [ ] study 06:00 Rest", "  [ ] study 09:00 Sew",
      ]),
    Rule(
      "weeks that are all counted in parts are weeks, whatever their brackets name",
      "# Boat\n\n## Phase 0: Theory\n\n### Week 0.1 — Hull (Lessons 1–5)\n- planks\n- seams\n\n### Week 0.2 — Sails (Lessons 6–8)\n- cloth\n",
      [
        "# phase 0 Theory", "  # week 0 Week 0.1 — Hull", "    [ ] study planks",
        "    [ ] study seams",
        "  # week 0 Week 0.2 — Sails", "    [ ] study cloth",
      ]),
    Rule(
      "the part of a month that a heading names is its month",
      "# Boat\n\n## Aug to early Sep: Hull\n- planks\n- seams\n\n## Mid-Sep to Oct: Sails\n- cloth\n",
      [
        "# month 8-9 Hull", "  [ ] study planks", "  [ ] study seams",
        "# month 9-10 Sails", "  [ ] study cloth",
      ]),
    Rule(
      "a project or an output between the title and the weeks is a fact of the whole",
      "# Boat\n\nOutput: a boat that floats\n\n- Yard: Cove 3\n- Project: the red dinghy\n\n## Week 1\n- planks\n- seams\n\n## Week 2\n- cloth\n",
      [
        "# week 1 -", "  [ ] study planks", "  [ ] study seams", "# week 2 -", "  [ ] study cloth",
      ]),
  ]
}
