package import RoadmapModel

extension StudiedPlan {
  /// A plan that is only looked at: nothing can be recorded of it, and what its author ticked is done.
  package init(untracked plan: Plan) {
    self.init(
      plan,
      Study(
        itemKeys: PlanKeys(plan).items, sectionKeys: SectionKeys(plan).sections, isTracked: false,
        countsMarks: true))
  }
}
