import CommandLineKit
import RoadmapKit

/// Finds the links of items and sections: those of the plan's text, and the evidence that was kept.
struct LinkFinder {
  let plan: StudiedPlan
  let access: PlanAccess

  /// The links of a part and of the items in it, each address once.
  func links(at places: [PlanPlace]) -> [ItemLink] {
    var seen: Set<String> = []
    return places.flatMap { found(at: $0) }.filter { seen.insert($0.address).inserted }
  }

  private func found(at place: PlanPlace) -> [ItemLink] {
    let found =
      switch place {
      case .section(let index): plan.plan.links(ofSection: index)
      case .item(let index):
        (index..<Int(plan.items[index].next)).flatMap { plan.plan.links(ofItem: $0) }
      }
    return found.map { ItemLink(text: $0.text, address: $0.url, origin: .plan) }
  }

  /// What was given as evidence and not undone, the newest last.
  func evidence(at places: [PlanPlace]) throws(CommandError) -> [ItemLink] {
    guard plan.study.isTracked else { return [] }
    var found: [ItemLink] = []
    for place in places {
      let item = ItemReference(plan.id, plan.study.key(place))
      let history = try access.asking { shelf throws(JournalError) in
        try shelf.journal?.history(of: item) ?? []
      }
      for entry in history where !entry.isUndone {
        guard case .item(_, let fact) = entry.event.fact, let evidence = fact.remark?.evidence
        else {
          continue
        }
        let link = ItemLink(text: evidence, address: evidence, origin: .evidence)
        if !found.contains(link) { found.append(link) }
      }
    }
    return found
  }

  /// The nearest heading above a place that has links; `nil` where none has.
  func sectionWithLinks(above place: PlanPlace) -> PlanPlace? {
    plan.ancestry(of: place).first { above in
      guard above != place, case .section(let index) = above else { return false }
      return !plan.plan.links(ofSection: index).isEmpty
    }
  }
}
