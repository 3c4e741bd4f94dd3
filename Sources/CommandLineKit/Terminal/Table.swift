/// Rows in aligned columns. On a terminal that is too narrow, one column gives way.
package struct Table: Sendable {
  package enum Column: Sendable, Hashable {
    case left
    case right
    /// As `left`, and cut first where the line would not fit.
    case flexible
  }

  fileprivate static let gap = 2
  /// A flexible column is not cut to less than this.
  private static let least = 12

  fileprivate let columns: [Column]
  fileprivate let indent: Int
  fileprivate private(set) var rows: [[StyledText]] = []

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

  /// Whether the rows are wider than the screen, though no column may be wide enough to give way.
  package func isCut(on screen: Screen) -> Bool {
    guard screen.isTerminal else { return false }
    return indent + gaps + naturalWidths(cellWidths(on: screen)).reduce(0, +) > screen.width
  }

  /// Whether the rows fit, where need be with a column that gives way.
  package func fits(on screen: Screen) -> Bool {
    guard screen.isTerminal else { return true }
    let widths = fitted(naturalWidths(cellWidths(on: screen)), on: screen)
    return indent + gaps + widths.reduce(0, +) <= screen.width
  }

  /// The rows as they lie on a page of that screen.
  package func layout(on screen: Screen) -> Layout {
    let cellWidths = cellWidths(on: screen)
    return Layout(
      table: self, cellWidths: cellWidths,
      widths: fitted(naturalWidths(cellWidths), on: screen))
  }

  package struct Layout {
    fileprivate let table: Table
    /// Of each cell, by rows.
    fileprivate let cellWidths: [[Int]]
    fileprivate let widths: [Int]

    package var rows: Range<Int> { table.rows.indices }

    /// Straight to the page: a line put together first would take as long as all its cells.
    package func write(row: Int, to page: inout Page) {
      let cells = table.rows[row]
      page.appendSpaces(table.indent)
      for index in cells.indices {
        var missing = widths[index] - cellWidths[row][index]
        let isRight = table.columns[index] == .right
        let gap = index == cells.count - 1 ? 0 : Table.gap
        if missing < 0 {
          let cut = cells[index].fitted(to: widths[index], on: page.screen)
          missing = widths[index] - page.screen.width(of: cut)
          if isRight { page.appendSpaces(missing) }
          page.append(cut)
        } else {
          if isRight { page.appendSpaces(missing) }
          page.append(cells[index])
        }
        page.appendSpaces(isRight || gap == 0 ? gap : missing + gap)
      }
      page.endLine()
    }
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
    let layout = table.layout(on: screen)
    for row in layout.rows { layout.write(row: row, to: &self) }
  }
}
