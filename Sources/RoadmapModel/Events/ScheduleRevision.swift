/// A schedule that was changed on some day: windows that stay as they were, and how the rest of the plan
/// is spread over the days ahead.
///
/// The windows are recorded, since the plan's text no longer tells what they were: after a fifth week
/// was appended to four that end on a given day, the first four would be shorter in hindsight.
package struct ScheduleRevision: Hashable, Sendable {
  package enum Spread: String, Hashable, Sendable, CaseIterable {
    /// Sections whose windows had not begun, by the plan's own times.
    case ahead
    /// All that is not done, by its size: what was missed gets days again.
    case left
  }

  package struct Window: Hashable, Sendable {
    package let section: ItemKey
    package let days: ClosedRange<Day>

    package init(_ section: ItemKey, _ days: ClosedRange<Day>) {
      self.section = section
      self.days = days
    }
  }

  /// The first day of what is spread.
  package let from: Day
  /// The end that the user wishes; `nil` for the plan's own.
  package let until: Day?
  package let spread: Spread
  /// In the plan's order.
  package let windows: [Window]

  package init(from: Day, until: Day?, _ spread: Spread, windows: [Window]) {
    self.from = from
    self.until = until
    self.spread = spread
    self.windows = windows
  }
}

extension ScheduleRevision {
  /// How it spreads, from and up to which day, and a row for each window.
  package var rows: [String] {
    ["\(spread.rawValue) \(from) \(until?.description ?? "-")"]
      + windows.map { "\($0.section) \($0.days.lowerBound) \($0.days.upperBound)" }
  }

  /// For the file. To be read by people too.
  package var text: String { rows.joined(separator: "\n") }

  /// `nil` for what `text` does not write.
  package init?(text: String) {
    // Bytes, since to look for characters is slow, and every report reads this.
    func parts(_ text: Substring.UTF8View, _ mark: UInt8) -> [Substring.UTF8View] {
      text.split(separator: mark, omittingEmptySubsequences: false)
    }
    var rows = parts(text[...].utf8, UInt8(ascii: "\n")).map { row in
      parts(row, UInt8(ascii: " ")).map { Substring($0) }
    }[...]
    guard let head = rows.popFirst(), head.count == 3,
      let spread = Spread(rawValue: String(head[0])), let from = Day(String(head[1]))
    else { return nil }
    let until = Day(String(head[2]))
    guard until != nil || head[2] == "-" else { return nil }
    var windows: [Window] = []
    for row in rows {
      guard row.count == 3, let key = ItemKey(row[0]), let first = Day(String(row[1])),
        let last = Day(String(row[2])), first <= last
      else { return nil }
      windows.append(Window(key, first...last))
    }
    self.init(from: from, until: until, spread, windows: windows)
  }
}
