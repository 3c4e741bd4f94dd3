import RoadmapKit
import Testing

@Suite struct PlanLintTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var text: String
    /// `line:column rule` of each finding.
    var findings: [String]
    var testDescription: String { name }
  }

  @Test(arguments: cases)
  func finds(_ example: Case) throws {
    let raw = Array(example.text.utf8)
    let plan = try PlanReader.read(raw, id: Fixtures.id("plan"))
    let found = PlanLint.findings(plan, raw: raw)
    #expect(
      found.map { "\($0.line):\($0.column) \($0.rule.rawValue)" } == example.findings,
      "\(found.map(\.message))")
  }

  static let cases = [
    Case(
      name: "a second box in a row of a table",
      text:
        "# P\n| Part | Read | Write |\n|---|---|---|\n| Hull | [ ] Ch one | [x] Essay one |\n- [ ] a\n",
      findings: ["4:23 unread-item"]),
    Case(
      name: "boxes in code",
      text: "# P\n- [ ] a\n\n```\n- [ ] b\n- [ ] c\n```\n\nText.\n\n    - [ ] d\n",
      findings: ["5:3 unread-item", "11:7 unread-item"]),
    Case(
      name: "nothing in a sound plan", text: "# P\n## Week 1\n- [ ] a\n## Week 2\n- [ ] b\n",
      findings: []),
    Case(
      name: "a gap in the weeks", text: "# P\n## Week 1\n- a\n## Week 3\n- b\n",
      findings: ["4:1 gap"]),
    Case(
      name: "weeks that overlap", text: "# P\n## Week 1–2\n- a\n## Week 2–3\n- b\n",
      findings: ["4:1 overlap"]),
    Case(
      name: "a gap in the months of quarters",
      text: "# P\n## Q1 (Months 1–3): A\n- a\n## Q2 (Months 5–6): B\n- b\n", findings: ["4:1 gap"]),
    Case(
      name: "no gap from December to January",
      text: "# P\n## November\n- a\n## December\n- b\n## January\n- c\n", findings: []),
    Case(
      name: "weeks that start again in each month",
      text: "# P\n## Month 1\n### Week 1\n- a\n### Week 2\n- b\n## Month 2\n### Week 1\n- c\n",
      findings: []),
    Case(
      name: "an item that stands twice", text: "# P\n- Read Raft\n- Write\n- read raft.\n",
      findings: ["4:1 duplicate"]),
    Case(
      name: "a choice of more than there is", text: "# P\n## Tracks (pick 3)\n- a\n- b\n",
      findings: ["2:1 impossible-choice"]),
    Case(
      name: "a week without items", text: "# P\n## Week 1\n- a\n## Week 2\ntext\n",
      findings: ["4:1 empty-section"]),
    Case(
      name: "a bullet without its box", text: "# P\n- [ ] a\n- [ ] b\n- c\n",
      findings: ["4:3 unread-item"]),
    Case(name: "an unknown mark", text: "# P\n- [ ] a\n- [?] b\n", findings: ["3:3 unknown-mark"]),
    Case(
      name: "a box without its inner space is one", text: "# P\n- [ ] a\n- [] b\n", findings: []),
    Case(
      name: "a box that only names a week",
      text: "# P\n## Week 1\n- a\n## Week 2\n- b\n## So far\n- [ ] Week 1\n",
      findings: ["7:3 unread-item"]),
    Case(
      name: "a comment that says nothing to the reader",
      text: "# P\n<!-- roadmap: sometimes -->\n- a\n", findings: ["2:1 unknown-hint"]),
    Case(
      name: "a comment that nothing follows",
      text: "# P\n- a\n\n<!-- roadmap: notes -->\n\nThe end.\n", findings: ["4:1 idle-hint"]),
    Case(
      name: "a comment that another replaces",
      text: "# P\n- b\n\n<!-- roadmap: notes -->\n\n<!-- roadmap: items -->\n\n- a\n",
      findings: ["4:1 idle-hint"]),
    Case(
      name: "a comment against boxes",
      text: "# P\n\n<!-- roadmap: notes -->\n\n- [ ] a\n", findings: ["3:1 idle-hint"]),
    Case(
      name: "boxes of a table that repeats the weeks",
      text:
        "# P\n## Week 1: A\n- a\n## Week 2: B\n- b\n## Log\n\n| Week | Topic | Done |\n|--|--|--|\n"
        + "| Week 1 | A | [ ] |\n| Week 2 | B | [x] |\n\n| Mark | Is |\n|--|--|\n| [ ] | to do |\n",
      findings: ["10:16 unread-item", "11:16 unread-item"]),
    Case(
      name: "boxes in HTML that no empty line ends, comments aside",
      text: "# P\n- a\n\n<div>\n- [ ] b\n  * [x] c\n</div>\n\n<!--\n- [ ] later\n-->\n",
      findings: ["5:3 unread-item", "6:5 unread-item"]),
    Case(
      name: "nothing of comments that are followed",
      text: "# P\n\n<!-- roadmap: items -->\n\n- a\n\n<!-- roadmap: notes -->\n\n## Tools\n\n- b\n",
      findings: []),
    Case(
      name: "nothing of a review that each week repeats",
      text: "# P\n## Week 1\n- Review all notes of it\n## Week 2\n- Review all notes of it\n",
      findings: []),
    Case(
      name: "a fence that is never closed", text: "# P\n- [ ] a\n\n```\n- [ ] b\n",
      findings: ["4:1 unclosed-fence"]),
    Case(name: "no title", text: "- a\n- b\n", findings: ["1:1 missing-title"]),
  ]

  @Test(arguments: ["year-3", "year-4", "staff", "phase-5"])
  func tellsWhereTheTextWasDamaged(_ name: String) throws {
    let raw = Fixtures.bytes("\(Fixtures.directory)/as-received/\(name).md")
    let plan = try PlanReader.read(raw, id: Fixtures.id(name))
    let found = PlanLint.findings(plan, raw: raw).filter { $0.rule == .encoding }
    #expect(found.count == 1)
    #expect(found.first?.line == 1)
  }

  @Test(arguments: PlanLibrary.bundled().entries.map(\.id.description))
  func hasNothingToSayOfOurOwnPlans(_ name: String) throws {
    let plan = try FivePlansTests.bundled(name)
    #expect(PlanLint.findings(plan, raw: plan.source.bytes).map(\.message) == [])
  }
}
