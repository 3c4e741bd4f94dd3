import CommandLineKit
import RoadmapKit

/// The plans under way that are not told in full, a line each.
struct PlanLinesView {
  let lines: [StatusReport.Entry]
  let today: Day

  func write(to page: inout Page) {
    let screen = page.screen
    page.paragraph("\("And \(PlanWords.count(lines.count, "more plan"))", .heading)")
    page.line()
    var table = table(bar: 10, screen)
    // A title cut short is worse than a short bar, and a line too long than none.
    if screen.isTerminal, table.isCut(on: screen) {
      table = self.table(bar: 5, screen)
      if !table.fits(on: screen) { table = self.table(bar: 0, screen) }
    }
    page.table(table)
    page.line()
    page.hint("To see all in full:", "roadmap status --all")
  }

  private func table(bar width: Int, _ screen: Screen) -> Table {
    let hasBar = width > 0
    var table = Table(
      [.left, .flexible] + (hasBar ? [.left] : []) + [.right, .right, .left], indent: 2)
    for line in lines {
      let counts = line.standing.counts
      let bar = screen.glyphs.bar(done: counts.done, of: counts.counted, width: width)
      var cells = [
        StyledText(line.course.plan.id.description, .address), StyledText(line.course.plan.title),
      ]
      if hasBar { cells.append(bar) }
      cells.append(StyledText(StandingRows.percent(counts)))
      cells.append(StyledText("\(counts.done) of \(counts.counted)"))
      cells.append(StyledText(tail(line), .dim))
      table.row(cells)
    }
    return table
  }

  private func tail(_ line: StatusReport.Entry) -> String {
    let last = line.standing.days.map { DayWords.words($0.upperBound, today: today) }
    if line.standing.isComplete { return last.map { "finished \($0)" } ?? "finished" }
    if line.course.isPaused { return "paused" }
    let start = line.course.run.map { (DayWords.words($0.start, today: today), $0.start > today) }
    if let (day, isToCome) = start, isToCome { return "from \(day)" }
    if let end = PaceWords(line.course, today: today).end {
      return last.map { "\($0), \(end)" } ?? end
    }
    return last ?? start.map { "nothing done since \($0.0)" }
      ?? (line.standing.isBegun ? "no schedule" : "not started")
  }
}
