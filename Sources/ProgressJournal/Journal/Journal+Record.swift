package import RoadmapModel

extension Journal {
  /// Records what one command says, as one action, at the user's time. The facts are not asked
  /// whether they change anything; read first, in the same `write`, where that matters.
  @discardableResult
  package func record(
    _ facts: [Fact], at instant: Instant, day: Day
  ) throws(JournalError) -> ActionRecord {
    precondition(!facts.isEmpty, "an action without facts")
    precondition(facts.allSatisfy { $0.target == nil }, "undo and redo are methods of their own")
    return try writing { database throws(DatabaseError) in
      let events = try append(facts, at: instant, day: day, to: database)
      try ProgressTable(database).apply(events)
      return ActionRecord(events, isUndone: false)
    }
  }

  /// Takes over events recorded elsewhere; those that are here already are left as they are. Gives
  /// back how many were new.
  @discardableResult
  package func merge(_ events: [Event]) throws(JournalError) -> Int {
    for event in events where !HybridTime.credible.contains(event.time) {
      throw JournalError(.incredibleEvent(event.id), path: path)
    }
    return try writing { database throws(DatabaseError) in
      let table = EventTable(database)
      var added: [Event] = []
      for event in events where try !table.contains(event.id) {
        try table.insert(event)
        added.append(event)
      }
      try ProgressTable(database).refold(Affected(by: added, in: table))
      return added.count
    }
  }

  /// Stores new events, without what follows from them.
  func append(
    _ facts: [Fact], at instant: Instant, day: Day, to database: Database
  ) throws(DatabaseError) -> [Event] {
    guard let random else { preconditionFailure("\(path) is open for reading") }
    let table = EventTable(database)
    var time = try table.lastTime()
    let device = try DeviceTable(database).own(at: instant, random: random)
    let action = ActionID(
      milliseconds: HybridTime.next(after: time, at: instant).milliseconds, random: random)
    var events: [Event] = []
    events.reserveCapacity(facts.count)
    for fact in facts {
      let next = HybridTime.next(after: time, at: instant)
      let event = Event(
        id: EventID(milliseconds: next.milliseconds, random: random), device: device, time: next,
        at: instant, day: day, action: action, fact: fact)
      try table.insert(event)
      events.append(event)
      time = next
    }
    return events
  }
}

extension ActionRecord {
  /// The events of one action, at least one.
  init(_ events: [Event], isUndone: Bool) {
    let first = events[0]
    self.init(
      id: first.action, device: first.device, at: first.at, day: first.day, events: events,
      isUndone: isUndone)
  }
}
