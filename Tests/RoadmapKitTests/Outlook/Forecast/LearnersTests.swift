import Testing

@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

/// Forecasts beside what made-up learners did afterwards.
@Suite struct LearnersTests {
  enum Kind: String, CaseIterable, Sendable { case steady, bursty, stopping, returning }

  /// Somebody who studies a plan to its end.
  struct Learner {
    let kind: Kind
    let items: Int
    let perWeek: Double
    /// How many items on each day, until all are done.
    let days: [Int]

    init(_ kind: Kind, _ random: inout SeededGenerator) {
      self.kind = kind
      items = [20, 40, 60, 100].randomElement(using: &random) ?? 40
      perWeek = Double.random(in: 1...7, using: &random)
      let slowsDown = Int.random(in: 21...150, using: &random)
      var untilGap = Int.random(in: 14...90, using: &random)
      var gap = 0
      var isBurst = true
      var days: [Int] = []
      var done = 0
      while done < items, days.count < 3000 {
        let day = days.count
        if day % 7 == 0 { isBurst = Double.random(in: 0..<1, using: &random) < 0.4 }
        var rate = perWeek / 7
        switch kind {
        case .steady: break
        case .bursty: rate *= isBurst ? 2.5 : 0
        case .stopping: rate *= day > slowsDown ? 0.2 : 1
        case .returning where gap > 0:
          gap -= 1
          rate = 0
        case .returning:
          untilGap -= 1
          if untilGap <= 0 {
            gap = Int.random(in: 14...63, using: &random)
            untilGap = Int.random(in: 28...120, using: &random)
          }
        }
        let count = min(Self.poisson(rate, &random), items - done)
        days.append(count)
        done += count
      }
      self.days = days
    }

    private static func poisson(_ mean: Double, _ random: inout SeededGenerator) -> Int {
      // Of many small chances.
      (0..<40).count { _ in Double.random(in: 0..<1, using: &random) < mean / 40 }
    }
  }

  static let start = Fixtures.day("2026-01-01")

  static let texts: [Int: Plan] = Dictionary(
    uniqueKeysWithValues: [20, 40, 60, 100].compactMap { count in
      (try? Fixtures.plan("# Plan\n\n" + (1...count).map { "- item \($0)\n" }.joined())).map {
        (count, $0)
      }
    })

  /// What was done of the plan by the end of a day.
  static func studied(_ learner: Learner, at day: Int) throws -> StudiedPlan {
    var dates: [String] = []
    for (index, count) in learner.days.prefix(day + 1).enumerated() {
      dates += Array(repeating: start.advanced(by: index).description, count: count)
    }
    return try #require(texts[learner.items]).done(dates)
  }

  /// As it stands at the end of a day.
  static func forecast(_ learner: Learner, at day: Int, _ run: PlanRun? = nil) throws -> Forecast {
    Course(try studied(learner, at: day), run, .everyDay, today: start.advanced(by: day)).forecast
  }

  /// Learners who meant to be faster, or slower, than they are.
  @Test(arguments: [0.6, 1, 1.6])
  func theRangeHoldsAboutFourEndsOfFiveOfScheduledPlans(_ factor: Double) throws {
    var random = SeededGenerator(seed: 20_261_201)
    var told: [String] = []
    var (inside, known) = (0, 0)
    for kind in Kind.allCases {
      let before = (inside, known)
      for _ in 0..<40 {
        let learner = Learner(kind, &random)
        let end = learner.days.count - 1
        guard end > 20, end < 2900 else { continue }
        let length = Int(Double(learner.items) / (learner.perWeek * factor) * 7)
        let run = PlanRun(start: Self.start, until: Self.start.advanced(by: max(length, 7)))
        for _ in 0..<3 {
          let day = Int.random(in: 15..<end, using: &random)
          guard case .expected(let estimate) = try Self.forecast(learner, at: day, run) else {
            continue
          }
          let actual = Self.start.advanced(by: end)
          known += 1
          if estimate.earliest <= actual, estimate.latest.map({ actual <= $0 }) ?? true {
            inside += 1
          }
        }
      }
      told.append("\(kind.rawValue) \(inside - before.0) of \(known - before.1)")
    }
    let share = Double(inside) / Double(max(known, 1))
    print("of plans meant \(factor) times as fast:", told.joined(separator: ", "), share)
    #expect((0.75...0.92).contains(share), "\(share), factor \(factor)")
  }

  /// A later end, or an earlier one, is no study: the day that is expected stays.
  @Test(arguments: 0..<12 as Range<UInt64>, [true, false])
  func aWishMovesNothing(_ seed: UInt64, _ hasTimes: Bool) throws {
    var random = SeededGenerator(seed: seed)
    let learner = Learner(Kind.allCases[Int(seed) % Kind.allCases.count], &random)
    let day = Int.random(in: 15...120, using: &random)
    let today = Self.start.advanced(by: day)
    var plan = try Self.studied(learner, at: day)
    var run: PlanRun? = PlanRun(start: Self.start, until: Self.start.advanced(by: 150))
    if hasTimes {
      let weeks = (1...20).map { "## Week \($0)\n- [ ] a\n- [ ] b\n" }.joined()
      plan = try Fixtures.plan("# Plan\n\n\(weeks)").done(
        learner.days.prefix(day + 1).enumerated().flatMap { index, count in
          Array(repeating: Self.start.advanced(by: index).description, count: count)
        }.dropLast(5).prefix(30).map(\.self))
      run = PlanRun(start: Self.start)
    }
    func dates(_ run: PlanRun?) -> [Day?] {
      switch Course(plan, run, .everyDay, today: today).forecast {
      case .expected(let estimate): [estimate.likely, estimate.earliest, estimate.latest]
      default: []
      }
    }
    let before = dates(run)
    let item = ItemReference(plan.id, plan.study.itemKeys[plan.items.count - 1])
    for length in [day + 10, 120, 400, 1500] {
      let wish = Self.start.advanced(by: length)
      let revision = ScheduleRevision(
        spreading: plan, try #require(run), until: wish, today: today)
      for fact in [
        PlanFact.started(on: Self.start, until: wish), .replanned(revision),
        .postponed(item, to: wish),
      ] {
        var wished = run
        wished.apply(fact, recorded: today)
        #expect(dates(wished) == before, "seed \(seed), until \(wish)")
      }
    }
  }

  @Test func theRangeHoldsAboutFourEndsOfFive() throws {
    let seed: UInt64 = 20_261_128
    var random = SeededGenerator(seed: seed)
    var told: [String] = []
    for kind in Kind.allCases {
      var (inside, known) = (0, 0)
      for _ in 0..<60 {
        let learner = Learner(kind, &random)
        let end = learner.days.count - 1
        guard end > 20, end < 2900 else { continue }
        for _ in 0..<4 {
          let day = Int.random(in: 15..<end, using: &random)
          guard case .expected(let estimate) = try Self.forecast(learner, at: day) else { continue }
          let actual = Self.start.advanced(by: end)
          known += 1
          if estimate.earliest <= actual, estimate.latest.map({ actual <= $0 }) ?? true {
            inside += 1
          }
        }
      }
      let share = Double(inside) / Double(max(known, 1))
      told.append("\(kind.rawValue) \(inside) of \(known): \(Int(share * 1000) / 10) %")
      #expect((0.75...0.92).contains(share), "\(kind.rawValue) \(share), seed \(seed)")
    }
    print("coverage of the 80 % range:", told.joined(separator: ", "))
  }

  @Test(arguments: Kind.allCases)
  func fromOneDayToTheNextTheDateMovesLessThanItsRange(_ kind: Kind) throws {
    var random = SeededGenerator(seed: 77)
    var largest = 0.0
    for _ in 0..<12 {
      let learner = Learner(kind, &random)
      let end = min(learner.days.count - 2, 400)
      guard end > 20 else { continue }
      var before: Forecast.Estimate?
      for day in 15..<end {
        guard case .expected(let estimate) = try Self.forecast(learner, at: day) else {
          before = nil
          continue
        }
        if let before, let latest = before.latest {
          let moved = abs(estimate.likely.number - before.likely.number)
          let range = latest.number - before.earliest.number
          largest = max(largest, Double(moved) / Double(max(range, 1)))
          #expect(moved < max(range, 3), "\(kind) day \(day): \(before) \(estimate)")
        }
        before = estimate
      }
    }
    print("\(kind.rawValue): the largest move from a day to the next is \(largest) of the range")
  }

  /// One tick on 15 September, and then nothing.
  @Test func aSingleTickGivesPlausibleAndContinuousAnswers() throws {
    let plan = try Fixtures.plan(
      "# Year (12 months)\n\n" + (1...32).map { "- item \($0)\n" }.joined()
    )
    .done(["2026-09-15"])
    let run = PlanRun(start: Fixtures.day("2026-09-15"))
    var last: Day?
    for day in 14...80 {
      let today = run.start.advanced(by: day)
      let work = Workload(plan)
      let forecast = Forecast(
        plan, run, .everyDay, today: today,
        timetable: Timetable(plan, run, today: today), work: work,
        history: StudyHistory(plan, work))
      guard case .expected(let estimate) = forecast else {
        Issue.record("day \(day): \(forecast)")
        continue
      }
      #expect(estimate.likely.number - today.number < 366 * 7)
      if let last { #expect(abs(estimate.likely.number - last.number) < 45) }
      last = estimate.likely
    }
  }

  /// Of a plan whose own pace is known, little done says little.
  @Test(arguments: [["2026-01-08"], ["2026-01-08", "2026-01-20"], []])
  func oneMoreItemOfFewDoesNotMoveItByWeeks(_ days: [String]) throws {
    let text = (1...12).map { "## Week \($0)\n- [ ] a\n- [ ] b\n" }.joined()
    let plan = try Fixtures.plan("# Plan\n\n" + text)
    let run = PlanRun(start: Fixtures.day("2026-01-05"))
    func likely(_ days: [String], on today: String) throws -> Day {
      let studied = plan.done(days)
      let work = Workload(studied)
      return try ForecastTests.estimate(
        Forecast(
          studied, run, .everyDay, today: Fixtures.day(today),
          timetable: Timetable(studied, run, today: Fixtures.day(today)), work: work,
          history: StudyHistory(studied, work))
      ).likely
    }
    for (one, two) in [("2026-01-22", "2026-01-26"), ("2026-02-20", "2026-02-22")] {
      let before = try likely(days + [one], on: two)
      let after = try likely(days + [one, two], on: two)
      #expect(abs(before.number - after.number) <= 14, "\(days) \(two): \(before) \(after)")
    }
  }

  @Test func oneMoreItemDoesNotMoveItByWeeks() throws {
    let plan = try Fixtures.plan("# Plan\n\n" + (1...60).map { "- item \($0)\n" }.joined())
    let days = (0..<11).map { Self.start.advanced(by: $0 * 2).description }
    let today = Self.start.advanced(by: 25)
    func likely(_ days: [String]) throws -> Day {
      let studied = plan.done(days)
      let work = Workload(studied)
      return try ForecastTests.estimate(
        Forecast(
          studied, PlanRun(start: Self.start), .everyDay, today: today, work: work,
          history: StudyHistory(studied, work))
      ).likely
    }
    let (before, after) = (try likely(days), try likely(days + [today.description]))
    #expect(abs(before.number - after.number) < 14)
  }
}
