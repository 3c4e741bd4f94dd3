package import RoadmapModel

/// What a wrong address may have meant.
package enum AddressGuess {
  /// The addresses nearest to this one: below the last part that is right, those most alike.
  package static func nearest(to address: Address, in plan: Plan, most: Int = 5) -> [String] {
    var place = PlanPlace.section(0)
    var wrong = address.components.dropFirst()
    while let component = wrong.first,
      let next = plan.place(at: path(to: place, plan) + [component])
    {
      place = next
      wrong = wrong.dropFirst()
    }
    let wanted = wrong.first ?? ""
    let children = self.children(of: place, plan)
    return children.enumerated()
      .map { (EditDistance.between(wanted, $0.element.name), $0.offset, $0.element.address) }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }
      .prefix(most).sorted { $0.1 < $1.1 }
      .map(\.2)
  }

  private static func path(to place: PlanPlace, _ plan: Plan) -> [String] {
    switch place {
    case .section(let index): Array(plan.address(ofSection: index).components.dropFirst())
    case .item(let index): Array(plan.address(ofItem: index).components.dropFirst())
    }
  }

  private static func children(
    of place: PlanPlace, _ plan: Plan
  ) -> [(name: String, address: String)] {
    switch place {
    case .section(let index):
      return plan.childSections(of: index).map {
        (plan.component(ofSection: $0), plan.address(ofSection: $0).description)
      }
        + plan.topItems(of: index).map {
          (plan.component(ofItem: $0), plan.address(ofItem: $0).description)
        }
    case .item(let index):
      return plan.children(ofItem: index).map {
        (plan.component(ofItem: $0), plan.address(ofItem: $0).description)
      }
    }
  }
}
