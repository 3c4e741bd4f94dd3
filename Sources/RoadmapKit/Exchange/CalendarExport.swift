import PlanReading
import RoadmapModel

/// The schedule as a calendar (RFC 5545, RFC 7986): days, not midnights, under names that last.
package struct CalendarExport {
  /// An event for each item too.
  var withItems = false
  /// A task for each item.
  var withTodos = false
  /// The user's day at a time.
  let dayOf: (Instant) -> Day

  package func bytes(_ scope: ExportScope) -> [UInt8] {
    var lines = CalendarLines()
    lines.add("BEGIN", "VCALENDAR")
    lines.add("VERSION", "2.0")
    lines.add("PRODID", "-//roadmap//roadmap//EN")
    lines.add("CALSCALE", "GREGORIAN")
    let name = scope.plans.map(\.plan.title).joined(separator: ", ")
    lines.add(text: "NAME", name)
    lines.add(text: "X-WR-CALNAME", name)
    for plan in scope.plans {
      for section in plan.calendarSections { addEvent(plan, section, &lines) }
      for leaf in plan.leaves where plan.plan.items[leaf].kind != .outcome {
        if withItems { addEvent(plan, item: leaf, &lines) }
        if withTodos { addTodo(plan, leaf, &lines) }
      }
    }
    lines.add("END", "VCALENDAR")
    return lines.bytes
  }

  private func addEvent(
    _ exported: ExportedPlan, _ section: (index: Int, isDeep: Bool), _ lines: inout CalendarLines
  ) {
    guard let days = exported.days(ofSection: section.index) else { return }
    let plan = exported.plan
    let leaves = exported.leaves(ofSection: section.index, isDeep: section.isDeep).filter {
      plan.items[$0].kind != .outcome
    }
    let open = leaves.filter { plan.isOpenWork(leaf: $0) }
    lines.add("BEGIN", "VEVENT")
    head(exported, .section(section.index), suffix: "", &lines)
    span(days, &lines)
    lines.add(text: "SUMMARY", exported.name(ofSection: section.index))
    var left = open
    let count: String
    if section.isDeep || Array(plan.childSections(of: section.index)).isEmpty {
      let counts = plan.counts(of: .section(section.index))
      count = "\(counts.done) of \(counts.counted)"
      // Options beyond those that are asked for, or chosen, are not left to do.
      let chosen = open.filter { plan.progress(at: .item($0)).isChosen == true }
      if chosen.count >= counts.counted - counts.done { left = chosen }
      if counts.done >= counts.counted { left = [] }
    } else {
      // The sections below have days of their own.
      let work = leaves.filter { plan.isWork(leaf: $0) }
      count = "\(work.count - open.count) of \(work.count)"
    }
    lines.add(
      text: "DESCRIPTION",
      ([count] + left.map { "- " + exported.name(ofItem: $0) }).joined(separator: "\n"))
    lines.add(text: "CATEGORIES", plan.title)
    lines.add("TRANSP", "TRANSPARENT")
    lines.add("END", "VEVENT")
  }

  private func addEvent(_ exported: ExportedPlan, item: Int, _ lines: inout CalendarLines) {
    let plan = exported.plan
    guard let days = exported.days(ofItem: item), plan.state(ofItem: item) != .skipped else {
      return
    }
    lines.add("BEGIN", "VEVENT")
    head(exported, .item(item), suffix: "", &lines)
    span(plan.doneDay(ofItem: item).map { $0...$0 } ?? days, &lines)
    let mark = plan.state(ofItem: item) == .done ? "✓ " : ""
    lines.add(text: "SUMMARY", mark + exported.name(ofItem: item))
    lines.add(
      text: "DESCRIPTION", exported.name(ofSection: Int(plan.items[item].section)))
    lines.add(text: "CATEGORIES", plan.title)
    lines.add("TRANSP", "TRANSPARENT")
    lines.add("END", "VEVENT")
  }

  private func addTodo(_ exported: ExportedPlan, _ item: Int, _ lines: inout CalendarLines) {
    let plan = exported.plan
    let progress = plan.progress(at: .item(item))
    lines.add("BEGIN", "VTODO")
    head(exported, .item(item), suffix: "-todo", &lines)
    lines.add(text: "SUMMARY", exported.name(ofItem: item))
    lines.add(
      text: "DESCRIPTION", exported.name(ofSection: Int(plan.items[item].section)))
    lines.add(text: "CATEGORIES", plan.title)
    if let days = exported.days(ofItem: item) {
      // What was begun or done before its time began then.
      let begin = [days.lowerBound, progress.startedDay, progress.doneDay].compactMap(\.self).min()
      // A task is due on its day, where an event ends before its; it must not be due when it begins.
      if let begin, begin < days.upperBound {
        lines.add("DTSTART;VALUE=DATE", CalendarLines.date(begin))
      }
      lines.add("DUE;VALUE=DATE", CalendarLines.date(days.upperBound))
    }
    switch plan.state(ofItem: item) {
    case .open: lines.add("STATUS", "NEEDS-ACTION")
    case .started: lines.add("STATUS", "IN-PROCESS")
    case .skipped: lines.add("STATUS", "CANCELLED")
    case .done:
      lines.add("STATUS", "COMPLETED")
      lines.add("PERCENT-COMPLETE", "100")
      if let done = progress.done.flatMap({ CalendarLines.time($0, dayOf) }) {
        lines.add("COMPLETED", done)
      }
    }
    lines.add("END", "VTODO")
  }

  private func head(
    _ exported: ExportedPlan, _ place: PlanPlace, suffix: String, _ lines: inout CalendarLines
  ) {
    lines.add("UID", "\(exported.identity(place))\(suffix)@roadmap")
    let stamp = CalendarLines.time(exported.history.last ?? Instant(milliseconds: 0))
    lines.add("DTSTAMP", stamp)
    lines.add("LAST-MODIFIED", stamp)
  }

  /// The day after the last one ends it.
  private func span(_ days: ClosedRange<Day>, _ lines: inout CalendarLines) {
    lines.add("DTSTART;VALUE=DATE", CalendarLines.date(days.lowerBound))
    lines.add("DTEND;VALUE=DATE", CalendarLines.date(days.upperBound.advanced(by: 1)))
  }
}

extension ExportedPlan {
  /// The innermost sections that have days: those without any in them, and those with items of their
  /// own beside them.
  package var calendarSections: [(index: Int, isDeep: Bool)] {
    guard course.pace != nil else { return [] }
    return plan.sections.indices.compactMap { index in
      guard plan.sections[index].kind != .outcomes, days(ofSection: index) != nil else {
        return nil
      }
      let holdsDays = plan.childSections(of: index).contains { days(ofSection: $0) != nil }
      if !holdsDays { return (index, true) }
      let own = leaves(ofSection: index, isDeep: false).filter { plan.items[$0].kind != .outcome }
      return own.isEmpty ? nil : (index, false)
    }
  }
}
