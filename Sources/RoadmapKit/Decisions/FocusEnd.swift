package import RoadmapModel

/// What a timer comes to that ends.
package struct FocusEnd: Hashable, Sendable {
  package let minutes: Int
  /// When its time was over, which may be long before it was stopped.
  package let at: Instant

  /// All of its time up to then.
  package init(_ timer: FocusTimer, at end: Instant) {
    minutes = timer.minutes(until: end)
    at = end
  }

  /// So many minutes from its start on: who forgot a timer studied when it began.
  package init(_ timer: FocusTimer, minutes: Int) {
    self.minutes = minutes
    at = Instant(milliseconds: timer.start.milliseconds + Int64(minutes) * 60_000)
  }

  package static func withoutTime(at end: Instant) -> FocusEnd { FocusEnd(minutes: 0, at: end) }

  private init(minutes: Int, at end: Instant) { (self.minutes, at) = (minutes, end) }
}

/// The end of a timer by what is recorded of its item, such as a check: its minutes go with it.
package struct FocusStop: Sendable {
  /// What is recorded; `nil` where the timer was forgotten and nobody could say.
  package let minutes: Int?
  let kept: FocusTimer.Kept
  private var item: ItemReference { kept.timer.item }
  /// The day that was studied on.
  private let day: Day

  package init(_ kept: FocusTimer.Kept, _ end: FocusEnd?, on day: Day) {
    self.kept = kept
    minutes = end?.minutes
    self.day = day
  }

  /// The decision with the timer's minutes beside the check of its item.
  fileprivate func adding(to decision: Decision, of plan: StudiedPlan) -> Decision {
    guard plan.id == item.plan, let minutes, minutes > 0 else { return decision }
    var decision = decision
    for (index, step) in decision.steps.enumerated().reversed()
    where plan.study.key(step.place) == item.key {
      let noted = Decision.Step(place: step.place, fact: .noted(Remark(minutes: minutes), on: day))
      switch step.fact {
      case .checked(self.day, var remark):
        remark.minutes = (remark.minutes ?? 0) + minutes
        decision.steps[index] = Decision.Step(
          place: step.place, fact: .checked(on: self.day, remark))
      // What is skipped was studied for so long all the same, and what is checked for another day was
      // studied when the timer ran.
      case .checked, .skipped: decision.steps.append(noted)
      default: break
      }
    }
    return decision
  }

  /// What ends the timer, in the same action: to undo the check is to go on with it. Its minutes stand
  /// alone where its item is done already, or through a link.
  fileprivate func facts(beside decided: [Decision.OfPlan]) -> [Fact] {
    let isTaken = decided.contains { plan, decision in
      plan.id == item.plan
        && decision.steps.contains { plan.study.key($0.place) == item.key && $0.fact.endsTimer }
    }
    let end = Fact.setting(kept.name, nil)
    guard !isTaken, let minutes, minutes > 0 else { return [end] }
    return [.item(item, .noted(Remark(minutes: minutes), on: day)), end]
  }
}

/// Machines that had not met may time items of the same week, or the same item: one check ends them all.
extension [FocusStop] {
  func adding(to decision: Decision, of plan: StudiedPlan) -> Decision {
    reduce(decision) { decision, stop in stop.adding(to: decision, of: plan) }
  }

  /// `before`: the ends without a time. The minutes of a timer stand before its end in an action; those that
  /// come after it are its user's own, and count whichever machine ended it first.
  func facts(beside decided: [Decision.OfPlan]) -> (before: [Fact], after: [Fact]) {
    func facts(_ hasTime: Bool) -> [Fact] {
      filter { ($0.minutes ?? 0 > 0) == hasTime }.flatMap { $0.facts(beside: decided) }
    }
    return (facts(false), facts(true))
  }
}

extension ItemFact {
  fileprivate var endsTimer: Bool {
    switch self {
    case .checked, .skipped: true
    default: false
    }
  }
}
