package import RoadmapModel

extension Course {
  /// The day that an item is due, as the calendar has it; `nil` without a schedule.
  package func due(ofItem index: Int) -> Day? {
    guard let pace else { return nil }
    return pace.timetable.window(ofItem: index, in: plan).map { pace.clock.date(of: $0.upperBound) }
  }

  /// The days that a section is scheduled for, as the calendar has them.
  package func window(ofSection index: Int) -> ClosedRange<Day>? {
    guard let pace, let window = pace.timetable.window(ofSection: index) else { return nil }
    let first = pace.clock.date(of: window.lowerBound)
    return first...max(first, pace.clock.date(of: window.upperBound))
  }

  /// The day that the plan ends on; `nil` without a schedule.
  package var end: Day? { pace.map { $0.clock.date(of: $0.timetable.end) } }

  /// The leaves that are still to be done, and count: none of them optional and not chosen.
  package var openItems: [Int] {
    plan.items.indices.filter { index in
      guard plan.isLeaf(index), plan.items[index].kind != .outcome else { return false }
      let state = plan.state(ofItem: index)
      guard state == .open || state == .started else { return false }
      return !plan.ancestry(of: .item(index)).contains { plan.isLeftOut($0) }
    }
  }
}
