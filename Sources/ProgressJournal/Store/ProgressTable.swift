package import RoadmapModel

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

  /// Adds up the events of some items anew.
  func refold(_ affected: Affected) throws(DatabaseError) {
    let table = EventTable(database)
    var ends: [PlanID: [Event]] = [:]
    var changed: [ItemReference: ItemProgress] = [:]
    for item in affected.items {
      if ends[item.plan] == nil {
        ends[item.plan] = try table.events(of: item.plan).filter {
          $0.fact == .plan(item.plan, .forgotten)
        }
      }
      var undone: [ActionID: Bool] = [:]
      let events = (try table.events(of: item) + (ends[item.plan] ?? [])).sorted(by: Event.precedes)
      var progress = ItemProgress()
      for event in events {
        if undone[event.action] == nil {
          undone[event.action] = try table.isUndone(event.action)
        }
        guard undone[event.action] != true else { continue }
        switch event.fact {
        case .item(_, let fact): progress.apply(fact, at: event.at, time: event.time)
        case .plan(_, .forgotten): progress = ItemProgress()
        case .plan, .setting, .undone, .redone, .unknown: break
        }
      }
      changed[item] = progress
    }
    try store(changed)
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
    Set(
      try database.rows("SELECT DISTINCT plan FROM progress") { row throws(DatabaseError) in
        try row.value(0, as: PlanID.self)
      })
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
