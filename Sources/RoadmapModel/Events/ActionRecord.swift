/// What one command recorded.
package struct ActionRecord: Hashable, Sendable {
  package let id: ActionID
  package let device: DeviceID
  package let at: Instant
  package let day: Day
  /// In their order; at least one.
  package let events: [Event]
  /// True while it does not count.
  package let isUndone: Bool
  /// The events whose minutes don't count, since another machine had ended the timer before.
  package let late: Set<EventID>

  package init(
    id: ActionID, device: DeviceID, at: Instant, day: Day, events: [Event], isUndone: Bool,
    late: Set<EventID> = []
  ) {
    self.id = id
    self.device = device
    self.at = at
    self.day = day
    self.events = events
    self.isUndone = isUndone
    self.late = late
  }

  package var facts: [Fact] { events.map(\.fact) }

  /// The events as they count; none while it is undone.
  package var counted: [Event] {
    if isUndone { return [] }
    return late.isEmpty ? events : events.map { late.contains($0.id) ? $0.withoutMinutes : $0 }
  }
}

extension ActionRecord {
  /// The same action, as far as these of its events go; at least one.
  package func with(_ events: [Event]) -> ActionRecord {
    ActionRecord(
      id: id, device: device, at: at, day: day, events: events, isUndone: isUndone, late: late)
  }
}
