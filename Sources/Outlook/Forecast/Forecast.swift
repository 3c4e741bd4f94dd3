package import RoadmapModel

/// When a plan will be done, if the learner goes on as since the start, recent weeks weighing more.
package enum Forecast: Hashable, Sendable {
  /// On that day, where it is known.
  case finished(Day?)
  /// Less than two weeks of study.
  case tooLittleHistory
  /// Nothing was done since the start, which is less than twelve weeks of study ago. So many leaves a week
  /// would finish on time, as below.
  case nothingYet(neededPerWeek: Double?)
  /// Nothing was done for twelve weeks of study. So many leaves a week would finish on time; `nil` where
  /// there is no such time, or it is over.
  case standstill(neededPerWeek: Double?)
  /// Later than in ten years.
  case beyond(neededPerWeek: Double?)
  case expected(Estimate)

  package struct Estimate: Hashable, Sendable {
    /// As likely before it as after it.
    package let likely: Day
    /// Four times of five it is between this and the latest.
    package let earliest: Day
    /// `nil` where that is later than in ten years.
    package let latest: Day?
    /// Leaves a week that were done, recent weeks weighing more.
    package let perWeek: Double
    /// Whether that is so little to go by that the plan's own pace makes much of the day.
    package let leansOnPlan: Bool
    /// Leaves a week that the plan asked for when it was started; `nil` where it had no times then.
    package let plannedPerWeek: Double?
    /// Leaves a week that it takes from today on to finish by the schedule's end.
    package let neededPerWeek: Double?
    /// Whether the likely day is early enough; `nil` where there is no time to keep to.
    package let isOnTime: Bool?

    /// Days would say more than is known of a range of more than two months.
    package var isByMonth: Bool {
      latest.map { $0.number - earliest.number > 61 } ?? true
    }
  }

  static let weeksAtMost = 522.0

  /// A pace to tenths, as it is shown: what is said to follow from it is made of the same number.
  package static func shown(_ perWeek: Double) -> Double {
    max((min(perWeek, 100_000) * 10).rounded(), 1) / 10
  }
  /// So many tenths, or so many, as are surely enough.
  package static func enough(_ perWeek: Double) -> Double {
    max((min(perWeek, 100_000) * 10 - 1e-6).rounded(.up), 1) / 10
  }
  /// Who did nothing for so many days of study is not on the way any more.
  private static let standstill = 84

  /// Without a run, history begins with the first thing done.
  package init(
    _ plan: StudiedPlan, _ run: PlanRun?, _ calendar: StudyCalendar, today: Day,
    timetable: Timetable? = nil, work: Workload, history: StudyHistory
  ) {
    let remaining = work.sections[0].left
    let done = history.entries.filter(\.isCounted).map(\.day)
    guard remaining > 0 else {
      self = .finished(done.max() ?? plan.skippedDay(ofSection: 0))
      return
    }
    let pausedDays = run.map { PausedDays($0, today: today) }
    let days = ActiveDays(calendar, without: pausedDays?.closed ?? [])
    // What was done before the start tells of another time.
    guard let start = run?.start ?? done.min(), days.count(from: start, before: today) >= 14 else {
      self = .tooLittleHistory
      return
    }
    let end = timetable?.end
    let needed = end.flatMap { days.needed(remaining, from: max(today, start), to: $0) }
      .map(Self.enough)
    let recent = done.filter { $0 >= start && $0 <= today }
    let last = recent.max()
    guard days.count(from: last?.advanced(by: 1) ?? start, before: today) < Self.standstill else {
      self = .standstill(neededPerWeek: needed)
      return
    }
    guard last != nil else {
      self = .nothingYet(neededPerWeek: needed)
      return
    }
    // A later end is a wish, and no study.
    let planned = timetable?.plannedPerWeek(of: work.sections[0].counted)
    let pace = LearningPace(recent, days, from: start, today: today, planned: planned)
    let weeks = pace.weeks(to: remaining)
    func date(_ weeks: Double) -> Day? {
      weeks < Self.weeksAtMost
        ? days.day(after: today, count: max(Int((weeks * 7).rounded(.up)), 1)) : nil
    }
    guard let earliest = date(weeks.earliest), let likely = date(weeks.likely) else {
      self = .beyond(neededPerWeek: needed)
      return
    }
    self = .expected(
      Estimate(
        likely: likely, earliest: earliest, latest: date(weeks.latest), perWeek: pace.observed,
        leansOnPlan: pace.leansOnPlan, plannedPerWeek: planned,
        neededPerWeek: needed, isOnTime: end.map { likely <= $0 }))
  }
}
