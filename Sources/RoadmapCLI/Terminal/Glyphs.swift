/// The signs that views draw with, in two sets of the same widths where alignment needs it.
package enum Glyphs: Sendable, Hashable {
  case unicode
  case ascii

  /// What stands before an item.
  package enum Box: Sendable, Hashable, CaseIterable {
    case open
    case done
    case started
    case skipped
  }

  package func box(_ box: Box) -> String {
    switch (self, box) {
    case (.unicode, .open): "☐"
    case (.unicode, .done): "☑"
    case (.unicode, .started): "◐"
    case (.unicode, .skipped): "⊘"
    case (.ascii, .open): "[ ]"
    case (.ascii, .done): "[x]"
    case (.ascii, .started): "[~]"
    case (.ascii, .skipped): "[-]"
    }
  }

  package var ellipsis: String { self == .unicode ? "…" : "..." }
  /// Between facts on one line.
  package var separator: String { self == .unicode ? "·" : "-" }
  /// Before the part that is under way.
  package var pointer: String { self == .unicode ? "▸" : ">" }
  package var bullet: String { self == .unicode ? "•" : "*" }
  /// From one number or day to another.
  package var dash: String { self == .unicode ? "–" : "-" }
  /// From a heading to the one below it.
  package var step: String { self == .unicode ? "›" : ">" }

  /// Counts beside each other as columns of eight heights; the lowest one is nothing at all.
  package func sparkline(_ counts: [Int]) -> String {
    let steps = Array(self == .unicode ? "▁▂▃▄▅▆▇█" : "_.,:;+*#")
    let most = counts.max() ?? 0
    return String(
      counts.map { count in
        guard count > 0, most > 0 else { return steps[0] }
        return steps[max(1, count * (steps.count - 1) / most)]
      })
  }

  /// From nothing to much.
  package var shades: [String] {
    self == .unicode ? ["·", "░", "▒", "▓", "█"] : [".", "-", "+", "*", "#"]
  }

  /// A bar of `width` columns. It is full only when all is done, and empty only when nothing is.
  package func bar(done: Int, of total: Int, width: Int) -> StyledText {
    let full = cells(done: done, of: total, width: width)
    let (block, shade): (StaticString, StaticString) = self == .unicode ? ("█", "░") : ("#", ".")
    var bar = StyledText(String.repeated(block, full), .done)
    bar.append(String.repeated(shade, width - full), .dim)
    return bar
  }

  private func cells(done: Int, of total: Int, width: Int) -> Int {
    guard total > 0, done > 0, width > 0 else { return 0 }
    if done >= total { return width }
    // In double width, since counts may be as large as an integer. `done < total` keeps the
    // quotient under `width`.
    let share = UInt(total).dividingFullWidth(UInt(done).multipliedFullWidth(by: UInt(width)))
    return min(max(Int(share.quotient), 1), max(width - 1, 0))
  }
}
