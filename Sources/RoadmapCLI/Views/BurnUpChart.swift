import CommandLineKit
import RoadmapKit

/// What was done over time, and what was to be done: a line and dots, an area in ASCII.
struct BurnUpChart {
  let pace: PlanPace
  let today: Day

  private static let height = 10
  private static let label = 5

  func write(to page: inout Page) {
    let screen = page.screen
    let width = min(screen.isTerminal ? screen.width - Self.label - 1 : 74, 74)
    let length = max(1, pace.timetable.days.count)
    let chart = pace.burnUp(everyDays: max(1, (length + width - 1) / width))
    let points = Self.columns(chart.points, atMost: width)
    let most = max(1, chart.required)
    for row in (1...Self.height).reversed() {
      let name = row == Self.height ? "\(most)" : row == Self.height / 2 ? "\(most / 2)" : ""
      var line = StyledText(name, .dim).aligned(right: Self.label - 1, on: screen)
      line.append(" ")
      var before = 0
      for point in points {
        let done = point.done.map { Self.level($0, of: most) }
        line += cell(
          done: done, before: before, planned: Self.level(point.expected, of: most), row, screen)
        before = done ?? before
      }
      page.line(line.withoutTrailingSpaces)
    }
    axis(points, &page)
    let (mark, dot) = screen.glyphs == .unicode ? ("▀", "·") : ("#", "o")
    page.line(
      "\(String.spaces(Self.label))\(mark, .done) \("done", .dim)  \(dot, .accent) "
        + "\("schedule", .dim)")
  }

  /// In half rows: from 0, for nothing, to twice the chart's height, for all.
  private static func level(_ count: Int, of most: Int) -> Int {
    count <= 0 ? 0 : max(1, count * height * 2 / most)
  }

  /// `before`: the level of the column on the left, so that a line that rises has no gaps.
  private func cell(
    done: Int?, before: Int, planned: Int, _ row: Int, _ screen: Screen
  ) -> StyledText {
    let (upper, lower) = (row * 2, row * 2 - 1)
    let isPlanned = planned == upper || planned == lower
    guard screen.glyphs == .unicode else {
      // Where both are in one row, what was done is seen.
      let isDone = done.map { $0 > 0 && ($0 == upper || $0 == lower) } ?? false
      if isPlanned, !isDone { return StyledText("o", .accent) }
      return done ?? 0 >= lower ? StyledText("#", .done) : StyledText(" ")
    }
    if let done, done > 0 {
      let line = max(1, min(before + 1, done))...done
      switch (line.contains(upper), line.contains(lower)) {
      case (true, true): return StyledText("█", .done)
      case (true, false): return StyledText("▀", .done)
      case (false, true): return StyledText("▄", .done)
      case (false, false): break
      }
    }
    return isPlanned ? StyledText("·", .accent) : StyledText(" ")
  }

  private static func columns(_ points: [BurnUp.Point], atMost width: Int) -> [BurnUp.Point] {
    guard points.count > width, width > 1 else { return points }
    return (0..<width).map { points[$0 * (points.count - 1) / (width - 1)] }
  }

  /// The first day, today and the last day below their columns.
  private func axis(_ points: [BurnUp.Point], _ page: inout Page) {
    guard let first = points.first?.day, let last = points.last?.day else { return }
    var line = DayWords.words(first.advanced(by: 1), today: today)
    if let column = points.firstIndex(where: { $0.day >= today }), column >= line.count + 2 {
      // Of a plan past its middle, within the chart all the same.
      let place = max(min(column, points.count - 5), line.count + 2)
      line += String.spaces(place - line.count) + "today"
    }
    let end = DayWords.words(last, today: today)
    let column = points.count - end.count
    if column >= line.count + 2 { line += String.spaces(column - line.count) + end }
    page.line("\(String.spaces(Self.label))\(line, .dim)")
  }
}
