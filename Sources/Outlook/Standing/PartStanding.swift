package import RoadmapModel

/// How far one part of a plan is.
package struct PartStanding: Sendable {
  /// Options that stand in a part, and how many of them were taken up.
  package struct Options: Hashable, Sendable {
    package let choice: Choice
    package let count: Int
    package let taken: Int
  }

  package let section: Int
  package let counts: PlanCounts
  package let isComplete: Bool
  /// The last day on which something of it was done.
  package let lastDay: Day?
  /// Left out: optional, and not taken up.
  package let isLeftOut: Bool
  package let options: Options?
  /// `nil` without a schedule.
  package let time: PlanPace.Timing?
  package let place: WindowPlace?
  /// The first and the last day of its schedule; `nil` without one.
  package let window: ClosedRange<Day>?
  /// The one that is under way.
  package internal(set) var isCurrent = false

  /// The day it was finished on.
  package let finished: Day?

  /// Its time is over, and something of it is left.
  package var isOverdue: Bool {
    guard !isComplete, !isLeftOut, case .overdue = time else { return false }
    return true
  }

  /// Its time is still to come.
  var isAhead: Bool {
    if case .later = time { true } else { false }
  }

  /// Nothing of it is left to do, for all of it was skipped.
  package var isSkipped: Bool { counts.isSkipped }

  init(
    _ section: Int, of plan: StudiedPlan, _ days: DoneDays, _ pace: PlanPace?
  ) {
    self.section = section
    counts = plan.counts(of: .section(section))
    isComplete = plan.isComplete(.section(section))
    lastDay = days.range(ofSection: section)?.upperBound
    isLeftOut = plan.isLeftOut(.section(section))
    finished =
      !isComplete ? nil : counts.counted > 0 ? lastDay : plan.skippedDay(ofSection: section)
    options = Self.options(section, plan)
    time = pace?.timing(ofSection: section)
    place = pace?.place(inSection: section)
    window = pace?.timetable.window(ofSection: section)
  }

  private static func options(_ section: Int, _ plan: StudiedPlan) -> Options? {
    guard let choice = plan.sections[section].choice else { return nil }
    let place = PlanPlace.section(section)
    let all = plan.options(of: place)
    return Options(
      choice: choice, count: all.count, taken: all.count { plan.isChosen($0, of: place) })
  }
}

/// The first and the last day on which something was done, by section with all that is below it.
struct DoneDays {
  private var days: [ClosedRange<Day>?]

  init(_ plan: StudiedPlan) {
    days = Array(repeating: nil, count: plan.sections.count)
    for (index, item) in plan.items.enumerated() where plan.isLeaf(index) && item.kind != .outcome {
      guard let day = plan.doneDay(ofItem: index) else { continue }
      note(day...day, Int(item.section))
    }
    for index in plan.sections.indices.dropFirst().reversed() {
      if let range = days[index] { note(range, Int(plan.sections[index].parent)) }
    }
  }

  private mutating func note(_ range: ClosedRange<Day>, _ section: Int) {
    let known = days[section] ?? range
    days[section] =
      min(known.lowerBound, range.lowerBound)...max(known.upperBound, range.upperBound)
  }

  func range(ofSection index: Int) -> ClosedRange<Day>? { days[index] }
}

extension StudiedPlan {
  /// The day on which the last of a section was skipped, where nothing of it is left for that reason.
  func skippedDay(ofSection index: Int) -> Day? {
    guard counts(of: .section(index)).isSkipped else { return nil }
    return sections[index..<Int(sections[index].next)].flatMap { $0.items.map(Int.init) }
      .filter { isLeaf($0) && state(ofItem: $0) == .skipped }
      .compactMap { progress(at: .item($0)).skippedDay }.max()
  }
}
