import CommandLineKit
import RoadmapKit

/// `roadmap status --json`.
struct StatusJSON {
  let report: StatusReport
  let hasCalendar: Bool
  let hasChart: Bool
  /// Where one plan was asked for; `nil` where nothing of it was reviewed.
  var retention: TrueRetention?
  /// The timer that runs, and what time it is.
  var focus: (running: RunningFocus?, now: Instant) = (nil, Instant(milliseconds: 0))

  var writer: JSONWriter {
    JSONWriter { json in
      json.set("schema", "roadmap.status/1")
      json.set("today", report.scope.today.description)
      json.objects("plans", report.entries + report.lines) { json, entry in
        write(entry.standing, &json)
        json.object("forecast") { json in write(entry.course.forecast, &json) }
        json.set("open_questions", report.scope.questions[entry.course.plan.id] ?? 0)
        if hasChart, let pace = entry.course.pace { chart(pace.burnUp(everyDays: 1), &json) }
      }
      json.set("closed", report.closed)
      json.object("activity") { json in
        json.set("streak", report.activity.streak)
        json.set("longest_streak", report.activity.longestStreak)
        json.set("this_week", report.activity.itemsThisWeek)
        json.set("reviews_this_week", report.activity.reviewsThisWeek)
        json.set("weeks", report.activity.weeks())
        if hasCalendar {
          json.object("days") { json in
            let first = ActivityGrid(report.activity).weeks.first?.first??.day
            let counts = report.activity.counts.filter { $0.key >= first ?? $0.key }
            for (day, count) in counts { json.set(day.description, count) }
          }
        }
      }
      json.object("focus", focus.running) { FocusView.write($1, at: focus.now, to: &$0) }
      json.object("review") { json in
        json.set("on", report.scope.settings[Settings.review])
        json.set("learned", report.reviews.learned)
        json.set("retained", report.reviews.retained.map(JSONDecimal.init))
        json.set("due", report.reviews.dueCount)
        json.set("due_today", report.reviews.todayCount)
        json.object("true_retention", retention) { json, retention in
          json.set("reviews", retention.reviews)
          json.set("passed", retention.passed)
          json.set("share", JSONDecimal(retention.share))
          json.set("predicted", JSONDecimal(retention.predicted))
        }
      }
    }
  }

  private func write(_ standing: Standing, _ json: inout JSONObject) {
    let plan = standing.plan
    json.set("id", plan.id.description)
    json.set("address", plan.address(ofSection: standing.section).description)
    json.set("title", plan.title(ofSection: standing.section))
    PlanJSON.counts(standing.counts, &json)
    json.set("finished", standing.isComplete)
    json.set("minutes", plan.minutes(of: .section(standing.section)))
    json.set("first_day", standing.days?.lowerBound.description)
    json.set("last_day", standing.days?.upperBound.description)
    let start = standing.section == 0 ? standing.run?.start : standing.window?.lowerBound
    json.set("start", start?.description)
    json.set("until", standing.wishedEnd?.description)
    json.set("end", standing.window?.upperBound.description)
    let paused = standing.run.map { PausedDays($0, today: report.scope.today) }
    json.set("paused", paused?.pausedSince != nil)
    json.set("paused_since", paused?.pausedSince?.description)
    json.set("paused_until", paused?.pausedUntil?.description)
    let planned = standing.pace?.plannedPauses ?? []
    json.object("planned_pause", planned.first) { Self.write($1, to: &$0) }
    json.objects("planned_pauses", planned) { Self.write($1, to: &$0) }
    json.object("pace", standing.pace) { json, pace in
      json.set("phase", Self.name(pace.phase))
      json.set("end", pace.timetable.end.description)
      json.set("days_ahead", pace.pace.daysAhead)
      json.set("items_ahead", pace.pace.itemsAhead)
      json.set("done", pace.pace.done)
      json.set("expected", pace.pace.expected)
      json.set("expected_yesterday", pace.pace.expectedBefore)
      json.set("expected_today", pace.pace.expectedToday)
      json.set("today_target", pace.today.target)
      json.set("today_done", pace.today.done)
      json.set("today_left", pace.today.left)
      json.set("week", pace.thisWeek.target)
      json.set("week_done", pace.thisWeek.done)
      json.set("week_left", pace.thisWeek.left)
    }
    parts(standing.parts, standing, &json)
  }

  private static func write(_ days: ClosedRange<Day>, to json: inout JSONObject) {
    json.set("first", days.lowerBound.description)
    json.set("last", days.upperBound.description)
  }

  private func write(_ forecast: Forecast, _ json: inout JSONObject) {
    switch forecast {
    case .finished(let day):
      json.set("state", "finished")
      json.set("likely", day?.description)
    case .tooLittleHistory: json.set("state", "too-little-history")
    case .nothingYet(let needed):
      json.set("state", "too-little-history")
      json.set("needed_per_week", needed.map(JSONDecimal.init))
    case .standstill(let needed):
      json.set("state", "standstill")
      json.set("needed_per_week", needed.map(JSONDecimal.init))
    case .beyond(let needed):
      json.set("state", "beyond")
      json.set("needed_per_week", needed.map(JSONDecimal.init))
    case .expected(let estimate):
      json.set("state", "expected")
      json.set("likely", estimate.likely.description)
      json.set("earliest", estimate.earliest.description)
      json.set("latest", estimate.latest?.description)
      json.set("per_week", JSONDecimal(estimate.perWeek))
      json.set("needed_per_week", estimate.neededPerWeek.map(JSONDecimal.init))
      json.set("on_time", estimate.isOnTime)
    }
  }

  /// What was done by the end of each day, and what was to be done.
  private func chart(_ burnUp: BurnUp, _ json: inout JSONObject) {
    json.objects("chart", burnUp.points) { json, point in
      json.set("day", point.day.description)
      json.set("done", point.done)
      json.set("expected", point.expected)
    }
  }

  private static func name(_ phase: PlanPace.Phase) -> String {
    switch phase {
    case .startsIn: "to-come"
    case .running: "running"
    case .paused: "paused"
    case .overtime: "overtime"
    case .finished: "finished"
    }
  }
}
