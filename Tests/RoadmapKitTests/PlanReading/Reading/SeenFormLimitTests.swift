import RoadmapKit
import Testing

/// What the rules for seen forms must not do: lose a box, take code for work, keep a mark of Markdown.
@Suite struct SeenFormLimitTests {
  typealias Rule = ReadingRuleTests.Rule

  @Test(arguments: rules)
  func holds(_ rule: Rule) throws { try rule.expectHeld() }

  @Test(arguments: ["", "\n"])
  func theLinesOfAnAdmonitionsListAreTold(_ gap: String) throws {
    let plan = try Fixtures.plan(
      "# Boat\n\n!!! note\n\(gap)    - Mind the rot\n    - Mind the worms\n    And more.\n\n"
        + "- [ ] Sand the planks\n- [ ] Caulk the seams\n\n> - Ahoy\n")
    #expect(plan.items.count == 2)
    #expect(plan.leftOutCount == 2)
  }

  static let rules = [
    Rule(
      "a list in a comment of HTML is none",
      "# Boat\n\n## Week 1\n\n- [ ] Sand the planks\n\n<!--\n<ul>\n<li>Old item</li>\n</ul>\n-->\n",
      ["# week 1 -", "  [ ] study Sand the planks"]),
    Rule(
      "boxes behind an admonition's empty line are items",
      "# Boat\n\n## Week 1\n\n- [ ] Sand the planks\n- [ ] Caulk the seams\n\n!!! warning \"Mind this\"\n\n"
        + "    - [ ] Paint the keel\n    - [x] Paint the mast\n        1. [ ] Twice\n    * ☐ Varnish\n    Mind the worms\n",
      [
        "# week 1 -", "  [ ] study Sand the planks", "  [ ] study Caulk the seams",
        "  [ ] study Paint the keel", "  [x] study Paint the mast", "    [ ] study Twice",
        "  [ ] study Varnish",
      ]),
    Rule(
      "indented code below weeks is no list, whatever its lines are",
      "# Boat\n\n## Week 1\n\n    npm install\n    docker compose up\n    pytest -q\n\n## Week 2\n\n    git pull\n    make all\n",
      ["[ ] study Week 1", "[ ] study Week 2"]),
    Rule(
      "lines indented below weeks are a list in a script without capitals",
      "# 船\n\n## 第1周\n\n    学习绳结\n    打磨木板\n\n## 第2周\n\n    裁剪帆布\n    缝边\n",
      [
        "# week 1 -", "  [ ] study 学习绳结", "  [ ] study 打磨木板", "# week 2 -",
        "  [ ] study 裁剪帆布", "  [ ] study 缝边",
      ]),
    Rule(
      "the backslash that breaks a line is none of its words",
      "# Boat\n\n## Week 1\n\n#### Strength\n3 x 10 squats\\\n3 x 8 rows\\\n3 x 5 presses\n\n#### Core\n\n1. Side bridge\n2. Crunch\\\n   slowly\n",
      [
        "# week 1 -", "  # topic - Strength", "    [ ] study 3 x 10 squats",
        "    [ ] study 3 x 8 rows", "    [ ] study 3 x 5 presses", "  # topic - Core",
        "    [ ] study Side bridge", "    [ ] study Crunch",
      ]),
    Rule(
      "a medium's label says which kind of it",
      "# Boat\n\n## 1. Hull\n\n- **Book:** Smith, Planks\n- **Video Course:** Seams 101\n\n## 2. Sails\n\n- **Book:** Jones, Cloth\n- **Curso online:** Hems 101\n",
      [
        "# topic - Hull", "  [ ] study Book: Smith, Planks",
        "  [ ] study Video Course: Seams 101", "# topic - Sails",
        "  [ ] study Book: Jones, Cloth", "  [ ] study Curso online: Hems 101",
      ]),
  ]
}
