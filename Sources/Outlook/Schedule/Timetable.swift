package import RoadmapModel

/// When each part of a plan is to be studied: the baseline that progress is measured against.
///
/// The plan's own times, counted from the day it is started. What names no time shares that of
/// what is around it, by its size.
package struct Timetable: Sendable {
  /// The plan's first and last day.
  package let days: ClosedRange<Day>
  /// Where the plan would end by its own times; `nil` where it has none.
  package let ownEnd: Day?
  private let windows: [Window]

  /// The days of a section.
  struct Window {
    var all: ClosedRange<Day>?
    /// Of its own items before its first section.
    var leading: ClosedRange<Day>?
    /// Of its own items from that line on.
    var trailing: ClosedRange<Day>?
    /// How many of the required ones are among the trailing.
    var trailingRequired = 0
    var split = UInt32.max
  }

  package var start: Day { days.lowerBound }
  package var end: Day { days.upperBound }

  /// `nil` where the plan names no times, and the user no end.
  package init?(_ plan: StudiedPlan, _ run: PlanRun) { self.init(plan, run, Workload(plan)) }

  package init?(_ plan: StudiedPlan, _ run: PlanRun, _ work: Workload) {
    let start = run.start.number
    let limit = Day.all.upperBound.number + 1
    let extents = SectionExtents(plan, start: run.start)
    let wished = run.until.map { max($0.number, start) + 1 }
    var layout = TimetableLayout(plan: plan, work: work, extents: extents)
    guard let natural = layout.length(from: start) ?? wished.map({ $0 - start }) else { return nil }
    let naturalEnd = start + max(natural, 1)
    layout.place(section: 0, in: start..<naturalEnd)
    let end = min(wished ?? naturalEnd, limit)
    let scale = TimeScale(from: start..<naturalEnd, to: start..<max(end, start + 1))
    days = run.start...Day(number: max(end - 1, start))
    ownEnd = layout.isTimed ? Day(number: naturalEnd - 1) : nil
    var windows: [Window] = []
    windows.reserveCapacity(plan.sections.count)
    for index in plan.sections.indices {
      let slot = layout.slots[index]
      let around = index == 0 ? days : windows[Int(plan.sections[index].parent)].all ?? days
      let all = slot.all.map { Self.days(scale($0), within: around) }
      windows.append(
        Window(
          all: all,
          leading: slot.leading.map { Self.days(scale($0), within: all ?? around) },
          trailing: slot.trailing.map { Self.days(scale($0), within: all ?? around) },
          trailingRequired: slot.trailingRequired, split: slot.split))
    }
    self.windows = windows
  }

  /// A part too small for a day of its own has one with others.
  private static func days(
    _ range: Range<Int>, within around: ClosedRange<Day>
  ) -> ClosedRange<Day> {
    let first = min(max(range.lowerBound, around.lowerBound.number), around.upperBound.number)
    let last = min(max(range.upperBound - 1, first), around.upperBound.number)
    return Day(number: first)...Day(number: last)
  }

  /// `nil` where nothing of the section is required and its heading names no time.
  package func window(ofSection index: Int) -> ClosedRange<Day>? { windows[index].all }

  /// The days in which an item is to be done with the others beside it.
  package func window(ofItem index: Int, in plan: StudiedPlan) -> ClosedRange<Day>? {
    let item = plan.items[index]
    let window = windows[Int(item.section)]
    return (item.line < window.split ? window.leading : window.trailing) ?? window.all
  }

  /// A section's own items, in their one or two windows.
  func ownWindows(ofSection index: Int) -> Window { windows[index] }

  /// The sections whose windows a day lies in, outer ones first.
  package func running(on day: Day) -> [Int] {
    windows.indices.dropFirst().filter { windows[$0].all?.contains(day) ?? false }
  }
}
