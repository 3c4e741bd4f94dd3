package import RoadmapModel

/// What was so before some actions, where their events alone do not tell what they did: which planned pause
/// a plan was "resumed" from, and of which items a list of exceptions says something new.
package struct ActionBackground: Hashable, Sendable {
  /// The pauses that were cancelled before they began, by what resumed their plans.
  package private(set) var cancelledPauses: [ActionID: [PlanID: PlanRun.Pause]] = [:]
  /// What reviews ask about since, or no longer.
  package private(set) var reviews: [ActionID: ReviewExceptions.Changes] = [:]

  package init() {}

  init(of actions: [ActionRecord], _ table: EventTable) throws(DatabaseError) {
    let facts = actions.flatMap(\.facts)
    var resumed: Set<PlanID> = []
    for case .plan(let plan, .resumed) in facts { resumed.insert(plan) }
    for plan in resumed {
      noteCancelledPauses(
        try table.records(
          try table.select(
            "WHERE plan = ? AND kind <> 'planShown' ORDER BY hlc, device, id", plan)))
    }
    let isOfReviews = facts.contains { fact in
      if case .setting(ReviewExceptions.name, _) = fact { true } else { false }
    }
    guard isOfReviews else { return }
    noteReviews(
      try table.records(
        try table.select(
          "WHERE kind = 'settingChanged' AND name = ? ORDER BY hlc, device, id",
          ReviewExceptions.name)))
  }

  private mutating func noteCancelledPauses(_ actions: [ActionRecord]) {
    var runs: [PlanID: PlanRun] = [:]
    for action in actions {
      for case .plan(let plan, let fact) in action.facts {
        if case .resumed(let day) = fact {
          cancelledPauses[action.id, default: [:]][plan] =
            runs[plan]?.cancelledPause(resumingOn: day)
        }
        if !action.isUndone { runs[plan].apply(fact, recorded: action.day) }
      }
    }
  }

  private mutating func noteReviews(_ actions: [ActionRecord]) {
    var last = ReviewExceptions("")
    for action in actions {
      for case .setting(ReviewExceptions.name, let text) in action.facts {
        let next = ReviewExceptions(text ?? "")
        reviews[action.id] = last.changes(to: next)
        if !action.isUndone { last = next }
      }
    }
  }
}

extension Journal {
  package func background(
    of actions: [ActionRecord]
  ) throws(JournalError) -> ActionBackground {
    try reading(orEmpty: ActionBackground()) { database throws(DatabaseError) in
      try ActionBackground(of: actions, EventTable(database))
    }
  }
}
