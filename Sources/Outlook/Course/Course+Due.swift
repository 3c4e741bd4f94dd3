package import RoadmapModel

extension Course {
  /// Whether a pause without an end puts the plan's end off day by day.
  package var isEndOpen: Bool { isHeld && run?.until == nil }

  /// The days in which an item is to be done; `nil` without a schedule, and for what does not count: what
  /// is optional and was not chosen, what was skipped, outcomes, and an option that is not needed, since
  /// enough others are chosen.
  package func days(ofItem index: Int) -> ClosedRange<Day>? {
    guard let pace, plan.items[index].kind != .outcome, plan.state(ofItem: index) != .skipped,
      !plan.isAnyLeftOut(around: .item(index))
    else { return nil }
    if let choice = plan.unmadeChoice(over: index), !plan.lacksOptions(choice) { return nil }
    return pace.timetable.window(ofItem: index, in: plan)
  }

  /// The day that an item is due, as the calendar has it; `nil` where it has no days.
  package func due(ofItem index: Int) -> Day? { days(ofItem: index)?.upperBound }

  /// The day that a part is due, in the same way.
  package func due(of place: PlanPlace) -> Day? {
    switch place {
    case .item(let index): due(ofItem: index)
    case .section(let index): window(ofSection: index)?.upperBound
    }
  }

  /// The day that an open part was due and was missed, before it got another one with what was left.
  package func missedDue(of place: PlanPlace) -> Day? {
    guard let due = due(of: place) else { return nil }
    let section =
      switch place {
      case .item(let index): Int(plan.items[index].section)
      case .section(let index): index
      }
    return pace?.timetable.missedEnd(ofSection: section).flatMap { $0 < due ? $0 : nil }
  }

  /// The days that a section is scheduled for, as the calendar has them.
  package func window(ofSection index: Int) -> ClosedRange<Day>? {
    pace?.timetable.window(ofSection: index)
  }

  /// The day that the plan ends on; `nil` without a schedule.
  package var end: Day? { pace?.timetable.end }

  /// The end that the user asked for. Whoever postpones something beyond it asks for a later one.
  package var wishedEnd: Day? { run?.until.map { max($0, end ?? $0) } }
}
