package import RoadmapModel

extension Journal {
  /// One event of an item's history.
  package struct HistoryEntry: Hashable, Sendable {
    package let event: Event
    /// True where it does not count.
    package let isUndone: Bool
    /// True where its minutes don't count, since another machine had ended the timer before.
    package let isLate: Bool

    /// The event as it counts; `nil` where it does not.
    package var counted: Event? { isUndone ? nil : isLate ? event.withoutMinutes : event }
  }

  /// What was ever said of an item, or the last of it, the oldest first.
  package func history(
    of item: ItemReference, last count: Int = .max
  ) throws(JournalError) -> [HistoryEntry] {
    try reading(EventTable(database).history(of: item, last: count).reversed())
  }

  /// What was ever said of an item and counts, the oldest first.
  package func countedFacts(of item: ItemReference) throws(JournalError) -> [ItemFact] {
    try history(of: item).compactMap { entry in
      if case .item(_, let fact)? = entry.counted?.fact { fact } else { nil }
    }
  }

  /// Whether it was ever recorded that an item was done or skipped on that day, be it undone or overtaken since.
  package func hasDay(_ day: Day, _ item: ItemReference) throws(JournalError) -> Bool {
    try reading(
      database.value(
        """
        SELECT 1 FROM event WHERE plan = ? AND item = ? AND on_day = ?
          AND kind IN ('checked', 'skipped', 'redated') LIMIT 1
        """, item.plan, item.key, day, as: Int.self)
    ) != nil
  }

  /// How many events were ever recorded of an item.
  package func historyCount(of item: ItemReference) throws(JournalError) -> Int {
    try reading(
      database.value("SELECT count(*) FROM event WHERE plan = ? AND item = ?", item.plan, item.key)
        ?? 0)
  }

  /// The items that stay as an undone action left them: another machine has checked or reopened them too.
  package func unmoved(
    by undone: ActionRecord
  ) throws(JournalError) -> (done: [ItemReference], open: [ItemReference]) {
    try reading { database throws(DatabaseError) in
      var (done, open): ([ItemReference], [ItemReference]) = ([], [])
      for fact in undone.facts {
        guard case .item(let item, let said) = fact else { continue }
        let isDone = try ProgressTable(database)[item].state == .done
        let events = EventTable(database)
        switch said {
        case .checked where isDone:
          if try events.has("checked", item, besides: undone) { done.append(item) }
        case .unchecked where !isDone:
          if try events.has("unchecked", item, besides: undone) { open.append(item) }
        default: break
        }
      }
      return (done, open)
    }
  }

  /// The actions of some days, the oldest first; of one plan, or of all. Undoing and redoing are
  /// actions too, of no plan.
  package func log(
    since first: Day? = nil, until last: Day? = nil, plan: PlanID? = nil
  ) throws(JournalError) -> [ActionRecord] {
    try reading { database throws(DatabaseError) in
      let table = EventTable(database)
      let events = try table.select(
        """
        WHERE day BETWEEN ? AND ? AND hlc > 0 AND (?3 IS NULL OR plan = ?3) AND kind <> 'planShown'
        ORDER BY hlc, device, id
        """, first ?? Day.all.lowerBound, last ?? Day.all.upperBound, plan)
      return try table.records(events)
    }
  }

  /// The last so many actions, the oldest first.
  package func lastActions(_ count: Int) throws(JournalError) -> [ActionRecord] {
    try reading { database throws(DatabaseError) in
      let table = EventTable(database)
      let actions = try table.lastActions(count)
      var records: [ActionRecord] = []
      for action in actions.reversed() {
        guard let record = try table.record(of: action) else { continue }
        records.append(record.with(record.events.filter { !$0.fact.isText }))
      }
      return records
    }
  }
}

extension EventTable {
  /// The newest first.
  fileprivate func history(
    of item: ItemReference, last count: Int
  ) throws(DatabaseError) -> [Journal.HistoryEntry] {
    let rows = try database.rows(
      """
      SELECT \(EventRow.columns), \(Self.isCountedAlone) FROM event
      WHERE plan = ? AND item = ? \(Self.newestFirst) LIMIT ?
      """, item.plan, item.key, count
    ) { row throws(DatabaseError) in
      (
        event: try EventRow.event(row),
        isUndone: !(try row.value(EventRow.Column.allCases.count, as: Bool.self))
      )
    }
    let late = try LateStops(database, of: rows.map(\.event))
    return rows.map {
      Journal.HistoryEntry(event: $0.event, isUndone: $0.isUndone, isLate: late.isLate($0.event))
    }
  }

  /// What another machine has said has another device; where this machine had that id before it got one of its
  /// own, it knows which events are its own of those.
  fileprivate func has(
    _ kind: String, _ item: ItemReference, besides undone: ActionRecord
  ) throws(DatabaseError) -> Bool {
    try database.value(
      """
      SELECT 1 FROM event WHERE plan = ?1 AND item = ?2 AND kind = ?3 AND action <> ?4
        AND (device <> ?5 OR ?5 IS NOT ?6 AND NOT EXISTS (
          SELECT 1 FROM carried WHERE carried.sequence = event.sequence AND role = 'own')
          OR EXISTS (
          SELECT 1 FROM carried WHERE carried.sequence = event.sequence AND role = 'strange'))
        AND \(Self.isCountedAlone) LIMIT 1
      """, item.plan, item.key, kind, undone.id, undone.device,
      try DeviceTable(database).own(), as: Int.self) != nil
  }

  /// The newest first. Looks at more and more events, since an action may have any number.
  fileprivate func lastActions(_ count: Int) throws(DatabaseError) -> [ActionID] {
    var limit = min(max(count, 1), 1 << 40) * 4
    while true {
      let actions = try database.rows(
        """
        SELECT action FROM event INDEXED BY event_by_clock WHERE hlc > 0 AND kind <> 'planShown'
        \(Self.newestFirst) LIMIT ?
        """, limit
      ) { row throws(DatabaseError) in try row.value(0, as: ActionID.self) }
      var seen: Set<ActionID> = []
      let distinct = actions.filter { seen.insert($0).inserted }
      guard distinct.count < count, actions.count == limit else {
        return Array(distinct.prefix(count))
      }
      limit *= 4
    }
  }

  /// Events put together by action; they keep their order.
  func records(_ events: [Event]) throws(DatabaseError) -> [ActionRecord] {
    var order: [ActionID] = []
    var grouped: [ActionID: [Event]] = [:]
    for event in events {
      if grouped[event.action] == nil { order.append(event.action) }
      grouped[event.action, default: []].append(event)
    }
    let undone = Set(
      try database.rows("SELECT action FROM undone") { row throws(DatabaseError) in
        try row.value(0, as: ActionID.self)
      })
    let late = try LateStops(database, of: events)
    return order.compactMap { action in
      grouped[action].map { events in
        ActionRecord(
          events, isUndone: undone.contains(action),
          late: Set(events.lazy.filter(late.isLate).map(\.id)))
      }
    }
  }
}
