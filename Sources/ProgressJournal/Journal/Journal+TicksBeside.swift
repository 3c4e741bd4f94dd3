package import RoadmapModel

/// Ticks that nobody gave by name: they came with an edit of the plan's text, or with a link. Another
/// machine may have reopened what they came from before it knew of them.
extension Journal {
  /// The actions that changed a plan's text or answered a question about it, and ticked something, or that
  /// carried another machine's ticks over: the plan's own ticks of each, and its answers.
  package func ticksBesideUpdates(
    of plan: PlanID
  ) throws(JournalError) -> [(ticks: [Event], answers: [PlanUpdate.Answer])] {
    try reading { database throws(DatabaseError) in
      let actions = try database.rows(
        """
        SELECT DISTINCT update_.action FROM event AS update_ JOIN event AS tick
          ON tick.action = update_.action
        WHERE update_.plan = ? AND update_.item IS NULL AND update_.kind = 'planUpdated'
          AND tick.kind = 'checked'
        """, plan
      ) { row throws(DatabaseError) in try row.value(0, as: ActionID.self) }
      let table = EventTable(database)
      let carried = try MachineTable(database)[Self.carriedName(plan)]?.split(separator: " ") ?? []
      var found: [(ticks: [Event], answers: [PlanUpdate.Answer])] = []
      for action in actions + carried.compactMap({ ActionID(String($0)) })
      where try !table.isUndone(action) {
        let events = try table.events(of: action)
        let ticks = events.filter { event in
          if case .item(let item, .checked) = event.fact { item.plan == plan } else { false }
        }
        let answers = events.flatMap { event -> [PlanUpdate.Answer] in
          if case .plan(plan, .updated(let update)) = event.fact { update.answers } else { [] }
        }
        found.append((ticks, answers))
      }
      return found
    }
  }

  /// Remembers that an action of this machine's says what follows of what came from others: it is nobody's
  /// action to undo.
  package func setFollowing(_ action: ActionID) throws(JournalError) {
    try writing { database throws(DatabaseError) in try setFollowing(action, in: database) }
  }

  func setFollowing(_ action: ActionID, in database: Database) throws(DatabaseError) {
    let numbers = try database.rows(
      "SELECT sequence FROM event WHERE action = ? ORDER BY sequence", action
    ) { row throws(DatabaseError) in try row.value(0, as: Int.self) }
    for number in numbers { try SendingTable(database).insert(number, .carried) }
  }

  /// Remembers that an action of this machine's only carried ticks over that came from others.
  package func setCarrying(_ action: ActionID, of plan: PlanID) throws(JournalError) {
    try writing { database throws(DatabaseError) in
      let machine = MachineTable(database)
      let known = try machine[Self.carriedName(plan)].map { [$0] } ?? []
      let all = known + [action.description]
      try machine.set(Self.carriedName(plan), to: all.joined(separator: " "))
    }
  }

  private static func carriedName(_ plan: PlanID) -> String { "carried-ticks.\(plan.stored)" }

  /// The tick by which an item is done, where it came with a link, or with a tick of one of some items that
  /// are linked to it.
  package func tickBesideLink(
    of item: ItemReference, to partners: Set<ItemReference>
  ) throws(JournalError) -> Event? {
    try reading { database throws(DatabaseError) in
      let table = EventTable(database)
      guard let done = try ProgressTable(database)[item].done else { return nil }
      let tick = try table.counted(of: item).first { event in
        if case .item(_, .checked) = event.fact { event.at == done.at } else { false }
      }
      guard let tick else { return nil }
      let isBeside = try table.events(of: tick.action).contains { event in
        switch event.fact {
        case .item(let one, .linked(let other)):
          partners.contains(one) && other == item || partners.contains(other) && one == item
            || partners.contains(one) && partners.contains(other)
        case .item(let other, .checked): partners.contains(other)
        default: false
        }
      }
      return isBeside ? tick : nil
    }
  }

  /// What reopened an item last on another machine: an uncheck, or the undoing of a check. `nil` where the
  /// item is done, where a tick of this machine was given in full knowledge of it, and for ticks of other
  /// machines: what they had heard of, they alone know.
  package func reopening(
    of item: ItemReference, unknownTo tick: Event
  ) throws(JournalError) -> Event? {
    try reading { database throws(DatabaseError) in
      guard try DeviceTable(database).own() == tick.device,
        try ProgressTable(database)[item].state != .done
      else { return nil }
      let table = EventTable(database)
      var last: Event?
      for event in try table.select("WHERE plan = ? AND item = ?", item.plan, item.key) {
        guard case .item(_, let fact) = event.fact else { continue }
        let reopening: Event?
        switch fact {
        case .unchecked where try !table.isUndone(event.action): reopening = event
        case .checked:
          reopening = try table.select(
            "WHERE target = ? \(EventTable.newestFirst) LIMIT 1", event.action
          ).first.flatMap { if case .undone = $0.fact { $0 } else { nil } }
        default: reopening = nil
        }
        guard let reopening, last.map({ Event.precedes($0, reopening) }) ?? true else { continue }
        last = reopening
      }
      guard let last, last.device != tick.device,
        try table.number(of: last.id) ?? 0 > table.number(of: tick.id) ?? .max
      else { return nil }
      return last
    }
  }

  /// Undoings of checks with which this machine reopened something, whose checks are done again by now, and
  /// the actions that did them again.
  package func redoneReopenings() throws(JournalError) -> [(undoing: ActionID, redoing: ActionID)] {
    try reading { database throws(DatabaseError) in
      let table = EventTable(database)
      // From the few marks, not from all that this machine recorded.
      let undoings = try database.rows(
        """
        SELECT DISTINCT mark.action, mark.target FROM event AS mark INDEXED BY event_by_target
        JOIN event AS opened INDEXED BY event_by_action ON opened.action = mark.action
        WHERE mark.target IS NOT NULL AND mark.kind = 'undone' AND opened.kind = 'unchecked'
          AND opened.device = ? ORDER BY mark.hlc
        """, try DeviceTable(database).own()
      ) { row throws(DatabaseError) in
        (action: try row.value(0, as: ActionID.self), target: try row.value(1, as: ActionID.self))
      }
      var found: [(undoing: ActionID, redoing: ActionID)] = []
      for undoing in undoings where try !table.isUndone(undoing.action) {
        let last = try table.select(
          "WHERE target = ? \(EventTable.newestFirst) LIMIT 1", undoing.target
        ).first
        if let last, case .redone = last.fact { found.append((undoing.action, last.action)) }
      }
      return found
    }
  }

  /// The items that this machine reopened with what other machines did, by the numbers of the events.
  package func reopenedAlong() throws(JournalError) -> [Int: ItemReference] {
    try carriedItems(of: [.unchecked], isPartOfAnothers: true)
  }

  /// The items of which this machine said something since another one's ticks were merged with an edit, by the
  /// numbers of the events.
  package func carriedOver() throws(JournalError) -> [Int: ItemReference] {
    try carriedItems(of: [.checked, .started, .skipped], isPartOfAnothers: false)
  }

  /// The items of events that this machine recorded and passes on, as a part of another machine's action or
  /// of its own.
  private func carriedItems(
    of kinds: [EventKind], isPartOfAnothers: Bool
  ) throws(JournalError) -> [Int: ItemReference] {
    let kinds = kinds.map { "'\($0.rawValue)'" }.joined(separator: ",")
    return try reading { database throws(DatabaseError) in
      var items: [Int: ItemReference] = [:]
      try database.forEach(
        """
        SELECT event.sequence, plan, item FROM carried
        CROSS JOIN event ON event.sequence = carried.sequence
        WHERE role = 'carried' AND device = ?1 AND kind IN (\(kinds))
          AND \(isPartOfAnothers ? "" : "NOT") EXISTS (SELECT 1 FROM event AS source
            WHERE source.action = event.action AND source.device <> ?1)
        """, try DeviceTable(database).own()
      ) { row throws(DatabaseError) in
        items[try row.value(0)] = ItemReference(try row.value(1), try row.value(2))
      }
      return items
    }
  }

  /// Records what follows from another machine's action as a part of it: who undoes the one undoes the
  /// other.
  package func record(
    _ facts: [Fact], within action: ActionID, at instant: Instant, day: Day
  ) throws(JournalError) {
    try writing { database throws(DatabaseError) in
      var events: [Event] = []
      for fact in facts {
        events += try append([fact], at: instant, day: day, within: action, to: database)
        try SendingTable(database).insert(last: .carried)
      }
      try ProgressTable(database).refold(Affected(by: events, in: EventTable(database)))
    }
  }
}

extension EventTable {
  /// The number of an event in this file: it came here after those with lower ones.
  func number(of event: EventID) throws(DatabaseError) -> Int? {
    try database.value("SELECT sequence FROM event WHERE id = ?", event)
  }
}
