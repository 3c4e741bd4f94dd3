import Testing

@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

@Suite struct StandingTests {
  private static let today = Fixtures.day("2026-11-20")

  /// `1 Basics 1/3`, with `>` before the current one, `done DAY`, `optional` and `2 of 1-2`.
  private static func words(_ standing: Standing) -> [String] {
    standing.parts.map { part in
      var words = part.isCurrent ? "> " : ""
      words += "\(standing.plan.title(ofSection: part.section)) "
      words += "\(part.counts.done)/\(part.counts.counted)"
      if let day = part.finished { words += " done \(day)" }
      if part.isLeftOut { words += " optional" }
      if let options = part.options {
        words +=
          " \(options.taken) of \(options.choice.least)-\(options.choice.most)"
          + " in \(options.count)"
      }
      return words
    }
  }

  private static func standing(
    _ lines: String, _ run: PlanRun? = nil, today: Day = today, section: Int = 0
  ) throws -> Standing {
    let plan = try StudyDesk.sample(after: lines).plan
    return Standing(
      Course(plan, run, .everyDay, today: today), section: section, isDeep: true)
  }

  private static let begun = [
    "> Basics 0/3", "Gears (optional) 0/1 optional", "Metals 0/1 0 of 1-2 in 3",
    "Tracks 0/2 0 of 1-1 in 2",
  ]

  @Test(arguments: [
    ("", begun),
    (
      "check 1.1",
      [
        "> Basics 1/3", "Gears (optional) 0/1 optional", "Metals 0/1 0 of 1-2 in 3",
        "Tracks 0/2 0 of 1-1 in 2",
      ]
    ),
    // The part in which something was done last is the current one.
    (
      "check 3.1",
      [
        "Basics 0/3", "Gears (optional) 0/1 optional", "Metals 1/1 done 2026-11-20 1 of 1-2 in 3",
        "Tracks 0/2 0 of 1-1 in 2",
      ]
    ),
    (
      "check 4.2.1",
      [
        "Basics 0/3", "Gears (optional) 0/1 optional", "Metals 0/1 0 of 1-2 in 3",
        "> Tracks 1/2 1 of 1-1 in 2",
      ]
    ),
    (
      "choose 2",
      [
        "> Basics 0/3", "Gears (optional) 0/1", "Metals 0/1 0 of 1-2 in 3",
        "Tracks 0/2 0 of 1-1 in 2",
      ]
    ),
    (
      "check 1.1;check 1.2",
      [
        "Basics 3/3 done 2026-11-20", "Gears (optional) 0/1 optional", "> Metals 0/1 0 of 1-2 in 3",
        "Tracks 0/2 0 of 1-1 in 2",
      ]
    ),
    (
      "check 3.1;check 3.2",
      [
        "> Basics 0/3", "Gears (optional) 0/1 optional", "Metals 2/2 done 2026-11-20 2 of 1-2 in 3",
        "Tracks 0/2 0 of 1-1 in 2",
      ]
    ),
    (
      "skip 1.1;skip 1.2",
      [
        "Basics 0/0 done 2026-11-20", "Gears (optional) 0/1 optional",
        "> Metals 0/1 0 of 1-2 in 3",
        "Tracks 0/2 0 of 1-1 in 2",
      ]
    ),
  ])
  func saysHowFarEachPartIs(_ lines: String, _ expected: [String]) throws {
    var expected = expected
    // Nothing was done in any open part: the first one is for now.
    if lines == "check 3.1" { expected[0] = "> " + expected[0] }
    let standing = try Self.standing(lines)
    // Sample days are those of the desk.
    let words = Self.words(standing).map { $0.replacing("\(Day.sample)", with: "2026-11-20") }
    #expect(words == expected)
  }

  @Test func outcomesAreCountedApart() throws {
    let standing = try Self.standing("check outcomes.1")
    #expect(standing.counts.outcomes == 1 && standing.counts.confirmed == 1)
    #expect(standing.counts.done == 0)
    #expect(standing.days == nil)
  }

  @Test func knowsTheFirstAndTheLastDay() throws {
    var desk = try StudyDesk.sample()
    for (address, day) in [("1.1", -9), ("4.1.1", -3), ("3.1", -5), ("outcomes.1", 0)] {
      let places = try desk.places([address[...]])
      desk.apply(
        try Decider.check(places, of: desk.plan, on: Self.today.advanced(by: day), Remark()))
    }
    let course = Course(desk.plan, nil, .everyDay, today: Self.today)
    let standing = Standing(course, isDeep: false)
    #expect(standing.days == Self.today.advanced(by: -9)...Self.today.advanced(by: -3))
    #expect(standing.parts[2].finished == Self.today.advanced(by: -5))
    #expect(standing.parts[0].lastDay == Self.today.advanced(by: -9))
    #expect(standing.parts[0].finished == nil)
    #expect(standing.inner.isEmpty)
  }

  private static let weeks = """
    # P

    ## Week 1
    - [ ] a
    - [ ] b

    ## Week 2
    - [ ] c
    - [ ] d

    ## Week 3
    - [ ] e
    """

  /// By the schedule, whatever was done last; without one that runs, where something was done last.
  @Test(
    arguments: [
      ("2026-11-16", [], 0), ("2026-11-22", [], 0), ("2026-11-23", [], 1), ("2026-12-01", [], 2),
      ("2026-11-17", [2], 0), ("2026-11-24", [0], 1), ("2026-11-17", [0, 1], 1),
      // The time is over, or is still to come.
      ("2027-02-01", [], 0), ("2026-11-01", [], 0), ("2027-02-01", [2], 1),
      ("2027-02-01", [0, 1], 1),
    ] as [(String, [Int], Int)])
  func theCurrentPartIsTheOneThatRuns(_ today: String, _ done: [Int], _ current: Int) throws {
    let days = Dictionary(uniqueKeysWithValues: done.map { ($0, Fixtures.day(today)) })
    let plan = try Fixtures.plan(Self.weeks).done(days)
    let run = PlanRun(start: Fixtures.day("2026-11-16"))
    let course = Course(plan, run, .everyDay, today: Fixtures.day(today))
    let parts = Standing(course, isDeep: false).parts
    #expect(parts.indices.filter { parts[$0].isCurrent } == [current])
  }

  @Test func aSectionStandsForItself() throws {
    let plan = try StudyDesk.sample(after: "choose 4.2;check 4.2.1").plan
    let tracks = try #require(
      plan.sections.indices.first { plan.title(ofSection: $0) == "Tracks" })
    let course = Course(plan, nil, .everyDay, today: Self.today)
    let standing = Standing(course, section: tracks, isDeep: true)
    #expect(Self.words(standing) == ["Towers 0/2", "> Watches 1/2"])
    #expect(!standing.isComplete)
  }
}
