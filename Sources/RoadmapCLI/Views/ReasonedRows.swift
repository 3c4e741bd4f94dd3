import RoadmapKit

/// Items with their addresses and a reason each, in columns; where the reasons do not fit beside the
/// texts, they stand below them.
struct ReasonedRows {
  struct Row {
    let address: String
    let text: String
    let reason: String
  }

  let rows: [Row]
  /// Of all rows that a page aligns with each other.
  private let widths: Widths

  struct Widths {
    var address = 0
    var text = 0
    var reason = 0
  }

  init(_ rows: [Row], widths: Widths? = nil) {
    self.rows = rows
    self.widths = widths ?? Widths()
  }

  func write(to page: inout Page, width: Int) {
    let screen = page.screen
    let address = max(widths.address, rows.map { screen.width(of: $0.address) }.max() ?? 0)
    let text = max(widths.text, rows.map { screen.width(of: $0.text) }.max() ?? 0)
    let reason = max(widths.reason, rows.map { screen.width(of: $0.reason) }.max() ?? 0)
    let isWide = !screen.isTerminal || 2 + address + 2 + text + 2 + reason <= width
    for row in rows {
      let start =
        StyledText("  ") + StyledText(row.address, .address).padded(to: address + 2, on: screen)
      if isWide {
        page.line(
          start + StyledText(row.text).padded(to: text + 2, on: screen)
            + StyledText(row.reason, .dim))
      } else {
        page.paragraph(start + StyledText(row.text), hanging: address + 4)
        page.paragraph(
          StyledText(row.reason, .dim), indent: address + 4, hanging: address + 4)
      }
    }
  }
}
