package import RoadmapModel

/// What was recorded while a clock was more than a day ahead: nothing that is recorded now would count after
/// it, and other machines leave it where it is more than a year. It is taken back, and said again: what this
/// machine recorded itself, right after what it knew then, and what another did, as of now.
extension Journal {
  /// How much of this machine's own was said again.
  package struct Redated: Hashable, Sendable {
    package let actions: Int
    /// The first day that it was dated, and the one that it is dated now.
    package let day: Day
    package let newDay: Day
  }

  /// The same where nothing else is recorded: of what this machine recorded itself.
  package func redate(at instant: Instant, day: Day) throws(JournalError) {
    try writing { database throws(DatabaseError) in
      try redate(before: [], at: instant, day: day, in: database)
    }
  }

  /// `facts`: what is recorded next. What other machines said of the same is said again too.
  func redate(
    before facts: [Fact], at instant: Instant, day: Day, in database: Database
  ) throws(DatabaseError) {
    let table = EventTable(database)
    let bound = EventTable.bound(at: instant)
    guard let last = try table.lastTime(), last > bound else { return }
    let device = try DeviceTable(database).own()
    if let device, let horizon = try table.horizon(of: device, at: instant) {
      try sayOwnAgain(
        try table.actions(after: horizon, of: device), device, within: horizon, at: instant,
        day: day, in: database)
      try sayMarkersAgain(after: horizon, of: device, at: instant, day: day, in: database)
    }
    let own = try device.flatMap { device throws(DatabaseError) in
      try table.clock(of: device, at: instant)
    }
    let clock = max(bound, own ?? bound)
    guard last > clock else { return }
    for fact in facts where try table.isOutranked(fact, after: clock, besides: device) {
      for action in try table.actions(after: clock, besides: device) {
        let events = try table.events(of: action)
        let again = try sayAgain(action, events, at: instant, day: day, in: database)
        // It is no action of this machine's user.
        if let again { try setFollowing(again.action, in: database) }
      }
      break
    }
  }

  private func sayOwnAgain(
    _ actions: [ActionID], _ device: DeviceID, within horizon: HybridTime, at instant: Instant,
    day: Day, in database: Database
  ) throws(DatabaseError) {
    let table = EventTable(database)
    var said: [(wrong: Day, right: Day)] = []
    var last: HybridTime?
    for action in actions {
      let events = try table.events(of: action).filter { $0.device == device }
      guard let first = events.first else { continue }
      // Others may have said more of the same since, and know better when.
      let known = try table.last(before: first.id, within: horizon)
      let time = [known?.time, last].compactMap(\.self).max() ?? HybridTime(instant)
      let at = Instant(milliseconds: min(time.milliseconds, instant.milliseconds))
      let day = min(known?.day ?? day, day)
      guard
        let again = try sayAgain(action, events, at: at, day: day, after: time, in: database)
      else { continue }
      last = again.time
      said.append((first.day, day))
    }
    guard let wrong = said.map(\.wrong).min(), let right = said.map(\.right).max() else { return }
    redated = Redated(actions: said.count, day: wrong, newDay: right)
  }

  /// Gives the last event; `nil` where it cannot be said again.
  private func sayAgain(
    _ action: ActionID, _ events: [Event], at instant: Instant, day: Day,
    after last: HybridTime? = nil, in database: Database
  ) throws(DatabaseError) -> Event? {
    // It is an action of its own, whatever else the command records.
    let kept = together
    together = nil
    defer { together = kept }
    let facts = events.compactMap { $0.fact.notAfter(day) }
    // What a newer program said is not to be lost.
    guard facts.count == events.count else { return nil }
    let marker = try append([.undone(action)], at: instant, day: day, after: last, to: database)
    let after = last.map { HybridTime.next(after: $0, at: instant) }
    let again = try append(facts, at: instant, day: day, after: after, to: database)
    try follow(marker + again, in: database)
    return again.last
  }

  /// What was undone or done again under the wrong clock, so that machines which leave that know of it.
  private func sayMarkersAgain(
    after horizon: HybridTime, of device: DeviceID, at instant: Instant, day: Day,
    in database: Database
  ) throws(DatabaseError) {
    let table = EventTable(database)
    let markers = try table.select(
      "WHERE device = ? AND hlc > ? AND target IS NOT NULL \(EventTable.oldestFirst)", device,
      horizon)
    var last: [ActionID: Fact] = [:]
    for marker in markers {
      if let target = marker.fact.target { last[target] = marker.fact }
    }
    for (target, fact) in last.sorted(by: { $0.key.description < $1.key.description }) {
      let known = try database.value(
        "SELECT kind FROM event WHERE target = ? AND hlc <= ? \(EventTable.newestFirst) LIMIT 1",
        target, horizon, as: String.self)
      guard known != fact.kindName else { continue }
      try append([fact], at: instant, day: day, decides: false, to: database)
    }
  }
}

extension EventTable {
  /// The last that was known here when an event was recorded.
  fileprivate func last(
    before event: EventID, within horizon: HybridTime
  ) throws(DatabaseError) -> (time: HybridTime, day: Day)? {
    try database.row(
      """
      SELECT hlc, day FROM event
      WHERE hlc <= ? AND sequence < (SELECT sequence FROM event WHERE id = ?)
      \(Self.newestFirst) LIMIT 1
      """, horizon, event
    ) { row throws(DatabaseError) in (try row.value(0), try row.value(1)) }
  }

  /// The actions that count and are a device's own, the first first. What was erased is gone already.
  fileprivate func actions(
    after horizon: HybridTime, of device: DeviceID
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

  /// Those of all other devices.
  fileprivate func actions(
    after clock: HybridTime, besides device: DeviceID?
  ) throws(DatabaseError) -> [ActionID] {
    try database.rows(
      """
      SELECT action FROM event AS e WHERE hlc > ? AND target IS NULL
      GROUP BY action HAVING max(kind = 'planErased' OR device IS ?) = 0 AND \(Self.isCountedStill)
      ORDER BY min(hlc)
      """, clock, device
    ) { row throws(DatabaseError) in try row.value(0, as: ActionID.self) }
  }

  /// Whether another device has said something of the same that would count after a fact which is recorded now.
  fileprivate func isOutranked(
    _ fact: Fact, after clock: HybridTime, besides device: DeviceID?
  ) throws(DatabaseError) -> Bool {
    let condition: String
    var arguments: [(any DatabaseArgument)?] = [clock, device]
    switch fact {
    case .item(_, .noted), .undone, .redone, .unknown: return false
    case .item(let item, _):
      condition = "plan = ? AND (item = ? OR kind = 'planForgotten')"
      arguments += [item.plan, item.key]
    case .plan(let plan, _):
      condition = "plan = ? AND item IS NULL"
      arguments.append(plan)
    case .setting(let name, _):
      condition = "kind = 'settingChanged' AND name = ?"
      arguments.append(name)
    }
    var isFound = false
    try database.forEach(
      """
      SELECT 1 FROM event AS e
      WHERE hlc > ? AND device IS NOT ? AND \(condition) AND \(Self.isCountedStill) LIMIT 1
      """, arguments: arguments
    ) { _ throws(DatabaseError) in isFound = true }
    return isFound
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
