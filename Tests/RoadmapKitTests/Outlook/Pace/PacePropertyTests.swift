import Testing

@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

@Suite struct PacePropertyTests {
  /// Whoever does the day's share on each day of study is never behind, and done at the end.
  @Test(arguments: ["year-3", "year-4", "year-5", "staff", "phase-5"])
  func todaysShareIsEnough(_ name: String) throws {
    let seed: UInt64 = 4
    var random = SeededGenerator(seed: seed)
    let bundled = try FivePlansTests.bundled(name)
    for turn in 0..<3 {
      let start = Day(number: 20_000 + Int.random(in: 0...900, using: &random))
      let calendar = Self.calendar(near: start, &random)
      var pauses: [PlanRun.Pause] = []
      if turn > 0 {
        let first = start.advanced(by: Int.random(in: 3...30, using: &random))
        pauses = [PlanRun.Pause(first: first, last: first.advanced(by: turn * 9))]
      }
      let until = turn == 2 ? start.advanced(by: Int.random(in: 20...200, using: &random)) : nil
      let run = PlanRun(start: start, until: until, pauses: pauses)
      var plan = bundled.untouched
      var days: [Int: Day] = [:]
      var open = Self.required(plan)[...]
      var today = start
      while let pace = PlanPace(plan, run, calendar, today: today), pace.phase != .finished {
        let context = "seed \(seed), turn \(turn), \(today)"
        #expect(pace.pace.itemsAhead >= 0, "\(context): behind in the morning")
        guard pace.phase != .overtime || open.count <= 1 else {
          Issue.record("\(context): \(open.count) left after the end")
          return
        }
        let share = pace.today.left
        // What is due first comes first, as in 'next'.
        let due = open.map { pace.timetable.window(ofItem: $0, in: plan)?.upperBound ?? today }
        let order = zip(due, open).sorted { $0 < $1 }.map(\.1)
        for item in order.prefix(share) { days[item] = today }
        open = open.filter { days[$0] == nil }[...]
        plan = bundled.done(days)
        if share > 0 {
          let after = try #require(PlanPace(plan, run, calendar, today: today))
          #expect(after.pace.itemsAhead >= 0, "\(context): behind after the day's share")
          #expect(after.today.left == 0, "\(context): the share grew by being done")
          #expect(after.today.target == pace.today.target, "\(context): the target moved")
        }
        today = today.advanced(by: 1)
      }
      #expect(open.isEmpty)
    }
  }

  /// One more item done, whichever it is, changes nothing of what a day and a week ask for, and leaves no more.
  @Test(arguments: ["year-3", "year-4", "staff"])
  func oneMoreDoneMakesNoShareLarger(_ name: String) throws {
    let bundled = try FivePlansTests.bundled(name)
    let leaves = Self.required(bundled.untouched).filter { index in
      bundled.untouched.unmadeChoice(over: index) == nil
    }
    for seed in 0..<40 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      let start = Day(number: 20_000 + Int.random(in: 0...900, using: &random))
      let today = start.advanced(by: Int.random(in: 0...200, using: &random))
      let calendar = Self.calendar(near: today, &random)
      let until =
        Bool.random(using: &random)
        ? start.advanced(by: Int.random(in: 20...300, using: &random)) : nil
      let run = PlanRun(start: start, until: until)
      var days: [Int: Day] = [:]
      for item in leaves where Int.random(in: 0..<3, using: &random) == 0 {
        days[item] = start.advanced(
          by: Int.random(in: 0...max(today.number - start.number, 0), using: &random))
      }
      var before = try #require(PlanPace(bundled.done(days), run, calendar, today: today))
      for item in leaves.filter({ days[$0] == nil }).shuffled(using: &random).prefix(6) {
        days[item] = today
        let after = try #require(PlanPace(bundled.done(days), run, calendar, today: today))
        let context = "seed \(seed), \(today), item \(item)"
        #expect(after.thisWeek.target == before.thisWeek.target, "\(context)")
        #expect(after.today.target == before.today.target, "\(context)")
        for (one, other) in [(after.thisWeek, before.thisWeek), (after.today, before.today)] {
          #expect((other.left - 1...other.left).contains(one.left) || other.left == 0, "\(context)")
          #expect(one.done == other.done + 1, "\(context)")
        }
        #expect(after.today.left <= after.thisWeek.left, "\(context)")
        before = after
      }
    }
  }

  @Test func studyDaysAreThoseThatWalkingCounts() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<300 {
      let first = Day(number: Int.random(in: -2000...2000, using: &random))
      let last = first.advanced(by: Int.random(in: -3...400, using: &random))
      let calendar = Self.calendar(near: first, &random)
      let walked =
        first > last ? 0 : (first...last).count { calendar.isStudyDay($0) }
      #expect(StudyDays(calendar).count(from: first, to: last) == walked)
    }
  }

  private static func calendar(near day: Day, _ random: inout SeededGenerator) -> StudyCalendar {
    let weekdays = Weekday.allCases.filter { _ in Int.random(in: 0...3, using: &random) > 0 }
    let off = (0..<3).map { _ in
      let first = day.advanced(by: Int.random(in: -20...300, using: &random))
      return first...first.advanced(by: Int.random(in: 0...9, using: &random))
    }
    return StudyCalendar(weekdays: Set(weekdays), daysOff: off)
  }

  /// As many leaves as 100 % means, of a choice its first ones.
  private static func required(_ plan: StudiedPlan) -> [Int] {
    let work = Workload(plan)
    var found: [Int] = []
    for section in plan.sections.indices where work.isPart[section] {
      let leaves = plan.sections[section].items.map { Int($0) }.filter {
        plan.isLeaf($0) && plan.items[$0].kind != .outcome && !plan.items[$0].isOptional
      }
      found +=
        plan.sections[section].choice == nil
        ? leaves.filter { index in
          let parent = Int(plan.items[index].parent)
          guard parent >= 0, let choice = plan.items[parent].choice else { return true }
          return index <= parent + Int(choice.least)
        } : Array(leaves.prefix(work.own[section].counted))
    }
    return found
  }
}
