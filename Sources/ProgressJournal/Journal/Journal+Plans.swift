package import RoadmapModel

/// What was said of the plans themselves.
package struct PlanFacts: Sendable {
  /// A plan that the user added or removed.
  package struct Listed: Hashable, Sendable {
    package let plan: PlanID
    /// `nil` for one that was removed.
    package let origin: PlanOrigin?
    package let since: Day
  }

  /// The last that was said of each plan, in the order it was said. Plans of which nothing was said
  /// are not in it, bundled ones too.
  package fileprivate(set) var listed: [Listed] = []
  /// The plans whose time runs.
  package fileprivate(set) var runs: [PlanID: PlanRun] = [:]

  package init() {}

  /// Adds what follows all that was added before.
  fileprivate mutating func apply(_ fact: PlanFact, to plan: PlanID, on day: Day) {
    switch fact {
    case .added(let origin): list(Listed(plan: plan, origin: origin, since: day))
    case .removed: list(Listed(plan: plan, origin: nil, since: day))
    default:
      var run = runs[plan]
      run.apply(fact, recorded: day)
      runs[plan] = run
    }
  }

  private mutating func list(_ entry: Listed) {
    if let place = listed.firstIndex(where: { $0.plan == entry.plan }) { listed.remove(at: place) }
    listed.append(entry)
  }
}

extension Journal {
  package func listedPlans() throws(JournalError) -> [PlanFacts.Listed] { try planFacts().listed }

  package func runs() throws(JournalError) -> [PlanID: PlanRun] { try planFacts().runs }

  /// What counts of the plans' own events, added up.
  package func planFacts() throws(JournalError) -> PlanFacts {
    try reading(orEmpty: PlanFacts()) { database throws(DatabaseError) in
      var facts = PlanFacts()
      try database.forEach(
        """
        SELECT kind, plan, day, on_day, detail FROM event INDEXED BY event_of_plan
        WHERE item IS NULL AND plan IS NOT NULL AND kind <> 'planUpdated'
          AND \(EventTable.isCountedAlone)
        \(EventTable.oldestFirst)
        """
      ) { row throws(DatabaseError) in
        guard let kind = EventKind(rawValue: try row.value(0)),
          let fact = try EventRow.planFact(kind, row, onDay: 3, detail: 4)
        else { return }
        facts.apply(fact, to: try row.value(1), on: try row.value(2))
      }
      return facts
    }
  }
}
