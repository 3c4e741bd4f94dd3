import RoadmapModel

/// Ends of timers that another machine had ended before, and did not know of: "focus --stop" on the laptop at
/// 10:25, and on the desktop at 11:00, before the two have met. The timer ran until it was stopped first: the
/// later one's minutes count for nothing.
struct LateStops: Sendable {
  struct Stop: Sendable {
    /// `nil` where nothing says which it was.
    let item: ItemReference?
    let time: HybridTime
  }

  /// By the actions that ended a timer once more.
  private(set) var stops: [ActionID: [Stop]] = [:]

  init(_ database: Database) throws(DatabaseError) {
    var timers: [String: (item: ItemReference?, isEnded: Bool)] = [:]
    try database.forEach(
      """
      SELECT name, detail, action, \(EventTable.isCountedAlone), hlc
      FROM event INDEXED BY event_of_setting
      WHERE kind = 'settingChanged' AND name >= 'focus' AND name < 'focus/'
      \(EventTable.oldestFirst)
      """
    ) { row throws(DatabaseError) in
      let name: String = try row.value(0)
      guard FocusTimer.isName(name) else { return }
      if let text = try row.value(1, as: String?.self) {
        // One whose start was taken back may have run elsewhere until then.
        timers[name] = (FocusTimer(text)?.item, false)
      } else if try row.value(3) {
        let known = timers[name]
        if known?.isEnded == true {
          stops[try row.value(2), default: []].append(
            Stop(item: known?.item, time: try row.value(4)))
        }
        timers[name] = (known?.item, true)
      }
    }
  }

  /// As far as these events are concerned: most say nothing of any time.
  init(_ database: Database, of events: [Event]) throws(DatabaseError) {
    if events.contains(where: { $0.minutes != nil }) { self = try LateStops(database) }
  }

  /// Whether an event has the minutes of such a timer. They are recorded before its end; what its user typed
  /// instead of them is recorded after it.
  func isLate(_ event: Event) -> Bool {
    guard event.minutes != nil, let stops = stops[event.action] else { return false }
    return stops.contains { stop in
      event.time < stop.time && (stop.item == nil || stop.item == event.fact.item)
    }
  }

  /// The event as it counts.
  func counted(_ event: Event) -> Event { isLate(event) ? event.withoutMinutes : event }
}

extension Event {
  /// The time that it says was spent.
  var minutes: Int? {
    if case .item(_, let fact) = fact { fact.remark?.minutes } else { nil }
  }
}

extension EventTable {
  /// The items that the ends of timers may count for, from each of these times to the timer's next start. Reads
  /// the events of all timers once, whatever the order of the times.
  func itemsTimed(_ timers: [String: [HybridTime]]) throws(DatabaseError) -> Set<ItemReference> {
    // The earliest is the last, to be taken off.
    var waiting = timers.mapValues { $0.sorted(by: >) }
    guard let first = waiting.values.compactMap(\.last).min() else { return [] }
    var open: Set<String> = []
    var actions: Set<ActionID> = []
    try database.forEach(
      """
      SELECT name, detail, action, hlc FROM event INDEXED BY event_of_setting
      WHERE kind = 'settingChanged' AND hlc >= ? AND name >= 'focus' AND name < 'focus/'
      \(Self.oldestFirst)
      """, first
    ) { row throws(DatabaseError) in
      let name: String = try row.value(0)
      guard waiting[name] != nil else { return }
      let (time, isStart) = (
        try row.value(3, as: HybridTime.self), try row.value(1, as: String?.self) != nil
      )
      // A start ends what was before it, and begins what it says itself.
      if isStart { open.remove(name) }
      while let next = waiting[name]?.last, next < time {
        waiting[name]?.removeLast()
        if !isStart { open.insert(name) }
      }
      if waiting[name]?.last == time { open.insert(name) }
      if !isStart, open.contains(name) { actions.insert(try row.value(2)) }
    }
    var items: Set<ItemReference> = []
    for action in actions { items.formUnion(try events(of: action).compactMap(\.fact.item)) }
    return items
  }
}
