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
  /// Before the minutes of a running timer.
  package var timer: String { self == .unicode ? "◷" : "@" }
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

  /// A bar of `width` columns, filled to an eighth of one. It is full only when all is done, and
  /// empty only when nothing is.
  package func bar(done: Int, of total: Int, width: Int) -> StyledText {
    let steps = self == .unicode ? 8 : 1
    let filled = Self.filled(done: done, of: total, cells: width * steps)
    let (block, shade): (StaticString, StaticString) = self == .unicode ? ("█", "░") : ("#", ".")
    var text = String.repeated(block, filled / steps)
    // A part of a cell, from the left.
    let part = filled % steps
    if part > 0 { text.append(["▏", "▎", "▍", "▌", "▋", "▊", "▉"][part - 1]) }
    var bar = StyledText(text, .done)
    bar.append(String.repeated(shade, width - filled / steps - (part > 0 ? 1 : 0)), .dim)
    return bar
  }

  private static func filled(done: Int, of total: Int, cells: Int) -> Int {
    guard total > 0, done > 0, cells > 0 else { return 0 }
    if done >= total { return cells }
    // In double width, since counts may be as large as an integer. `done < total` keeps the
    // quotient under `cells`.
    let share = UInt(total).dividingFullWidth(UInt(done).multipliedFullWidth(by: UInt(cells)))
    return min(max(Int(share.quotient), 1), max(cells - 1, 0))
  }
}
