/// Which parts of a plan have nothing left to do: what is done or skipped, and of a choice enough.
/// Outcomes are confirmed apart, and hold up nothing.
package struct Completion {
  private var items: [Bool]
  private var sections: [Bool]

  package init(_ plan: Plan) {
    items = plan.items.map { $0.mark == .done || $0.mark == .skipped }
    sections = Array(repeating: true, count: plan.sections.count)
    for index in plan.items.indices.reversed() where !plan.isLeaf(index) {
      items[index] = isComplete(below: .item(index), plan)
    }
    for index in plan.sections.indices.reversed() {
      sections[index] = isComplete(below: .section(index), plan)
    }
  }

  package subscript(place: PlanPlace) -> Bool {
    switch place {
    case .section(let index): sections[index]
    case .item(let index): items[index]
    }
  }

  private func isComplete(below place: PlanPlace, _ plan: Plan) -> Bool {
    let isOutcome = plan.isOutcome(place)
    var options: Set<PlanPlace> = []
    if let choice = plan.choice(at: place) {
      let all = plan.options(of: place)
      guard all.count(where: { self[$0] }) >= min(Int(choice.least), all.count),
        all.allSatisfy({ self[$0] || !plan.isChosen($0, of: place) })
      else { return false }
      options = Set(all)
    }
    return plan.children(of: place).allSatisfy { child in
      if options.contains(child) || (!isOutcome && plan.isOutcome(child)) { return true }
      switch child {
      case .section(let index): return plan.isLeftOut(section: index) || self[child]
      case .item(let index): return plan.isLeftOut(item: index) || self[child]
      }
    }
  }

  /// What has become complete since: above the items, the innermost first.
  package func finished(
    since before: Completion, above leaves: [Int], in plan: Plan
  ) -> [PlanPlace] {
    var found: [PlanPlace] = []
    for leaf in leaves {
      var place = plan.parent(of: .item(leaf))
      while let at = place {
        if self[at], !before[at], !found.contains(at) { found.append(at) }
        place = plan.parent(of: at)
      }
    }
    return found.sorted { plan.depth($0) > plan.depth($1) }
  }
}

extension Plan {
  fileprivate func depth(_ place: PlanPlace) -> Int {
    var depth = 0
    var at = parent(of: place)
    while let above = at {
      depth += 1
      at = parent(of: above)
    }
    return depth
  }
}
