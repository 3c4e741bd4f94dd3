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

  package init(
    id: ActionID, device: DeviceID, at: Instant, day: Day, events: [Event], isUndone: Bool
  ) {
    self.id = id
    self.device = device
    self.at = at
    self.day = day
    self.events = events
    self.isUndone = isUndone
  }

  package var facts: [Fact] { events.map(\.fact) }
}

extension ActionRecord {
  /// The same action, as far as these of its events go; at least one.
  package func with(_ events: [Event]) -> ActionRecord {
    ActionRecord(
      id: id, device: device, at: at, day: day, events: events, isUndone: isUndone)
  }
}
