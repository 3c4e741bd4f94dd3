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
    var cells = Array(cells.prefix(columns.count))
    // Nothing at the end of a line is nothing, not spaces.
    while cells.last?.isEmpty ?? false { cells.removeLast() }
    rows.append(cells)
  }

  /// Whether a column must give way for the rows to fit.
  package func isCut(on screen: Screen) -> Bool {
    guard screen.isTerminal else { return false }
    let whole = columns.indices.map { naturalWidth($0, on: screen) }
    return fittedWidths(on: screen) != whole
  }

  /// Whether the rows fit, where need be with a column that gives way.
  package func fits(on screen: Screen) -> Bool {
    let gaps = Self.gap * max(columns.count - 1, 0)
    return !screen.isTerminal
      || indent + gaps + fittedWidths(on: screen).reduce(0, +) <= screen.width
  }

  func lines(on screen: Screen) -> [StyledText] {
    let widths = fittedWidths(on: screen)
    return rows.map { cells in
      var line = StyledText(String(repeating: " ", count: indent))
      for (index, cell) in cells.enumerated() {
        let isLast = index == cells.count - 1
        switch columns[index] {
        case .right: line += cell.aligned(right: widths[index], on: screen)
        case .left, .flexible:
          let text = cell.fitted(to: widths[index], on: screen)
          line += isLast ? text : text.padded(to: widths[index], on: screen)
        }
        if !isLast { line.append(String(repeating: " ", count: Self.gap)) }
      }
      return line
    }
  }

  private func naturalWidth(_ column: Int, on screen: Screen) -> Int {
    rows.reduce(0) { $1.count > column ? max($0, screen.width(of: $1[column])) : $0 }
  }

  private func fittedWidths(on screen: Screen) -> [Int] {
    var widths = columns.indices.map { naturalWidth($0, on: screen) }
    let gaps = Self.gap * max(columns.count - 1, 0)
    var excess = indent + gaps + widths.reduce(0, +) - screen.width
    for index in columns.indices where columns[index] == .flexible && screen.isTerminal {
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
