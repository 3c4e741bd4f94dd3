public import RoadmapModel

/// What it takes to keep a plan's end, and what end keeps the pace.
public struct ReplanOutlook: Hashable, Sendable {
  /// Counted leaves that are not done.
  public let left: Int
  /// The end that the plan has now; `nil` without a timetable.
  public let end: Day?
  /// Leaves a week from today on to finish by the end, as the forecast has it, in tenths that are enough;
  /// `nil` where it is over.
  public let neededPerWeek: Double?
  /// Leaves a week from today on to finish by the end that is wished.
  public let neededForWish: Double?
  /// Leaves a week that the plan asked for when it was started; `nil` where it had no times then.
  public let plannedPerWeek: Double?
  /// The end at that pace from today on.
  public let endAsPlanned: Day?
  /// Leaves a week from today on to finish by the day of the forecast, `endAtPace`; `nil` where there is none yet.
  public let perWeek: Double?
  /// The day that the forecast says.
  public let endAtPace: Day?

  package init(_ course: Course, _ calendar: StudyCalendar, until wished: Day? = nil, today: Day) {
    let counts = course.plan.counts
    let left = counts.left
    self.left = left
    let table = course.pace?.timetable
    end = table?.end
    let first = max(today, course.run?.start ?? today)
    let days = ActiveDays(
      calendar, without: course.run.map { PausedDays($0, today: today).closed } ?? [])
    let before = first.advanced(by: -1)
    neededPerWeek = table.flatMap { days.needed(left, from: first, to: $0.end) }
      .map(Forecast.enough)
    neededForWish = wished.flatMap { days.needed(left, from: first, to: $0) }.map(Forecast.enough)
    let planned = table?.plannedPerWeek(of: counts.counted)
    plannedPerWeek = planned
    endAsPlanned = planned.flatMap { perWeek in
      // Not the pace as it is shown: a tenth of an item a week moves the end of a slow plan by months.
      let weeks = Double(left) / perWeek
      return perWeek > 0 && weeks < Forecast.weeksAtMost
        ? days.day(after: before, count: Int((weeks * 7).rounded(.up))) : nil
    }
    if case .expected(let estimate) = course.forecast {
      endAtPace = estimate.likely
      perWeek = days.needed(left, from: first, to: estimate.likely).map(Forecast.enough)
    } else {
      (perWeek, endAtPace) = (nil, nil)
    }
  }
}
