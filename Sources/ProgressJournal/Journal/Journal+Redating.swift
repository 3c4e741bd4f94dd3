package import RoadmapModel

/// What this machine recorded while its clock was years ahead. Other machines leave that until its time has
/// come, and nothing that is recorded later could count after it: it is taken back, and recorded again as of
/// now.
extension Journal {
  /// How much was recorded again.
  package struct Redated: Hashable, Sendable {
    package let actions: Int
    /// The first day that it was dated.
    package let day: Day
  }

  /// The same where nothing else is recorded.
  package func redate(at instant: Instant, day: Day) throws(JournalError) {
    try writing { database throws(DatabaseError) in
      try redate(at: instant, day: day, in: database)
    }
  }

  func redate(at instant: Instant, day: Day, in database: Database) throws(DatabaseError) {
    let table = EventTable(database)
    guard let device = try DeviceTable(database).own(),
      let horizon = try table.horizon(of: device, at: instant)
    else { return }
    var events: [Event] = []
    var days: [Day] = []
    for action in try table.actions(of: device, after: horizon) {
      let late = try table.events(of: action).filter { $0.device == device }
      let facts = late.compactMap { $0.fact.notAfter(day) }
      // What a newer program said of it is not to be lost.
      guard let first = late.first, facts.count == late.count else { continue }
      events += try append(facts, at: instant, day: day, to: database)
      events += try append([.undone(action)], at: instant, day: day, to: database)
      days.append(first.day)
    }
    guard let first = days.min() else { return }
    try ProgressTable(database).refold(Affected(by: events, in: table))
    try PlanNames(database).refresh()
    for case (let id, .plan(let plan, .shown)) in events.map({ ($0.id, $0.fact) }) {
      try CatalogueTable(database, reader).setShown(id, plan)
    }
    redated = Redated(actions: days.count, day: first)
  }
}

extension EventTable {
  /// Those that count and are this machine's own, the first first. What was erased is gone already.
  fileprivate func actions(
    of device: DeviceID, after horizon: HybridTime
  ) throws(DatabaseError) -> [ActionID] {
    try database.rows(
      """
      SELECT action FROM event AS e INDEXED BY event_by_device
      WHERE device = ? AND hlc > ? AND target IS NULL AND kind <> 'planErased'
        AND \(Self.isOwn) AND \(Self.isCountedStill)
      GROUP BY action ORDER BY min(hlc)
      """, device, horizon
    ) { row throws(DatabaseError) in try row.value(0, as: ActionID.self) }
  }
}

extension Fact {
  /// The same of no later day; `nil` for what cannot be said again.
  fileprivate func notAfter(_ day: Day) -> Fact? {
    switch self {
    case .item(let item, let fact): .item(item, fact.notAfter(day))
    case .undone, .redone, .unknown, .plan(_, .erased): nil
    case .plan(let plan, let fact): .plan(plan, fact.notAfter(day))
    case .setting: self
    }
  }
}

extension ItemFact {
  fileprivate func notAfter(_ day: Day) -> ItemFact {
    switch self {
    case .checked(let on, let remark): .checked(on: min(on, day), remark)
    case .started(let on): .started(on: min(on, day))
    case .skipped(let on, let why): .skipped(on: min(on, day), why: why)
    case .noted(let remark, let on): .noted(remark, on: on.map { min($0, day) })
    case .reviewed(let on, let grade): .reviewed(on: min(on, day), grade)
    case .unchecked, .stopped, .unskipped, .chosen, .unchosen, .linked, .unlinked: self
    }
  }
}

extension PlanFact {
  /// What is planned for a day may be later than today.
  fileprivate func notAfter(_ day: Day) -> PlanFact {
    switch self {
    case .started(let on, let end): .started(on: min(on, day), until: end)
    case .paused(let on, let end): .paused(on: min(on, day), until: end)
    case .resumed(let on): .resumed(on: min(on, day))
    case .added, .removed, .forgotten, .erased, .updated, .stopped, .replanned, .postponed, .shown:
      self
    }
  }
}
