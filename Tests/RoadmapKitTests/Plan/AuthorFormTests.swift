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
    .init("## Exam log\n\n# Sails\n- a\n\n# Ropes\n- b\n\n# Knots\n- c\n", "Exam log"),
  ]
}
