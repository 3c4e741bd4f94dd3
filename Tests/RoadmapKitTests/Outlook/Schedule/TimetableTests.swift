import Testing

@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

/// When the parts of a plan are to be studied.
@Suite struct TimetableTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    var start = "2026-12-01"
    var until: String?
    var title = "Plan"
    let headings: [String]
    let windows: [String]
    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "quarters are months from the start, whatever their numbers",
      headings: ["## Q1 (Months 25–27)", "## Q2 (Months 28–30)"],
      windows: ["2026-12-01...2027-02-28", "2027-03-01...2027-05-31"]),
    Case(
      name: "a leap year's February is a day longer", start: "2027-12-01",
      headings: ["## Month 1", "## Month 2", "## Month 3", "## Month 4"],
      windows: [
        "2027-12-01...2027-12-31", "2028-01-01...2028-01-31", "2028-02-01...2028-02-29",
        "2028-03-01...2028-03-31",
      ]),
    Case(
      name: "months from the 31st begin on the last day of short ones", start: "2026-12-31",
      headings: ["## Month 1", "## Month 2", "## Month 3"],
      windows: [
        "2026-12-31...2027-01-30", "2027-01-31...2027-02-27", "2027-02-28...2027-03-30",
      ]),
    Case(
      name: "a calendar month is the first one, whatever the date",
      headings: ["## September", "## October"],
      windows: ["2026-12-01...2026-12-31", "2027-01-01...2027-01-31"]),
    Case(
      name: "a plan from December to January takes two months", title: "Deep work (Dec–Jan)",
      headings: ["## Basics", "## Depth"],
      windows: ["2026-12-01...2026-12-31", "2027-01-01...2027-01-31"]),
    Case(
      name: "headings that say how long they take follow each other",
      headings: ["## Phase 1: Foundations (2 weeks)", "## Phase 2: Depth (~3 weeks)"],
      windows: ["2026-12-01...2026-12-14", "2026-12-15...2027-01-04"]),
    Case(
      name: "so do others, by months, weeks and days beside each other",
      headings: ["## Basics – 10 days", "## Depth [1 month]", "## Practice: 1-2 weeks"],
      windows: [
        "2026-12-01...2026-12-10", "2026-12-11...2027-01-09", "2027-01-10...2027-01-23",
      ]),
    Case(
      name: "a line below the heading may say it",
      headings: ["## Basics\n\n**Duration:** 2 weeks", "## Depth\nTime: 1 week"],
      windows: ["2026-12-01...2026-12-14", "2026-12-15...2026-12-21"]),
    Case(
      name: "one length says nothing of what stands beside it", until: "2026-12-20",
      headings: ["## Phase 1 (2 weeks)", "## Phase 2"],
      windows: ["2026-12-01...2026-12-10", "2026-12-11...2026-12-20"]),
    Case(
      name: "a heading's length counts where its sections have lengths of their own",
      headings: [
        "## Basics (2 weeks)", "### First (1 week)", "### Second (1 week)", "## Depth (3 weeks)",
      ],
      windows: [
        "2026-12-01...2026-12-14", "2026-12-01...2026-12-07", "2026-12-08...2026-12-14",
        "2026-12-15...2027-01-04",
      ]),
    Case(
      name: "two counts, or one that says after which time, are no length", until: "2026-12-20",
      headings: ["## Basics (1 month, 2 weeks)", "## Harbour (after 3 weeks)"],
      windows: ["2026-12-01...2026-12-10", "2026-12-11...2026-12-20"]),
    Case(
      name: "about so long is that long",
      headings: ["## Basics\n\nDuration: about 2 weeks", "## Depth\n\n(~1 week)"],
      windows: ["2026-12-01...2026-12-14", "2026-12-15...2026-12-21"]),
    Case(
      name: "number words above twenty", headings: ["## Week Twenty", "## Week Twenty-One"],
      windows: ["2026-12-01...2026-12-07", "2026-12-08...2026-12-14"]),
    Case(
      name: "weeks below keep their places beside a length",
      headings: ["## Phase 1", "### Week 1", "## Phase 2", "### Week 5", "## Phase 3 (1 week)"],
      windows: [
        "2026-12-01...2026-12-07", "2026-12-01...2026-12-07", "2026-12-29...2027-01-04",
        "2026-12-29...2027-01-04", "2026-12-29...2027-01-04",
      ]),
    Case(
      name: "a line below a heading that speaks of other times is none", until: "2026-12-20",
      headings: [
        "## Basics\n\nPrerequisite: Python, 2 years", "## Depth\n\nSchedule: 2 hours, 5 days",
      ],
      windows: ["2026-12-01...2026-12-10", "2026-12-11...2026-12-20"]),
    Case(
      name: "what says when it is needs no length",
      headings: ["## Phase 1 (Weeks 1–2)", "## Phase 2: 2 weeks (Weeks 3–6)"],
      windows: ["2026-12-01...2026-12-14", "2026-12-15...2027-01-11"]),
    Case(
      name: "January follows December", headings: ["## December", "## January"],
      windows: ["2026-12-01...2026-12-31", "2027-01-01...2027-01-31"]),
    Case(
      name: "weeks that start again in each month share it",
      headings: ["## September", "### Week 1–2", "### Week 3", "## October", "### Week 1"],
      windows: [
        "2026-12-01...2026-12-31", "2026-12-01...2026-12-20", "2026-12-21...2026-12-31",
        "2027-01-01...2027-01-31", "2027-01-01...2027-01-31",
      ]),
    Case(
      name: "weeks that count on through months share each all the same", start: "2026-02-01",
      headings: [
        "## Month 1", "### Week 1", "### Weeks 2-4", "## Month 2", "### Week 5", "### Week 6",
      ],
      windows: [
        "2026-02-01...2026-02-28", "2026-02-01...2026-02-07", "2026-02-08...2026-02-28",
        "2026-03-01...2026-03-31", "2026-03-01...2026-03-15", "2026-03-16...2026-03-31",
      ]),
    Case(
      name: "weeks that start again beside each other follow each other",
      headings: ["## Week 1", "## Week 2", "## Week 1: again"],
      windows: ["2026-12-01...2026-12-07", "2026-12-08...2026-12-14", "2026-12-15...2026-12-21"]),
    Case(
      name: "a week that stands twice is shared",
      headings: ["## Week 1: a", "## Week 1: b", "## Week 2"],
      windows: ["2026-12-01...2026-12-03", "2026-12-04...2026-12-07", "2026-12-08...2026-12-14"]),
    Case(
      name: "a week that is missing stays free", headings: ["## Week 1", "## Week 3"],
      windows: ["2026-12-01...2026-12-07", "2026-12-15...2026-12-21"]),
    Case(
      name: "years and semesters", headings: ["## Year 1", "### Semester 1", "### Semester 2"],
      windows: ["2026-12-01...2027-11-30", "2026-12-01...2027-05-31", "2027-06-01...2027-11-30"]),
    Case(
      name: "half a year leaves the other half free",
      headings: ["## Year 2", "### Quarter 1", "### Quarter 2"],
      windows: ["2026-12-01...2027-11-30", "2026-12-01...2027-02-28", "2027-03-01...2027-05-31"]),
    Case(
      name: "days", headings: ["## Day 1", "## Days 2-3", "## Day 4"],
      windows: ["2026-12-01...2026-12-01", "2026-12-02...2026-12-03", "2026-12-04...2026-12-04"]),
    Case(
      name: "dates keep their distances",
      headings: [
        "## Part A (Jan 25 - Feb 7, 2026)", "## Part B (Feb 15 - Feb 21, 2026)",
        "## Part C (Dec 28, 2026 - Jan 3, 2027)",
      ],
      windows: ["2026-12-01...2026-12-14", "2026-12-22...2026-12-28", "2027-11-03...2027-11-09"]),
    Case(
      name: "weekends between dates belong to the week before",
      headings: ["## Week 1 (Sep 1 – Sep 5)", "## Week 2 (Sep 8 – Sep 12)"],
      windows: ["2026-12-01...2026-12-07", "2026-12-08...2026-12-12"]),
    Case(
      name: "topics without times follow each other", until: "2026-12-10",
      headings: ["## One", "## Two"],
      windows: ["2026-12-01...2026-12-05", "2026-12-06...2026-12-10"]),
    Case(
      name: "an end stretches all", until: "2026-12-28", headings: ["## Week 1", "## Week 2"],
      windows: ["2026-12-01...2026-12-14", "2026-12-15...2026-12-28"]),
    Case(
      name: "an end squeezes all, to a day at least", until: "2026-12-02",
      headings: ["## Week 1", "## Week 2", "## Week 3"],
      windows: ["2026-12-01...2026-12-01", "2026-12-01...2026-12-01", "2026-12-02...2026-12-02"]),
    Case(
      name: "an end before the start is the start", until: "2020-01-01",
      headings: ["## Week 1", "## Week 2"],
      windows: ["2026-12-01...2026-12-01", "2026-12-01...2026-12-01"]),
    Case(
      name: "what has no time is with its neighbour",
      headings: [
        "## Week 1", "## Week 2", "## Week 3", "## Mini Project",
      ],
      windows: [
        "2026-12-01...2026-12-07", "2026-12-08...2026-12-14", "2026-12-15...2026-12-21",
        "2026-12-15...2026-12-21",
      ]),
    Case(
      name: "what has no time fills the room there is",
      headings: ["## Month 1 (Weeks 1-3)", "### Week 1", "### Week 2", "### Mini Project"],
      windows: [
        "2026-12-01...2026-12-31", "2026-12-01...2026-12-07", "2026-12-08...2026-12-14",
        "2026-12-15...2026-12-31",
      ]),
    Case(
      name: "one week among many topics says nothing of them", until: "2026-12-04",
      headings: ["## One", "## Two", "## Week 1", "## Four"],
      windows: [
        "2026-12-01...2026-12-01", "2026-12-02...2026-12-02", "2026-12-03...2026-12-03",
        "2026-12-04...2026-12-04",
      ]),
    Case(
      name: "a project that stands first comes last", until: "2026-12-04",
      headings: ["## Mini Project", "## Study"],
      windows: ["2026-12-03...2026-12-04", "2026-12-01...2026-12-02"]),
    Case(
      name: "the calendar ends with the year 9999", start: "9999-12-01",
      headings: ["## Month 1", "## Month 2"],
      windows: ["9999-12-01...9999-12-30", "9999-12-30...9999-12-30"]),
    Case(
      name: "numbers beyond all time do no harm",
      headings: ["## Week 1", "## Week 2000000000", "## Week 2"],
      windows: ["2026-12-01...2026-12-07", "2026-12-08...2026-12-14", "2026-12-15...2026-12-21"]),
  ]

  @Test(arguments: cases)
  func windowsAre(_ example: Case) throws {
    let text =
      "# \(example.title)\n\n"
      + example.headings.map { "\($0)\n\n- one\n- two\n" }.joined(separator: "\n")
    let plan = try Fixtures.plan(text).untouched
    let run = PlanRun(
      start: Fixtures.day(example.start), until: example.until.flatMap { Day($0) })
    let table = try #require(Timetable(plan, run, today: run.start))
    let windows = plan.sections.indices.dropFirst().map { index in
      table.window(ofSection: index).map { "\($0.lowerBound)...\($0.upperBound)" } ?? "none"
    }
    #expect(windows == example.windows)
  }

  @Test func aPlanWithoutTimesHasNoneUntilItHasAnEnd() throws {
    let plan = try Fixtures.plan("# Plan\n\n## One\n\n- a\n\n## Two\n\n- b\n").untouched
    let start = Fixtures.day("2026-12-01")
    #expect(Timetable(plan, PlanRun(start: start), today: start) == nil)
    let table = try #require(
      Timetable(plan, PlanRun(start: start, until: start.advanced(by: 9)), today: start))
    #expect(table.days == start...start.advanced(by: 9))
  }

  @Test func anEndThatIsWishedIsKept() throws {
    let plan = try FivePlansTests.bundled("year-3").untouched
    let start = Fixtures.day("2026-12-01")
    let table = try #require(
      Timetable(plan, PlanRun(start: start, until: start.advanced(by: 99)), today: start))
    #expect(table.end == start.advanced(by: 99))
  }

  @Test func phaseFivesSectionsShareSixWeeksBySize() throws {
    let plan = try FivePlansTests.bundled("phase-5").untouched
    let start = Fixtures.day("2026-12-01")
    let table = try #require(Timetable(plan, PlanRun(start: start), today: start))
    #expect(table.days.count == 42)
    let lengths = plan.childSections(of: 0).map { table.window(ofSection: $0)?.count }
    // J is optional, and outcomes take no time; A and M are one choice each.
    #expect(lengths == [1, 6, 5, 3, 4, 3, 4, 5, 5, nil, 2, 4, 1, nil])
  }

  @Test func aDeliverableBelongsToTheWholeMonth() throws {
    let plan = try FivePlansTests.bundled("staff").untouched
    let start = Fixtures.day("2026-12-01")
    let table = try #require(Timetable(plan, PlanRun(start: start), today: start))
    let item = try #require(plan.items.indices.first { plan.items[$0].kind == .deliverable })
    #expect(table.window(ofItem: item, in: plan) == start...start.advanced(by: 30))
  }

  @Test func itemsBeforeAndAfterTheSectionsHaveTheirTurns() throws {
    let plan = try Fixtures.plan(
      "# Plan\n\n## Week 1\n\n- a\n\n### Topics\n- b\n- c\n- d\n\n### Mini Project\n- e\n- f\n\n"
        + "**Deliverable:** A talk with slides\n"
    ).untouched
    let start = Fixtures.day("2026-12-01")
    let table = try #require(Timetable(plan, PlanRun(start: start), today: start))
    let talk = try #require(plan.items.indices.first { plan.items[$0].kind == .deliverable })
    #expect(table.window(ofItem: 0, in: plan) == start...start)
    #expect(table.window(ofItem: talk, in: plan)?.lowerBound == start.advanced(by: 6))
  }

  @Test func whatIsOptionalHasNoTimeBeforeItIsTakenUp() throws {
    let text = "# Plan\n\n## One\n\n- a\n\n## Two (optional)\n\n- b\n"
    var plan = try Fixtures.plan(text).untouched
    let start = Fixtures.day("2026-12-01")
    let run = PlanRun(start: start, until: start.advanced(by: 9))
    #expect(Timetable(plan, run, today: run.start)?.window(ofSection: 2) == nil)
    let keys = (1...4).map { ItemKey(bits: $0) }
    var chosen = ItemProgress()
    chosen.isChosen = true
    plan = StudiedPlan(
      plan.plan,
      Study(
        itemKeys: Array(keys[..<2]), sectionKeys: [keys[3], keys[0], keys[2]],
        progress: [keys[2]: chosen]))
    #expect(Timetable(plan, run, today: run.start)?.window(ofSection: 2)?.count == 5)
  }

  @Test(arguments: [
    ("2026-12-01", "2026-12-01", "2027-02-28", "week 1 of 13"),
    ("2026-12-08", "2026-12-01", "2027-02-28", "week 2 of 13"),
    ("2027-02-28", "2026-12-01", "2027-02-28", "week 13 of 13"),
    ("2027-05-31", "2027-03-01", "2027-05-31", "week 13 of 13"),
    ("2026-12-31", "2026-12-01", "2026-12-31", "week 4 of 4"),
    ("2026-12-03", "2026-12-01", "2026-12-13", "day 3 of 13"),
    ("2026-12-01", "2026-12-01", "2026-12-01", "day 1 of 1"),
  ])
  func aWindowSaysHowFarItIs(_ day: String, _ first: String, _ last: String, _ words: String) throws
  {
    let days = [day, first, last].compactMap { Day($0) }
    let window = days[1]...days[2]
    let place = try #require(WindowPlace(days[0], in: window))
    #expect("\(place.unit) \(place.number) of \(place.count)" == words)
    #expect(WindowPlace(window.lowerBound.advanced(by: -1), in: window) == nil)
    #expect(WindowPlace(window.upperBound.advanced(by: 1), in: window) == nil)
  }
}
