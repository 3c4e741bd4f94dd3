extension Journal {
  /// A plan that the user added or removed.
  package struct ListedPlan: Hashable, Sendable {
    package let plan: PlanID
    /// `nil` for one that was removed.
    package let origin: PlanOrigin?
    package let since: Day
  }

  /// The last that was said of each plan, in the order it was said. Plans of which nothing was said
  /// are not in it, bundled ones too.
  package func listedPlans() throws(JournalError) -> [ListedPlan] {
    try planEvents(["planAdded", "planRemoved"]).reduce(into: []) { plans, event in
      guard case .plan(let plan, let fact) = event.fact else { return }
      plans.removeAll { $0.plan == plan }
      let origin: PlanOrigin? = if case .added(let origin) = fact { origin } else { nil }
      plans.append(ListedPlan(plan: plan, origin: origin, since: event.day))
    }
  }

  /// The plans whose time runs.
  package func runs() throws(JournalError) -> [PlanID: PlanRun] {
    let kinds = ["planStarted", "planStopped", "planPaused", "planResumed", "planForgotten"]
    return try planEvents(kinds).reduce(into: [:]) { runs, event in
      guard case .plan(let plan, let fact) = event.fact else { return }
      var run = runs[plan]
      run.apply(fact)
      runs[plan] = run
    }
  }

  /// What counts of the plans' own events, the oldest first.
  private func planEvents(_ kinds: [String]) throws(JournalError) -> [Event] {
    try reading(orEmpty: []) { database throws(DatabaseError) in
      let table = EventTable(database)
      let names = kinds.map { "'\($0)'" }.joined(separator: ", ")
      let events = try table.select(
        """
        INDEXED BY event_by_plan WHERE item IS NULL AND plan IS NOT NULL AND kind IN (\(names))
        \(EventTable.oldestFirst)
        """)
      var counted: [Event] = []
      for event in events where try !table.isUndone(event.action) { counted.append(event) }
      return counted
    }
  }
}
