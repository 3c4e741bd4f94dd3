package import RoadmapModel

extension Decider {
  /// What was learnt below the places is called to mind again, each as well as the grade says.
  ///
  /// `isNamed`: the user named the day. Today is early enough for any review: where an item was learned
  /// tomorrow, a clock was set back, or its user flew west.
  package static func review(
    _ places: [PlanPlace], of plan: StudiedPlan, on day: Day, isNamed: Bool = false, _ grade: Grade
  ) throws(DecisionRefusal) -> Decision {
    var decider = Decider(plan)
    for place in places {
      try decider.refuseWholePlan(place)
      if case .item(let index) = place, plan.isLeaf(index), !plan.items[index].isReviewable {
        throw .isNotStudy(index)
      }
      let learned = plan.plan.leaves(in: place).filter {
        plan.items[$0].isReviewable && plan.state(ofItem: $0) == .done
      }
      if learned.isEmpty { throw .isNotLearned(place) }
      for index in learned where isNamed {
        if let done = plan.doneDay(ofItem: index), day < done { throw .isLearnedLater(index, done) }
      }
      for index in learned where !decider.decision.changed.contains(.item(index)) {
        decider.add(.item(index), .reviewed(on: day, grade))
      }
    }
    return decider.decision
  }
}
