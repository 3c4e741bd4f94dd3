package import RoadmapModel

/// Which plans words may act on.
package struct PlanOwnership {
  /// The plans that were begun: scheduled, or with something done.
  package let begun: Set<PlanID>
  /// Those, and the ones that the user added.
  package let own: Set<PlanID>

  /// A plan that comes with the program and was never begun is acted on by words only while the user has
  /// no other.
  package func mayActOn(_ plan: PlanID) -> Bool { own.isEmpty || own.contains(plan) }

  /// Plans under way first, then the user's others; within each, what is open before what is done.
  package func inOrder(_ found: [Resolver.Found]) -> [Resolver.Found] {
    let ranks = found.map { found -> Int in
      let id = found.plan.id
      let plan = begun.contains(id) ? 0 : own.contains(id) ? 1 : 2
      guard case .item(let index) = found.place else { return plan * 2 }
      return plan * 2 + (found.plan.state(ofItem: index) == .done ? 1 : 0)
    }
    return found.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }.map { found[$0] }
  }
}
