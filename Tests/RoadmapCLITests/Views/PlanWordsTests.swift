import RoadmapKit
import Testing

@testable import CommandLineKit
@testable import RoadmapCLI

@Suite struct PlanWordsTests {
  @Test(arguments: [
    (PlanSpan.months(Span(25, 36)), "months 25–36"), (.months(Span(3, 3)), "month 3"),
    (.weeks(Span(4, 6)), "4–6 weeks"), (.weeks(Span(1, 1)), "1 week"),
    (.days(Span(100, 100)), "100 days"),
    (
      .calendar(first: YearMonth(year: 2025, month: 9), last: YearMonth(year: 2025, month: 12)),
      "Sep–Dec 2025"
    ),
    (
      .calendar(first: YearMonth(year: 2025, month: 9), last: YearMonth(year: 2026, month: 2)),
      "Sep 2025 – Feb 2026"
    ),
    (
      .calendar(first: YearMonth(year: 2025, month: 9), last: YearMonth(year: 2025, month: 9)),
      "Sep 2025"
    ),
  ]) func spans(_ span: PlanSpan, _ words: String) {
    #expect(PlanWords.span(span) == words)
  }

  @Test(arguments: [
    (Choice(least: 1, most: 2), 5, "pick 1–2 of 5"), (Choice(least: 1, most: 1), 3, "pick 1 of 3"),
  ]) func choices(_ choice: Choice, _ options: Int, _ words: String) {
    #expect(PlanWords.choice(choice, of: options) == words)
  }

  @Test(arguments: [
    ("# A (6 weeks)\n## Week 1\n- a\n## Week 2\n- b\n", "2 sections"),
    ("# A\n## Week 1\n- a\n## Week 2\n- b\n", "2 weeks"), ("# A\n## Phase 1\n- a\n", "1 phase"),
    ("# A\n## One\n- a\n## Two\n- b\n", "2 topics"),
    ("# A\n## Week 1\n- a\n## Two\n- b\n", "2 sections"),
    ("# A\n## A. One\n- a\n## B. Two\n- b\n", "2 sections"), ("# A\n- a\n", nil),
  ]) func firstLevels(_ text: String, _ words: String?) throws {
    let id = try #require(PlanID("plan"))
    let plan = try PlanReader.read(Array(text.utf8), id: id)
    #expect(PlanWords.firstLevel(StudiedPlan(untracked: plan)) == words)
  }

  /// A project of one line is its title and its one item, and is read once.
  @Test(arguments: [
    ("**Mini Project**: Build a shop with a cart.\n", "Mini Project"),
    ("**Mini Project**\n\nShop\n- A cart\n- A till\n", "Mini Project: Shop"),
  ]) func projects(_ text: String, _ heading: String) throws {
    let id = try #require(PlanID("plan"))
    let plan = try PlanReader.read(Array("# A\n## Week 1\n- a\n\n\(text)".utf8), id: id)
    let project = try #require(plan.sections.firstIndex { $0.kind == .project })
    #expect(StudiedPlan(untracked: plan).heading(ofSection: project) == heading)
  }
}
