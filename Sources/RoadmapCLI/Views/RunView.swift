import RoadmapKit

/// What a command made of some plans' time.
struct RunView {
  private let courses: [Course]
  private let before: [PlanID: PlanRun]
  private let today: Day

  init(
    _ access: PlanAccess, _ plans: [ReadPlan], before: [PlanID: PlanRun]
  ) throws(CommandError) {
    let scope = try access.scope(only: plans)
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
        page.line("\(label, .dim)  \(command, .address)")
      }
    }
  }

  func started() -> Lines {
    lines { course in
      let id = course.plan.id
      let verb = before[id] == nil ? "started" : "changed"
      guard let run = course.run else { return (verb, "\(id.description, .address)", nil) }
      let start = run.start == today ? "today" : Calendar.heading(run.start, today: today)
      guard let pace = course.pace else {
        return (
          verb, "\(id.description, .address)  from \(start); the plan has no periods",
          ("To schedule it:", "roadmap start \(id) --until \(today.advanced(byMonths: 3))")
        )
      }
      let days = pace.timetable
      var text: StyledText =
        "\(id.description, .address)  from \(start) to \(Calendar.heading(days.end, today: today))"
      let weeks = max(1, (days.end.number - days.start.number + 4) / 7)
      let items = course.plan.counts.counted
      text += "\(", \(PlanWords.count(weeks, "week")), \(PlanWords.count(items, "item"))", .dim)"
      return (verb, text, ("What to study first:", "roadmap next"))
    }
  }

  func stopped() -> Lines {
    lines { ("stopped", "\($0.plan.id.description, .address)  no schedule; progress kept", nil) }
  }

  func paused() -> Lines {
    lines { course in
      let since = course.run?.pauses.last?.first ?? today
      return (
        "paused",
        "\(course.plan.id.description, .address)  \(PaceWords.since(since, today: today))",
        ("To resume:", courses.count > 1 ? "roadmap resume" : "roadmap resume \(course.plan.id)")
      )
    }
  }

  func resumed() -> Lines {
    lines { course in
      let pause = course.run?.pauses.last
      let days = pause.flatMap { pause in pause.last.map { $0.number - pause.first.number + 1 } }
      let rest =
        days.map {
          " after \($0 == 8 || $0 == 11 || $0 == 18 || (80...89).contains($0) ? "an" : "a") \($0)-day pause"
        } ?? ""
      return ("resumed", "\(course.plan.id.description, .address)\(rest)", nil)
    }
  }

  private func lines(
    _ line: (Course) -> (String, StyledText, (String, String)?)
  ) -> Lines {
    Lines(lines: courses.map(line))
  }
}
