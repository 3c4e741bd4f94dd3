package import RoadmapModel

/// When each part of a plan is to be studied, in days of the calendar: the baseline that progress is
/// measured against.
///
/// The plan's own times, counted from the day it is started. What names no time shares that of
/// what is around it, by its size. Pauses and a later end move what is ahead of them; a window that has
/// begun stays where it was when something is added to the plan.
package struct Timetable: Sendable {
  /// The plan's first and last day.
  package private(set) var days: ClosedRange<Day>
  private var windows: [SectionTime<ClosedRange<Day>>]
  private(set) var postponed = PostponedItems()
  /// By section, the windows that were recorded when what was left was spread anew.
  private(set) var past: [Int: ClosedRange<Day>] = [:]
  /// By item, the days of what was done when what was left was spread anew.
  private var done: [Int: ClosedRange<Day>] = [:]
  /// The windows before anything was postponed; empty where nothing was.
  private var planned: [SectionTime<ClosedRange<Day>>] = []
  /// Of what was spread anew, with what was missed before.
  let spread: SpreadStart?
  /// How many days the plan was to take when it was started, without pauses: until the end that was wished
  /// then, or by its own times. `nil` where it had neither.
  let daysAtStart: Int?
  var spreadFrom: Day? { spread?.day }

  /// Leaves a week that the plan asked for when it was started, of so many in all.
  func plannedPerWeek(of leaves: Int) -> Double? {
    daysAtStart.map { Double(leaves * 7) / Double(max($0, 1)) }
  }

  package var start: Day { days.lowerBound }
  package var end: Day { days.upperBound }

  /// `nil` where the plan names no times, and the user no end.
  package init?(_ plan: StudiedPlan, _ run: PlanRun, today: Day) {
    let work = Workload(plan)
    self.init(plan, run, work, StudyHistory(plan, work), today: today)
  }

  package init?(
    _ plan: StudiedPlan, _ run: PlanRun, _ work: Workload, _ history: StudyHistory, today: Day
  ) {
    let start = run.start.number
    let extents = SectionExtents(plan, start: run.start)
    let own = TimetableLayout(plan: plan, work: work, extents: extents)
    let length = own.length(from: start)
    daysAtStart = run.untilAtStart.map { max($0.number - start + 1, 1) } ?? length
    let revision = run.revision
    let wished = (revision?.until ?? run.firstUntil).map { max($0.number, start) + 1 }
    guard
      let natural = length ?? wished.map({ $0 - start }) ?? run.until.map({ $0.number - start + 1 })
    else { return nil }
    let pausedDays = PausedDays(run, today: today)
    let isLeft = revision?.spread == .left
    let spread = (isLeft ? revision : nil).map {
      SpreadStart(day: max($0.from, run.start), time: run.revised)
    }
    self.spread = spread
    let origin = spread?.day.number ?? start
    let unfinished = spread.map { Unfinished(plan, work, history, at: $0) }
    var layout =
      unfinished.map {
        TimetableLayout(plan: plan, work: $0.work, extents: SectionExtents(none: plan))
      } ?? own
    let span =
      isLeft
      ? max((wished ?? pausedDays.end(of: natural, from: start, before: origin)) - origin, 1)
      : max(natural, 1)
    layout.place(section: 0, in: origin..<origin + span)
    var ends: [(from: Int, end: Int?)] = [(from: origin, end: wished)]
    for end in run.laterEnds {
      ends.append((max(end.from.number, origin), end.until.map { max($0.number, start) + 1 }))
    }
    let pauses = pausedDays.ranges.map { max($0.lowerBound, origin)..<max($0.upperBound, origin) }
      .filter { !$0.isEmpty }
    let map = CalendarMap(from: origin, length: span, ends: ends, pauses: pauses)
    let last = Day(number: max(map.end - 1, start))
    days = run.start...last
    windows = []
    windows.reserveCapacity(plan.sections.count)
    for index in plan.sections.indices {
      let slot = layout.slots[index]
      let around = index == 0 ? days : windows[Int(plan.sections[index].parent)].all ?? days
      func window(_ slot: Range<Int>, within around: ClosedRange<Day>) -> ClosedRange<Day> {
        Self.days(map(slot.lowerBound - origin..<slot.upperBound - origin), within: around)
      }
      let all = index == 0 ? days : slot.all.map { window($0, within: around) }
      windows.append(slot.moved(to: all) { window($0, within: all ?? around) })
    }
    if let revision { keep(revision, plan, run, pausedDays, unfinished) }
    postpone(PostponedParts(run, plan, pausedDays, until: end), plan)
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

  /// The day by which a section was to be done that was missed when what was left was spread anew; `nil` where
  /// its days were not over then.
  package func missedEnd(ofSection index: Int) -> Day? {
    guard let spreadFrom, let day = past[index]?.upperBound, day < spreadFrom else { return nil }
    return day
  }

  /// The same without what was postponed.
  func plannedWindow(ofSection index: Int) -> ClosedRange<Day>? {
    planned.isEmpty ? windows[index].all : planned[index].all
  }

  /// In the same way, what is laid out for an item.
  func plannedWindow(ofItem index: Int, in plan: StudiedPlan) -> ClosedRange<Day>? {
    let section = Int(plan.items[index].section)
    return (planned.isEmpty ? windows : planned)[section].part(ofLine: plan.items[index].line)
  }

  /// The days in which an item is to be done with the others beside it.
  package func window(ofItem index: Int, in plan: StudiedPlan) -> ClosedRange<Day>? {
    let item = plan.items[index]
    let days = windows[Int(item.section)].part(ofLine: item.line)
    if let window = postponed.windows[index] ?? done[index] { return window }
    guard let due = postponed.days[index] else { return days }
    return days.map { Self.moved($0, to: due, said: postponed.said[index]) } ?? due...due
  }

  /// A section's own items, in their one or two windows.
  func ownWindows(ofSection index: Int) -> SectionTime<ClosedRange<Day>> { windows[index] }

  // MARK: - Windows that stay

  /// Sections whose windows had begun have those again, and the others what is left of the days.
  private mutating func keep(
    _ revision: ScheduleRevision, _ plan: StudiedPlan, _ run: PlanRun, _ pausedDays: PausedDays,
    _ unfinished: Unfinished?
  ) {
    let isLeft = unfinished != nil
    var kept: [Int: ClosedRange<Day>] = [:]
    let known = Dictionary(revision.windows.map { ($0.section, $0.days) }) { $1 }
    for index in plan.sections.indices.dropFirst() {
      kept[index] = known[plan.study.sectionKeys[index]].map { days in
        let window = pausedDays.put(days, offAfter: revision.from, knowing: run.revisionPauses)
        // What was added ahead is due by the end, also by one that is wished later, and so is what had
        // begun, but not before the day it was wished on.
        let range = window.lowerBound.number..<window.upperBound.number + 1
        if days.lowerBound > revision.from { return Self.days(range, within: self.days) }
        guard let wished = run.laterEnds.last else { return window }
        let last = min(window.upperBound, max(end, wished.from))
        return min(window.lowerBound, last)...last
      }
    }
    past = kept
    if isLeft { keepDone(plan) }
    let laidOut = windows.map(\.all)
    var scales: [Int: TimeScale] = [:]
    for parent in plan.sections.indices {
      let children = plan.childSections(of: parent)
      let scale =
        isLeft ? nil : scale(below: parent, children, kept, laidOut) ?? scales[parent]
      let ahead = isLeft ? nil : firstAhead(children, kept, laidOut)
      let later = ahead.flatMap {
        self.scale(from: $0, below: parent, scale, kept, laidOut, after: revision.from)
      }
      for child in children {
        if let window = kept[child] {
          if let unfinished {
            keep(child, window, beforeWhatIsLeft: unfinished.isBegun[child])
          } else {
            place(child, all: window)
          }
          if !isLeft, let before = laidOut[child], before != window {
            scales[child] = Self.scale(from: before, to: window)
          }
        } else if let scale = isAhead(laidOut[child], of: ahead) ? later ?? scale : scale {
          move(child, scale, within: windows[parent].all ?? days)
          scales[child] = scale
        }
      }
    }
  }

  /// What was done by then was due when it was.
  private mutating func keepDone(_ plan: StudiedPlan) {
    guard let spread else { return }
    for index in plan.items.indices where plan.state(ofItem: index) == .done {
      guard let days = past[Int(plan.items[index].section)] else { continue }
      let moment = plan.doneMoment(ofItem: index)
      if moment.map({ spread.follows($0.day, $0.decided) }) ?? true { done[index] = days }
    }
  }

  /// What is spread anew ends where it now ends. It began when it did where something of it was done;
  /// a week that was missed altogether begins anew.
  private mutating func keep(
    _ index: Int, _ window: ClosedRange<Day>, beforeWhatIsLeft isBegun: Bool
  ) {
    guard let all = windows[index].all else { return place(index, all: window) }
    if isBegun { windows[index].all = min(window.lowerBound, all.lowerBound)...all.upperBound }
  }

  /// From the days behind the kept sections below one, as they would be laid out, to those that are
  /// behind them now. `nil` where none is kept.
  private func scale(
    below parent: Int, _ children: some Sequence<Int>, _ kept: [Int: ClosedRange<Day>],
    _ laidOut: [ClosedRange<Day>?]
  ) -> TimeScale? {
    let before = children.filter { kept[$0] != nil }
    guard let end = before.compactMap({ kept[$0]?.upperBound }).max() else { return nil }
    let laidOutEnd = before.compactMap { laidOut[$0]?.upperBound }.max() ?? end
    let target = (windows[parent].all ?? days).upperBound.number + 1
    let source = (laidOut[parent] ?? days).upperBound.number + 1
    return TimeScale(
      from: min(laidOutEnd.number + 1, source)..<source,
      to: min(end.number + 1, target - 1)..<target)
  }

  /// The first day, as it would be laid out, of those behind the kept ones among sections beside each other.
  private func firstAhead(
    _ sections: some Sequence<Int>, _ kept: [Int: ClosedRange<Day>], _ laidOut: [ClosedRange<Day>?]
  ) -> Day? {
    let begun = sections.filter { kept[$0] != nil }.compactMap { laidOut[$0]?.upperBound }.max()
    let others = sections.filter { kept[$0] == nil }.compactMap { laidOut[$0]?.lowerBound }
    return others.filter { first in begun.map { $0 < first } ?? true }.min()
  }

  private func isAhead(_ window: ClosedRange<Day>?, of first: Day?) -> Bool {
    guard let window, let first else { return false }
    return window.lowerBound >= first
  }

  /// Nothing that had not begun on a day begins by then, nor before what precedes it in the whole plan ends:
  /// month 2 may have begun with a week that was done early, while week 1 was spread anew before the rest of
  /// it. `nil` where it is behind both already.
  private func scale(
    from first: Day, below parent: Int, _ scale: TimeScale?, _ kept: [Int: ClosedRange<Day>],
    _ laidOut: [ClosedRange<Day>?], after day: Day
  ) -> TimeScale? {
    let source = (laidOut[parent] ?? days).upperBound.number + 1
    let target = (windows[parent].all ?? days).upperBound.number + 1
    let before = kept.compactMap { index, window in
      laidOut[index].flatMap { $0.upperBound < first ? window.upperBound : nil }
    }
    let starts = (before + [day]).map { $0.number + 1 }.filter { $0 < target }
    guard let start = starts.max(), first.number < source,
      scale.map({ $0(first.number) }) ?? first.number < start
    else { return nil }
    return TimeScale(from: first.number..<source, to: start..<target)
  }

  private static func scale(from: ClosedRange<Day>, to: ClosedRange<Day>) -> TimeScale {
    TimeScale(
      from: from.lowerBound.number..<from.upperBound.number + 1,
      to: to.lowerBound.number..<to.upperBound.number + 1)
  }

  private mutating func place(_ index: Int, all: ClosedRange<Day>) {
    let before = windows[index].all ?? all
    let scale = Self.scale(from: before, to: all)
    windows[index] = windows[index].moved(to: all) {
      before == all ? $0 : Self.scaled($0, scale, within: all)
    }
  }

  private mutating func move(_ index: Int, _ scale: TimeScale, within around: ClosedRange<Day>) {
    guard let all = windows[index].all else { return }
    let moved = Self.scaled(all, scale, within: around)
    windows[index] = windows[index].moved(to: moved) { Self.scaled($0, scale, within: moved) }
  }

  private static func scaled(
    _ window: ClosedRange<Day>, _ scale: TimeScale, within around: ClosedRange<Day>
  ) -> ClosedRange<Day> {
    days(scale(window.lowerBound.number..<window.upperBound.number + 1), within: around)
  }

  // MARK: - What was postponed

  private mutating func postpone(_ parts: PostponedParts, _ plan: StudiedPlan) {
    guard !parts.isEmpty else { return }
    let before = self
    planned = windows
    let settled = parts.settled.compactMap { index in
      before.window(ofItem: index, in: plan).map { (index, $0) }
    }
    var moved: Set<Int> = []
    for (index, part) in parts.sections.sorted(by: { $0.key < $1.key }) {
      guard let all = windows[index].all else { continue }
      let shift = part.due.number - all.upperBound.number
      for below in index..<Int(plan.sections[index].next) {
        moved.insert(below)
        guard parts.settledSections.contains(below) else {
          self.shift(below, by: shift, said: part.said)
          continue
        }
        // A week of which all was done by then stays, and one that had begun began when it did.
        guard parts.openSections.contains(below) else { continue }
        let first = windows[below].all?.lowerBound
        keepOwn(below)
        self.shift(below, by: shift, said: part.said)
        if let first, part.said.map({ first <= $0 }) ?? true {
          windows[below].all = windows[below].all.map { first...max($0.upperBound, first) }
        }
      }
    }
    let shifted = self
    postponed = PostponedItems(
      parts, plan, settled: Dictionary(settled) { $1 },
      moved: Dictionary(
        moved.compactMap { index in shifted.window(ofSection: index).map { (index, $0.upperBound) }
        }
      ) { $1 },
      due: { shifted.window(ofItem: $0, in: plan)?.upperBound })
    let table = self
    postponed.group(plan, spread: spreadFrom) { index in
      let item = plan.items[index]
      let isTrailing = item.line >= table.windows[Int(item.section)].split
      return table.window(ofItem: index, in: plan).map { ($0, isTrailing) }
    }
    // A week whose open items are all due later lasts until then; what was done of it was not.
    for (index, end) in postponed.ends {
      keepOwn(index)
      windows[index].all = windows[index].all.map { $0.lowerBound...max($0.upperBound, end) }
    }
    let last = windows.compactMap { $0.all?.upperBound }.max() ?? end
    let later = max(last, postponed.days.values.max() ?? last)
    if later > end {
      keepOwn(0)
      days = start...later
      windows[0].all = days
    }
  }

  /// A section's own items keep their days when it has others.
  private mutating func keepOwn(_ index: Int) {
    windows[index].leading = windows[index].leading ?? windows[index].all
    windows[index].trailing = windows[index].trailing ?? windows[index].all
  }

  private mutating func shift(_ index: Int, by count: Int, said: Day?) {
    func shifted(_ window: ClosedRange<Day>) -> ClosedRange<Day> {
      let due = Self.moved(window.upperBound, by: count, said: said)
      let moved = Self.moved(window, to: due, said: said)
      // Nothing of a plan is before it begins.
      return max(moved.lowerBound, min(start, moved.upperBound))...moved.upperBound
    }
    windows[index] = windows[index].moved(to: windows[index].all.map(shifted), shifted)
  }

  /// As long as before, and due on another day. What had not begun when that was said begins no earlier: 22 to
  /// 28 Dec, brought forward to 8 Dec on the 5th, is 5 to 8 Dec.
  private static func moved(
    _ window: ClosedRange<Day>, to due: Day, said: Day?
  ) -> ClosedRange<Day> {
    let count = due.number - window.upperBound.number
    return min(moved(window.lowerBound, by: count, said: said), due)...due
  }

  /// What is brought forward is brought to no day that was over.
  private static func moved(_ day: Day, by count: Int, said: Day?) -> Day {
    max(day.advanced(by: count), min(day, said ?? day))
  }
}
