import CommandLineKit
import RoadmapKit

/// Items with their addresses and a reason each, in columns; where the reasons do not fit beside the
/// texts, they stand below them.
struct ReasonedRows {
  struct Row {
    let address: String
    let text: String
    let reason: String
    /// A line of its own below, instead of the reason beside.
    var sentence: String?
    var isLate = false
  }

  /// The widths of the columns, the same for all rows of a page that stand below each other. An address
  /// that would leave no room for a text beside it has a line of its own.
  struct Widths {
    let address: Int
    let text: Int
    let reason: Int

    init(of rows: [Row], on screen: Screen) {
      address = AddressColumn(rows.map(\.address), on: screen).width
      text = rows.map { screen.width(of: $0.text) }.max() ?? 0
      reason = rows.map { screen.width(of: $0.reason) }.max() ?? 0
    }
  }

  private let rows: [Row]
  private let widths: Widths?

  init(_ rows: [Row], widths: Widths? = nil) {
    self.rows = rows
    self.widths = widths
  }

  func write(to page: inout Page, width: Int) {
    let screen = page.screen
    let widths = widths ?? Widths(of: rows, on: screen)
    let column = 2 + widths.address + 2
    let isWide = !screen.isTerminal || column + widths.text + 2 + widths.reason <= width
    for row in rows {
      var start = StyledText(String.spaces(column))
      let isLong = screen.width(of: row.address) > widths.address
      if isLong {
        page.line("  \(row.address, .address)")
      } else {
        start =
          StyledText("  ")
          + StyledText(row.address, .address).padded(to: widths.address + 2, on: screen)
      }
      if isWide, row.sentence == nil {
        page.line(
          start + StyledText(row.text).padded(to: widths.text + 2, on: screen)
            + StyledText(row.reason, row.isLate ? .warning : .dim))
      } else {
        page.paragraph(
          isLong ? StyledText(row.text) : start + StyledText(row.text),
          indent: isLong ? column : 0, hanging: column)
        page.paragraph(
          StyledText(row.sentence ?? row.reason, row.isLate ? .warning : .dim), indent: column,
          hanging: column)
      }
    }
  }
}
