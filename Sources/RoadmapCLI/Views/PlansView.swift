import CommandLineKit
import RoadmapKit

/// The plans that are known, a line each: name, title, time, sections, items; below a plan of the
/// user's own, where it comes from.
struct PlansView {
  private let sources: [ReadPlan]
  /// Bundled plans that were not begun, where they are no more than a line.
  private let others: [PlanID]
  private let questions: [PlanID: Int]
  private let ticking: Set<PlanID>
  /// `ends 6 Dec`, of those that are under way.
  private let ends: [PlanID: String]
  /// `paused since 3 Nov`, of those that are, or will be.
  private let pauses: [PlanID: String]

  /// `ticking`: those whose files are ticked too.
  init(
    _ sources: [ReadPlan], others: [PlanID] = [], questions: [PlanID: Int] = [:],
    ticking: Set<PlanID> = [], ends: [PlanID: String] = [:], pauses: [PlanID: String] = [:]
  ) {
    self.pauses = pauses
    self.sources = sources
    self.others = others
    self.questions = questions
    self.ticking = ticking
    self.ends = ends
  }

  /// What comes of it that the plan ticks its file.
  private static func ticked(_ plan: StudiedPlan) -> String {
    if plan.source.repair != nil {
      return ", whose text was repaired to be read, so it is never written"
    }
    return plan.hasTickBoxes ? ", ticked there too" : ", which has no boxes to tick"
  }

  func page(_ screen: Screen) -> Page {
    // The title needs the room more than the time does, and that more than the sections do.
    let room = screen.isTerminal ? screen.width : .max
    let hasTime = room >= (ends.isEmpty ? 70 : 90)
    let hasLevel = room >= (ends.isEmpty ? 100 : 110)
    var columns: [Table.Column] = [.left, .flexible]
    if hasTime { columns.append(.left) }
    if hasLevel { columns.append(.left) }
    columns.append(.right)
    if !ends.isEmpty { columns.append(.left) }
    var table = Table(columns)
    let width = AddressColumn(sources.map(\.plan.id.description), on: screen).width
    func isLong(_ id: PlanID) -> Bool { screen.width(of: id.description) > width }
    for plan in sources.map(\.plan) {
      let name = isLong(plan.id) ? "" : StyledText(plan.id.description, .address)
      let progress = PlanWords.progress(plan.counts, isShort: room < 70)
      let items = StyledText(progress, .dim)
      let time = plan.span.map { PlanWords.span($0, screen.glyphs) }
      // "4 weeks  4 weeks" says it twice.
      let level = PlanWords.firstLevel(plan).flatMap { $0 == time ? nil : $0 }
      var cells = [name, StyledText(plan.title)]
      if hasTime { cells.append(StyledText(time ?? "", .dim)) }
      if hasLevel { cells.append(StyledText(level ?? "", .dim)) }
      cells.append(items)
      if !ends.isEmpty { cells.append(StyledText(ends[plan.id] ?? "", .dim)) }
      table.row(cells)
    }
    return Page(screen) { page in
      let layout = table.layout(on: screen)
      let isStacked = screen.isNarrow && table.isCut(on: screen)
      let indent = isStacked ? 2 : width + 2
      for (row, source) in zip(layout.rows, sources) {
        let id = source.plan.id
        if isStacked || isLong(id) { page.line("\(id.description, .address)") }
        if isStacked {
          page.paragraph("\(source.plan.title)", indent: indent)
          let facts = [PlanWords.progress(source.plan.counts, isShort: false), ends[id]]
          page.paragraph(
            "\(facts.compactMap(\.self).listed(" \(screen.glyphs.separator) "), .dim)",
            indent: indent)
        } else {
          layout.write(row: row, to: &page)
        }
        if let pause = pauses[id] {
          page.paragraph("\(pause, .dim)", indent: indent, hanging: indent)
        }
        guard case .file(let path) = source.origin else { continue }
        let note = ticking.contains(id) ? Self.ticked(source.plan) : ""
        page.paragraph("\("from \(path)\(note)", .dim)", indent: indent, hanging: indent)
      }
      if !others.isEmpty {
        if !sources.isEmpty { page.line() }
        let names = others.map(\.description).joined(separator: ", ")
        page.paragraph(
          "\("\(PlanWords.count(others.count, "bundled plan")) not started:", .dim)  \(names, .address)"
        )
      }
      let waiting = QuestionWords.lines(questions, of: sources.map(\.plan.id))
      if !waiting.isEmpty { page.line() }
      for line in waiting { page.paragraph(line) }
      guard screen.isTerminal else { return }
      page.line()
      if let first = sources.first?.plan.id {
        page.paragraph("\("To view one:", .dim)   \("roadmap show \(first)", .address)")
      }
      if let first = others.first {
        page.paragraph("\("To start one:", .dim)  \("roadmap start \(first)", .address)")
      }
    }
  }
}
