package import RoadmapModel

extension Plan {
  /// The part of an address that names this section below its parent; the plan's name for the root.
  package func component(ofSection index: Int) -> String {
    guard index > 0 else { return id.description }
    let section = sections[index]
    guard let name = AddressName(section) else { return "\(section.ordinal)" }
    return name.text(occurrence: section.occurrence)
  }

  /// The part of an address that names this item below its parent.
  package func component(ofItem index: Int) -> String {
    let item = items[index]
    guard item.ordinal == 0 else { return "\(item.ordinal)" }
    return AddressName.deliverable.text(occurrence: item.occurrence)
  }

  package func address(ofSection index: Int) -> Address {
    Address(components: components(ofSection: index))
  }

  package func address(ofItem index: Int) -> Address {
    var reversed: [String] = []
    var at = index
    while at >= 0 {
      reversed.append(component(ofItem: at))
      at = Int(items[at].parent)
    }
    return Address(
      components: components(ofSection: Int(items[index].section)) + reversed.reversed())
  }

  package func address(of place: PlanPlace) -> String {
    switch place {
    case .section(let index): address(ofSection: index).description
    case .item(let index): address(ofItem: index).description
    }
  }

  private func components(ofSection index: Int) -> [String] {
    var reversed: [String] = []
    var at = index
    while at > 0 {
      reversed.append(component(ofSection: at))
      at = Int(sections[at].parent)
    }
    reversed.append(id.description)
    return reversed.reversed()
  }

  /// Follows the parts of an address below the plan's name; `nil` where one leads nowhere.
  package func place(at path: some Sequence<String>) -> PlanPlace? {
    var place = PlanPlace.section(0)
    for component in path {
      guard let next = child(of: place, named: component) else { return nil }
      place = next
    }
    return place
  }

  private func child(of place: PlanPlace, named component: String) -> PlanPlace? {
    switch place {
    case .section(let index):
      return childSections(of: index).first { self.component(ofSection: $0) == component }
        .map { .section($0) }
        ?? topItems(of: index).first { self.component(ofItem: $0) == component }.map { .item($0) }
    case .item(let index):
      return children(ofItem: index).first { self.component(ofItem: $0) == component }
        .map { .item($0) }
    }
  }
}
