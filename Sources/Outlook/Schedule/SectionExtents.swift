import RoadmapModel

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
    for index in plan.sections.indices.reversed() {
      let children = Array(plan.childSections(of: index))
      layOut(children, of: plan)
      guard index > 0, extents[index].isEmpty else { continue }
      if let hull = hull(of: children.filter { !extents[$0].isEmpty }) { extents[index] = [hull] }
    }
  }

  /// "Foundations (2 weeks)" and "Depth (3 weeks)" are weeks 1 to 2 and 3 to 5, where all beside them that
  /// hold work say how long they take, and none says when.
  private mutating func layOut(_ sections: [Int], of plan: StudiedPlan) {
    guard sections.contains(where: { plan.sections[$0].length != nil }),
      // What a section's own sections say gives way to its heading; where they alone say when, all stay.
      sections.allSatisfy({
        extents[$0].isEmpty
          || plan.sections[$0].length != nil && extents[$0].allSatisfy(\.isDerived)
      })
    else { return }
    let timed = sections.filter { plan.sections[$0].length != nil }
    guard sections.allSatisfy({ timed.contains($0) || !plan.isWork(in: .section($0)) }) else {
      return
    }
    let lengths = timed.compactMap { plan.sections[$0].length.map(Length.init) }
    let unit = lengths.allSatisfy { $0.unit == lengths[0].unit } ? lengths[0].unit : .days
    var end = 0
    for (section, length) in zip(timed, lengths) {
      let count = max(length.unit == unit ? length.count : length.days, 1)
      extents[section] = [Extent(unit: unit, first: end + 1, last: end + count, isDerived: true)]
      end += count
    }
  }

  /// How long a section takes: of "2–3 weeks" three.
  private struct Length {
    let unit: Extent.Unit
    let count: Int

    init(_ span: PlanSpan) {
      switch span {
      case .months(let span): (unit, count) = (.months, Int(span.last - span.first) + 1)
      case .weeks(let span): (unit, count) = (.weeks, Int(span.last))
      case .days(let span): (unit, count) = (.days, Int(span.last))
      case .calendar: (unit, count) = (.months, 1)
      }
    }

    var days: Int {
      switch unit {
      case .months: count * 30
      case .weeks: count * 7
      case .dates, .days: count
      }
    }
  }

  /// Says nothing: every section has its days by its size.
  init(none plan: StudiedPlan) { extents = plan.sections.map { _ in [] } }

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
