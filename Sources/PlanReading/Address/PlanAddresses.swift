package import RoadmapModel

/// The addresses of a plan as typed. Each section's is made once, from its parent's; an item's when
/// it is asked for, since together those of items nested without bound would have no bound either.
package struct PlanAddresses: Sendable {
  private let plan: Plan
  private let sections: [String]

  package init(_ plan: Plan) {
    self.plan = plan
    var sections: [String] = []
    sections.reserveCapacity(plan.sections.count)
    for index in plan.sections.indices {
      sections.append(
        index == 0
          ? plan.id.description
          : sections[Int(plan.sections[index].parent)] + "." + plan.component(of: .section(index)))
    }
    self.sections = sections
  }

  package func section(_ index: Int) -> String { sections[index] }

  package func item(_ index: Int) -> String {
    let section = sections[Int(plan.items[index].section)]
    var path: [String] = []
    var at = index
    while at >= 0 {
      path.append(plan.component(of: .item(at)))
      at = Int(plan.items[at].parent)
    }
    return section + "." + path.reversed().listed(".")
  }

  /// The most bytes that an address takes; the plan's own is not counted.
  package var longest: Int {
    var longest = 0
    for address in sections.dropFirst() { longest = max(longest, address.utf8.count) }
    var lengths: [Int] = []
    lengths.reserveCapacity(plan.items.count)
    for index in plan.items.indices {
      let item = plan.items[index]
      let above =
        item.parent >= 0 ? lengths[Int(item.parent)] : sections[Int(item.section)].utf8.count
      let length = above + 1 + plan.component(of: .item(index)).utf8.count
      lengths.append(length)
      longest = max(longest, length)
    }
    return longest
  }
}
