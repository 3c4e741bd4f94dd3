package import RoadmapModel

/// The places in time that a plan's sections name, by themselves or through their own sections.
struct SectionExtents {
  /// One list a section, the clearest first; empty where nothing is said.
  private(set) var extents: [[Extent]]

  init(_ plan: StudiedPlan, start: Day) {
    let year = start.date.year
    extents = plan.sections.map { section in
      section.kind == .outcomes ? [] : section.extents(year: year)
    }
    // The root's heading is the plan's title: its span tells.
    extents[0] = []
    for index in plan.sections.indices.dropFirst().reversed() where extents[index].isEmpty {
      let below = plan.childSections(of: index).filter { !extents[$0].isEmpty }
      if let hull = hull(of: below) { extents[index] = [hull] }
    }
  }

  subscript(section: Int) -> [Extent] { extents[section] }

  /// The unit in which all of these say their place.
  func commonUnit(_ sections: [Int]) -> Extent.Unit? {
    Extent.Unit.allCases.first { unit in
      sections.allSatisfy { extents[$0].contains { $0.unit == unit } }
    }
  }

  func extent(_ section: Int, in unit: Extent.Unit?) -> Extent? {
    guard let unit else { return extents[section].first }
    return extents[section].first { $0.unit == unit }
  }

  /// From the first to the last of them; sections whose numbers start again follow each other.
  private func hull(of sections: [Int]) -> Extent? {
    guard let unit = commonUnit(sections) else { return nil }
    let parts = sections.compactMap { extent($0, in: unit) }
    guard let first = parts.first else { return nil }
    var (runFirst, end, total) = (first.first, first.first, 0)
    for (before, part) in zip([first] + parts, parts) {
      if part.first < before.first {
        total += min(end - runFirst, Extent.limit(unit))
        (runFirst, end) = (part.first, part.first)
      }
      end = max(end, part.last + 1)
    }
    return Extent(
      unit: unit, first: first.first, last: first.first + total + (end - runFirst) - 1,
      isOfAnyYear: first.isOfAnyYear, isDerived: true)
  }
}
