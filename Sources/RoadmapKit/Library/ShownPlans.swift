import RoadmapModel

/// Which plans are shown unasked. Bundled plans are a way to begin; who has a plan of their own, or
/// has begun one, is not offered the others again.
package struct ShownPlans {
  /// The user's own plans and those that were begun; every plan while there are none of these.
  package let shown: [PlanLibrary.Entry]
  /// Bundled plans of which nothing was begun, which are told in a line.
  package let others: [PlanLibrary.Entry]

  /// The one to propose where nothing is under way: of the user's own rather than one that came with
  /// the program.
  package var proposed: PlanLibrary.Entry? {
    shown.first { $0.origin != .bundled } ?? shown.first
  }
}
