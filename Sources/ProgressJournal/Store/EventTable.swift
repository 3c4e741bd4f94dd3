import RoadmapModel

/// The table of events.
struct EventTable {
  let database: Database

  init(_ database: Database) { self.database = database }

  /// Events of plans that are neither edits nor texts, by the index that holds all that is asked of them: SQLite
  /// takes it only where its own condition is written out.
  static let ofPlans = """
    INDEXED BY event_of_plan
    WHERE item IS NULL AND plan IS NOT NULL AND kind <> 'planUpdated' AND kind <> 'planShown'
    """

  /// What keeps events from being changed.
  static let trigger = "event_is_not_changed"

  /// How the newest come first; the index gives the clock's order, and the rest is for readings that
  /// two devices share.
  static let newestFirst = "ORDER BY hlc DESC, device DESC, id DESC"
  static let oldestFirst = "ORDER BY hlc, device, id"
  /// That an event counts, where few are asked for and `marker` is no other table's name: one look into
  /// the index each, while the view `undone` gathers all that was ever undone first. Most have no marker,
  /// and to put those in order costs the most.
  static let isCountedAlone = """
    (NOT EXISTS (SELECT 1 FROM event AS marker WHERE marker.target = event.action) OR
    (SELECT marker.kind FROM event AS marker WHERE marker.target = event.action
    ORDER BY marker.hlc DESC, marker.device DESC, marker.id DESC LIMIT 1) IS NOT 'undone')
    """

  func insert(_ event: Event) throws(DatabaseError) {
    try database.run(EventRow.insert, arguments: EventRow.arguments(event))
  }

  func contains(_ id: EventID) throws(DatabaseError) -> Bool {
    try database.value("SELECT 1 FROM event WHERE id = ?", id, as: Int.self) != nil
  }

  /// Whether it is here, or was, of a plan that was erased since.
  func knows(_ id: EventID) throws(DatabaseError) -> Bool {
    if try contains(id) { return true }
    return try isErased(id)
  }

  func isErased(_ id: EventID) throws(DatabaseError) -> Bool {
    try MachineTable(database)[Erasures.name(of: id)] != nil
  }

  func lastTime() throws(DatabaseError) -> HybridTime? {
    try database.value("SELECT hlc FROM event ORDER BY hlc DESC LIMIT 1")
  }

  func events(of action: ActionID) throws(DatabaseError) -> [Event] {
    try select("WHERE action = ? \(Self.oldestFirst)", action)
  }

  /// What counts of an item's events; `withNotes`: what only notes something too.
  func counted(
    of item: ItemReference, withNotes: Bool = true
  ) throws(DatabaseError) -> [Event] {
    try select(
      """
      WHERE plan = ? AND item = ? \(withNotes ? "" : "AND kind <> 'noted'")
        AND \(Self.isCountedAlone) \(Self.oldestFirst)
      """, item.plan, item.key)
  }

  /// The events that count by which all of a plan's progress was forgotten.
  func forgettings(of plan: PlanID) throws(DatabaseError) -> [Event] {
    try select(
      """
      WHERE plan = ? AND item IS NULL AND kind = 'planForgotten' AND \(Self.isCountedAlone)
      \(Self.oldestFirst)
      """, plan)
  }

  /// Whether its progress was ever forgotten, be it undone or not.
  func wasForgotten(_ plan: PlanID) throws(DatabaseError) -> Bool {
    try database.value(
      "SELECT 1 FROM event WHERE plan = ? AND item IS NULL AND kind = 'planForgotten' LIMIT 1",
      plan, as: Int.self) != nil
  }

  func items(of plan: PlanID) throws(DatabaseError) -> [ItemReference] {
    try database.rows(
      "SELECT DISTINCT item FROM event WHERE plan = ? AND item IS NOT NULL", plan
    ) { row throws(DatabaseError) in ItemReference(plan, try row.value(0)) }
  }

  func isUndone(_ action: ActionID) throws(DatabaseError) -> Bool {
    try database.value(
      "SELECT kind FROM event WHERE target = ? \(Self.newestFirst) LIMIT 1", action,
      as: String.self) == EventKind.undone.rawValue
  }

  func record(of action: ActionID) throws(DatabaseError) -> ActionRecord? {
    let events = try events(of: action)
    guard !events.isEmpty else { return nil }
    let late = try LateStops(database, of: events)
    return ActionRecord(
      events, isUndone: try isUndone(action), late: Set(events.filter(late.isLate).map(\.id)))
  }

  func select(
    _ condition: String, _ arguments: (any DatabaseArgument)?...
  ) throws(DatabaseError) -> [Event] {
    var events: [Event] = []
    try database.forEach(
      "SELECT \(EventRow.columns) FROM event \(condition)", arguments: arguments
    ) { row throws(DatabaseError) in events.append(try EventRow.event(row)) }
    return events
  }
}

/// The items whose progress some events may change.
struct Affected {
  private var named: Set<ItemReference> = []
  /// When timers started or ended, by their names. What that changes is looked for once, when all is in.
  private var timers: [String: [HybridTime]] = [:]

  init() {}

  init(items: some Sequence<ItemReference>) { named = Set(items) }

  init(by events: some Sequence<Event>, in table: EventTable) throws(DatabaseError) {
    for event in events { try add(event, table) }
    // What was undone before it arrived is among them: its own events are.
  }

  func items(in table: EventTable) throws(DatabaseError) -> Set<ItemReference> {
    timers.isEmpty ? named : named.union(try table.itemsTimed(timers))
  }

  mutating func add(_ event: Event, _ table: EventTable) throws(DatabaseError) {
    guard let target = event.fact.target else { return try add(known: event, table) }
    for event in try table.events(of: target) { try add(known: event, table) }
  }

  private mutating func add(known event: Event, _ table: EventTable) throws(DatabaseError) {
    if case .setting(let name, _) = event.fact, FocusTimer.isName(name) {
      timers[name, default: []].append(event.time)
    }
    try add(event.fact, table)
  }

  private mutating func add(_ fact: Fact, _ table: EventTable) throws(DatabaseError) {
    switch fact {
    case .item(let item, _): named.insert(item)
    case .plan(let plan, .forgotten): named.formUnion(try table.items(of: plan))
    case .plan, .setting, .undone, .redone, .unknown: break
    }
  }
}
