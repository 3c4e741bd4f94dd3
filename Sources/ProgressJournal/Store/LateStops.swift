package import RoadmapModel

/// Ends of timers that another machine had ended before, and did not know of: "focus --stop" on the laptop at
/// 10:25, and on the desktop at 11:00, before the two have met. The timer ran until it was stopped first: the
/// later one's minutes count for nothing.
package struct LateStops: Sendable {
  /// By the actions that ended a timer once more, its item; `nil` where nothing says which it was.
  private var items: [ActionID: ItemReference?] = [:]

  init(_ database: Database) throws(DatabaseError) {
    var timers: [String: (item: ItemReference?, isEnded: Bool)] = [:]
    try database.forEach(
      """
      SELECT name, detail, action, \(EventTable.isCountedAlone)
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
        if known?.isEnded == true { items[try row.value(2)] = .some(known?.item) }
        timers[name] = (known?.item, true)
      }
    }
  }

  init() {}

  /// The event as it counts.
  package func counted(_ event: Event) -> Event {
    guard let late = items[event.action], case .item(let item, let fact) = event.fact,
      late == nil || late == item
    else { return event }
    let timed: ItemFact
    switch fact {
    case .checked(let day, var remark):
      remark.minutes = nil
      timed = .checked(on: day, remark)
    case .noted(var remark, let day):
      remark.minutes = nil
      timed = .noted(remark, on: day)
    default: return event
    }
    return Event(
      id: event.id, device: event.device, time: event.time, at: event.at, day: event.day,
      action: event.action, fact: .item(item, timed))
  }
}

extension EventTable {
  /// The items that the ends of a timer may count for, from the first one that is not before a time to the next
  /// start.
  func itemsTimed(_ name: String, from time: HybridTime) throws(DatabaseError) -> Set<ItemReference>
  {
    var actions: [ActionID] = []
    var isNext = false
    try database.forEach(
      """
      SELECT detail, action, hlc FROM event INDEXED BY event_of_setting
      WHERE kind = 'settingChanged' AND hlc >= ? AND name = ? \(Self.oldestFirst)
      """, time, name
    ) { row throws(DatabaseError) in
      if isNext { return }
      if try row.value(0, as: String?.self) == nil {
        actions.append(try row.value(1))
      } else {
        isNext = try row.value(2, as: HybridTime.self) > time
      }
    }
    var items: Set<ItemReference> = []
    for action in actions { items.formUnion(try events(of: action).compactMap(\.fact.item)) }
    return items
  }
}
