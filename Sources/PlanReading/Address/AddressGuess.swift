package import RoadmapModel

/// What a wrong address may have meant.
package enum AddressGuess {
  /// The addresses nearest to this one: below the last part that is right, those most alike.
  package static func nearest(to address: Address, in plan: Plan, most: Int = 5) -> [String] {
    var place = PlanPlace.section(0)
    var wrong = address.components.dropFirst()
    while let component = wrong.first,
      let next = plan.place(at: plan.components(of: place).dropFirst() + [component])
    {
      place = next
      wrong = wrong.dropFirst()
    }
    let wanted = wrong.first ?? ""
    let children = plan.children(of: place)
    let sections = children.filter { if case .section = $0 { true } else { false } }
    return (sections + children.dropLast(sections.count)).enumerated()
      .map {
        (
          EditDistance.between(wanted, plan.component(of: $0.element)), $0.offset,
          plan.address(of: $0.element)
        )
      }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }
      .prefix(most).sorted { $0.1 < $1.1 }
      .map(\.2)
  }
}
