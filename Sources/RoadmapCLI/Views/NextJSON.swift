import CommandLineKit
import RoadmapKit

/// `roadmap next --json`.
struct NextJSON {
  let report: NextReport

  var writer: JSONWriter {
    JSONWriter { json in
      json.set("schema", "roadmap.next/1")
      json.set("today", report.scope.today.description)
      json.set("plan", report.courses.count == 1 ? report.courses[0].plan.id.description : nil)
      json.set("proposal", report.occasion == .proposal)
      json.object("share") { json in
        json.set("target", report.share.target)
        json.set("done", report.doneToday)
        json.set("left", report.share.left)
      }
      json.object("minutes", report.sitting) { json, sitting in
        json.set("asked", sitting.asked)
        json.set("planned", sitting.planned)
      }
      json.objects("plans", report.courses) { json, course in
        json.set("id", course.plan.id.description)
        json.set("title", course.plan.title)
        json.set("days_ahead", course.pace?.pace.daysAhead)
        json.set("items_ahead", course.pace?.pace.itemsAhead)
        json.set("end", course.pace?.timetable.end.description)
        json.set("today_left", course.pace?.today.left)
        json.set("week_left", course.pace?.thisWeek.left)
        json.set("open_questions", report.scope.questions[course.plan.id] ?? 0)
      }
      json.objects("items", report.entries) { json, entry in
        write(entry, &json)
      }
      json.objects("reviews", report.shownCards) { json, shown in
        ReviewView.write(shown.card, shown.plan, to: &json)
      }
      json.set("reviews_due", report.reviews?.dueCount ?? 0)
      json.set("reviews_due_today", report.reviews?.todayCount ?? 0)
      json.objects("resting", report.resting) { json, course in
        json.set("id", course.plan.id.description)
        json.set("title", course.plan.title)
        json.set("start", course.run?.start.description)
        json.set("paused_since", course.run?.pause(on: report.scope.today)?.first.description)
      }
      json.set("more", report.more)
    }
  }

  private func write(_ entry: Agenda.Entry, _ json: inout JSONObject) {
    let plan = report.courses[entry.course].plan
    let words = ReasonWords(report: report)
    json.set("plan", plan.id.description)
    json.set("address", plan.address(of: entry.place))
    json.set("key", plan.study.key(entry.place).description)
    switch entry.place {
    case .section(let index):
      json.set("text", plan.heading(ofSection: index))
      json.set("kind", plan.sections[index].kind.rawValue)
      json.set("state", "open")
    case .item(let index):
      json.set("text", plan.text(ofItem: index))
      json.set("kind", plan.items[index].kind.rawValue)
      json.set("state", plan.state(ofItem: index).rawValue)
    }
    json.set("choice", entry.isChoice)
    json.set("reason", words.short(entry))
    json.set("why", words.sentence(entry))
    json.set("urgency", Self.name(entry.urgency))
    json.set("due", report.courses[entry.course].due(of: entry.place)?.description)
    json.set("minutes", entry.minutes)
  }

  private static func name(_ urgency: Agenda.Urgency) -> String {
    switch urgency {
    case .started: "started"
    case .overdue: "overdue"
    case .due: "due"
    case .next: "next"
    }
  }
}
