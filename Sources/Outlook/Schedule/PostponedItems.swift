import RoadmapModel

/// Items that are due on another day than what is around them: postponed themselves, or with what they
/// stand in, or added where the time was over.
struct PostponedItems: Sendable {
  /// Leaves of a section that are due together.
  struct Group: Hashable, Sendable {
    let days: ClosedRange<Day>
    /// Behind the section's first subsection.
    let isTrailing: Bool
    var count: Int
  }

  /// By item.
  private(set) var days: [Int: Day] = [:]
  /// By item, where its first day is known too.
  private(set) var windows: [Int: ClosedRange<Day>] = [:]
  /// By section, of its own counted leaves.
  private(set) var groups: [Int: [Group]] = [:]
  /// By section, the last day of what is left to do in it, where all of that was postponed.
  private(set) var ends: [Int: Day] = [:]

  init() {}

  /// `settled`: by item, the days of what was done before what it stands in was postponed. `moved`: the
  /// day that an item is due on with a section that was postponed.
  init(
    _ parts: PostponedParts, _ plan: StudiedPlan, settled: [Int: ClosedRange<Day>],
    moved: (_ item: Int) -> Day?
  ) {
    windows = parts.added.merging(settled) { added, _ in added }
    days = parts.items.merging(windows.mapValues(\.upperBound)) { day, _ in day }
    ends = Self.ends(days, plan, moved)
  }

  private static func ends(
    _ days: [Int: Day], _ plan: StudiedPlan, _ moved: (_ item: Int) -> Day?
  ) -> [Int: Day] {
    var last: [Int: Day] = [:]
    var hasOthers: Set<Int> = []
    for index in plan.items.indices where plan.isOpenWork(leaf: index) {
      let day = days[index] ?? moved(index)
      var section = Int(plan.items[index].section)
      while section > 0 {
        if let day {
          last[section] = max(last[section] ?? day, day)
        } else {
          hasOthers.insert(section)
        }
        section = Int(plan.sections[section].parent)
      }
    }
    return last.filter { !hasOthers.contains($0.key) }
  }

  /// `spread`: the first day of what was spread anew; what was done before has its days already.
  /// `window`: of an item, with its day.
  mutating func group(
    _ plan: StudiedPlan, spread: Day?,
    _ window: (_ item: Int) -> (days: ClosedRange<Day>, isTrailing: Bool)?
  ) {
    for index in days.keys.sorted() where plan.isWork(leaf: index) {
      guard plan.state(ofItem: index) != .skipped, let (days, isTrailing) = window(index) else {
        continue
      }
      if let spread, plan.state(ofItem: index) == .done,
        plan.doneDay(ofItem: index).map({ $0 < spread }) ?? true
      {
        continue
      }
      let section = Int(plan.items[index].section)
      var known = groups[section] ?? []
      if let place = known.firstIndex(where: { $0.days == days && $0.isTrailing == isTrailing }) {
        known[place].count += 1
      } else {
        known.append(Group(days: days, isTrailing: isTrailing, count: 1))
      }
      groups[section] = known
    }
  }
}
