/// The leaves that a user means by naming something that holds them.
package struct NamedLeaves {
  package enum Reason: Hashable, Sendable {
    /// Optional, and not taken up.
    case optional
    /// One to choose from, and not chosen.
    case option
    /// An outcome, which is confirmed by itself.
    case outcome
    /// Skipped by the user.
    case skipped
  }

  package struct LeftOut: Hashable, Sendable {
    package let place: PlanPlace
    package let reason: Reason
  }

  /// In document order.
  package private(set) var items: [Int] = []
  package private(set) var leftOut: [LeftOut] = []

  /// What was named itself is never left out.
  package init(below target: PlanPlace, in plan: StudiedPlan) {
    let includesOutcomes = plan.isOutcome(target)
    var stack = [target]
    while let place = stack.popLast() {
      if place != target,
        let reason = Self.reason(place, plan, includesOutcomes: includesOutcomes)
      {
        leftOut.append(LeftOut(place: place, reason: reason))
        continue
      }
      switch place {
      case .item(let index) where plan.isLeaf(index): items.append(index)
      default: stack += plan.children(of: place).reversed()
      }
    }
  }

  private static func reason(
    _ place: PlanPlace, _ plan: StudiedPlan, includesOutcomes: Bool
  ) -> Reason? {
    if !includesOutcomes, plan.isOutcome(place) { return .outcome }
    if let choice = plan.choice(over: place), !plan.isChosen(place, of: choice) { return .option }
    if plan.isLeftOut(place) { return .optional }
    guard case .item(let index) = place, plan.isLeaf(index) else { return nil }
    return plan.state(ofItem: index) == .skipped ? .skipped : nil
  }
}
