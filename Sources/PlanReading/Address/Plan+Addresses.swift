package import RoadmapModel

extension Plan {
  /// The part of an address that names this part below its parent; the plan's name for the root.
  package func component(of place: PlanPlace) -> String {
    switch place {
    case .section(0): return id.description
    case .section(let index):
      let section = sections[index]
      return AddressName(section)?.text(occurrence: section.occurrence) ?? "\(section.ordinal)"
    case .item(let index):
      let item = items[index]
      return item.ordinal > 0
        ? "\(item.ordinal)" : AddressName.deliverable.text(occurrence: item.occurrence)
    }
  }

  package func address(ofSection index: Int) -> Address {
    Address(components: components(of: .section(index)))
  }

  package func address(ofItem index: Int) -> Address {
    Address(components: components(of: .item(index)))
  }

  package func address(of place: PlanPlace) -> String {
    Address(components: components(of: place)).description
  }

  func components(of place: PlanPlace) -> [String] {
    var reversed = [component(of: place)]
    var at = place
    while let above = parent(of: at) {
      reversed.append(component(of: above))
      at = above
    }
    return reversed.reversed()
  }

  /// Follows the parts of an address below the plan's name; `nil` where one leads nowhere.
  package func place(at path: some Sequence<String>) -> PlanPlace? {
    var place = PlanPlace.section(0)
    for component in path {
      guard let next = children(of: place).first(where: { self.component(of: $0) == component })
      else { return nil }
      place = next
    }
    return place
  }
}
