package import RoadmapModel

extension Journal {
  /// Which items the user said are the same.
  package func links() throws(JournalError) -> ItemLinks {
    try reading { database throws(DatabaseError) in
      let table = EventTable(database)
      let events = try table.select(
        """
        INDEXED BY event_of_link WHERE kind IN ('linked', 'unlinked') \(EventTable.oldestFirst)
        """)
      var links = ItemLinks()
      for event in events where try !table.isUndone(event.action) {
        if case .item(let item, let fact) = event.fact { links.apply(item, fact) }
      }
      return links
    }
  }

  /// How many items were reviewed on each day from this one; of these plans, where they are given.
  package func reviewDays(
    since first: Day, of plans: Set<PlanID>? = nil
  ) throws(JournalError) -> [Day: Int] {
    try reading { database throws(DatabaseError) in
      var days: [Day: Int] = [:]
      try database.forEach(
        """
        SELECT on_day, plan FROM event INDEXED BY event_of_review
        WHERE kind = 'reviewed' AND on_day >= ? AND \(EventTable.isCountedAlone)
        """, first
      ) { row throws(DatabaseError) in
        if let plans, try !plans.contains(row.value(1, as: PlanID.self)) { return }
        days[try row.value(0), default: 0] += 1
      }
      return days
    }
  }
}
