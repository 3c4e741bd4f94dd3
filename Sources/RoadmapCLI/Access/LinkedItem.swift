import CommandLineKit
import RoadmapKit

/// One item that is to be linked, or is.
struct LinkedItem {
  let plan: StudiedPlan
  let item: Int

  /// Of a plan with its study.
  var reference: ItemReference { ItemReference(plan.id, plan.study.itemKeys[item]) }
  var address: String { plan.address(ofItem: item).description }
  var text: String { plan.text(ofItem: item) }

  /// Every leaf that the words name.
  static func find(_ words: [String], _ access: PlanAccess) throws(CommandError) -> [LinkedItem] {
    let targets = try ItemFinder(access, command: "link").findAll(words) { plan, place in
      ItemArguments.has(plan, place) { _ in true }
    }
    var items: [LinkedItem] = []
    for target in targets {
      let plan = target.source.plan
      for place in target.places {
        items.append(try LinkedItem(plan, place))
      }
    }
    return items
  }

  /// The same item as it is now, inside of a transaction.
  func current(_ access: PlanAccess) throws(CommandError) -> LinkedItem {
    let current = try access.current(NamedPlaces(plan, [.item(item)]))
    guard let place = current.places.first else { return self }
    return try LinkedItem(current.plan, place)
  }

  private init(_ plan: StudiedPlan, _ place: PlanPlace) throws(CommandError) {
    guard case .item(let index) = place, plan.isLeaf(index) else {
      let address = plan.address(of: place)
      throw CommandError(
        .couldNot, "\(address) has sub-items; only single items can be linked.",
        hints: ["To see them: roadmap show \(address)"])
    }
    self.init(plan: plan, item: index)
  }

  init(plan: StudiedPlan, item: Int) {
    self.plan = plan
    self.item = item
  }
}
