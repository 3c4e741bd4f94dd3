import CommandLineKit
import RoadmapKit

/// What happened, by day, the newest last.
struct LogView {
  let log: ActivityLog
  let moment: Moment

  private var names: ItemNames { log.names }

  private struct Line {
    let time: String
    let verb: String
    let name: StyledText
    var day: String?
    var isGone = false
    var isInQuestion = false
    let remarks: [String]
    let isUndone: Bool
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
    var lines: [Line] = []
    let isTicked = action.facts.contains { $0.item != nil }
    for fact in action.facts {
      // A clock of another time zone does not go with that day.
      let isOfDay = moment.local(action.at).day == action.day
      let time = lines.isEmpty && isOfDay ? moment.clock(action.at) : ""
      switch fact {
      case .item(let item, let said):
        let text = names.said(of: item)
        lines.append(
          Line(
            time: time, verb: FactWords.verb(said), name: "\(names.address(item), .address)\(text)",
            day: FactWords.day(of: said, recorded: action.day, today: moment.today),
            isGone: names.isGone(item), isInQuestion: names.isInQuestion(item),
            remarks: FactWords.remarks(said, names),
            isUndone: action.isUndone))
      case .plan(_, .postponed(let part, let day)):
        let text = names.said(of: part)
        lines.append(
          Line(
            time: time, verb: "postponed", name: "\(names.address(part), .address)\(text)",
            isGone: names.isGone(part),
            remarks: ["due \(DayWords.words(day, today: moment.today))"],
            isUndone: action.isUndone))
      case .plan(let plan, let said):
        let words =
          log.cancelledPauses[action.id]?[plan].map {
            "cancelled the pause \(PauseWords.days($0, today: moment.today))"
          } ?? FactWords.verb(said, today: moment.today, isTicked: isTicked)
        lines.append(
          Line(
            time: time, verb: "plan", name: "\(plan.description, .address)  \(words)", remarks: [],
            isUndone: action.isUndone))
      case .undone(let target): lines.append(line(time, "undid", target))
      case .redone(let target): lines.append(line(time, "redid", target))
      case .setting(let name, let text) where FocusTimer.isName(name):
        let item = text.flatMap(FocusTimer.init)?.item
        lines.append(
          Line(
            time: time, verb: "timer",
            name: item.map {
              "started for \(names.address($0), .address)\(names.said(of: $0))"
            } ?? "stopped",
            remarks: [], isUndone: action.isUndone))
      case .setting(ReviewExceptions.name, _):
        lines.append(
          Line(
            time: time, verb: "set", name: "which items are reviewed", remarks: [],
            isUndone: action.isUndone))
      case .setting(let name, let value):
        let plan = TickFileSetting.plan(named: name).map { (names.plans[$0] ?? $0).description }
        let words = plan.map {
          "\($0, .address)  \(value == nil ? "file no longer ticked" : "file is ticked")"
            as StyledText
        }
        lines.append(
          Line(
            time: time, verb: plan == nil ? "set" : "plan",
            name: words ?? "\(name, .address)  \(value ?? "its default")",
            remarks: [], isUndone: action.isUndone))
      case .unknown(let unknown):
        lines.append(
          Line(
            time: time, verb: unknown.kind, name: "recorded by a newer version", remarks: [],
            isUndone: action.isUndone))
      }
    }
    return lines
  }

  private func line(_ time: String, _ verb: String, _ target: ActionID) -> Line {
    let words = log.targets[target].map {
      ActionSummary($0, addresses: names.addresses, plans: names.plans).words
    }
    return Line(
      time: time, verb: verb, name: StyledText(words ?? "a change that isn't in this journal"),
      remarks: [], isUndone: false)
  }

  func json() -> JSONWriter {
    JSONWriter { json in
      json.set("schema", "roadmap.log/1")
      json.objects("actions", log.actions) { json, action in
        json.set("id", action.id.description)
        json.set("day", action.day.description)
        json.set("at", action.at.description)
        json.set("undone", action.isUndone)
        json.objects("events", action.facts) { json, fact in
          FactWords.write(fact, to: &json)
          if let item = fact.item {
            json.set("address", names.address(item))
            json.set("gone", names.isGone(item))
            json.set("text", names.text(item))
          }
        }
      }
    }
  }
}
