import RoadmapKit

/// One item of a plan.
struct LinkedItem {
  let plan: StudiedPlan
  let item: Int

  /// Of a plan with its study.
  var reference: ItemReference { ItemReference(plan.id, plan.study.itemKeys[item]) }
  var address: String { plan.address(ofItem: item).description }
  var text: String { plan.text(ofItem: item) }

  init(plan: StudiedPlan, item: Int) {
    self.plan = plan
    self.item = item
  }
}
