public import RoadmapModel

/// What a command about items comes to: what to record, and what to tell.
package struct Decision {
  package struct Step: Hashable, Sendable {
    package let place: PlanPlace
    package let fact: ItemFact

    package init(place: PlanPlace, fact: ItemFact) {
      self.place = place
      self.fact = fact
    }
  }

  typealias OfPlan = (plan: StudiedPlan, decision: Decision)

  package var steps: [Step] = []
  /// The leaves or places that change, in order.
  package var changed: [PlanPlace] = []
  /// Named, and so already.
  package var unchanged: [PlanPlace] = []
  /// Those of them that a check wants to be as they are: what is linked to them follows.
  package var affirmed: [PlanPlace] = []
  package var leftOut: [NamedLeaves.LeftOut] = []
  /// Options and optional parts that are taken up by the way.
  package var takenUp: [PlanPlace] = []
  /// Options and optional parts that stay taken up though nothing in them is done any more.
  package var keptTakenUp: [PlanPlace] = []
  /// Options that are reopened, and not chosen any more: others have their place.
  package var givenUp: [PlanPlace] = []

  /// What a check would have recorded of what is done already.
  func affirmations(of plan: StudiedPlan) -> [Fact] {
    affirmed.compactMap { place in
      guard case .item = place, let done = plan.progress(at: place).done else { return nil }
      return .item(ItemReference(plan.id, plan.study.key(place)), .checked(on: done.day, Remark()))
    }
  }

  package func facts(_ plan: StudiedPlan) -> [Fact] {
    steps.map { .item(ItemReference(plan.id, plan.study.key($0.place)), $0.fact) }
  }
}

/// Why nothing was recorded of a plan's parts.
public indirect enum DecisionRefusal: Error, Hashable, Sendable {
  /// It is a whole plan; only sections and items can be meant.
  case wholePlan
  /// A part that holds options alone: `check` needs to know which of them is meant.
  case onlyOptions(PlanPlace)
  /// More options than the choice's most.
  case tooMany(option: PlanPlace, choice: PlanPlace, taken: [PlanPlace])
  /// This item is done already: it cannot be started or skipped.
  case isDone(Int)
  /// Not done yet: there is nothing to call to mind. Of a parent, nothing below it is.
  case isNotLearned(PlanPlace)
  /// This item was learned after the day of the review.
  case isLearnedLater(Int, Day)
  /// This item is work, not study.
  case isNotStudy(Int)
  /// Only a leaf can be worked on; the first open one below.
  case isParent(PlanPlace, first: Int?)
  /// Neither an option nor optional.
  case notChosen(PlanPlace)
  /// A choice itself, not one of its options.
  case isChoice(PlanPlace, options: [PlanPlace])
}
