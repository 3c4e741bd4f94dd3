import RoadmapModel

/// The table that keeps what the events add up to, so that nobody needs to add them up.
struct ProgressTable {
  let database: Database

  init(_ database: Database) { self.database = database }

  /// Adds events that follow all others.
  func apply(_ events: [Event]) throws(DatabaseError) {
    var changed: [ItemReference: ItemProgress] = [:]
    for event in events {
      switch event.fact {
      case .item(let item, let fact):
        var progress = if let known = changed[item] { known } else { try self[item] }
        progress.apply(fact, at: event.at, time: event.time)
        changed[item] = progress
      case .plan(let plan, .forgotten):
        changed = changed.filter { $0.key.plan != plan }
        try database.run("DELETE FROM progress WHERE plan = ?", plan)
      case .plan, .setting, .undone, .redone, .unknown:
        break
      }
    }
    try store(changed)
  }

  /// Adds up what an action changed that was just undone, or done again. Its remarks are taken off
  /// or added, since an item may have notes of years; the rest is added up from what is no note.
  func turn(_ action: ActionRecord) throws(DatabaseError) {
    let table = EventTable(database)
    let affected = try Affected(by: action.events, in: table)
    let items = try affected.items(in: table)
    for plan in Set(items.map(\.plan)) where try table.wasForgotten(plan) {
      return try refold(affected)
    }
    if action.facts.contains(where: \.isOfTimer) { return try refold(affected) }
    var changed: [ItemReference: ItemProgress] = [:]
    for item in items {
      var progress = Self.sum(try table.counted(of: item, withNotes: false))
      progress.remarks = try self[item].remarks
      changed[item] = progress
    }
    for case .item(let item, let fact) in action.facts {
      guard let remark = fact.remark else { continue }
      if action.isUndone {
        changed[item]?.remarks.remove(remark)
      } else {
        changed[item]?.remarks.add(remark)
      }
    }
    try store(changed)
  }

  /// Adds up the events of some items anew.
  func refold(_ affected: Affected) throws(DatabaseError) {
    let table = EventTable(database)
    let late = try LateStops(database)
    var ends: [PlanID: [Event]] = [:]
    var changed: [ItemReference: ItemProgress] = [:]
    for item in try affected.items(in: table) {
      if ends[item.plan] == nil { ends[item.plan] = try table.forgettings(of: item.plan) }
      let events = try table.counted(of: item).map(late.counted) + (ends[item.plan] ?? [])
      changed[item] = Self.sum(events.sorted(by: Event.precedes))
    }
    try store(changed)
  }

  /// Of one item's events, and of what its plan was forgotten by, in their order.
  private static func sum(_ events: [Event]) -> ItemProgress {
    var progress = ItemProgress()
    for event in events {
      switch event.fact {
      case .item(_, let fact): progress.apply(fact, at: event.at, time: event.time)
      case .plan(_, .forgotten): progress = ItemProgress()
      case .plan, .setting, .undone, .redone, .unknown: break
      }
    }
    return progress
  }

  subscript(item: ItemReference) -> ItemProgress {
    get throws(DatabaseError) {
      try database.row(
        "SELECT \(ProgressRow.columns) FROM progress WHERE plan = ? AND item = ?", item.plan,
        item.key
      ) { row throws(DatabaseError) in try ProgressRow.progress(row, from: 0) } ?? ItemProgress()
    }
  }

  func items(of plan: PlanID) throws(DatabaseError) -> [ItemKey: ItemProgress] {
    var items: [ItemKey: ItemProgress] = [:]
    try database.forEach(
      "SELECT \(ProgressRow.columns), item FROM progress WHERE plan = ?", plan
    ) { row throws(DatabaseError) in
      items[try row.value(ProgressRow.count)] = try ProgressRow.progress(row, from: 0)
    }
    return items
  }

  /// The plans of which something stands to this day.
  func plans() throws(DatabaseError) -> Set<PlanID> {
    // From the first row of one plan to the first of the next.
    Set(
      try database.rows(
        """
        WITH RECURSIVE begun (plan) AS (
          SELECT min(plan) FROM progress
          UNION ALL SELECT (SELECT min(plan) FROM progress WHERE plan > begun.plan) FROM begun
          WHERE plan IS NOT NULL)
        SELECT plan FROM begun WHERE plan IS NOT NULL
        """
      ) { row throws(DatabaseError) in try row.value(0, as: PlanID.self) })
  }

  func all() throws(DatabaseError) -> [ItemReference: ItemProgress] {
    var items: [ItemReference: ItemProgress] = [:]
    try database.forEach("SELECT \(ProgressRow.columns), plan, item FROM progress") {
      row throws(DatabaseError) in
      let item = ItemReference(
        try row.value(ProgressRow.count), try row.value(ProgressRow.count + 1))
      items[item] = try ProgressRow.progress(row, from: 0)
    }
    return items
  }

  private func store(_ changed: [ItemReference: ItemProgress]) throws(DatabaseError) {
    for (item, progress) in changed { try store(progress, item) }
  }

  private func store(_ progress: ItemProgress, _ item: ItemReference) throws(DatabaseError) {
    guard !progress.isBlank else {
      try database.run("DELETE FROM progress WHERE plan = ? AND item = ?", item.plan, item.key)
      return
    }
    try database.run(
      ProgressRow.insert, arguments: ProgressRow.arguments(progress) + [item.plan, item.key])
  }

  /// In place of all that there was.
  func replaceAll(by items: [ItemReference: ItemProgress]) throws(DatabaseError) {
    try database.run("DELETE FROM progress")
    try store(items)
  }
}

extension Fact {
  /// Whether a timer starts or ends with it.
  fileprivate var isOfTimer: Bool {
    if case .setting(let name, _) = self { FocusTimer.isName(name) } else { false }
  }
}
