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
    try reading(orEmpty: []) { database throws(DatabaseError) in
      let table = EventTable(database)
      let events = try table.select(
        """
        INDEXED BY event_by_plan WHERE item IS NULL AND plan IS NOT NULL AND kind IN ('planAdded', 'planRemoved')
        \(EventTable.oldestFirst)
        """)
      var plans: [ListedPlan] = []
      for event in events where try !table.isUndone(event.action) {
        guard case .plan(let plan, let fact) = event.fact else { continue }
        plans.removeAll { $0.plan == plan }
        let origin: PlanOrigin? = if case .added(let origin) = fact { origin } else { nil }
        plans.append(ListedPlan(plan: plan, origin: origin, since: event.day))
      }
      return plans
    }
  }
}
