import CommandLineKit
import RoadmapKit

/// `"schema":"roadmap.plan/1"`: a plan, or the part of it that was asked for.
struct PlanJSON {
  private let plan: StudiedPlan
  private let origin: PlanOrigin
  private let addresses: PlanAddresses
  private let schedule: OutlineView.Schedule?

  init(_ plan: StudiedPlan, origin: PlanOrigin, schedule: OutlineView.Schedule? = nil) {
    self.plan = plan
    self.schedule = schedule
    self.origin = origin
    addresses = PlanAddresses(plan.plan)
  }

  /// The whole plan for its root; else the sections and items at the places alone.
  func write(_ places: [PlanPlace], _ history: HistoryView? = nil) -> JSONWriter {
    var sections: [Int] = []
    var items: [Int] = []
    for place in places {
      switch place {
      case .section(0):
        sections += Array(plan.childSections(of: 0))
        items += Array(plan.topItems(of: 0))
      case .section(let index): sections.append(index)
      case .item(let index): items.append(index)
      }
    }
    return JSONWriter { json in
      json.set("schema", "roadmap.plan/1")
      head(&json)
      history?.write(to: &json)
      json.array("items", items) { item($1, &$0) }
      json.array("sections", sections) { section($1, &$0) }
    }
  }

  private func head(_ json: inout JSONObject) {
    json.set("id", plan.id.description)
    json.set("title", plan.title)
    json.set("goal", plan.goal)
    json.set("source", origin.name)
    json.set("notes", notes(plan.sections[0].notes))
    json.set("remarks", schedule?.remarks ?? [])
    json.set("span") { Self.span(plan.span, &$0) }
    json.set("repair") { Self.repair(plan.source.repair, &$0) }
    json.object("counts") { Self.counts(plan.counts, &$0) }
    json.set("end", timetable?.end.description)
    json.set("open_questions", schedule?.questions ?? 0)
    json.array("left_out", plan.plan.leftOut) { $0.leftOut($1, of: plan.plan) }
  }

  private static func links(_ links: [PlanLink], _ json: inout JSONObject) {
    json.array("links", links) { json, link in
      json.object {
        $0.set("text", link.text)
        $0.set("url", link.url)
      }
    }
  }

  private static func minutes(_ estimate: Estimate?, _ json: inout JSONWriter) {
    guard let estimate else { return json.null() }
    json.array([estimate.least, estimate.most]) { $0.int($1) }
  }

  private var timetable: Timetable? { schedule?.course.pace?.timetable }

  static func counts(_ counts: PlanCounts, _ json: inout JSONObject) {
    json.set("leaves", counts.leaves)
    json.set("required", counts.required)
    json.set("counted", counts.counted)
    json.set("done", counts.done)
    json.set("skipped", counts.skipped)
    json.set("optional", counts.optional)
    json.set("percent", counts.percent)
    json.set("outcomes", counts.outcomes)
    json.set("confirmed", counts.confirmed)
  }

  static func repair(_ repair: Repair?, _ json: inout JSONWriter) {
    guard let repair else { return json.null() }
    json.object {
      $0.set("encoding", repair.encoding.rawValue)
      $0.set("lines", repair.lines)
    }
  }

  static func span(_ span: PlanSpan?, _ json: inout JSONWriter) {
    guard let span else { return json.null() }
    json.object {
      switch span {
      case .months(let months):
        $0.set("unit", "months")
        $0.set("first", Int(months.first))
        $0.set("last", Int(months.last))
      case .weeks(let weeks):
        $0.set("unit", "weeks")
        $0.set("least", Int(weeks.first))
        $0.set("most", Int(weeks.last))
      case .days(let days):
        $0.set("unit", "days")
        $0.set("least", Int(days.first))
        $0.set("most", Int(days.last))
      case .calendar(let first, let last):
        $0.set("unit", "calendar")
        $0.set("first", text(first))
        $0.set("last", text(last))
      }
    }
  }

  private static func text(_ month: YearMonth) -> String {
    (month.year == 0 ? "-" : padded(Int(month.year), 4)) + "-" + padded(Int(month.month), 2)
  }

  private static func padded(_ number: Int, _ digits: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(digits - text.utf8.count, 0)) + text
  }

  private func notes(_ range: Range<Int32>) -> [String] {
    range.map { plan.text(of: plan.plan.notes[Int($0)]) }
  }

  private func section(_ index: Int, _ json: inout JSONWriter) {
    let section = plan.sections[index]
    json.object { json in
      json.set("address", addresses.section(index))
      json.set("kind", section.kind.rawValue)
      json.set("number", numbers(section).map { Int($0.first) })
      json.set("numbers") { Self.range(numbers(section), &$0) }
      json.set("title", plan.title(ofSection: index))
      json.set("heading", plan.plan.plain(section.headingRange))
      json.set("line", Int(section.line))
      json.set("months") { Self.range(months(section), &$0) }
      json.set("weeks") { Self.range(weeks(section), &$0) }
      json.set("dates") { Self.dates(section.dates, &$0) }
      json.set("window") { json in
        guard let window = timetable?.window(ofSection: index) else { return json.null() }
        json.array([window.lowerBound, window.upperBound]) { $0.string($1.description) }
      }
      json.set("optional", section.isOptional)
      json.set("chosen", plan.isTakenUp(.section(index)))
      json.set("choice") { Self.choice(section.choice, &$0) }
      json.set("notes", notes(section.notes))
      Self.links(plan.plan.links(ofSection: index), &json)
      json.object("counts") { Self.counts(plan.counts(of: .section(index)), &$0) }
      json.array("sections", plan.childSections(of: index)) { self.section($1, &$0) }
      json.array("items", plan.topItems(of: index)) { item($1, &$0) }
    }
  }

  /// What its author counts by; a day's name and a phase without a number have none.
  private func numbers(_ section: Section) -> Span? {
    switch section.period?.numbering {
    case .counted, .part: section.period?.span
    case .weekday, .some(.none), nil: nil
    }
  }

  private func months(_ section: Section) -> Span? {
    guard let period = section.period else { return nil }
    return period.months ?? (period.name == .month && !period.isCalendarMonth ? period.span : nil)
  }

  private func weeks(_ section: Section) -> Span? {
    guard let period = section.period else { return nil }
    return period.weeks ?? (period.name == .week ? numbers(section) : nil)
  }

  private static func range(_ span: Span?, _ json: inout JSONWriter) {
    guard let span else { return json.null() }
    json.array([span.first, span.last]) { $0.int(Int($1)) }
  }

  /// Where the plan leaves out the year, so does this: "--12-15".
  private static func dates(_ dates: ClosedDates?, _ json: inout JSONWriter) {
    guard let dates else { return json.null() }
    json.object {
      $0.set("from", text(dates.first))
      $0.set("until", text(dates.last))
    }
  }

  private static func text(_ day: CalendarDay) -> String {
    let year = day.year > 0 ? padded(Int(day.year), 4) : "-"
    return "\(year)-\(padded(Int(day.month), 2))-\(padded(Int(day.day), 2))"
  }

  private static func choice(_ choice: Choice?, _ json: inout JSONWriter) {
    guard let choice else { return json.null() }
    json.object {
      $0.set("least", Int(choice.least))
      $0.set("most", Int(choice.most))
    }
  }

  private func item(_ index: Int, _ json: inout JSONWriter) {
    let item = plan.items[index]
    json.object { json in
      json.set("address", addresses.item(index))
      json.set("key", plan.study.itemKeys[index].description)
      json.set("kind", item.kind.rawValue)
      json.set("text", plan.text(ofItem: index))
      json.set("line", Int(item.line))
      json.set("optional", item.isOptional)
      json.set("chosen", plan.isTakenUp(.item(index)))
      json.set("depth", item.depth?.rawValue)
      json.set("choice") { Self.choice(item.choice, &$0) }
      json.set("state", plan.state(ofItem: index).rawValue)
      json.set("due", schedule?.course.due(ofItem: index)?.description)
      json.set("notes", notes(item.notes))
      Self.links(plan.plan.links(ofItem: index), &json)
      json.set("minutes") { Self.minutes(plan.plan.estimate(ofItem: index), &$0) }
      json.array("items", plan.children(ofItem: index)) { self.item($1, &$0) }
    }
  }
}

extension JSONWriter {
  /// Lines that were not read as items, in `show` and in `lint`.
  mutating func leftOut(_ part: LeftOut, of plan: Plan?) {
    object {
      $0.set("first", Int(part.first))
      $0.set("last", Int(part.last))
      $0.set("reason", part.reason.rawValue)
      $0.set("heading", part.heading.isEmpty ? nil : plan?.plain(part.heading))
      $0.set("bullets", part.bullets)
    }
  }
}
