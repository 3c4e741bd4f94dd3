import RoadmapKit
import Testing

/// Lines that Markdown joins with those above them, or parts from them, and their author does not.
@Suite struct JoinedFormTests {
  typealias Rule = ReadingRuleTests.Rule

  @Test(arguments: rules)
  func holds(_ rule: Rule) throws { try rule.expectHeld() }

  static let rules = [
    Rule(
      "bullets at the indent of numbered topics are the topics' parts, and the next number is none of them",
      "# Boat\n\n1. Hull\n\n- planks\n- seams\n\n2. Sails\n\n- cloth\n\n3. Ropes\n\n- knots\n",
      [
        "[ ] study Hull", "  [ ] study planks", "  [ ] study seams", "[ ] study Sails",
        "  [ ] study cloth", "[ ] study Ropes", "  [ ] study knots",
      ]),
    Rule(
      "bullets right below numbered topics are their parts, below the last one too",
      "# Boat\n\n1) Hull\n- planks\n- seams\n2) Sails\n- cloth\n",
      [
        "[ ] study Hull", "  [ ] study planks", "  [ ] study seams", "[ ] study Sails",
        "  [ ] study cloth",
      ]),
    Rule(
      "bullets at the indent of a numbered line with a box tell more of it",
      "# Boat\n\n1. [x] Hull\n- planks\n- seams\n2. [ ] Sails\n- cloth\n",
      ["[x] study Hull", "[ ] study Sails"]),
    Rule(
      "bullets behind a numbered list are no parts of its last line",
      "# Boat\n\n1. Hull\n2. Sails\n\n- [ ] planks\n- [ ] cloth\n",
      ["[ ] study planks", "[ ] study cloth"]),
    Rule(
      "a table right below a list is a table",
      "# Boat\n\n## Week 1\n\n- [ ] planks\n- [ ] seams\n| Part | Done |\n|---|---|\n| cloth | [ ] |\n| hems | [x] |\n\n"
        + "## Week 2\n\n- [ ] knots\n",
      [
        "# week 1 -", "  [ ] study planks", "  [ ] study seams", "  [ ] study cloth",
        "  [x] study hems", "# week 2 -", "  [ ] study knots",
      ]),
    Rule(
      "German weeks are counted in letters without dots",
      "# Boot\n\n## Fuenfte Woche\n- Planken\n\n## Zwoelfte Woche\n- Segel\n",
      ["# week 5 -", "  [ ] study Planken", "# week 12 -", "  [ ] study Segel"]),
  ]
}
