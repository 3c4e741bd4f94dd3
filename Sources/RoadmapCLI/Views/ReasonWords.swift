import CommandLineKit
import RoadmapKit

/// Why something is to be done next: beside it in some words, or below it in a sentence.
struct ReasonWords {
  let report: NextReport
  var glyphs = Glyphs.unicode

  func short(_ entry: Agenda.Entry) -> String {
    let course = report.courses[entry.course]
    let plan = course.plan
    let today = report.scope.today
    if case .overdue(let day) = entry.urgency {
      let date = DayWords.words(day, today: today)
      if case .choice(let choice, let options, _) = entry.reason {
        return "\(PlanWords.choice(choice, of: options, glyphs)), overdue (due \(date))"
      }
      return "overdue (due \(date))"
    }
    switch entry.reason {
    case .started:
      guard let day = plan.progress(at: entry.place).startedDay else { return "started" }
      return "started \(DayWords.ago(day, today: today))"
    case .first: return "the first item of the plan"
    case .nextIn(let place): return "next in \(name(place, plan))"
    case .begins(let place): return "starts \(name(place, plan))"
    case .builds: return "everything it builds on is done"
    case .choice(let choice, let options, let taken):
      return PlanWords.choice(choice, of: options, glyphs) + (taken > 0 ? ", \(taken) chosen" : "")
    }
  }

  func sentence(_ entry: Agenda.Entry) -> String {
    let course = report.courses[entry.course]
    let (plan, today) = (course.plan, report.scope.today)
    var sentences: [String] = []
    switch entry.reason {
    case .started: sentences.append("You started it; finish it before you start more.")
    case .first: sentences.append("It is the first item of the plan.")
    case .nextIn(let place):
      sentences.append("Next item in \(name(place, plan)).")
    case .begins(let place): sentences.append("Starts \(name(place, plan)).")
    case .builds(let place):
      sentences.append("Everything that \(name(place, plan)) builds on is done.")
    case .choice(let choice, let options, let taken):
      let chosen = taken == 0 ? "you haven't chosen any yet" : "you have chosen \(taken) so far"
      sentences.append(
        "The plan asks to \(PlanWords.choice(choice, of: options, glyphs)); \(chosen).")
    }
    if let pace = course.pace {
      switch (entry.urgency, entry.place) {
      case (.overdue(let day), _):
        sentences.append(
          "It was due \(DayWords.phrase(day, today: today)).")
      case (.due, .item(let item)):
        if let due = pace.timetable.window(ofItem: item, in: plan)?.upperBound {
          let day = DayWords.words(due, today: today)
          // Nothing becomes overdue in a pause.
          sentences.append(
            due < today ? "It was due \(day), during the pause." : "Scheduled for now, due \(day).")
        }
      case (.next, _): sentences.append("It is not due yet.")
      case (.started, _), (.due, .section): break
      }
    }
    sentences.append(
      entry.isChoice
        ? "To choose one: roadmap choose \(option(entry, plan))"
        : "Estimated: \(Minutes.words(entry.minutes)).")
    return sentences.listed(" ")
  }

  /// The first option of a choice.
  private func option(_ entry: Agenda.Entry, _ plan: StudiedPlan) -> String {
    plan.options(of: entry.place).first.map { plan.address(of: $0) }
      ?? plan.address(of: entry.place)
  }

  private func name(_ place: PlanPlace, _ plan: StudiedPlan) -> String {
    let section: Int
    switch place {
    case .section(let index): section = index
    case .item(let index):
      // "Learn:" alone says nothing.
      let label = plan.label(of: place)
      guard !label.contains(" ") else { return label }
      section = Int(plan.items[index].section)
    }
    let title = plan.title(ofSection: section)
    return title.isEmpty ? plan.heading(ofSection: section) : title
  }
}
