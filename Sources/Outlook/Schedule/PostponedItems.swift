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
  /// By item, when it was said that it is due on another day; it does not begin before that day.
  private(set) var said: [Int: Day] = [:]
  /// By item, where its first day is known too.
  private(set) var windows: [Int: ClosedRange<Day>] = [:]
  /// By section, of its own counted leaves.
  private(set) var groups: [Int: [Group]] = [:]
  /// By section, the last day of what is left to do in it, where all of that was postponed.
  private(set) var ends: [Int: Day] = [:]
  /// By such a section, the first day on which something that stands right in it is due.
  private(set) var firsts: [Int: Day] = [:]

  init() {}

  /// `settled`: by item, the days of what was done before what it stands in was postponed. `moved`: by
  /// section that was postponed, or stands in one that was, the day that it ends on. `due`: the day that an
  /// item is due on with them.
  init(
    _ parts: PostponedParts, _ plan: StudiedPlan, settled: [Int: ClosedRange<Day>],
    moved: [Int: Day], due: (_ item: Int) -> Day?
  ) {
    windows = parts.added.merging(settled) { added, _ in added }
    said = parts.items.compactMapValues(\.said)
    days = parts.items.mapValues(\.due).merging(windows.mapValues(\.upperBound)) { day, _ in day }
    findEnds(plan, moved, due)
  }

  private mutating func findEnds(
    _ plan: StudiedPlan, _ moved: [Int: Day], _ due: (_ item: Int) -> Day?
  ) {
    var hasOthers: Set<Int> = []
    for index in plan.items.indices where plan.isOpenWork(leaf: index) {
      let own = Int(plan.items[index].section)
      let alone = days[index]
      if let alone { firsts[own] = min(firsts[own] ?? alone, alone) }
      let day = alone ?? (moved[own] == nil ? nil : due(index))
      var section = own
      while section > 0 {
        // What was postponed with a section is nothing else in that, but in what it stands in.
        if let day, alone != nil || moved[section].map({ $0 < day }) ?? true {
          ends[section] = max(ends[section] ?? day, day)
        } else {
          hasOthers.insert(section)
        }
        section = Int(plan.sections[section].parent)
      }
    }
    ends = ends.filter { !hasOthers.contains($0.key) }
    firsts = firsts.filter { ends[$0.key] != nil }
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
