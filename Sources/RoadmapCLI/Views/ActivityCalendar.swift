import CommandLineKit
import RoadmapKit

/// A year of days as squares, a column a week, the darker the more was done.
struct ActivityCalendar {
  let activity: Activity

  private static let label = 5

  func write(to page: inout Page) {
    let screen = page.screen
    // Two columns a week where there is room for them.
    let step = screen.width >= Self.label + 106 && screen.isTerminal ? 2 : 1
    let room = screen.isTerminal ? (screen.width - Self.label) / step : 53
    let grid = ActivityGrid(activity, weeks: min(53, max(4, room)))
    page.line("\(String.spaces(Self.label))\(months(grid, step), .dim)")
    for weekday in 0..<7 {
      let name = [0, 2, 4].contains(weekday) ? DayWords.weekdays[weekday].prefix(3) : ""
      var line = StyledText(String(name), .dim).padded(to: Self.label, on: screen)
      for week in grid.weeks {
        let cell = week[weekday]
        let mark = cell.map { screen.glyphs.shades[$0.level] } ?? " "
        line += StyledText(mark, (cell?.level ?? 0) > 0 ? .done : .dim)
        if step == 2 { line.append(" ") }
      }
      page.line(line.withoutTrailingSpaces)
    }
    let shades = screen.glyphs.shades.joined(separator: " ")
    // In pieces that stay whole where the page is narrow.
    let parts = [
      StyledText("less \(shades) more", .dim),
      StyledText(
        "\(PlanWords.count(grid.total, "item or review", plural: "items and reviews")) in \(PlanWords.count(grid.weeks.count, "week"))"
      ),
      StyledText("longest streak \(PlanWords.count(activity.longestStreak, "day"))"),
    ].map { $0.unbroken(on: screen) }
    page.paragraph(
      parts[0] + "  " + parts[1] + ", " + parts[2], indent: Self.label, hanging: Self.label)
  }

  /// The months' names over the weeks in which they begin.
  private func months(_ grid: ActivityGrid, _ step: Int) -> String {
    var line = ""
    var last = 0
    for (index, week) in grid.weeks.enumerated() {
      guard let day = week.compactMap({ $0 }).first?.day else { continue }
      let month = day.date.month
      defer { last = month }
      // The first column's month has most often begun before it.
      guard month != last, index > 0 || day.date.day <= 7 else { continue }
      let column = index * step
      guard line.utf8.count <= column else { continue }
      line += String.spaces(column - line.utf8.count) + DayWords.months[month - 1].prefix(3) + " "
    }
    return line.last == " " ? String(line.dropLast()) : line
  }
}
