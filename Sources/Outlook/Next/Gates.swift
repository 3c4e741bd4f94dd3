import RoadmapModel

/// What stands between a user and the parts of a plan: something optional that was not taken up, or
/// a choice that was not made.
struct Gates {
  enum Gate: Hashable {
    case open
    /// Optional, or among the outcomes.
    case aside
    /// An option of that choice, or a part of one, which was not chosen.
    case choice(PlanPlace)
  }

  private let items: [Gate]
  private let sections: [Gate]

  init(_ plan: StudiedPlan) {
    var sections: [Gate] = []
    sections.reserveCapacity(plan.sections.count)
    for (index, section) in plan.sections.enumerated() {
      let parent = Int(section.parent)
      let above = index == 0 ? Gate.open : sections[parent]
      let isOption =
        index > 0 && plan.sections[parent].choice != nil && plan.sections[parent].items.isEmpty
        && section.kind != .outcomes
      sections.append(
        above != .open
          ? above
          : section.kind == .outcomes || plan.isLeftOut(.section(index))
            ? .aside
            : isOption && !plan.isTakenUp(.section(index)) ? .choice(.section(parent)) : .open)
    }
    var items: [Gate] = []
    items.reserveCapacity(plan.items.count)
    for (index, item) in plan.items.enumerated() {
      let parent: PlanPlace =
        item.parent >= 0 ? .item(Int(item.parent)) : .section(Int(item.section))
      let above = item.parent >= 0 ? items[Int(item.parent)] : sections[Int(item.section)]
      let isOption = plan.choice(at: parent) != nil
      items.append(
        above != .open
          ? above
          : item.kind == .outcome || plan.isLeftOut(.item(index))
            ? .aside : isOption && !plan.isTaken(item: index) ? .choice(parent) : .open)
    }
    self.items = items
    self.sections = sections
  }

  subscript(place: PlanPlace) -> Gate {
    switch place {
    case .item(let index): items[index]
    case .section(let index): sections[index]
    }
  }
}
