package import RoadmapModel

/// What to do next in several plans, in order.
package struct Agenda: Sendable {
  package enum Urgency: Hashable, Sendable {
    case started
    /// Its time by the schedule ended on that day of the plan's own time.
    case overdue(since: Day)
    /// Its time runs.
    case due
    /// It comes next in its plan.
    case next

    fileprivate static let ranks = 4

    fileprivate var rank: Int {
      switch self {
      case .started: 0
      case .overdue: 1
      case .due: 2
      case .next: 3
      }
    }
  }

  package struct Entry: Hashable, Sendable {
    /// The plan's place among the courses.
    package let course: Int
    package let place: PlanPlace
    package let urgency: Urgency
    package let reason: Candidate.Reason
    /// How long it may take.
    package let minutes: Int
  }

  /// What can be done now: all of it, or the first of it.
  package let entries: [Entry]
  /// How much there is in all.
  package let count: Int

  /// `atMost`: no more entries than these.
  package init(_ courses: [Course], _ effort: Effort, atMost limit: Int = .max) {
    var turns = FirstTurns(limit: limit)
    for (index, course) in courses.enumerated() {
      var taken = Array(repeating: 0, count: Urgency.ranks)
      for candidate in Candidates(course.plan).all {
        let urgency = Self.urgency(candidate, course)
        turns.take(
          Turn(
            course: index, candidate: candidate, urgency: urgency, turn: taken[urgency.rank],
            order: turns.count))
        taken[urgency.rank] += 1
      }
    }
    count = turns.count
    entries = turns.inOrder.map { turn in
      Entry(
        course: turn.course, place: turn.candidate.place, urgency: turn.urgency,
        reason: turn.candidate.reason,
        minutes: Self.minutes(turn.candidate, courses[turn.course].plan, effort))
    }
  }

  /// Plans take turns, so that each gets its share of a day; what is late the longest comes first.
  private struct Turn {
    /// The plan's place among the courses.
    let course: Int
    let candidate: Candidate
    let urgency: Urgency
    /// Its place among those of its plan that are as urgent.
    let turn: Int
    let order: Int

    static func precedes(_ a: Turn, _ b: Turn) -> Bool {
      let (rank, other) = (a.urgency.rank, b.urgency.rank)
      if rank != other { return rank < other }
      if case .overdue(let one) = a.urgency, case .overdue(let other) = b.urgency, one != other {
        return one < other
      }
      return a.turn != b.turn ? a.turn < b.turn : a.order < b.order
    }
  }

  /// The first of many turns. Few are kept in their order as they come, so that the others take no
  /// room; many are put in order at the end.
  private struct FirstTurns {
    let limit: Int
    /// How many there were.
    private(set) var count = 0
    private var kept: [Turn] = []
    private var areFew: Bool { limit < 64 }

    init(limit: Int) { self.limit = limit }

    mutating func take(_ turn: Turn) {
      count += 1
      guard areFew else { return kept.append(turn) }
      if kept.count == limit {
        guard let last = kept.last, Turn.precedes(turn, last) else { return }
        kept.removeLast()
      }
      kept.insert(turn, at: kept.firstIndex { Turn.precedes(turn, $0) } ?? kept.count)
    }

    var inOrder: [Turn] {
      areFew ? kept : Array(kept.sorted(by: Turn.precedes).prefix(limit))
    }
  }

  private static func minutes(_ candidate: Candidate, _ plan: StudiedPlan, _ effort: Effort) -> Int {
    // To choose is a moment's work.
    if case .choice = candidate.reason { return 5 }
    guard case .item(let item) = candidate.place else { return 5 }
    return effort.minutes(ofItem: item, in: plan)
  }

  private static func urgency(_ candidate: Candidate, _ course: Course) -> Urgency {
    if candidate.reason == .started { return .started }
    let standing =
      switch candidate.place {
      case .item(let item): course.pace?.standing(ofItem: item)
      case .section(let section): course.pace?.standing(ofSection: section)
      }
    switch standing {
    case .overdue(let day): return .overdue(since: day)
    case .now: return .due
    case .later, .unscheduled, nil: return .next
    }
  }

  /// What the first thing to study takes, with the choices before it.
  var timeUntilStudied: Int {
    var minutes = 0
    for entry in entries {
      minutes += entry.minutes
      if case .choice = entry.reason { continue }
      break
    }
    return minutes
  }

  /// How far behind others an item may be to fill the rest of a sitting.
  static let reach = 8

  /// As many as fit a sitting, in order; of the next ones, those that do not fit are passed over.
  package func packed(into minutes: Int) -> [Entry] {
    var left = minutes
    var packed: [Entry] = []
    for (index, entry) in entries.enumerated() {
      guard index < packed.count + Self.reach else { break }
      guard entry.minutes <= left else { continue }
      packed.append(entry)
      left -= entry.minutes
    }
    return packed
  }
}
