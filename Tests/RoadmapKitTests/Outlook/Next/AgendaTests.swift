import Testing

@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

@Suite struct AgendaTests {
  private static func course(
    _ plan: Plan, _ start: String?, today: String, pauses: [PlanRun.Pause] = []
  ) -> Course {
    let run = start.map { PlanRun(start: Fixtures.day($0), pauses: pauses) }
    return Course(plan.untouched, run, .everyDay, today: Fixtures.day(today))
  }

  /// `started a.w2.3`, in the agenda's order.
  static func words(_ courses: [Course]) -> [String] {
    Agenda(courses, Effort(StudySettings(), learningFrom: [])).entries.map { entry in
      let urgency =
        switch entry.urgency {
        case .started: "started"
        case .overdue(let day): "overdue since \(day)"
        case .due: "due"
        case .next: "next"
        }
      return "\(urgency) \(courses[entry.course].plan.name(of: entry.place))"
    }
  }

  private static func plan(_ name: String, _ text: String) throws -> Plan {
    try Fixtures.plan(text, name: name)
  }

  private static let weeks = """
    # Plan

    ## Week 1
    - [%] a
    - [ ] b

    ## Week 2
    - [ ] c
    - [/] d

    ## Week 3
    - [ ] e
    """

  @Test(arguments: [
    ("2026-12-28", ["started p.w2.2", "due p.w1.1", "due p.w1.2", "next p.w2.1", "next p.w3.1"]),
    (
      "2027-01-04",
      [
        "started p.w2.2", "overdue since 2027-01-03 p.w1.1", "overdue since 2027-01-03 p.w1.2",
        "due p.w2.1", "next p.w3.1",
      ]
    ),
    (
      "2027-03-01",
      [
        "started p.w2.2", "overdue since 2027-01-03 p.w1.1", "overdue since 2027-01-03 p.w1.2",
        "overdue since 2027-01-10 p.w2.1", "overdue since 2027-01-17 p.w3.1",
      ]
    ),
    // It begins on the 28th.
    (
      "2026-12-20",
      ["started p.w2.2", "next p.w1.1", "next p.w1.2", "next p.w2.1", "next p.w3.1"]
    ),
  ])
  func namesWhatWasStartedThenOverdueThenDueThenNext(
    _ today: String, _ expected: [String]
  ) throws {
    let plan = try Self.plan("p", Self.weeks.replacing("%", with: " "))
    #expect(Self.words([Self.course(plan, "2026-12-28", today: today)]) == expected)
  }

  @Test func withoutAScheduleFollowsThePlan() throws {
    let plan = try Self.plan("p", Self.weeks.replacing("%", with: "x"))
    #expect(
      Self.words([Self.course(plan, nil, today: "2026-12-28")])
        == ["started p.w2.2", "next p.w1.2", "next p.w2.1", "next p.w3.1"])
  }

  @Test func plansTakeTurns() throws {
    let one = try Self.plan("one", "# One\n- [ ] a\n- [/] b\n- [ ] c\n- [ ] d\n")
    let two = try Self.plan("two", "# Two\n- [ ] a\n- [/] b\n")
    let courses = [one, two].map { Self.course($0, nil, today: "2026-11-20") }
    #expect(
      Self.words(courses) == [
        "started one.2", "started two.2", "next one.1", "next two.1", "next one.3", "next one.4",
      ])
  }

  @Test func whatIsLateTheLongestComesFirst() throws {
    let late = try Self.plan("late", "# Late\n\n## Week 1\n- [ ] a\n- [ ] b\n")
    let later = try Self.plan("later", "# Later\n\n## Week 1\n- [ ] a\n")
    let courses = [
      Self.course(later, "2026-11-02", today: "2026-11-20"),
      Self.course(late, "2026-10-05", today: "2026-11-20"),
    ]
    #expect(
      Self.words(courses) == [
        "overdue since 2026-10-11 late.w1.1", "overdue since 2026-11-08 later.w1.1",
        "overdue since 2026-10-11 late.w1.2",
      ])
  }

  /// What the first week was for is not late on the day after a pause that lay in it.
  @Test func aPauseMakesNothingLate() throws {
    let plan = try Self.plan("p", Self.weeks.replacing("%", with: " "))
    let pause = PlanRun.Pause(first: Fixtures.day("2026-12-30"), last: Fixtures.day("2027-01-05"))
    let words = Self.words([
      Self.course(plan, "2026-12-28", today: "2027-01-06", pauses: [pause])
    ])
    #expect(words.prefix(3) == ["started p.w2.2", "due p.w1.1", "due p.w1.2"])
  }

  @Test func aChoiceIsAMomentsWork() throws {
    let plan = try Self.plan(
      "p", "# P\n\n## A. Tracks (pick 1)\n- [ ] a\n- [ ] b\n\n## B. Rest\n- [ ] c\n")
    let agenda = Agenda(
      [Self.course(plan, nil, today: "2026-11-20")], Effort(StudySettings(), learningFrom: []))
    #expect(agenda.entries.map(\.minutes) == [5, 30])
    #expect(agenda.entries.minutesUntilStudied == 35)
  }
}
