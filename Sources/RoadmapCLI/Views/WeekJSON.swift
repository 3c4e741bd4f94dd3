import CommandLineKit
import RoadmapKit

/// `roadmap week --json`.
struct WeekJSON {
  let report: WeekReport

  var writer: JSONWriter {
    JSONWriter { json in
      json.set("schema", "roadmap.week/1")
      json.set("today", report.scope.today.description)
      json.set("first_day", report.first.description)
      json.set("last_day", report.last.description)
      json.set("finished", report.finishedCount)
      json.set("reviews", report.reviewCount)
      json.set("minutes", report.minutes)
      json.set("open_questions", report.scope.questions.values.reduce(0, +))
      json.objects("days", report.days) { json, day in
        json.set("day", day.day.description)
        json.set("reviews", day.reviews)
        json.set("minutes", day.minutes)
        json.objects("finished", day.finished) { write($1, "done", &$0) }
      }
      for (name, entries) in [("slipped", report.slipped), ("coming", report.coming)] {
        json.objects(name, entries) { write($1, "due", &$0) }
      }
    }
  }

  private func write(_ entry: WeekReport.Entry, _ day: String, _ json: inout JSONObject) {
    let plan = report.courses[entry.course].plan
    json.set("plan", plan.id.description)
    json.set("address", plan.address(of: entry.place))
    json.set("key", plan.study.key(entry.place).description)
    json.set("text", plan.text(of: entry.place))
    json.set(day, entry.day.description)
  }
}
