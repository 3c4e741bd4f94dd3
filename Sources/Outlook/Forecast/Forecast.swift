package import RoadmapModel

/// When a plan will be done, if the learner goes on as in the last weeks.
package enum Forecast: Hashable, Sendable {
  /// On that day, where it is known.
  case finished(Day?)
  /// Less than two weeks of study.
  case tooLittleHistory
  /// Nothing was done in the weeks that count. So many leaves a week would finish on time; `nil`
  /// where there is no such time, or it is over.
  case standstill(neededPerWeek: Int?)
  /// Later than in ten years.
  case beyond(neededPerWeek: Int?)
  case expected(Estimate)

  package struct Estimate: Hashable, Sendable {
    /// As likely before it as after it.
    package let likely: Day
    /// Four times of five it is between this and the latest.
    package let earliest: Day
    /// `nil` where that is later than in ten years.
    package let latest: Day?
    /// Leaves a week, recent weeks weighing more.
    package let perWeek: Double
    package let neededPerWeek: Int?
    /// Whether the likely day is early enough; `nil` where there is no time to keep to.
    package let isOnTime: Bool?
  }

  static let weeksAtMost = 522

  /// Without a run, history begins with the first thing done.
  package init(
    _ plan: StudiedPlan, _ run: PlanRun?, _ calendar: StudyCalendar, today: Day,
    timetable: Timetable? = nil, work: Workload, history: StudyHistory
  ) {
    let remaining = work.sections[0].left
    let done = history.entries.filter(\.isCounted).map(\.day)
    guard remaining > 0 else {
      self = .finished(done.max())
      return
    }
    let clock = run.map { PlanClock($0, today: today) }
    let days = ActiveDays(calendar, without: clock?.rest ?? [])
    guard let start = run?.start ?? done.min(),
      let throughput = Throughput(done, days, from: start, today: today)
    else {
      self = .tooLittleHistory
      return
    }
    let end = timetable.map { clock?.date(of: $0.end) ?? $0.end }
    let needed = end.flatMap { days.needed(remaining, after: today, to: $0) }
    guard throughput.perWeek > 0 else {
      self = .standstill(neededPerWeek: needed)
      return
    }
    let weeks = throughput.weeks(to: remaining, seed: plan.id.description)
    func date(_ share: Double) -> Day? {
      let weeks = weeks[Int(Double(weeks.count) * share)]
      return weeks < Double(Self.weeksAtMost)
        ? days.day(after: today, count: Int((weeks * 7).rounded(.up))) : nil
    }
    guard let earliest = date(0.1), let likely = date(0.5) else {
      self = .beyond(neededPerWeek: needed)
      return
    }
    self = .expected(
      Estimate(
        likely: likely, earliest: earliest, latest: date(0.9), perWeek: throughput.perWeek,
        neededPerWeek: needed, isOnTime: end.map { likely <= $0 }))
  }
}
