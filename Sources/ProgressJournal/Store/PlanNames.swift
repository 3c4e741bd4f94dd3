import RoadmapModel

/// What plans are called. Two machines may each have added a plan `rust` before they met: the one
/// that was added first keeps the name, and the other is `rust-2`, on both. A name depends only on what
/// was added before: an address never comes to mean another plan by what is added later, unless its plan
/// was off the list by then. `add --name rust` after `remove rust` is the user's wish.
struct PlanNames {
  static let beginning = "plan-name."

  let database: Database

  init(_ database: Database) { self.database = database }

  /// Names all plans anew by what the events say. Addresses that are stored follow.
  func refresh() throws(DatabaseError) {
    let before = try MachineTable(database).all(Self.beginning)
    let plans = try added()
    let after = Self.names(plans, taken: try plain(of: plans))
    guard before != after else { return }
    try MachineTable(database).removeAll(Self.beginning)
    for (plan, name) in after { try MachineTable(database).set(Self.beginning + plan, to: name) }
    database.planNames = nil
    for stored in Set(before.keys).union(after.keys) {
      guard let plan = PlanID(stored: stored) else { continue }
      let original = String(plan.originalName)
      try rename(plan, from: before[stored] ?? original, to: after[stored] ?? original)
    }
  }

  /// A plan that came onto the list, or was taken off it.
  struct Listing {
    let plan: PlanID
    let isAdded: Bool
  }

  /// What was said of the list and not taken back, the first first.
  private func added() throws(DatabaseError) -> [Listing] {
    try database.rows(
      """
      SELECT plan, kind = 'planAdded' FROM event \(EventTable.ofPlans)
        AND kind IN ('planAdded', 'planRemoved') AND \(EventTable.isCountedAlone)
      \(EventTable.oldestFirst)
      """
    ) { row throws(DatabaseError) -> Listing? in
      guard let plan = PlanID(stored: try row.value(0, as: String.self)) else { return nil }
      return Listing(plan: plan, isAdded: try row.value(1))
    }.compactMap(\.self)
  }

  /// Names without a mark of which anything is recorded: bundled plans that were begun, and plans that
  /// were added before marks existed, go before all others.
  private func plain(of plans: [Listing]) throws(DatabaseError) -> Set<String> {
    var plain: Set<String> = []
    for name in Set(plans.filter(\.plan.isMarked).map { String($0.plan.originalName) }) {
      guard let plan = PlanID(stored: name) else { continue }
      let own = try database.value(
        "SELECT 1 FROM event WHERE plan = ? AND item IS NULL LIMIT 1", plan, as: Int.self)
      let items = try database.value(
        "SELECT 1 FROM event WHERE plan = ? AND item IS NOT NULL LIMIT 1", plan, as: Int.self)
      if own != nil || items != nil { plain.insert(name) }
    }
    return plain
  }

  /// Whether a plan without a mark has a namesake with one.
  func hasNamesake(_ plan: PlanID) throws(DatabaseError) -> Bool {
    guard !plan.isMarked else { return false }
    let (first, end) = ("\(plan.stored).", "\(plan.stored)/")
    return try database.value(
      "SELECT 1 FROM event WHERE item IS NULL AND plan > ? AND plan < ? LIMIT 1", first, end,
      as: Int.self) != nil
  }

  /// By stored id, those that have another name than they were added under. `plans`: in the order in
  /// which they were added and removed.
  static func names(_ plans: [Listing], taken plain: Set<String> = []) -> [String: String] {
    var taken = plain.union(plans.filter { !$0.plan.isMarked }.map(\.plan.stored))
    var names: [String: String] = [:]
    var numbers: [String: Int] = [:]
    var holders: [String: PlanID] = [:]
    var known: Set<PlanID> = []
    var removed: Set<PlanID> = []
    func number(_ plan: PlanID) {
      let original = String(plan.originalName)
      var number = numbers[original] ?? 2
      while !taken.insert("\(original)-\(number)").inserted { number += 1 }
      numbers[original] = number + 1
      names[plan.stored] = "\(original)-\(number)"
    }
    for listing in plans where listing.plan.isMarked {
      let plan = listing.plan
      guard listing.isAdded else {
        removed.insert(plan)
        continue
      }
      let wasRemoved = removed.remove(plan) != nil
      let original = String(plan.originalName)
      guard known.insert(plan).inserted else {
        // It has its name back, where the one that got it since is off the list, too. One that is on the
        // list keeps the name that it has there: its file was tied.
        if wasRemoved, let holder = holders[original], holder != plan, removed.contains(holder),
          let number = names[plan.stored]
        {
          (names[plan.stored], names[holder.stored]) = (nil, number)
          holders[original] = plan
        }
        continue
      }
      if taken.insert(original).inserted {
        holders[original] = plan
      } else if let holder = holders[original], removed.contains(holder) {
        holders[original] = plan
        number(holder)
      } else {
        number(plan)
      }
    }
    return names
  }

  /// Addresses that were stored under another name than the plan has.
  func rename(_ plan: PlanID, from old: String, to new: String) throws(DatabaseError) {
    guard old != new else { return }
    for table in ["catalogue_item", "catalogue_section"] {
      try database.run(
        """
        UPDATE \(table) SET address = ?1 || substr(address, ?2) WHERE plan = ?3
          AND substr(address || '.', 1, ?2) = ?4 || '.'
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
    // It may have had another name before.
    return plan.called(planNames?[plan.stored] ?? String(plan.originalName))
  }
}
