/// A timer that runs for one item until it is stopped, kept as text so that it outlives the terminal
/// that it was started on.
package struct FocusTimer: Hashable, Sendable {
  /// The name that its text is kept under, beside the settings.
  package static let name = "focus"
  /// Whoever seems to have studied longer without a stop has most often forgotten the timer.
  package static let longest = 180

  package let item: ItemReference
  package let start: Instant
  /// How many minutes it is meant to run; `nil` where nothing was said.
  package let planned: Int?

  package init(item: ItemReference, start: Instant, planned: Int?) {
    self.item = item
    self.start = start
    self.planned = planned
  }

  /// Reads `year-3 01h2… 2026-11-20T08:00:00Z 25`; `nil` for any other text.
  package init?(_ text: String) {
    let words = text.split(separator: " ").map(String.init)
    guard (3...4).contains(words.count), let plan = PlanID(stored: words[0]),
      let key = ItemKey(words[1]), let start = Instant(words[2])
    else { return nil }
    let planned = words.count == 4 ? Int(words[3]) : nil
    guard words.count == 3 || planned ?? 0 > 0 else { return nil }
    self.init(item: ItemReference(plan, key), start: start, planned: planned)
  }

  package var text: String {
    "\(item.plan.stored) \(item.key) \(start)" + (planned.map { " \($0)" } ?? "")
  }

  /// Whole minutes up to a point in time, none before it began.
  package func minutes(until end: Instant) -> Int {
    max(0, Int((end.milliseconds - start.milliseconds + 30_000) / 60_000))
  }

  /// Whether it ran for so long that its time must not be taken at its word.
  package func isForgotten(at now: Instant) -> Bool {
    minutes(until: now) > max(Self.longest, (planned ?? 0) * 2)
  }
}
