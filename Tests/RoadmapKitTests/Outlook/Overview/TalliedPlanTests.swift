import Testing

@testable import RoadmapKit

/// A plan that was not read says of itself what it says when it is.
@Suite struct TalliedPlanTests {
  private static let today = Day.sample

  private static func plans(_ seed: UInt64) -> [(name: String, plan: Plan)] {
    RandomStudy.plans(seed).map { text in
      var study = RandomStudy(seed: text.seed)
      let plan = study.studied(
        text.plan, steps: 60, from: today.advanced(by: -1500), to: today.advanced(by: 2))
      return ("\(text.name), seed \(text.seed)", plan)
    }
  }

  private static func kept(_ plan: Plan) -> TalliedPlan? {
    TalliedPlan(plan.study?.packed ?? PackedProgress(), tally: PlanTally(plan).bytes)
  }

  @Test(arguments: 0..<8 as Range<UInt64>) func itsDaysAndCountsAreThePlans(_ seed: UInt64) throws {
    for (name, plan) in Self.plans(seed) {
      let kept = try #require(Self.kept(plan), "\(name)")
      let course = Course(plan, nil, .everyDay, today: Self.today)
      let standing = Standing(course, isDeep: false)
      #expect(kept.tally == PlanTally(plan), "\(name)")
      #expect(kept.tally.counts == standing.counts, "\(name)")
      #expect(kept.tally.isComplete == standing.isComplete, "\(name)")
      #expect(kept.days == standing.days, "\(name)")
      #expect(kept.tally.candidates == Candidates(plan).all.count, "\(name)")
      if plan.items.contains(where: { $0.mark == .started }) {
        #expect(kept.hasStarted, "\(name)")
      }
      #expect(kept.hasTimes == plan.study?.hasTimes, "\(name)")
      var counts = DayCounts(today: Self.today)
      kept.count(into: &counts)
      let activity = Activity([course.history], .everyDay, today: Self.today)
      #expect(
        Activity(counts: counts.added(to: [:]), .everyDay, today: Self.today).counts
          == activity.counts, "\(name)")
      for day in [Self.today, Self.today.advanced(by: -3)] {
        #expect(kept.doneCount(on: day) == activity.counts[day] ?? 0, "\(name)")
      }
    }
  }

  @Test(arguments: 0..<8 as Range<UInt64>) func reviewsAreThoseOfThePlans(_ seed: UInt64) throws {
    let plans = Self.plans(seed)
    let kept = try plans.map { try #require(Self.kept($0.plan)) }
    let all = DueReviews(
      of: plans.map(\.plan), StudySettings(), doneToday: 1, today: Self.today)
    let mixed = kept.enumerated().map { index, kept -> DueReviews.Part in
      (UInt64(index) + seed) % 3 == 0 ? .plan(plans[index].plan) : .tallied(kept)
    }
    for parts in [kept.map { .tallied($0) }, plans.map { .plan($0.plan) }, mixed] {
      let reviews = DueReviews(of: parts, StudySettings(), doneToday: 1, today: Self.today)
      #expect(reviews.dueCount == all.dueCount, "seed \(seed)")
      #expect(reviews.todayCount == all.todayCount, "seed \(seed)")
      #expect(reviews.today.map(\.plan) == all.today.map(\.plan), "seed \(seed)")
      #expect(reviews.today.map(\.recall) == all.today.map(\.recall), "seed \(seed)")
      #expect(reviews.learned == all.learned, "seed \(seed)")
      #expect(reviews.nextDue == all.nextDue, "seed \(seed)")
      let difference = abs((reviews.retained ?? 0) - (all.retained ?? 0))
      #expect(difference < 1e-12, "seed \(seed)")
    }
  }

  /// Which items they are of is told by the plans that the first of them are of.
  @Test(arguments: 0..<8 as Range<UInt64>) func namedReviewsAreThoseOfThePlans(
    _ seed: UInt64
  ) throws {
    let plans = Self.plans(seed).map(\.plan)
    let all = DueReviews(of: plans, StudySettings(), doneToday: 0, today: Self.today)
    var reviews = DueReviews(
      of: try plans.map { .tallied(try #require(Self.kept($0))) }, StudySettings(), doneToday: 0,
      today: Self.today)
    for place in Set(reviews.today.map(\.plan)) {
      reviews = reviews.naming(
        itemsOf: plans[place], at: place, StudySettings(), today: Self.today)
    }
    #expect(reviews.today == all.today, "seed \(seed)")
  }

  @Test(arguments: 0..<8 as Range<UInt64>) func damagedBytesAreRefused(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for (name, plan) in Self.plans(seed) {
      let sound = PlanTally(plan).bytes
      #expect(PlanTally(sound)?.bytes == sound, "\(name)")
      for count in 0..<sound.count {
        #expect(PlanTally(Array(sound[..<count])) == nil, "\(name), cut to \(count)")
      }
      for _ in 0..<200 {
        var bytes = sound
        let place = Int.random(in: bytes.indices, using: &generator)
        bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
        _ = TalliedPlan(plan.study?.packed ?? PackedProgress(), tally: bytes)
      }
      // Of another progress than this.
      #expect(
        TalliedPlan(
          PackedProgress(ProgressList([ItemKey(bits: 1): ItemProgress()])),
          tally: PlanTally(plan).bytes) == nil || plan.study?.recordedCount == 1, "\(name)")
    }
  }
}
