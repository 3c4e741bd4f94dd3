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

  /// All that can be done now.
  package let entries: [Entry]

  package init(_ courses: [Course], _ effort: Effort) {
    var turns: [Turn] = []
    for (index, course) in courses.enumerated() {
      var taken = Array(repeating: 0, count: Urgency.ranks)
      for candidate in Candidates(course.plan).all {
        let entry = Self.entry(candidate, index, course, effort)
        let rank = entry.urgency.rank
        turns.append(
          Turn(entry: entry, rank: rank, turn: taken[rank], order: turns.count))
        taken[rank] += 1
      }
    }
    entries = turns.sorted(by: Turn.precedes).map(\.entry)
  }

  /// Plans take turns, so that each gets its share of a day; what is late the longest comes first.
  private struct Turn {
    let entry: Entry
    let rank: Int
    /// Its place among those of its plan that are as urgent.
    let turn: Int
    let order: Int

    static func precedes(_ a: Turn, _ b: Turn) -> Bool {
      if a.rank != b.rank { return a.rank < b.rank }
      if case .overdue(let one) = a.entry.urgency, case .overdue(let other) = b.entry.urgency,
        one != other
      {
        return one < other
      }
      return a.turn != b.turn ? a.turn < b.turn : a.order < b.order
    }
  }

  private static func entry(
    _ candidate: Candidate, _ index: Int, _ course: Course, _ effort: Effort
  ) -> Entry {
    let plan = course.plan
    let standing =
      switch candidate.place {
      case .item(let item): course.pace?.standing(ofItem: item)
      case .section(let section): course.pace?.standing(ofSection: section)
      }
    let minutes =
      switch candidate.reason {
      // To choose is a moment's work.
      case .choice: 5
      default:
        if case .item(let item) = candidate.place {
          effort.minutes(ofItem: item, in: plan)
        } else {
          5
        }
      }
    return Entry(
      course: index, place: candidate.place, urgency: urgency(candidate, standing),
      reason: candidate.reason, minutes: minutes)
  }

  private static func urgency(
    _ candidate: Candidate, _ standing: PlanPace.Standing?
  ) -> Urgency {
    if candidate.reason == .started { return .started }
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
  private static let reach = 8

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
