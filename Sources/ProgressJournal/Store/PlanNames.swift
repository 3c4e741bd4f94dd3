import RoadmapModel

/// What plans are called. Two machines may each have added a plan `rust` before they met: the one
/// that was added first keeps the name, and the other is `rust-2`, on both.
struct PlanNames {
  static let beginning = "plan-name."

  let database: Database

  init(_ database: Database) { self.database = database }

  /// Names all plans anew by what the events say. Addresses that are stored follow.
  func refresh() throws(DatabaseError) {
    let before = try MachineTable(database).all(Self.beginning)
    let after = Self.names(try added())
    guard before != after else { return }
    try MachineTable(database).removeAll(Self.beginning)
    for (plan, name) in after { try MachineTable(database).set(Self.beginning + plan, to: name) }
    database.planNames = nil
    for stored in Set(before.keys).union(after.keys) {
      guard let plan = PlanID(stored: stored) else { continue }
      let original = plan.description
      try rename(plan, from: before[stored] ?? original, to: after[stored] ?? original)
    }
  }

  /// The plans that were ever added and not taken back, the first first.
  private func added() throws(DatabaseError) -> [PlanID] {
    var seen: Set<String> = []
    var plans: [PlanID] = []
    try database.forEach(
      """
      SELECT plan FROM event INDEXED BY event_of_plan
      WHERE item IS NULL AND plan IS NOT NULL AND kind <> 'planUpdated' AND kind <> 'planShown'
        AND kind = 'planAdded' AND \(EventTable.isCountedAlone) \(EventTable.oldestFirst)
      """
    ) { row throws(DatabaseError) in
      let stored = try row.value(0, as: String.self)
      if seen.insert(stored).inserted, let plan = PlanID(stored: stored) { plans.append(plan) }
    }
    return plans
  }

  /// By stored id, those that have another name than they were added under.
  static func names(_ plans: [PlanID]) -> [String: String] {
    var taken = Set(plans.filter { !$0.isMarked }.map(\.description))
    var later: [PlanID] = []
    for plan in plans where plan.isMarked {
      if !taken.insert(plan.description).inserted { later.append(plan) }
    }
    var names: [String: String] = [:]
    for plan in later {
      var number = 2
      while !taken.insert("\(plan.description)-\(number)").inserted { number += 1 }
      names[plan.stored] = "\(plan.description)-\(number)"
    }
    return names
  }

  private func rename(_ plan: PlanID, from old: String, to new: String) throws(DatabaseError) {
    guard old != new else { return }
    for table in ["catalogue_item", "catalogue_section"] {
      try database.run(
        """
        UPDATE \(table) SET address = ?1 || substr(address, ?2) WHERE plan = ?3
          AND substr(address, 1, ?2 - 1) = ?4
        """, new, old.unicodeScalars.count + 1, plan, old)
    }
  }
}

extension Database {
  /// The id as this machine calls its plan.
  func called(_ plan: PlanID) -> PlanID {
    guard plan.isMarked else { return plan }
    if planNames == nil {
      // A file without the table, or a damaged one, has plans by the names they were added under.
      planNames = (try? MachineTable(self).all(PlanNames.beginning)) ?? [:]
    }
    return planNames?[plan.stored].map(plan.called) ?? plan
  }
}
