/// The leaves that a user means by naming something that holds them.
package struct PlanLeaves {
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
  package init(below target: PlanPlace, in plan: Plan) {
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
    _ place: PlanPlace, _ plan: Plan, includesOutcomes: Bool
  ) -> Reason? {
    if !includesOutcomes, plan.isOutcome(place) { return .outcome }
    if let choice = plan.choice(over: place), !plan.isChosen(place, of: choice) { return .option }
    switch place {
    case .section(let index): return plan.isLeftOut(section: index) ? .optional : nil
    case .item(let index):
      if plan.isLeftOut(item: index) { return .optional }
      return plan.isLeaf(index) && plan.items[index].mark == .skipped ? .skipped : nil
    }
  }
}

extension Plan {
  package func isOutcome(_ place: PlanPlace) -> Bool {
    switch place {
    case .section(let index): sections[index].kind == .outcomes
    case .item(let index): items[index].kind == .outcome
    }
  }

  /// What stands directly below: items, then sections.
  package func children(of place: PlanPlace) -> [PlanPlace] {
    switch place {
    case .section(let index):
      topItems(of: index).map { .item($0) } + childSections(of: index).map { .section($0) }
    case .item(let index): children(ofItem: index).map { .item($0) }
    }
  }

  /// What stands directly above; `nil` above the plan.
  package func parent(of place: PlanPlace) -> PlanPlace? {
    switch place {
    case .section(0): nil
    case .section(let index): .section(Int(sections[index].parent))
    case .item(let index):
      items[index].parent >= 0
        ? .item(Int(items[index].parent)) : .section(Int(items[index].section))
    }
  }

  package func choice(at place: PlanPlace) -> Choice? {
    switch place {
    case .section(let index): sections[index].choice
    case .item(let index): items[index].choice
    }
  }

  /// The options of a choice: its items where it has some, else its sections.
  package func options(of place: PlanPlace) -> [PlanPlace] {
    guard case .section(let index) = place, sections[index].items.isEmpty else {
      return children(of: place).filter {
        if case .item = $0 { true } else { false }
      }
    }
    return childSections(of: index).map { .section($0) }.filter { !isOutcome($0) }
  }

  /// The place of the choice that this is an option of.
  package func choice(over place: PlanPlace) -> PlanPlace? {
    guard let parent = parent(of: place), choice(at: parent) != nil,
      options(of: parent).contains(place)
    else { return nil }
    return parent
  }

  package func isChosen(_ option: PlanPlace, of choice: PlanPlace) -> Bool {
    switch option {
    case .section(let index): isTakenUp(section: index)
    case .item(let index): isTaken(item: index)
    }
  }
}
