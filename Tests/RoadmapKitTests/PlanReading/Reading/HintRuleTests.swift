import RoadmapKit
import Testing

/// What an author tells the program in comments.
@Suite struct HintRuleTests {
  @Test(arguments: rules)
  func holds(_ rule: ReadingRule) throws { try rule.expectHeld() }

  static let rules: [ReadingRule] = [
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
}
