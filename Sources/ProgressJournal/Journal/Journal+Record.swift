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
      try follow(events, in: database)
      return ActionRecord(events, isUndone: false)
    }
  }

  /// What is recorded in the body, by any number of calls, is one action, so that one undo takes it back.
  package func recordTogether<Result>(_ body: () throws -> Result) rethrows -> Result {
    together = Together()
    defer { together = nil }
    return try body()
  }

  /// What follows from events that were just recorded here.
  private func follow(_ events: [Event], in database: Database) throws(DatabaseError) {
    let table = EventTable(database)
    if let last = try table.lastTime(), let own = events.last?.time, own < last {
      // Another device's clock is so far ahead that what it recorded counts after this.
      try ProgressTable(database).refold(Affected(by: events, in: table))
    } else {
      try ProgressTable(database).apply(events)
    }
    // A bundled plan that is begun keeps its name before one that came with the same.
    for plan in Set(events.compactMap(\.fact.plan)) {
      if try PlanNames(database).hasNamesake(plan) { try PlanNames(database).refresh() }
    }
    for event in events {
      guard case .plan(let plan, let fact) = event.fact else { continue }
      switch fact {
      case .added where plan.isMarked: try PlanNames(database).refresh()
      case .shown: try CatalogueTable(database, reader).setShown(event.id, plan)
      default: break
      }
    }
  }

  /// Stores new events, without what follows from them; as an action of their own, or as a part of one.
  @discardableResult
  func append(
    _ facts: [Fact], at instant: Instant, day: Day, within known: ActionID? = nil,
    to database: Database
  ) throws(DatabaseError) -> [Event] {
    guard let random else { preconditionFailure("\(path) is open for reading") }
    let table = EventTable(database)
    let device = try DeviceTable(database).own(at: instant, random: random)
    var time = try table.clock(of: device, at: instant)
    let action =
      known ?? together?.action
      ?? ActionID(
        milliseconds: HybridTime.next(after: time, at: instant).milliseconds, random: random)
    if known == nil, together != nil { together?.action = action }
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
    note(facts)
    recorded += facts.count
    return events
  }
}

extension Journal {
  /// What this command records, or what it undoes, is of these plans.
  func note(_ facts: [Fact]) { touched.formUnion(facts.compactMap(\.namedPlan)) }

  /// Whether this command has recorded something of a plan.
  package func hasTouched(_ plan: PlanID) -> Bool { touched.contains(plan) }

  /// What is recorded in the body is none of the command's own: it was edited in the files of other plans.
  package func recordingAside<Result>(_ body: () throws -> Result) rethrows -> Result {
    let own = touched
    defer { touched = own }
    return try body()
  }
}

extension Fact {
  /// The same of what came from elsewhere: a plan without a mark that is begun there has its name before
  /// all others.
  var mayNamePlans: Bool { namesPlans || plan?.isMarked == false }

  /// Whether plans may have other names for it.
  var namesPlans: Bool {
    switch self {
    case .plan(_, .added), .plan(_, .removed), .undone, .redone: true
    default: false
    }
  }
}

extension EventTable {
  /// The time that the next one of a device comes after. It is past all that is known, so that what is
  /// said now counts last; but no further ahead of the wall than a day, whatever others claim.
  func clock(
    of device: DeviceID, at instant: Instant
  ) throws(DatabaseError) -> HybridTime? {
    guard let last = try lastTime() else { return nil }
    let bound = HybridTime(
      Instant(milliseconds: min(instant.milliseconds, .max - Self.day) + Self.day))
    guard last > bound else { return last }
    let own = try database.value(
      "SELECT hlc FROM event WHERE device = ? ORDER BY hlc DESC LIMIT 1", device,
      as: HybridTime.self)
    return max(bound, own ?? bound)
  }

  private static let day: Int64 = 86_400_000
}

extension ActionRecord {
  /// The events of one action, at least one.
  init(_ events: [Event], isUndone: Bool, late: Set<EventID> = []) {
    let first = events[0]
    self.init(
      id: first.action, device: first.device, at: first.at, day: first.day, events: events,
      isUndone: isUndone, late: late)
  }
}
