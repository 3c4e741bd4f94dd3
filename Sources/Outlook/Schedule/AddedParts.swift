import RoadmapModel

/// What a changed text adds where the time of a plan is over, and the days ahead that it is given: nobody
/// can have done on Monday what was written on Thursday.
struct AddedParts {
  private(set) var windows: [ScheduleRevision.Window] = []

  private let before: StudiedPlan
  private let after: StudiedPlan
  private let old: Timetable
  private let new: Timetable
  /// As `new`, with the windows that have begun where they were.
  private let held: Timetable
  private let today: Day
  /// By section of the text as it is now, the window that has begun.
  private var begun: [Int: ClosedRange<Day>] = [:]
  /// By section of the text as it is now, its place in the one before.
  private var places: [Int: Int] = [0: 0]
  /// Sections that were given days, with all that is in them.
  private var given: Set<Int> = []

  init(
    to before: StudiedPlan, _ old: Timetable, in after: StudiedPlan, _ new: Timetable,
    _ held: Timetable, begun: [ScheduleRevision.Window], today: Day
  ) {
    (self.before, self.old, self.after, self.new, self.today) = (before, old, after, new, today)
    self.held = held
    // Where the plan is over, nothing is ahead.
    guard new.end >= today, new.start < today else { return }
    let known = Dictionary(
      zip(before.study.sectionKeys, before.sections.indices), uniquingKeysWith: { one, _ in one })
    let windows = Dictionary(begun.map { ($0.section, $0.days) }) { $1 }
    for (index, key) in after.study.sectionKeys.enumerated().dropFirst() {
      places[index] = known[key]
      self.begun[index] = windows[key]
    }
    for parent in after.sections.indices where places[parent] != nil { addSections(below: parent) }
    addItems()
  }

  // MARK: - Sections

  private mutating func addSections(below parent: Int) {
    let end = end(ofSection: parent)
    let children = Array(after.childSections(of: parent))
    let added = children.filter { child in
      guard places[child] == nil else { return false }
      let isPast = [new, held].contains { table in
        table.window(ofSection: child).map { $0.lowerBound < today } ?? false
      }
      return isPast && after.counts(of: .section(child)).left > 0
    }
    guard !added.isEmpty, end >= today else { return }
    let shared = Set(
      added.filter { child in
        children.contains {
          places[$0] != nil && new.window(ofSection: $0) == new.window(ofSection: child)
        }
      })
    for child in shared { give(child, today...max(running(among: children) ?? end, today)) }
    // New sections come after those that have begun, in the order of the text, among those that have not.
    let ahead = children.filter { begun[$0] == nil && !shared.contains($0) }
    let lengths = ahead.map { new.window(ofSection: $0)?.count ?? 0 }
    let last = children.compactMap { begun[$0]?.upperBound }.max()
    let first = last.map { $0 < end ? max($0.advanced(by: 1), today) : today } ?? today
    let room = end.number - first.number + 1
    let total = max(lengths.reduce(0, +), 1)
    var sum = 0
    for (child, length) in zip(ahead, lengths) {
      let lower = first.number + room * sum / total
      sum += length
      let upper = max(first.number + room * sum / total - 1, lower)
      if added.contains(child) { give(child, Day(number: lower)...min(Day(number: upper), end)) }
    }
  }

  private mutating func give(_ section: Int, _ days: ClosedRange<Day>) {
    windows.append(ScheduleRevision.Window(after.study.sectionKeys[section], days))
    given.formUnion(section..<Int(after.sections[section].next))
  }

  private func end(ofSection index: Int) -> Day {
    index == 0 ? new.end : (begun[index] ?? new.window(ofSection: index))?.upperBound ?? new.end
  }

  /// The last day of the one whose time runs.
  private func running(among sections: some Sequence<Int>) -> Day? {
    sections.compactMap { index in
      places[index].flatMap { old.window(ofSection: $0) }.flatMap {
        $0.contains(today) ? $0.upperBound : nil
      }
    }.min()
  }

  // MARK: - Items

  private mutating func addItems() {
    let known = Set(before.study.itemKeys)
    var replaced = goneLeaves()
    for (index, key) in after.study.itemKeys.enumerated() where !known.contains(key) {
      let section = Int(after.items[index].section)
      guard after.isOpenWork(leaf: index), !given.contains(section),
        let days = held.window(ofItem: index, in: after), days.upperBound < today
      else { continue }
      // An open line in other words is as late as it was.
      if replaced[section, default: 0] > 0 {
        replaced[section, default: 0] -= 1
        continue
      }
      windows.append(ScheduleRevision.Window(key, today...endAhead(of: section)))
    }
  }

  /// By section of the text as it is now, how many of its open leaves are no longer in the plan.
  private func goneLeaves() -> [Int: Int] {
    let now = Set(after.study.itemKeys)
    let sections = Dictionary(places.map { ($0.value, $0.key) }) { first, _ in first }
    var counts: [Int: Int] = [:]
    for (index, key) in before.study.itemKeys.enumerated()
    where !now.contains(key) && before.isOpenWork(leaf: index) {
      guard let section = sections[Int(before.items[index].section)] else { continue }
      counts[section, default: 0] += 1
    }
    return counts
  }

  /// The end of what runs beside a section, or beside what it stands in; else that of the plan.
  private func endAhead(of section: Int) -> Day {
    var at = section
    while at > 0 {
      at = Int(after.sections[at].parent)
      if let end = running(among: after.childSections(of: at)) { return end }
    }
    return new.end
  }
}
