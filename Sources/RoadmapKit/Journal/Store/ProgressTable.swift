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
      case .plan, .undone, .redone:
        break
      }
    }
    for (item, progress) in changed { try store(progress, item) }
  }

  /// Adds up the events of some items anew.
  func refold(_ affected: Affected) throws(DatabaseError) {
    let table = EventTable(database)
    var ends: [PlanID: [Event]] = [:]
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
        if case .item(_, let fact) = event.fact {
          progress.apply(fact, at: event.at, time: event.time)
        } else {
          progress = ItemProgress()
        }
      }
      try store(progress, item)
    }
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

  func list(of plan: PlanID) throws(DatabaseError) -> ProgressList {
    var list = ProgressList()
    try database.forEach(
      "SELECT item, \(ProgressRow.briefColumns) FROM progress WHERE plan = ? ORDER BY item", plan
    ) { row throws(DatabaseError) in
      list.append(try row.value(0), try ProgressRow.brief(row, from: 1))
    }
    return list
  }

  /// One step into the index a plan, however many items each has.
  func plans() throws(DatabaseError) -> Set<PlanID> {
    var plans: Set<PlanID> = []
    var last = ""
    while let next: PlanID = try database.value(
      "SELECT plan FROM progress WHERE plan > ? ORDER BY plan LIMIT 1", last)
    {
      plans.insert(next)
      last = next.description
    }
    return plans
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

  func store(_ progress: ItemProgress, _ item: ItemReference) throws(DatabaseError) {
    guard !progress.isBlank else {
      try database.run("DELETE FROM progress WHERE plan = ? AND item = ?", item.plan, item.key)
      return
    }
    try database.run(
      ProgressRow.insert, arguments: ProgressRow.arguments(progress) + [item.plan, item.key])
  }

  func removeAll() throws(DatabaseError) { try database.run("DELETE FROM progress") }
}
