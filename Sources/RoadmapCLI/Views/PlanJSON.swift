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
      json.objects("items", items) { item($1, &$0) }
      json.objects("sections", sections) { section($1, &$0) }
    }
  }

  private func head(_ json: inout JSONObject) {
    json.set("id", plan.id.description)
    json.set("title", plan.title)
    json.set("goal", plan.goal)
    json.set("source", origin.name)
    json.set("notes", notes(plan.sections[0].notes))
    json.set("remarks", schedule?.remarks ?? [])
    Self.spanAndRepair(of: plan, &json)
    json.object("counts") { Self.counts(plan.counts, &$0) }
    json.set("end", timetable?.end.description)
    json.set("open_questions", schedule?.questions ?? 0)
    json.leftOut(plan.plan.leftOut, of: plan.plan)
  }

  private static func links(_ links: [PlanLink], _ json: inout JSONObject) {
    json.objects("links", links) { json, link in
      json.set("text", link.text)
      json.set("url", link.url)
    }
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

  /// How long the plan takes by its own words, and what was repaired in its text.
  static func spanAndRepair(of plan: StudiedPlan, _ json: inout JSONObject) {
    json.object("span", plan.span) { json, span in
      switch span {
      case .months(let months):
        json.set("unit", "months")
        json.set("first", Int(months.first))
        json.set("last", Int(months.last))
      case .weeks(let weeks):
        json.set("unit", "weeks")
        json.set("least", Int(weeks.first))
        json.set("most", Int(weeks.last))
      case .days(let days):
        json.set("unit", "days")
        json.set("least", Int(days.first))
        json.set("most", Int(days.last))
      case .calendar(let first, let last):
        json.set("unit", "calendar")
        json.set("first", text(first))
        json.set("last", text(last))
      }
    }
    json.object("repair", plan.source.repair) { json, repair in
      json.set("encoding", repair.encoding.rawValue)
      json.set("lines", repair.lines)
    }
  }

  private static func text(_ month: YearMonth) -> String {
    "\(month.year == 0 ? "-" : month.year.digits(4))-\(month.month.digits(2))"
  }

  private func notes(_ range: Range<Int32>) -> [String] {
    range.map { plan.text(of: plan.plan.notes[Int($0)]) }
  }

  private func section(_ index: Int, _ json: inout JSONObject) {
    let section = plan.sections[index]
    json.set("address", addresses.section(index))
    json.set("kind", section.kind.rawValue)
    json.set("number", numbers(section).map { Int($0.first) })
    json.set("numbers", Self.ends(numbers(section)))
    json.set("title", plan.title(ofSection: index))
    json.set("heading", plan.plan.wholeHeading(ofSection: index))
    json.set("line", Int(section.line))
    json.set("months", Self.ends(months(section)))
    json.set("weeks", Self.ends(weeks(section)))
    json.object("dates", section.dates) { json, dates in
      json.set("from", Self.text(dates.first))
      json.set("until", Self.text(dates.last))
    }
    let window = timetable?.window(ofSection: index)
    json.set("window", window.map { [$0.lowerBound.description, $0.upperBound.description] })
    json.set("optional", section.isOptional)
    json.set("chosen", plan.isTakenUp(.section(index)))
    Self.choice(section.choice, &json)
    json.set("notes", notes(section.notes))
    Self.links(plan.plan.links(of: .section(index)), &json)
    json.object("counts") { Self.counts(plan.counts(of: .section(index)), &$0) }
    json.objects("sections", plan.childSections(of: index)) { self.section($1, &$0) }
    json.objects("items", plan.topItems(of: index)) { item($1, &$0) }
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

  private static func ends(_ span: Span?) -> [Int]? {
    span.map { [Int($0.first), Int($0.last)] }
  }

  /// Where the plan leaves out the year, so does this: "--12-15".
  private static func text(_ day: CalendarDay) -> String {
    let year = day.year > 0 ? day.year.digits(4) : "-"
    return "\(year)-\(day.month.digits(2))-\(day.day.digits(2))"
  }

  private static func choice(_ choice: Choice?, _ json: inout JSONObject) {
    json.object("choice", choice) { json, choice in
      json.set("least", Int(choice.least))
      json.set("most", Int(choice.most))
    }
  }

  private func item(_ index: Int, _ json: inout JSONObject) {
    let item = plan.items[index]
    json.set("address", addresses.item(index))
    json.set("key", plan.study.itemKeys[index].description)
    json.set("kind", item.kind.rawValue)
    json.set("text", plan.text(ofItem: index))
    json.set("line", Int(item.line))
    json.set("optional", item.isOptional)
    json.set("chosen", plan.isTakenUp(.item(index)))
    json.set("depth", item.depth?.rawValue)
    Self.choice(item.choice, &json)
    json.set("state", plan.state(ofItem: index).rawValue)
    json.set("due", schedule?.course.due(ofItem: index)?.description)
    json.set("notes", notes(item.notes))
    Self.links(plan.plan.links(of: .item(index)), &json)
    json.set("minutes", plan.plan.estimate(ofItem: index).map { [$0.least, $0.most] })
    json.objects("items", plan.children(ofItem: index)) { self.item($1, &$0) }
  }
}

extension JSONObject {
  /// Lines that were not read as items, in `show` and in `lint`.
  mutating func leftOut(_ parts: [LeftOut], of plan: Plan?) {
    objects("left_out", parts) { json, part in
      json.set("first", Int(part.first))
      json.set("last", Int(part.last))
      json.set("reason", part.reason.rawValue)
      json.set("heading", part.heading.isEmpty ? nil : plan?.plain(part.heading))
      json.set("bullets", part.bullets)
    }
  }
}
