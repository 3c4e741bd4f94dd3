import CommandLineKit
import RoadmapKit

/// What happened, by day, the newest last.
struct LogView {
  let log: ActivityLog
  let moment: Moment

  private var names: ItemNames { log.names }

  private struct Line {
    var time = ""
    let verb: String
    let name: StyledText
    var day: String?
    var isGone = false
    var isInQuestion = false
    var remarks: [String] = []
    var isUndone = false
  }

  func page(_ screen: Screen) -> Page {
    var days: [(day: Day, lines: [Line])] = []
    for action in log.actions {
      if days.last?.day != action.day { days.append((action.day, [])) }
      days[days.count - 1].lines += lines(action)
    }
    let width = days.flatMap(\.lines).map { screen.width(of: $0.verb) }.max() ?? 0
    return Page(screen) { page in
      for (index, (day, lines)) in days.enumerated() {
        if index > 0 { page.line() }
        page.line("\(DayWords.heading(day, today: moment.today), .heading)")
        for line in lines { write(line, verb: width, &page) }
      }
      let waiting = QuestionWords.lines(
        log.questions, of: log.questions.keys.sorted { $0.description < $1.description })
      if !waiting.isEmpty { page.line() }
      for line in waiting { page.paragraph(line) }
    }
  }

  private func write(_ line: Line, verb width: Int, _ page: inout Page) {
    let screen = page.screen
    let hanging = 2 + 5 + 2 + width + 2
    var text =
      StyledText("  ") + StyledText(line.time, .dim).padded(to: 7, on: screen)
      + StyledText(line.verb, line.isUndone ? .dim : .plain).padded(to: width, on: screen)
    text.append("  ")
    text += line.isUndone ? line.name.styled(.dim) : line.name
    if let day = line.day { text.append(" \(screen.glyphs.separator) \(day)", .dim) }
    if line.isGone { text.append(" \(screen.glyphs.separator) no longer in its plan", .dim) }
    if line.isInQuestion {
      text.append(" \(screen.glyphs.separator) waits for an answer", .dim)
    }
    if line.isUndone { text.append(" \(screen.glyphs.separator) undone", .dim) }
    page.paragraph(text, hanging: hanging)
    for remark in line.remarks {
      page.paragraph("\(remark, .dim)", indent: hanging, hanging: hanging)
    }
  }

  /// The time stands once for each action.
  private func lines(_ action: ActionRecord) -> [Line] {
    var lines = action.events.flatMap { event in
      told(event, of: action).map { line in
        var line = line
        line.isUndone = action.isUndone && event.fact.target == nil
        return line
      }
    }
    // A clock of another time zone does not go with that day.
    if !lines.isEmpty, moment.local(action.at).day == action.day {
      lines[0].time = moment.clock(action.at)
    }
    return lines
  }

  /// Several where the event alone does not say what it is about: the list of all exceptions, of which
  /// some are new.
  private func told(_ event: Event, of action: ActionRecord) -> [Line] {
    guard case .setting(ReviewExceptions.name, _) = event.fact,
      let changes = log.background.reviews[action.id]
    else { return [line(event, of: action)] }
    return changes.leftOut.map { line("reviews off", $0) }
      + changes.asked.map { line("reviews on", $0) }
  }

  private func line(_ verb: String, _ target: ReviewExceptions.Target) -> Line {
    guard let item = target.item else {
      let plan = names.plans[target.plan] ?? target.plan
      return Line(verb: verb, name: "\(plan.description, .address)")
    }
    return line(verb, ItemReference(target.plan, item))
  }

  private func line(_ event: Event, of action: ActionRecord) -> Line {
    switch event.fact {
    case .item(let item, let said):
      var line = line(FactWords.verb(said), item)
      line.day = FactWords.day(of: said, recorded: action.day, today: moment.today)
      line.isInQuestion = names.isInQuestion(item)
      line.remarks = FactWords.remarks(
        said, names, isLate: action.late.contains(event.id))
      return line
    case .plan(_, .postponed(let part, let day)):
      var line = line("postponed", part)
      line.remarks = ["due \(DayWords.words(day, today: moment.today))"]
      return line
    case .plan(let plan, let said):
      let isTicked = action.facts.contains { $0.item != nil }
      let words =
        log.background.cancelledPauses[action.id]?[plan].map {
          "cancelled the pause \(PauseWords.days($0, today: moment.today))"
        } ?? FactWords.verb(said, today: moment.today, isTicked: isTicked)
      return Line(verb: "plan", name: "\(plan.description, .address)  \(words)")
    case .undone(let target): return line("undid", target)
    case .redone(let target): return line("redid", target)
    case .setting(let name, let text) where FocusTimer.isName(name):
      let item = text.flatMap(FocusTimer.init)?.item
      return Line(
        verb: "timer",
        name: item.map {
          "started for \(names.address($0), .address)\(names.said(of: $0))"
        } ?? "stopped")
    case .setting(ReviewExceptions.name, _):
      return Line(verb: "set", name: "which items are reviewed")
    case .setting(let name, let value):
      guard let plan = TickFileSetting.plan(named: name) else {
        return Line(verb: "set", name: "\(name, .address)  \(value ?? "its default")")
      }
      let words = value == nil ? "file no longer ticked" : "file is ticked"
      return Line(
        verb: "plan", name: "\((names.plans[plan] ?? plan).description, .address)  \(words)")
    case .unknown(let unknown):
      return Line(verb: unknown.kind, name: "recorded by a newer version")
    }
  }

  private func line(_ verb: String, _ part: ItemReference) -> Line {
    Line(
      verb: verb, name: "\(names.address(part), .address)\(names.said(of: part))",
      isGone: names.isGone(part))
  }

  private func line(_ verb: String, _ target: ActionID) -> Line {
    let words = log.targets[target].map {
      ActionSummary(
        $0, addresses: names.addresses, plans: names.plans, log.background
      ).words
    }
    return Line(verb: verb, name: StyledText(words ?? "a change that isn't in this journal"))
  }

  func json() -> JSONWriter {
    JSONWriter { json in
      json.set("schema", "roadmap.log/1")
      json.objects("actions", log.actions) { json, action in
        json.set("id", action.id.description)
        json.set("day", action.day.description)
        json.set("at", action.at.description)
        json.set("undone", action.isUndone)
        json.objects("events", action.events) { json, event in
          FactWords.write(event.fact, isLate: action.late.contains(event.id), to: &json)
          if let item = event.fact.part {
            json.set("address", names.address(item))
            json.set("gone", names.isGone(item))
            json.set("text", names.text(item))
          }
        }
      }
    }
  }
}
