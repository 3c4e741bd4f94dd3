/// A timer that runs for one item until it is stopped, kept as text so that it outlives the terminal
/// that it was started on.
package struct FocusTimer: Hashable, Sendable {
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

  /// A timer as it runs, and the name that it is kept under.
  package struct Kept: Hashable, Sendable {
    package let name: String
    package let timer: FocusTimer
  }

  /// The name that the timer of a device is kept under, beside the settings: each has its own, so that two
  /// that were started before the machines met both run until somebody ends them.
  package static func name(of device: DeviceID) -> String { "\(sharedName).\(device)" }

  /// Whether a timer is kept under that name.
  package static func isName(_ name: String) -> Bool {
    name == sharedName || name.hasPrefix("\(sharedName).")
  }

  /// The only name that there was before.
  private static let sharedName = "focus"

  /// Those that run, the one that was started last before the others.
  package static func all(in settings: [String: String]) -> [Kept] {
    settings.compactMap { name, text in
      isName(name) ? FocusTimer(text).map { Kept(name: name, timer: $0) } : nil
    }.sorted { ($1.timer.start, $1.name) < ($0.timer.start, $0.name) }
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
