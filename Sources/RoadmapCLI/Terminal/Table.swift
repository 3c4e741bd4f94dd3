/// Rows in aligned columns. On a terminal that is too narrow, one column gives way.
package struct Table: Sendable {
  package enum Column: Sendable, Hashable {
    case left
    case right
    /// As `left`, and cut first where the line would not fit.
    case flexible
  }

  private static let gap = 2
  /// A flexible column is not cut to less than this.
  private static let least = 12

  private let columns: [Column]
  private let indent: Int
  private var rows: [[StyledText]] = []

  package init(_ columns: [Column], indent: Int = 0) {
    self.columns = columns
    self.indent = indent
  }

  /// A row may have fewer cells than there are columns.
  package mutating func row(_ cells: [StyledText]) {
    var cells = cells.count > columns.count ? Array(cells.prefix(columns.count)) : cells
    // Nothing at the end of a line is nothing, not spaces.
    while cells.last?.isEmpty ?? false { cells.removeLast() }
    rows.append(cells)
  }

  /// Whether a column must give way for the rows to fit.
  package func isCut(on screen: Screen) -> Bool {
    guard screen.isTerminal else { return false }
    let whole = naturalWidths(cellWidths(on: screen))
    return fitted(whole, on: screen) != whole
  }

  /// Whether the rows fit, where need be with a column that gives way.
  package func fits(on screen: Screen) -> Bool {
    guard screen.isTerminal else { return true }
    let widths = fitted(naturalWidths(cellWidths(on: screen)), on: screen)
    return indent + gaps + widths.reduce(0, +) <= screen.width
  }

  func lines(on screen: Screen) -> [StyledText] {
    let cellWidths = cellWidths(on: screen)
    let widths = fitted(naturalWidths(cellWidths), on: screen)
    return rows.indices.map { line($0, cellWidths[$0], widths, on: screen) }
  }

  private func line(
    _ row: Int, _ cellWidths: [Int], _ widths: [Int], on screen: Screen
  ) -> StyledText {
    let cells = rows[row]
    var line = StyledText(String.spaces(indent))
    for index in cells.indices {
      var cell = cells[index]
      var missing = widths[index] - cellWidths[index]
      if missing < 0 {
        cell = cell.fitted(to: widths[index], on: screen)
        missing = widths[index] - screen.width(of: cell)
      }
      let gap = index == cells.count - 1 ? 0 : Self.gap
      if columns[index] == .right {
        line.append(String.spaces(missing))
        line += cell
        line.append(String.spaces(gap))
      } else {
        line += cell
        if gap > 0 { line.append(String.spaces(missing + gap)) }
      }
    }
    return line
  }

  private var gaps: Int { Self.gap * max(columns.count - 1, 0) }

  private func cellWidths(on screen: Screen) -> [[Int]] {
    rows.map { cells in cells.map { screen.width(of: $0) } }
  }

  private func naturalWidths(_ cellWidths: [[Int]]) -> [Int] {
    var widths = columns.map { _ in 0 }
    for row in cellWidths {
      for index in row.indices { widths[index] = max(widths[index], row[index]) }
    }
    return widths
  }

  /// On a terminal a column gives way where the rows would not fit.
  private func fitted(_ natural: [Int], on screen: Screen) -> [Int] {
    guard screen.isTerminal else { return natural }
    var widths = natural
    var excess = indent + gaps + widths.reduce(0, +) - screen.width
    for index in columns.indices where columns[index] == .flexible {
      let cut = min(max(excess, 0), max(widths[index] - Self.least, 0))
      widths[index] -= cut
      excess -= cut
    }
    return widths
  }
}

extension Page {
  package mutating func table(_ table: Table) {
    for line in table.lines(on: screen) { self.line(line) }
  }
}
