import RoadmapKit

/// The parts of a plan, a row each: what it is called, how far it is, and what else is to be known.
struct StandingRows {
  let standing: Standing
  let today: Day

  private struct Row {
    let part: PartStanding
    let depth: Int
    /// Under way, and in a part that is.
    let isCurrent: Bool
  }

  func write(to page: inout Page) {
    var rows: [Row] = []
    for (index, part) in standing.parts.enumerated() {
      rows.append(Row(part: part, depth: 0, isCurrent: part.isCurrent))
      if standing.inner.indices.contains(index) {
        rows += standing.inner[index].map {
          Row(part: $0, depth: 1, isCurrent: part.isCurrent && $0.isCurrent)
        }
      }
    }
    guard !rows.isEmpty else { return }
    let screen = page.screen
    // A title cut short is worse than a short bar, and a line too long than none.
    var table = table(rows, bar: 10, screen)
    if screen.isTerminal, table.isCut(on: screen) {
      table = self.table(rows, bar: 5, screen)
      if !table.fits(on: screen) { table = self.table(rows, bar: 0, screen) }
    }
    page.table(table)
  }

  private func table(_ rows: [Row], bar width: Int, _ screen: Screen) -> Table {
    let hasBar = width > 0
    var table = Table(
      [.left, .flexible] + (hasBar ? [.left] : []) + [.right, .right, .left])
    for row in rows {
      let part = row.part
      let style: Style =
        part.isLeftOut ? .dim : row.isCurrent && row.depth == 0 ? .heading : .plain
      var cells = [label(row, screen), StyledText(name(part.section), style)]
      if hasBar {
        cells.append(
          screen.glyphs.bar(done: part.counts.done, of: part.counts.counted, width: width))
      }
      cells.append(StyledText(part.isSkipped ? "" : Self.percent(part.counts)))
      cells.append(
        StyledText(part.isSkipped ? "" : "\(part.counts.done) of \(part.counts.counted)"))
      cells.append(StyledText(tail(part, screen), row.isCurrent ? .accent : .dim))
      table.row(cells)
    }
    return table
  }

  private func label(_ row: Row, _ screen: Screen) -> StyledText {
    let mark = row.isCurrent ? screen.glyphs.pointer : " "
    let name = Self.label(standing.plan.plan.component(ofSection: row.part.section))
    var label = StyledText(String.spaces(row.depth * 2))
    label.append(mark, .accent)
    label.append(" ")
    label.append(name, .address)
    return label
  }

  /// `q1` is Q1, `sep` is Sep: addresses are read in any case.
  static func label(_ component: String) -> String {
    guard let first = component.utf8.first, component.utf8.count <= 4 else { return component }
    // Letters of ASCII, all of them.
    return String(unsafeUninitializedCapacity: 4) { room in
      let (_, end) = room.update(from: component.utf8)
      if first >= UInt8(ascii: "a"), first <= UInt8(ascii: "z") { room[0] = first - 0x20 }
      return end
    }
  }

  private func name(_ section: Int) -> String {
    let title = standing.plan.title(ofSection: section)
    return title.isEmpty ? standing.plan.heading(ofSection: section) : title
  }

  static func percent(_ counts: PlanCounts) -> String {
    counts.percent.map { "\($0) %" } ?? "–"
  }

  private func tail(_ part: PartStanding, _ screen: Screen) -> String {
    if part.isSkipped { return "skipped" }
    var facts = part.isLeftOut ? ["optional"] : []
    if part.isComplete, let day = part.lastDay {
      facts.insert(Calendar.words(day, today: today), at: 0)
    }
    if part.isComplete || part.isLeftOut {
      return facts.listed(" \(screen.glyphs.separator) ")
    }
    if let options = part.options { facts.append(Self.words(options, screen.glyphs)) }
    if let place = part.place {
      facts.append("\(place.unit.rawValue) \(place.number) of \(place.count)")
    } else {
      switch part.time {
      case .overdue(let day): facts.append("overdue since \(date(day))")
      case .later(let day): facts.append("from \(date(day))")
      case .now, .unscheduled, nil: break
      }
    }
    return facts.listed(" \(screen.glyphs.separator) ")
  }

  /// A day of the baseline as the calendar has it.
  private func date(_ day: Day) -> String {
    Calendar.words(standing.pace?.clock.date(of: day) ?? day, today: today)
  }

  /// `pick 1–2`, and then `1 of 1–2 chosen`
  static func words(_ options: PartStanding.Options, _ glyphs: Glyphs) -> String {
    let asked = PlanWords.asked(options.choice, glyphs)
    return options.taken == 0 ? "pick \(asked)" : "\(options.taken) of \(asked) chosen"
  }
}
