package import PlanReading
package import RoadmapModel

extension StudiedPlan {
  /// The links of parts and of the items in these, each address once.
  package func links(at places: [PlanPlace]) -> [PlanLink] {
    var seen: Set<String> = []
    return places.flatMap { place -> [PlanLink] in
      switch place {
      case .section: plan.links(of: place)
      case .item(let index):
        (index..<Int(items[index].next)).flatMap { plan.links(of: .item($0)) }
      }
    }.filter { seen.insert($0.url).inserted }
  }

  /// The nearest heading above a place that has links; `nil` where none has.
  package func sectionWithLinks(above place: PlanPlace) -> PlanPlace? {
    ancestry(of: place).first { above in
      guard above != place, case .section = above else { return false }
      return !plan.links(of: above).isEmpty
    }
  }
}
