package import RoadmapModel

/// What was said of the plans themselves.
package struct PlanFacts: Sendable {
  /// A plan that the user added or removed.
  package struct Listed: Hashable, Sendable {
    package let plan: PlanID
    /// `nil` for one that was removed.
    package let origin: PlanOrigin?
  }

  /// The last that was said of each plan, in the order it was said. Plans of which nothing was said
  /// are not in it, bundled ones too.
  package fileprivate(set) var listed: [Listed] = []
  /// The plans whose time runs.
  package fileprivate(set) var runs: [PlanID: PlanRun] = [:]
  /// Where this machine has the files of plans, listed or not.
  private var files: [PlanID: PlanOrigin] = [:]
  /// The plans that this machine tied to files, the last one last.
  private var tied: [PlanID] = []

  package init() {}

  /// Adds what follows all that was added before.
  fileprivate mutating func apply(
    _ fact: PlanFact, to plan: PlanID, on day: Day, at time: HybridTime
  ) {
    switch fact {
    case .added(let origin):
      // Another device's files are not here, and this one's are where they were.
      if case .file = origin {
        files[plan] = origin
        tied.removeAll { $0 == plan }
        tied.append(plan)
      }
      let known = origin == .elsewhere ? files[plan] : nil
      list(Listed(plan: plan, origin: known ?? origin))
    case .removed: list(Listed(plan: plan, origin: nil))
    default:
      var run = runs[plan]
      run.apply(fact, recorded: day, time: time)
      runs[plan] = run
    }
  }

  /// A plan that came back while its file had become another's is without one, where either ticks it: what the one
  /// writes there, the other would take for its user's ticks.
  fileprivate mutating func separate(ticking: (PlanID) -> Bool) {
    var owners: [String: PlanID] = [:]
    for plan in tied {
      guard let entry = listed.first(where: { $0.plan == plan }),
        case .file(let path) = entry.origin
      else { continue }
      if let other = owners[path], ticking(other) || ticking(plan),
        let place = listed.firstIndex(where: { $0.plan == other })
      {
        listed[place] = Listed(plan: other, origin: .elsewhere)
      }
      owners[path] = plan
    }
  }

  fileprivate var shareFiles: Bool {
    let paths = listed.compactMap { if case .file(let path) = $0.origin { path } else { nil } }
    return Set(paths).count < paths.count
  }

  private mutating func list(_ entry: Listed) {
    if let place = listed.firstIndex(where: { $0.plan == entry.plan }) { listed.remove(at: place) }
    listed.append(entry)
  }
}

extension Journal {
  package func listedPlans() throws(JournalError) -> [PlanFacts.Listed] { try planFacts().listed }

  /// Every plan that was ever added, the first first, whether it is listed or not.
  package func knownPlans() throws(JournalError) -> [PlanID] {
    try reading { database throws(DatabaseError) in
      var plans: [PlanID] = []
      try database.forEach(
        """
        SELECT plan FROM event \(EventTable.ofPlans)
          AND kind = 'planAdded' \(EventTable.oldestFirst)
        """
      ) { row throws(DatabaseError) in
        let plan = try row.value(0, as: PlanID.self)
        if !plans.contains(plan) { plans.append(plan) }
      }
      return plans
    }
  }

  package func runs() throws(JournalError) -> [PlanID: PlanRun] { try planFacts().runs }

  /// What counts of the plans' own events, added up.
  package func planFacts() throws(JournalError) -> PlanFacts {
    var facts = try reading { database throws(DatabaseError) in
      var facts = PlanFacts()
      try database.forEach(
        """
        SELECT kind, plan, day, on_day, detail, hlc FROM event \(EventTable.ofPlans)
          AND \(EventTable.isCountedAlone)
        \(EventTable.oldestFirst)
        """
      ) { row throws(DatabaseError) in
        if case .plan(let plan, let fact) = try PlanFactRow.fact(row) {
          facts.apply(
            fact, to: plan, on: try row.value(PlanFactRow.Column.day.rawValue),
            at: try row.value(PlanFactRow.Column.time.rawValue))
        }
      }
      return facts
    }
    if facts.shareFiles {
      let settings = try settings()
      facts.separate { settings[TickFileSetting.name(of: $0)] != nil }
    }
    return facts
  }
}

/// A plan's own event in the few columns that one index has.
private enum PlanFactRow {
  enum Column: Int { case kind, plan, day, onDay, detail, time }

  /// `nil` for one of a newer program.
  static func fact(_ row: borrowing Row) throws(DatabaseError) -> Fact? {
    guard let kind = EventKind(rawValue: try row.value(Column.kind.rawValue)) else { return nil }
    var fields = EventFields()
    fields.plan = try row.value(Column.plan.rawValue)
    fields.on = try row.value(Column.onDay.rawValue)
    fields.detail = try EventRow.detail(kind, row, Column.detail.rawValue)
    return try EventRow.made(kind, fields, row)
  }
}
