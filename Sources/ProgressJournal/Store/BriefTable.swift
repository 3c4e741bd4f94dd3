/// The table that has each plan's progress in one row, for those who read much of it; what stands in
/// it can be made anew from the rows of the items.
struct BriefTable {
  let database: Database

  init(_ database: Database) { self.database = database }

  /// The plans of which something stands to this day.
  func plans() throws(DatabaseError) -> Set<PlanID> {
    var plans: Set<PlanID> = []
    try database.forEach(
      "SELECT plan FROM plan_brief WHERE progress IS NULL OR length(progress) > 0"
    ) { row throws(DatabaseError) in plans.insert(try row.value(0)) }
    return plans
  }

  /// From the rows where it is not packed, or not readable.
  func list(of plan: PlanID) throws(DatabaseError) -> ProgressList {
    guard let packed = try packed(plan) else { return ProgressList() }
    if let list = packed?.list { return list }
    return try ProgressTable(database).list(of: plan)
  }

  /// `nil` where nothing is recorded of the plan; a `nil` in it where it has to be packed yet.
  func packed(_ plan: PlanID) throws(DatabaseError) -> PackedProgress?? {
    try database.value(
      "SELECT progress FROM plan_brief WHERE plan = ?", plan, as: PackedProgress?.self)
  }

  /// What became of a plan's parts, as their rows say already.
  func change(
    _ plan: PlanID, _ changes: [ItemKey: PartProgress?]
  ) throws(DatabaseError) {
    try store(try list(of: plan).changed(by: changes), plan)
  }

  /// Packs what is not: a file of an earlier version has rows alone.
  func packAll() throws(DatabaseError) {
    let plans = try database.rows("SELECT plan FROM plan_brief WHERE progress IS NULL") {
      row throws(DatabaseError) in try row.value(0, as: PlanID.self)
    }
    for plan in plans { try store(try ProgressTable(database).list(of: plan), plan) }
  }

  private func store(_ list: ProgressList, _ plan: PlanID) throws(DatabaseError) {
    try database.run(
      "INSERT OR REPLACE INTO plan_brief (plan, progress) VALUES (?, ?)", plan,
      PackedProgress(list))
  }

  func remove(_ plan: PlanID) throws(DatabaseError) {
    try database.run("DELETE FROM plan_brief WHERE plan = ?", plan)
  }

  /// The items of which a brief says otherwise than these; where one cannot be read, all of them.
  func differences(
    from items: [ItemReference: ItemProgress]
  ) throws(DatabaseError) -> Set<ItemReference> {
    var plans: [PlanID: [ItemKey: ItemProgress]] = [:]
    for (item, progress) in items { plans[item.plan, default: [:]][item.key] = progress }
    var differences: Set<ItemReference> = []
    try database.forEach("SELECT plan, progress FROM plan_brief") { row throws(DatabaseError) in
      let plan = try row.value(0, as: PlanID.self)
      let known = ProgressList(plans.removeValue(forKey: plan) ?? [:])
      guard let packed = try row.value(1, as: PackedProgress?.self) else { return }
      let keys = packed.list.map(known.differences) ?? known.allKeys
      differences.formUnion(keys.map { ItemReference(plan, $0) })
    }
    for (plan, items) in plans {
      differences.formUnion(items.keys.map { ItemReference(plan, $0) })
    }
    return differences
  }

  func removeAll() throws(DatabaseError) { try database.run("DELETE FROM plan_brief") }
}
