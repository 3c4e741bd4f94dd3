import CommandLineKit
import RoadmapKit

/// How a plan keeps to its schedule, in words.
struct PaceWords {
  private let course: Course
  private let today: Day

  init(_ course: Course, today: Day) { (self.course, self.today) = (course, today) }

  /// `nil` where the plan has no times.
  private var plan: PlanPace? { course.pace }

  /// `3 days ahead`; `nil` where there is nothing to keep to.
  var pace: String? {
    // A plan without times rests as well.
    guard let pace = plan else { return course.plan.counts.left > 0 ? paused : nil }
    switch pace.phase {
    case .startsIn(let days):
      return "starts \(DayWords.ahead(today.advanced(by: days), today: today))"
    case .paused: return paused
    case .finished: return nil
    case .overtime:
      return "\(Self.length(pace.daysPastEnd)) past its end"
    case .running: return Self.ahead(pace.pace.daysAhead, pace.pace.itemsAhead)
    }
  }

  /// `paused since 3 Nov until 10 Nov`
  private var paused: String? {
    guard let days = course.pausedDays, let since = days.pausedSince else { return nil }
    let until = days.pausedUntil.map { " until \(DayWords.words($0, today: today))" }
    return "paused \(Self.since(since, today: today))" + (until ?? "")
  }

  /// `2 items left today, 8 this week`; `nil` where nothing of either is.
  var left: String? {
    guard let pace = plan, pace.phase == .running || pace.phase == .overtime else { return nil }
    let (today, week) = (pace.today.left, max(pace.thisWeek.left, pace.today.left))
    guard week > 0 else { return nil }
    if today == 0 { return "\(PlanWords.count(week, "item")) left this week" }
    return "\(PlanWords.count(today, "item")) left today"
      + (week > today ? ", \(week) this week" : "")
  }

  /// `ends 6 Dec`; `nil` without a schedule, and for a plan that is finished.
  var end: String? {
    guard let pace = plan, pace.phase != .finished else { return nil }
    let end = pace.timetable.end
    return "\(end < today ? "ended" : "ends") \(DayWords.words(end, today: today))"
      + (course.isEndOpen ? " or later" : "")
  }

  /// `paused since 3 Nov until 10 Nov`, `pause from 24 Dec to 3 Jan 2027`, and the others that are planned;
  /// `nil` where none runs or is planned.
  var pause: String? {
    guard let pace = plan else { return self.pace }
    guard case .paused = pace.phase else { return plannedPauses }
    return [paused, plannedPauses].compactMap(\.self).joined(separator: ", ")
  }

  /// Those that are to come: `pause on 24 Dec`, `pauses from 24 Dec to 3 Jan 2027 and on 6 Jan 2027`.
  var plannedPauses: String? {
    guard let pauses = plan?.plannedPauses, !pauses.isEmpty else { return nil }
    let days = pauses.map { days in
      PauseWords.days(
        PlanRun.Pause(first: days.lowerBound, last: days.upperBound), today: today)
    }
    return "pause\(days.count > 1 ? "s" : "") "
      + [days.dropLast().joined(separator: ", "), days.suffix(1).joined()]
      .filter { !$0.isEmpty }.joined(separator: " and ")
  }

  var isBehind: Bool {
    guard let pace = plan, pace.phase == .running || pace.phase == .overtime else {
      return false
    }
    return pace.phase == .overtime || pace.pace.daysAhead < 0
  }

  /// Less than a day is no news.
  static func ahead(_ days: Int, _ items: Int) -> String {
    if days == 0, items == 0 { return "on pace" }
    if days == 0 {
      let count = PlanWords.count(items.magnitude.clamped, "item")
      return "\(count) \(items > 0 ? "ahead" : "behind")"
    }
    return "\(length(days.magnitude.clamped)) \(days > 0 ? "ahead" : "behind")"
  }

  /// `12 days`, `5 months`, `6 years`: the longer, the rounder.
  static func length(_ days: Int) -> String {
    switch days {
    case ..<120: PlanWords.count(days, "day")
    case ..<730: PlanWords.count(days / 30, "month")
    default: PlanWords.count(days / 365, "year")
    }
  }

  /// `today`, `since 3 Nov`
  static func since(_ day: Day, today: Day) -> String {
    day == today ? "today" : "since \(DayWords.words(day, today: today))"
  }
}

extension UInt {
  fileprivate var clamped: Int { Int(clamping: self) }
}
