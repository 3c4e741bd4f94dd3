import CommandLineKit
import RoadmapKit

/// The parts of a plan, a row each: what it is called, how far it is, and what else is to be known.
struct StandingRows {
  let standing: Standing
  let today: Day
  /// Only what is under way, so many rows of what is overdue, and the rest in a line; `nil` for all rows.
  var mostOverdue: Int?
  private var isBrief: Bool { mostOverdue != nil }

  private struct Row {
    let part: PartStanding
    let depth: Int
    /// Under way, and in a part that is.
    let isCurrent: Bool

    var isOverdue: Bool { part.isOverdue }
  }

  /// `3 sections ahead, from 24 Feb · 1 finished`
  private func rest(_ hidden: [Row], _ page: inout Page) {
    var facts: [String] = []
    let overdue = hidden.count(where: \.isOverdue)
    if overdue > 0 { facts.append("\(overdue) more overdue") }
    let ahead = hidden.filter {
      !$0.part.isComplete && !$0.part.isLeftOut && !$0.isOverdue
    }
    if !ahead.isEmpty {
      let starts = ahead.compactMap { row -> Day? in
        if case .later(let day) = row.part.time { day } else { nil }
      }
      let from = starts.min().map { ", from \(date($0))" } ?? ""
      facts.append("\(PlanWords.count(ahead.count, "section")) ahead\(from)")
    }
    let finished = hidden.count { $0.part.isComplete && !$0.part.isLeftOut }
    if finished > 0 { facts.append("\(finished) finished") }
    let optional = hidden.count { $0.part.isLeftOut }
    if optional > 0 { facts.append(PlanWords.count(optional, "optional section")) }
    let counts = standing.counts
    if isBrief, counts.outcomes > 0 {
      facts.append("outcomes \(counts.confirmed) of \(counts.outcomes)")
    }
    guard !facts.isEmpty else { return }
    let screen = page.screen
    let told = facts.enumerated().reduce(StyledText("  ")) { text, fact in
      let separator = fact.offset == 0 ? "" : " \(screen.glyphs.separator) "
      return text + StyledText(separator, .dim)
        + StyledText(fact.element, .dim).unbroken(on: screen)
    }
    page.paragraph(told, hanging: 2)
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
    // What has been overdue the longest comes first; the others are counted, so that it fits a screen.
    let late = Set(rows.filter(\.isOverdue).prefix(mostOverdue ?? 0).map(\.part.section))
    let brief =
      isBrief ? rows.filter { $0.isCurrent || late.contains($0.part.section) } : rows
    let hidden = rows.filter { row in !brief.contains { $0.part.section == row.part.section } }
    rows = brief
    defer { rest(hidden, &page) }
    guard !rows.isEmpty else { return }
    let screen = page.screen
    // A title cut short is worse than a short bar, and a line too long than none.
    var table = table(rows, bar: 10, screen)
    if screen.isTerminal, table.isCut(on: screen) {
      table = self.table(rows, bar: 5, screen)
      if !table.fits(on: screen) { table = self.table(rows, bar: 0, screen) }
      if !table.fits(on: screen) { table = self.table(rows, bar: 0, isShort: true, screen) }
    }
    if screen.isNarrow, table.isCut(on: screen) { return stacked(rows, &page) }
    page.table(table)
  }

  /// Each row's numbers below its title, where a narrow terminal would cut the titles.
  private func stacked(_ rows: [Row], _ page: inout Page) {
    let screen = page.screen
    let width = rows.map { screen.width(of: label($0, screen)) }.max() ?? 0
    for row in rows {
      let part = row.part
      page.paragraph(
        label(row, screen).padded(to: width + 2, on: screen)
          + StyledText(name(part), style(of: row)), hanging: width + 2)
      let numbers =
        part.isSkipped
        ? "" : "\(Self.percent(part.counts))  \(part.counts.done) of \(part.counts.counted)"
      let facts = [
        StyledText(numbers), StyledText(tail(part, screen), tailStyle(of: row)),
      ].filter { !$0.isEmpty }
      page.paragraph(
        facts.enumerated().reduce(StyledText()) { text, fact in
          text + (fact.offset == 0 ? "" : "  ") + fact.element.unbroken(on: screen)
        }, indent: width + 2, hanging: width + 2)
    }
  }

  private func style(of row: Row) -> Style {
    row.part.isLeftOut ? .dim : row.isCurrent && row.depth == 0 ? .heading : .plain
  }

  private func tailStyle(of row: Row) -> Style {
    row.isOverdue ? .warning : row.isCurrent ? .accent : .dim
  }

  /// `isShort`: of what else is to be known, when it is, rather than a line that the terminal breaks.
  private func table(
    _ rows: [Row], bar width: Int, isShort: Bool = false, _ screen: Screen
  ) -> Table {
    let hasBar = width > 0
    var table = Table(
      [.left, .flexible] + (hasBar ? [.left] : []) + [.right, .right, .left])
    for row in rows {
      let part = row.part
      var cells = [label(row, screen), StyledText(name(part), style(of: row))]
      if hasBar {
        cells.append(
          screen.glyphs.bar(done: part.counts.done, of: part.counts.counted, width: width))
      }
      cells.append(StyledText(part.isSkipped ? "" : Self.percent(part.counts)))
      cells.append(
        StyledText(part.isSkipped ? "" : "\(part.counts.done) of \(part.counts.counted)"))
      cells.append(
        StyledText(tail(part, isShort: isShort, screen), tailStyle(of: row)))
      table.row(cells)
    }
    return table
  }

  private func label(_ row: Row, _ screen: Screen) -> StyledText {
    let mark = row.isOverdue ? "!" : row.isCurrent ? screen.glyphs.pointer : " "
    let name = Self.label(standing.plan.plan.component(of: .section(row.part.section)))
    var label = StyledText(String.spaces(row.depth * 2))
    label.append(mark, row.isOverdue ? .warning : .accent)
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

  private func name(_ part: PartStanding) -> String {
    let title = standing.plan.title(ofSection: part.section)
    var name = title.isEmpty ? heading(part.section) : title
    // What is said beside it need not be said twice.
    let remark = " (optional)"
    if part.isLeftOut, !part.isSkipped, name.lowercased().hasSuffix(remark) {
      name = String(name.dropLast(remark.count))
    }
    return name
  }

  /// "Week 2: Extra", where "Extra" is no title of its own, as "Extra": the label has said the week.
  private func heading(_ section: Int) -> String {
    let heading = standing.plan.heading(ofSection: section)
    guard standing.plan.sections[section].period != nil, let mark = heading.firstRange(of: ": ")
    else { return heading }
    return String(heading[mark.upperBound...])
  }

  static func percent(_ counts: PlanCounts) -> String {
    counts.percent.map { "\($0) %" } ?? "–"
  }

  func tail(_ part: PartStanding, isShort: Bool = false, _ screen: Screen) -> String {
    if part.isSkipped { return "skipped" }
    var facts = part.isLeftOut ? ["optional"] : []
    if part.isComplete, let day = part.lastDay {
      facts.insert(DayWords.words(day, today: today), at: 0)
    }
    if part.isComplete || part.isLeftOut {
      return facts.listed(" \(screen.glyphs.separator) ")
    }
    if let options = part.options { facts.append(Self.words(options, screen.glyphs)) }
    if let place = part.place {
      facts.append("\(place.unit.rawValue) \(place.number) of \(place.count)")
    } else {
      switch part.time {
      case .overdue(let day):
        // The mark before the row says it, too.
        let isNarrow = screen.isTerminal && screen.width < 80
        facts.append(isNarrow ? "due \(date(day))" : "overdue (due \(date(day)))")
      case .later(let day): facts.append("from \(date(day))")
      case .now:
        // Nothing becomes overdue in a pause: what was due since it began says so.
        if let end = part.window?.upperBound, end < today {
          facts.append("due \(date(end)), during the pause")
        }
      case .unscheduled, nil: break
      }
    }
    return (isShort ? Array(facts.suffix(1)) : facts).listed(" \(screen.glyphs.separator) ")
  }

  /// A day of the baseline as the calendar has it.
  private func date(_ day: Day) -> String {
    DayWords.words(day, today: today)
  }

  /// `pick 1–2`, and then `1 of 1–2 chosen`
  static func words(_ options: PartStanding.Options, _ glyphs: Glyphs) -> String {
    let asked = PlanWords.asked(options.choice, glyphs)
    return options.taken == 0
      ? "pick \(asked)" : PlanWords.chosen(options.taken, of: options.choice, glyphs)
  }
}
