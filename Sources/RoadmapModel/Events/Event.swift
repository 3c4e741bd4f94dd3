/// One recorded fact. Never changed and never removed.
package struct Event: Hashable, Sendable {
  package let id: EventID
  package let device: DeviceID
  package let time: HybridTime
  /// As the wall clock had it.
  package let at: Instant
  /// The user's day when it was recorded.
  package let day: Day
  /// One command's events have the same.
  package let action: ActionID
  package let fact: Fact
  /// The line of JSON that it came as, where that says more than this program knows: it is written
  /// again byte for byte.
  package let line: String?

  package init(
    id: EventID, device: DeviceID, time: HybridTime, at: Instant, day: Day, action: ActionID,
    fact: Fact, line: String? = nil
  ) {
    self.id = id
    self.device = device
    self.time = time
    self.at = at
    self.day = day
    self.action = action
    self.fact = fact
    self.line = line
  }

  /// What it says of an item, without the time that was spent.
  package var withoutMinutes: Event {
    guard case .item(let item, let fact) = fact else { return self }
    return Event(
      id: id, device: device, time: time, at: at, day: day, action: action,
      fact: .item(item, fact.withoutMinutes))
  }

  /// The order in which events count; the same on all devices.
  package static func precedes(_ a: Event, _ b: Event) -> Bool {
    if a.time != b.time { return a.time < b.time }
    return a.device == b.device ? a.id < b.id : a.device < b.device
  }
}

extension Fact {
  /// The action that is undone or redone.
  package var target: ActionID? {
    switch self {
    case .undone(let action), .redone(let action): action
    case .item, .plan, .setting, .unknown: nil
    }
  }

  package var plan: PlanID? {
    switch self {
    case .item(let item, _): item.plan
    case .plan(let plan, _): plan
    case .unknown(let unknown): unknown.plan
    case .setting, .undone, .redone: nil
    }
  }

  /// Whether it only says which text a plan has: no user did that alone.
  package var isText: Bool {
    if case .plan(_, .shown) = self { true } else { false }
  }

  package var item: ItemReference? {
    if case .item(let item, _) = self { item } else { nil }
  }

  /// The item or section that it is of.
  package var part: ItemReference? {
    if case .plan(_, .postponed(let part, _)) = self { part } else { item }
  }
}
