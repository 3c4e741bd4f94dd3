import CommandLineKit
import RoadmapKit

/// What a command made of some plans' time.
struct RunView {
  private let courses: [Course]
  private let before: [PlanID: PlanRun]
  private let today: Day

  init(_ access: PlanAccess, _ plans: [ReadPlan], before: [PlanID: PlanRun]) throws {
    let scope = try access.shelf.scopes.scope(only: plans)
    courses = scope.courses
    today = scope.today
    self.before = before
  }

  struct Lines {
    fileprivate var lines: [(verb: String, text: StyledText, hint: (String, String)?)] = []

    func page(_ screen: Screen) -> Page {
      Page(screen) { page in
        for line in lines {
          page.paragraph(
            "\(line.verb, .heading)  " + line.text, hanging: screen.width(of: line.verb) + 2)
        }
        // One is enough, however many plans it is said of.
        guard let (label, command) = lines.compactMap(\.hint).last else { return }
        page.line()
        page.hint(label, command)
      }
    }
  }

  func started() -> Lines {
    lines { course in
      let id = course.plan.id
      let verb = before[id] == nil ? "started" : "changed"
      guard let run = course.run else { return (verb, "\(id.description, .address)", nil) }
      let start = run.start == today ? "today" : DayWords.heading(run.start, today: today)
      guard let pace = course.pace else {
        return (
          verb, "\(id.description, .address)  from \(start); the plan has no periods",
          ("To schedule it:", "roadmap start \(id)\(PlanWords.end(from: today))")
        )
      }
      let days = pace.timetable
      var text: StyledText =
        "\(id.description, .address)  from \(start) to \(DayWords.heading(days.end, today: today))"
      let count = days.end.number - days.start.number + 1
      let length =
        count < 7 ? PlanWords.count(count, "day") : PlanWords.count((count + 3) / 7, "week")
      let items = course.plan.counts.counted
      text += "\(", \(length), \(PlanWords.count(items, "item"))", .dim)"
      // A plan that names its own dates is most often meant to keep them, one under way too.
      if let own = course.ownStart(near: today), own != run.start,
        own > today || (run.start == today && own.advanced(by: count) > today)
      {
        return (
          verb, text,
          (
            "Its own dates start \(DayWords.heading(own, today: today)):",
            "roadmap start \(id) --on \(own)"
          )
        )
      }
      return (verb, text, ("What to study first:", "roadmap next"))
    }
  }

  func stopped() -> Lines {
    lines { ("stopped", "\($0.plan.id.description, .address)  no schedule; progress kept", nil) }
  }

  func replanned() -> Lines {
    lines { course in
      let end = course.pace?.timetable.end ?? today
      let left = PlanWords.count(course.plan.counts.left, "item")
      let isPaused = course.pace?.pausedDays.pausedSince != nil
      return (
        "replanned",
        "\(course.plan.id.description, .address)  \(left) from "
          + "\(isPaused ? "the end of the pause" : "today") to "
          + "\(DayWords.heading(end, today: today))",
        ("To undo:", "roadmap undo")
      )
    }
  }

  func paused(on day: Day) -> Lines {
    lines { course in
      let pause = course.run?.pause(on: day)
      let from =
        if let last = pause?.last {
          "from \(DayWords.heading(day, today: today)) to \(DayWords.heading(last, today: today))"
        } else {
          PaceWords.since(day, today: today)
        }
      let end = course.pace?.timetable.end
      var text: StyledText = "\(course.plan.id.description, .address)  \(from)"
      if let end {
        text += "\(", \(ending(end))\(course.isEndOpen ? " or later" : "")", .dim)"
      }
      // An end that is wished is kept: the pause leaves no time before it.
      if let end, let last = pause?.last, last >= end, day <= end {
        text += "\(", during the pause", .warning)"
        let later = last.advanced(by: max(end.number - day.number, 7))
        return (
          "paused", text,
          ("To move its end:", "roadmap start \(course.plan.id) --until \(later)")
        )
      }
      return ("paused", text, wayBack(from: pause, course))
    }
  }

  /// 'resume' ends or cancels the pause that goes on or comes first, and no other one.
  private func wayBack(from pause: PlanRun.Pause?, _ course: Course) -> (String, String) {
    if let last = pause?.last, last < today { return ("To undo:", "roadmap undo") }
    guard course.run?.nextPause(from: today) == pause else {
      return ("To cancel it:", "roadmap undo")
    }
    return (
      pause?.last == nil ? "To resume:" : "To cancel it:",
      courses.count > 1 ? "roadmap resume" : "roadmap resume \(course.plan.id)"
    )
  }

  /// `day`: the first one of study again.
  func resumed(on day: Day) -> Lines {
    lines { course in
      let end = course.pace.map { ", \(ending($0.timetable.end))" } ?? ""
      if let pause = before[course.plan.id]?.cancelledPause(resumingOn: day) {
        let days = PauseWords.days(pause, today: today)
        let planned = pause.first > today ? "planned " : ""
        return (
          "resumed",
          "\(course.plan.id.description, .address)  the \(planned)pause \(days) is cancelled"
            + "\(end, .dim)", nil
        )
      }
      // Pauses that follow each other are one, as `status` has it.
      let since = before[course.plan.id].flatMap {
        PausedDays($0, today: day.advanced(by: -1)).pausedSince
      }
      let rest = since.map { " after \(PauseWords.length(day.number - $0.number)) pause" } ?? ""
      return ("resumed", "\(course.plan.id.description, .address)\(rest)\(end, .dim)", nil)
    }
  }

  /// `ends Sun 29 Nov`
  private func ending(_ end: Day) -> String {
    "\(end < today ? "ended" : "ends") \(DayWords.heading(end, today: today))"
  }

  private func lines(_ line: (Course) -> (String, StyledText, (String, String)?)) -> Lines {
    Lines(lines: courses.map(line))
  }
}

enum PauseWords {
  /// `from 24 Dec to 3 Jan 2027`, `on 24 Dec`
  static func days(_ pause: PlanRun.Pause, today: Day) -> String {
    let first = DayWords.words(pause.first, today: today)
    guard let last = pause.last else { return "from \(first)" }
    return last == pause.first
      ? "on \(first)" : "from \(first) to \(DayWords.words(last, today: today))"
  }

  /// `an 8-day`, `a 1-day`
  static func length(_ days: Int) -> String {
    let text = String(days)
    let isVowel = text.hasPrefix("8") || text == "11" || text == "18"
    return "\(isVowel ? "an" : "a") \(text)-day"
  }
}
