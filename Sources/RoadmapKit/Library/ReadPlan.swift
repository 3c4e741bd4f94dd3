package import RoadmapModel

/// A plan that was read, and where its text comes from.
package struct ReadPlan: Sendable {
  package let plan: StudiedPlan
  package let origin: PlanOrigin

  package init(plan: StudiedPlan, origin: PlanOrigin) {
    self.plan = plan
    self.origin = origin
  }
}
