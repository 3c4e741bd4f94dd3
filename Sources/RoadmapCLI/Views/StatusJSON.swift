import RoadmapKit

/// `roadmap status --json`.
struct StatusJSON {
  private let report: StatusReport

  init(_ report: StatusReport) { self.report = report }

  var writer: JSONWriter {
    JSONWriter { json in
      json.set("schema", "roadmap.status/1")
      json.set("today", report.desk.today.description)
      json.array("plans", zip(report.standings, report.courses)) { json, pair in
        json.object { json in
          write(pair.0, &json)
          json.object("forecast") { json in write(pair.1.forecast, &json) }
        }
      }
      json.object("activity") { json in
        json.set("streak", report.activity.streak)
        json.set("longest_streak", report.activity.longestStreak)
        json.set("this_week", report.activity.thisWeek)
        json.set("weeks", report.activity.weeks())
      }
      json.object("review") { json in
        json.set("on", report.desk.settings.isReviewOn)
        json.set("learned", report.reviews.learned)
        json.set("retained", report.reviews.retained.map(JSONDecimal.init))
        json.set("due", report.reviews.due.count)
      }
    }
  }

  private func write(_ standing: Standing, _ json: inout JSONObject) {
    let plan = standing.plan
    json.set("id", plan.id.description)
    json.set("address", plan.address(ofSection: standing.section).description)
    json.set("title", plan.title(ofSection: standing.section))
    write(standing.counts, &json)
    json.set("outcomes", standing.counts.outcomes)
    json.set("confirmed", standing.counts.confirmed)
    json.set("finished", standing.isComplete)
    json.set("first_day", standing.days?.lowerBound.description)
    json.set("last_day", standing.days?.upperBound.description)
    json.set("start", standing.run?.start.description)
    json.set("until", standing.run?.until?.description)
    json.set("paused", standing.run?.isPaused ?? false)
    if let pace = standing.pace {
      json.object("pace") { json in
        json.set("end", pace.timetable.end.description)
        json.set("days_ahead", pace.pace.daysAhead)
        json.set("items_ahead", pace.pace.itemsAhead)
        json.set("expected", pace.pace.expected)
        json.set("today", pace.today.target)
        json.set("today_done", pace.today.done)
        json.set("week", pace.thisWeek.target)
        json.set("week_done", pace.thisWeek.done)
      }
    } else {
      json.null("pace")
    }
    parts(standing.parts, standing, &json)
  }

  private func write(_ forecast: Forecast, _ json: inout JSONObject) {
    switch forecast {
    case .finished(let day):
      json.set("state", "finished")
      json.set("likely", day?.description)
    case .tooLittleHistory: json.set("state", "too-little-history")
    case .standstill(let needed):
      json.set("state", "standstill")
      json.set("needed_per_week", needed)
    case .beyond(let needed):
      json.set("state", "beyond")
      json.set("needed_per_week", needed)
    case .expected(let estimate):
      json.set("state", "expected")
      json.set("likely", estimate.likely.description)
      json.set("earliest", estimate.earliest.description)
      json.set("latest", estimate.latest?.description)
      json.set("per_week", JSONDecimal(estimate.perWeek))
      json.set("needed_per_week", estimate.neededPerWeek)
    }
  }

  private func parts(_ parts: [PartStanding], _ standing: Standing, _ json: inout JSONObject) {
    let plan = standing.plan
    json.array("sections", parts) { json, part in
      json.object { json in
        json.set("address", plan.address(ofSection: part.section).description)
        json.set("title", plan.title(ofSection: part.section))
        write(part.counts, &json)
        json.set("current", part.isCurrent)
        json.set("finished", part.finished?.description)
        json.set("optional", part.isLeftOut)
        if let options = part.options {
          json.object("choice") { json in
            json.set("least", Int(options.choice.least))
            json.set("most", Int(options.choice.most))
            json.set("options", options.count)
            json.set("taken", options.taken)
          }
        } else {
          json.null("choice")
        }
        if let window = standing.pace?.timetable.window(ofSection: part.section) {
          json.set("window", [window.lowerBound.description, window.upperBound.description])
        } else {
          json.null("window")
        }
        if let place = standing.parts.firstIndex(where: { $0.section == part.section }),
          standing.inner.indices.contains(place)
        {
          self.parts(standing.inner[place], standing, &json)
        }
      }
    }
  }

  private func write(_ counts: PlanCounts, _ json: inout JSONObject) {
    json.set("required", counts.asked)
    json.set("done", counts.covered)
    json.set("skipped", counts.waived)
    json.set("percent", StandingRows.percentage(counts))
  }
}
