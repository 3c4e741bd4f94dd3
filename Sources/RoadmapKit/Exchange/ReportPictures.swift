import Outlook
import RoadmapModel

/// The report's pictures: shapes with their colours as attributes, named and described.
enum ReportPictures {
  /// How much of a part is done.
  static func bar(_ counts: PlanCounts, id: String, name: String) -> HTMLText {
    let width = counts.counted == 0 ? 0 : 200 * counts.done / counts.counted
    return picture(
      width: 200, height: 12, id: id, title: "Progress of \(name)",
      description: "\(counts.done) of \(counts.counted) items done.",
      """
      <rect class="rest" width="200" height="12" rx="3" fill="#d8dee4"/>\
      <rect class="done" width="\(width)" height="12" rx="3" fill="#1a7f4b"/>
      """)
  }

  /// What was done by each day, beside what the schedule asked for.
  static func burnUp(_ burnUp: BurnUp, today: Day, id: String, name: String) -> HTMLText {
    let (width, height) = (480, 200)
    let most = max(burnUp.required, burnUp.points.compactMap(\.done).max() ?? 0, 1)
    let first = burnUp.points.first?.day ?? today
    let last = burnUp.points.last?.day ?? today
    let span = max(first.distance(to: last), 1)
    func x(_ day: Day) -> Int { 40 + (width - 50) * first.distance(to: day) / span }
    func y(_ count: Int) -> Int { height - 24 - (height - 40) * count / most }
    func line(_ points: [(Day, Int)]) -> String {
      points.map { "\(x($0.0)),\(y($0.1))" }.joined(separator: " ")
    }
    let expected = burnUp.points.map { ($0.day, $0.expected) }
    let done = burnUp.points.compactMap { point in point.done.map { (point.day, $0) } }
    let state = done.last.map { "\($0.1) of \(burnUp.required) done by \($0.0)." } ?? ""
    // A word in the middle of its line would be cut off at the picture's edges.
    let anchor = x(today) > width - 30 ? "end" : x(today) < 30 ? "start" : "middle"
    let mark: HTMLText =
      (first...last).contains(today)
      ? """
      <line class="axis" x1="\(x(today))" y1="12" x2="\(x(today))" y2="\(height - 24)" stroke="#6e7781" stroke-dasharray="2 3"/>\
      <text class="label" x="\(x(today))" y="10" text-anchor="\(anchor)" font-size="10" fill="#57606a">today</text>
      """ : ""
    return picture(
      width: width, height: height, id: id, title: "Burn-up of \(name)",
      description: "Items done (solid line) beside the schedule (dashed line). \(state)",
      """
      <line class="axis" x1="40" y1="\(y(0))" x2="\(width - 10)" y2="\(y(0))" stroke="#6e7781"/>\
      <text class="label" x="34" y="\(y(0))" text-anchor="end" font-size="11" fill="#57606a">0</text>\
      <text class="label" x="34" y="\(y(most) + 4)" text-anchor="end" font-size="11" fill="#57606a">\(most)</text>\
      <text class="label" x="40" y="\(height - 8)" font-size="11" fill="#57606a">\(first.description)</text>\
      <text class="label" x="\(width - 10)" y="\(height - 8)" text-anchor="end" font-size="11" fill="#57606a">\(last.description)</text>\
      \(mark)\
      <polyline class="plan" points="\(line(expected))" fill="none" stroke="#57606a" stroke-width="2" stroke-dasharray="6 4"/>\
      <polyline class="line" points="\(line(done))" fill="none" stroke="#1a7f4b" stroke-width="3"/>
      """)
  }

  /// A year of days in columns of weeks; the more was done, the larger the square.
  static func year(_ grid: ActivityGrid, id: String) -> HTMLText {
    let step = 12
    let top = 16
    var cells = months(grid.weeks, step: step)
    for (column, week) in grid.weeks.enumerated() {
      for (row, cell) in week.enumerated() {
        guard let cell else { continue }
        // Size tells as much as colour does.
        let size = cell.count == 0 ? 4 : 5 + cell.level
        let inset = (10 - size) / 2
        let name = "\(cell.day): \(cell.count)"
        cells += """
          <rect class="l\(cell.level)" x="\(column * step + inset)" y="\(top + row * step + inset)" \
          width="\(size)" height="\(size)" fill="\(colours[cell.level])"><title>\(name)</title></rect>

          """
      }
    }
    return picture(
      width: grid.weeks.count * step, height: top + 7 * step, id: id, title: "A year of days",
      description:
        "\(grid.total) \(grid.total == 1 ? "item or review" : "items and reviews") in a year, at most \(grid.most) on a day. Columns are weeks, from Monday.",
      cells)
  }

  /// Their names, above the columns that they begin in; at the picture's end there is no room for one.
  private static func months(_ weeks: [[ActivityGrid.Cell?]], step: Int) -> HTMLText {
    var names: HTMLText = ""
    for (column, week) in weeks.dropLast(2).enumerated() {
      guard let first = week.lazy.compactMap({ $0?.day.date }).first(where: { $0.day == 1 })
      else { continue }
      let name = CalendarNames.months[first.month - 1].prefix(3)
      names += """
        <text class="label" x="\(column * step)" y="11" font-size="10" fill="#57606a">\(String(name))</text>

        """
    }
    return names
  }

  private static let colours = ["#d0d7de", "#9be9a8", "#40c463", "#30a14e", "#216e39"]

  private static func picture(
    width: Int, height: Int, id: String, title: String, description: String, _ shapes: HTMLText
  ) -> HTMLText {
    """
    <svg class="\(width > 200 ? "wide" : "narrow")" viewBox="0 0 \(width) \(height)" width="\(width)" height="\(height)" role="img" \
    aria-labelledby="\(id)-t \(id)-d"><title id="\(id)-t">\(title)</title>\
    <desc id="\(id)-d">\(description)</desc>
    \(shapes)</svg>

    """
  }
}
