import RoadmapModel

/// How a plan's boxes are written.
package struct TickStyle: Hashable, Sendable {
  /// Whether `[/]` is written of what is started.
  package var usesStarted: Bool
  /// Whether `[-]` is written of what is skipped.
  package var usesSkipped: Bool
  package var dates: TickDates

  package init(usesStarted: Bool, usesSkipped: Bool, dates: TickDates = .off) {
    self.usesStarted = usesStarted
    self.usesSkipped = usesSkipped
    self.dates = dates
  }

  /// As the plan itself does it: where one of the marks stands in a box of it, or in its legend.
  package init(of text: TickText, dates: TickDates = .off) {
    func uses(_ mark: String, _ state: Item.State) -> Bool {
      zip(text.plan.items, text.boxes).contains { $0.mark == state && $1?.kind == .brackets }
        || text.bytes.holds(Array(mark.utf8))
    }
    usesStarted = uses("[/]", .started)
    usesSkipped = uses("[-]", .skipped)
    self.dates = dates
  }

  /// What a box says of a state.
  func shown(_ state: Item.State) -> Item.State {
    switch state {
    case .open, .done: state
    case .started: usesStarted ? .started : .open
    case .skipped: usesSkipped ? .skipped : .open
    }
  }
}

extension TickStyle {
  /// As it is kept in the journal, so that the last `[/]` of a plan may go and come back.
  package init?(stored text: String?, dates: TickDates = .off) {
    let words = text?.split(separator: " ") ?? []
    guard words.first == "on" else { return nil }
    self.init(
      usesStarted: words.contains("started"), usesSkipped: words.contains("skipped"), dates: dates)
  }

  package var stored: String {
    "on" + (usesStarted ? " started" : "") + (usesSkipped ? " skipped" : "")
  }

  /// What either of the two uses.
  func with(_ other: TickStyle) -> TickStyle {
    TickStyle(
      usesStarted: usesStarted || other.usesStarted, usesSkipped: usesSkipped || other.usesSkipped,
      dates: dates)
  }
}

extension [UInt8] {
  fileprivate func holds(_ part: [UInt8]) -> Bool {
    guard let first = part.first else { return true }
    return indices.contains { self[$0] == first && self[$0...].starts(with: part) }
  }
}
