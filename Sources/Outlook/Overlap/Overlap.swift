import RoadmapModel

/// An item of another plan that seems to be on the same subject: a suggestion, never a fact.
package struct Overlap: Hashable, Sendable {
  /// An item among several plans.
  package struct Place: Hashable, Sendable {
    /// Which of the plans that were compared.
    package let plan: Int
    package let item: Int

    package init(plan: Int, item: Int) {
      self.plan = plan
      self.item = item
    }
  }

  package let place: Place
  /// How sure it is, up to 1.
  package let score: Float
  /// Whether one tick could count for both: most of what either line names is in the other.
  package let isSame: Bool
}

/// Two items of different plans that seem to be on the same subject; the first in the earlier plan.
package struct OverlapPair: Hashable, Sendable {
  package let first: Overlap.Place
  package let second: Overlap.Place
  package let score: Float
  /// Whether one tick could count for both.
  package let isSame: Bool
}

extension Overlap.Place: Comparable {
  package static func < (a: Self, b: Self) -> Bool { (a.plan, a.item) < (b.plan, b.item) }
}
