import RoadmapModel

/// Which items are reviewed is said in one text of all plans. An erasure takes along each text that names its
/// plan, whoever said it: what the one that counted says of other plans is to be said anew.
struct ReviewsSaidAnew {
  private let table: EventTable
  /// What counted before; `nil` where nothing was said.
  private let before: Event?

  /// Before the erasures are carried out. `last`: the number of the last event that was here before others'
  /// came: what an eraser said anew since, it said without knowing what was said here.
  init(_ table: EventTable, after last: Int = .max) throws(DatabaseError) {
    self.table = table
    var before: Event?
    for event in try Self.counted(table) {
      if try table.isNumbered(event.id, above: last), try Self.isSaidAnew(event, table) { continue }
      before = event
      break
    }
    self.before = before
  }

  /// What is to be said once they are carried out; `nil` for nothing. `plans`: what was erased without an
  /// event that says so.
  func fact(without plans: [PlanID] = []) throws(DatabaseError) -> Fact? {
    guard let before, try !table.contains(before.id) else { return nil }
    var wanted = Self.exceptions(before)
    for plan in plans { wanted.forget(plan) }
    for event in try Self.erasures(table) {
      guard case .plan(let plan, _) = event.fact, plan.isMarked || before.time <= event.time else {
        continue
      }
      wanted.forget(plan)
    }
    let now = try Self.counted(table).first
    let current = now.map(Self.exceptions) ?? ReviewExceptions("")
    if let now, now.time > before.time, try Self.isSaidAnew(now, table) {
      wanted = current.completed(by: wanted)
    }
    return wanted == current ? nil : .setting(ReviewExceptions.name, wanted.text)
  }

  private static func exceptions(_ event: Event) -> ReviewExceptions {
    guard case .setting(_, let text) = event.fact else { return ReviewExceptions("") }
    return ReviewExceptions(text ?? "")
  }

  /// The newest first.
  private static func counted(_ table: EventTable) throws(DatabaseError) -> [Event] {
    try table.select(
      """
      INDEXED BY event_of_setting WHERE kind = 'settingChanged' AND name = ?
      AND \(EventTable.isCountedAlone) \(EventTable.oldestFirst)
      """, ReviewExceptions.name
    ).reversed()
  }

  private static func erasures(_ table: EventTable) throws(DatabaseError) -> [Event] {
    try table.select(
      """
      \(EventTable.ofPlans) AND kind = 'planErased'
      """)
  }

  /// Whether it follows of an erasure: it was said at the very time of one.
  private static func isSaidAnew(_ event: Event, _ table: EventTable) throws(DatabaseError) -> Bool
  {
    try erasures(table).contains { erased in
      erased.device == event.device && erased.at == event.at && erased.time < event.time
    }
  }
}

extension EventTable {
  fileprivate func isNumbered(_ id: EventID, above last: Int) throws(DatabaseError) -> Bool {
    try database.value("SELECT sequence FROM event WHERE id = ?", id, as: Int.self)
      .map { $0 > last } ?? false
  }
}
