import PlanReading
import RoadmapModel

/// What `task import` takes: the same identifiers each time, so that a second import changes tasks
/// and adds none.
package struct TaskwarriorExport {
  /// The user's day at a time: tasks have times, and a time is not the same day everywhere.
  let dayOf: (Instant) -> Day

  package func bytes(_ scope: ExportScope) -> [UInt8] {
    var tasks: [String] = []
    for exported in scope.plans {
      for leaf in exported.leaves { tasks.append(task(exported, leaf)) }
    }
    return Array("[\n\(tasks.joined(separator: ",\n"))\n]\n".utf8)
  }

  private func task(_ exported: ExportedPlan, _ index: Int) -> String {
    let plan = exported.plan
    let key = plan.study.itemKeys[index]
    let progress = plan.progress(at: .item(index))
    let state = plan.state(ofItem: index)
    func time(_ since: ItemProgress.Since?) -> String? {
      since.flatMap { CalendarLines.time($0, dayOf) }
    }
    let first = exported.history.first.map(CalendarLines.time)
    let modified = exported.history.changed[key].map(CalendarLines.time) ?? first
    let start = state == .started ? time(progress.started) : nil
    let end: String? =
      switch state {
      case .done: time(progress.done) ?? modified
      case .skipped: time(progress.skipped) ?? modified
      case .open, .started: nil
      }
    // What was done before its plan was added was there by then. Of a plan that nothing was recorded of yet,
    // the importer says when the task came.
    let entry = [first, start, end].compactMap(\.self).min()
    var members = [
      ("uuid", string(uuid(exported, index))),
      ("description", string(exported.name(ofItem: index))),
    ]
    if let entry { members.append(("entry", string(entry))) }
    if let modified { members.append(("modified", string(modified))) }
    members += [
      ("project", string(project(exported, index))),
      ("tags", "[\(string(plan.items[index].kind.rawValue))]"),
    ]
    if let days = exported.days(ofItem: index) {
      // What began or ended before it was scheduled would be warned of.
      let isBegun = progress.startedDay.map { $0 < days.lowerBound } ?? false
      if state == .open || state == .started && !isBegun {
        members.append(("scheduled", string(noon(days.lowerBound))))
      }
      members.append(("due", string(noon(days.upperBound))))
    }
    let status =
      switch state {
      case .open, .started: "pending"
      case .done: "completed"
      case .skipped: "deleted"
      }
    members.append(("status", string(status)))
    if let start { members.append(("start", string(start))) }
    if let end { members.append(("end", string(end))) }
    let annotations = annotations(exported.history.notes[key] ?? [])
    if !annotations.isEmpty {
      members.append(("annotations", "[\(annotations.joined(separator: ","))]"))
    }
    return "{" + members.map { "\"\($0.0)\":\($0.1)" }.joined(separator: ",") + "}"
  }

  /// Each a second later than the one before: of one time only one is kept.
  private func annotations(_ notes: [ItemHistory.Note]) -> [String] {
    var last = Int64.min
    return notes.flatMap { note in
      [note.remark.note, note.remark.evidence].compactMap { $0 }.map { (note.at, $0) }
    }.map { at, text in
      last = max(at.milliseconds / 1000, last &+ 1)
      let entry = CalendarLines.time(Instant(milliseconds: last * 1000))
      return "{\"entry\":\(string(entry)),\"description\":\(string(text))}"
    }
  }

  /// Dots make projects within projects.
  private func project(_ exported: ExportedPlan, _ index: Int) -> String {
    exported.plan.address(ofSection: Int(exported.plan.items[index].section)).description
  }

  /// The item's name as a UUID of version 8: of this program's own making, and always the same.
  private func uuid(_ exported: ExportedPlan, _ index: Int) -> String {
    var halves: [UInt64] = []
    for seed in ["roadmap.a", "roadmap.b"] {
      var hash = StableHash()
      for byte in "\(seed)/\(exported.identity(.item(index)))".utf8 { hash.add(byte: byte) }
      halves.append(hash.finished)
    }
    halves[0] = halves[0] & 0xFFFF_FFFF_FFFF_0FFF | 0x8000
    halves[1] = halves[1] & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
    let digits = halves.map { $0.digits(16, radix: 16) }.joined()
    var parts: [Substring] = []
    var rest = digits[...]
    for length in [8, 4, 4, 4, 12] {
      parts.append(rest.prefix(length))
      rest = rest.dropFirst(length)
    }
    return parts.joined(separator: "-")
  }

  private func noon(_ day: Day) -> String { CalendarLines.noon(day, dayOf) }

  private func string(_ text: String) -> String {
    var json = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": json += "\\\""
      case "\\": json += "\\\\"
      case "\n": json += "\\n"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: json += " "
      default: json.unicodeScalars.append(scalar)
      }
    }
    return json + "\""
  }
}
