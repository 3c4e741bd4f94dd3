import PlanReading
package import RoadmapModel

/// One item of a plan with its study.
package struct PlanItem: Sendable {
  package let plan: StudiedPlan
  package let item: Int

  package init(plan: StudiedPlan, item: Int) {
    self.plan = plan
    self.item = item
  }

  package var reference: ItemReference { ItemReference(plan.id, plan.study.itemKeys[item]) }
  package var address: String { plan.address(ofItem: item).description }
  package var text: String { plan.text(ofItem: item) }
}
