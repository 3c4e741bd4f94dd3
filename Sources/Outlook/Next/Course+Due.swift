package import RoadmapModel

extension Course {
  /// The day that an item is due, as the calendar has it; `nil` where it has no days.
  package func due(ofItem index: Int) -> Day? { days(ofItem: index)?.upperBound }

  /// The day that a part is due, in the same way.
  package func due(of place: PlanPlace) -> Day? {
    switch place {
    case .item(let index): due(ofItem: index)
    case .section(let index): window(ofSection: index)?.upperBound
    }
  }

  /// The days that a section is scheduled for, as the calendar has them.
  package func window(ofSection index: Int) -> ClosedRange<Day>? {
    pace?.timetable.window(ofSection: index)
  }

  /// The day that the plan ends on; `nil` without a schedule.
  package var end: Day? { pace?.timetable.end }
}
