import RoadmapModel

/// What is expected of a plan after so many days of study: each section's required leaves, spread
/// evenly over the study days of its window.
struct Baseline {
  struct Portion {
    let required: Int
    /// The study days from the plan's start to the window's first day.
    let before: Int
    /// The study days of the window.
    let days: Int
    /// The study day by whose end all of it is due.
    var last: Int { before + max(days, 1) }

    func expected(after studied: Int) -> Int {
      guard studied > before else { return 0 }
      // Windows without a day of study are due on the next one.
      return days == 0 ? required : min(required, required * (studied - before) / days)
    }
  }

  private let portions: [[Portion]]
  /// By section, the study days by whose end its own open leaves are due.
  private let dueDays: [[Int]]
  private let plan: StudiedPlan
  private let work: Workload
  private let table: Timetable
  private let history: StudyHistory
  private let days: StudyDays
  private let paused: [ClosedRange<Day>]

  init(
    _ plan: StudiedPlan, _ table: Timetable, _ work: Workload, _ history: StudyHistory,
    _ days: StudyDays, paused: [ClosedRange<Day>]
  ) {
    self.plan = plan
    self.work = work
    self.table = table
    self.history = history
    self.days = days
    self.paused = paused
    dueDays = Self.dueDays(plan, table, days, paused)
    let unfinished = table.spread.map { Unfinished(plan, work, history, at: $0) }
    portions = plan.sections.indices.map { index in
      let done = unfinished?.doneBefore[index] ?? 0
      let required = work.own[index].counted - done
      let past = done > 0 ? [Self.past(done, ofSection: index, table, days)] : []
      guard required > 0 else { return past }
      let window = table.ownWindows(ofSection: index)
      var leading = required - window.trailingRequired
      var trailing = window.trailingRequired
      var parts: [(Int, ClosedRange<Day>?)] = []
      for group in table.postponed.groups[index] ?? [] {
        let count = max(min(group.count, group.isTrailing ? trailing : leading), 0)
        if group.isTrailing { trailing -= count } else { leading -= count }
        parts.append((count, group.days))
      }
      parts += [(leading, window.leading ?? window.all), (trailing, window.trailing ?? window.all)]
      return past
        + parts.compactMap { required, window in
          guard required > 0, let window else { return nil }
          return Self.portion(required, in: window, table, days, paused)
        }
    }
  }

  /// What was spread anew is expected from that day on, though its window began before. The plan's own end
  /// may run out in a pause: what is due then is due on the first day of study after it, and nothing of it
  /// before the pause.
  private static func portion(
    _ required: Int, in window: ClosedRange<Day>, _ table: Timetable, _ days: StudyDays,
    _ paused: [ClosedRange<Day>]
  ) -> Portion {
    let first = min(max(window.lowerBound, table.spreadFrom ?? table.start), window.upperBound)
    return Portion(
      required: required,
      before: days.count(from: table.start, to: first.advanced(by: -1)),
      days: days.count(from: first, to: window.upperBound)
        + (paused.contains { $0.contains(window.upperBound) } ? 1 : 0))
  }

  /// What was done when the rest was spread anew was expected by then, no more and no less.
  private static func past(
    _ done: Int, ofSection index: Int, _ table: Timetable, _ days: StudyDays
  ) -> Portion {
    let last = (table.spreadFrom ?? table.start).advanced(by: -1)
    let studied = days.count(from: table.start, to: last)
    guard let window = table.past[index], window.lowerBound <= last else {
      return Portion(required: done, before: studied - 1, days: 0)
    }
    let before = days.count(from: table.start, to: window.lowerBound.advanced(by: -1))
    let end = min(window.upperBound, last)
    return Portion(
      required: done, before: min(before, studied - 1),
      days: days.count(from: window.lowerBound, to: end))
  }

  /// All that is required of the plan.
  var curve: Curve { Curve(portions: parts.flatMap { portions[$0] }) }

  /// How many open leaves become due after the first of two days of study and by the last.
  func dueWork(after first: Int, by last: Int) -> Int {
    parts.reduce(0) { sum, index in
      // Of options no more than are still to be done.
      sum + min(dueDays[index].count { first < $0 && $0 <= last }, max(work.own[index].left, 0))
    }
  }

  /// How many leaves of that were done in some days of the calendar.
  func doneWork(after first: Int, by last: Int, on done: ClosedRange<Day>) -> Int {
    history.entries.count { entry in
      guard entry.isCounted, done.contains(entry.day),
        let window = table.window(ofItem: entry.item, in: plan)
      else { return false }
      let due = Self.dueDay(window, table, days, paused)
      return first < due && due <= last
    }
  }

  private static func dueDays(
    _ plan: StudiedPlan, _ table: Timetable, _ days: StudyDays, _ paused: [ClosedRange<Day>]
  ) -> [[Int]] {
    var all: [[Int]] = Array(repeating: [], count: plan.sections.count)
    var known: [ClosedRange<Day>: Int] = [:]
    for index in plan.items.indices where plan.isOpenWork(leaf: index) {
      guard let window = table.window(ofItem: index, in: plan) else { continue }
      let due = known[window] ?? dueDay(window, table, days, paused)
      known[window] = due
      all[Int(plan.items[index].section)].append(due)
    }
    return all
  }

  /// What has no day of study of its own is to be done on the last one before, in the same week. A week off
  /// asks for nothing, nor does the one before it ask for its part: that waits for the next day of study, if
  /// the plan has one more.
  private static func dueDay(
    _ window: ClosedRange<Day>, _ table: Timetable, _ days: StudyDays, _ paused: [ClosedRange<Day>]
  ) -> Int {
    let portion = portion(0, in: window, table, days, paused)
    guard portion.days == 0 else { return portion.last }
    func studied(to day: Day) -> Int { days.count(from: table.start, to: day) }
    let isOff = studied(to: window.upperBound.monday.advanced(by: -1)) == portion.before
    return isOff && studied(to: table.end) > portion.before
      ? portion.before + 1 : max(portion.before, 1)
  }

  /// The plan's sections that count in it.
  private var parts: [Int] {
    var parts: [Int] = []
    var index = 0
    while index < plan.sections.count {
      if index == 0 || work.isPart[index] {
        parts.append(index)
        index += 1
      } else {
        index = Int(plan.sections[index].next)
      }
    }
    return parts
  }

  /// How many leaves are expected by the end of each day of study.
  struct Curve {
    fileprivate let portions: [Portion]

    func expected(after studied: Int) -> Int {
      portions.reduce(0) { $0 + $1.expected(after: studied) }
    }

    /// The study day by whose end so many leaves are expected; `nil` where there are not so many.
    func studyDay(expecting count: Int) -> Int? {
      var (low, high) = (0, portions.reduce(0) { max($0, $1.before + max($1.days, 1)) })
      guard count <= expected(after: high) else { return nil }
      while low < high {
        let middle = (low + high) / 2
        if expected(after: middle) >= count { high = middle } else { low = middle + 1 }
      }
      return low
    }
  }
}
