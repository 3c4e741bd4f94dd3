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

    /// Whether it asks for a choice to be made, and not yet for study.
    package var isChoice: Bool {
      if case .choice = reason { true } else { false }
    }
  }

  /// What can be done now: all of it, or the first of it.
  package let entries: [Entry]
  /// How much there is in all.
  package let count: Int

  /// `atMost`: no more entries than these. `ofEach`: each plan that today asks something of has one of
  /// them, however long others are overdue.
  package init(
    _ courses: [Course], _ effort: Effort, atMost limit: Int = .max, ofEach: Bool = false
  ) {
    var turns: [Turn] = []
    var count = 0
    for (index, course) in courses.enumerated() {
      let own = Self.turns(of: course, at: index)
      count += own.count
      // What stands behind so many of its own plan stands behind so many of all.
      turns += own.prefix(limit)
    }
    self.count = count
    let all = turns.sorted(by: Turn.precedes)
    let first = ofEach ? Self.first(limit, ofEach: all) : Array(all.prefix(limit))
    entries = first.map { turn in
      Entry(
        course: turn.course, place: turn.candidate.place, urgency: turn.urgency,
        reason: turn.candidate.reason,
        minutes: Self.minutes(turn.candidate, courses[turn.course].plan, effort))
    }
  }

  /// The first turns, the last of them given to plans that would have none.
  private static func first(_ limit: Int, ofEach all: [Turn]) -> [Turn] {
    var chosen = Array(all.indices.prefix(limit))
    var counts: [Int: Int] = [:]
    for place in chosen { counts[all[place].course, default: 0] += 1 }
    for place in all.indices.dropFirst(limit)
    where all[place].tier == 0 && counts[all[place].course] == nil {
      let most = counts.values.max() ?? 0
      guard most > 1,
        let last = chosen.lastIndex(where: { counts[all[$0].course] == most })
      else { break }
      counts[all[chosen[last]].course] = most - 1
      counts[all[place].course] = 1
      chosen.remove(at: last)
      chosen.append(place)
    }
    return chosen.sorted().map { all[$0] }
  }

  /// What a plan has to do, in its own order, each with its turn.
  private static func turns(of course: Course, at index: Int) -> [Turn] {
    let candidates = Candidates(course.plan).all.map { ($0, urgency($0, course)) }
    let order = candidates.indices.sorted { a, b in
      let (one, other) = (candidates[a].1, candidates[b].1)
      if one.rank != other.rank { return one.rank < other.rank }
      if case .overdue(let first) = one, case .overdue(let second) = other, first != second {
        return first < second
      }
      return a < b
    }
    let pace = course.pace
    let shares = [pace?.today.left ?? 0, max(pace?.thisWeek.left ?? 0, pace?.today.left ?? 0)]
    return order.enumerated().map { turn, place in
      let tier = shares.firstIndex { turn < $0 } ?? shares.count
      return Turn(
        course: index, candidate: candidates[place].0, urgency: candidates[place].1,
        due: course.due(of: candidates[place].0.place)?.number ?? .max, turn: turn,
        tier: tier, share: tier < shares.count ? max(shares[tier], 1) : 1)
    }
  }

  /// What was started comes first. Then each plan has its share of today, then what is left of its week,
  /// then the rest: a plan with time until next year waits for one that has items left this week.
  private struct Turn {
    /// The plan's place among the courses.
    let course: Int
    let candidate: Candidate
    let urgency: Urgency
    let due: Int
    /// Its place in its plan.
    let turn: Int
    /// 0 for what today asks for, 1 for this week.
    let tier: Int
    /// How many items today, or this week, asks for of its plan: a plan with more of them has more turns.
    let share: Int

    static func precedes(_ a: Turn, _ b: Turn) -> Bool {
      let (rank, other) = (a.urgency.rank, b.urgency.rank)
      if rank == 0 || other == 0, rank != other { return rank < other }
      if a.tier != b.tier { return a.tier < b.tier }
      if rank != other { return rank < other }
      if case .overdue(let one) = a.urgency, case .overdue(let other) = b.urgency, one != other {
        return one < other
      }
      // Behind its share a plan with time until spring waits for one whose week ends on Sunday.
      if rank == Urgency.due.rank, a.tier > 1, a.due != b.due { return a.due < b.due }
      let (one, two) = ((a.turn + 1) * b.share, (b.turn + 1) * a.share)
      if one != two { return one < two }
      return (a.course, a.turn) < (b.course, b.turn)
    }
  }

  private static func minutes(_ candidate: Candidate, _ plan: StudiedPlan, _ effort: Effort) -> Int
  {
    // To choose is a moment's work.
    if case .choice = candidate.reason { return 5 }
    guard case .item(let item) = candidate.place else { return 5 }
    return effort.minutes(ofItem: item, in: plan)
  }

  private static func urgency(_ candidate: Candidate, _ course: Course) -> Urgency {
    if candidate.reason == .started { return .started }
    let standing =
      switch candidate.place {
      case .item(let item): course.pace?.timing(ofItem: item)
      case .section(let section): course.pace?.timing(ofSection: section)
      }
    switch standing {
    case .overdue(let day): return .overdue(since: day)
    case .now: return .due
    case .later, .unscheduled, nil: return .next
    }
  }

  /// How many may be passed over to fill a sitting.
  private static let reach = 8

  /// As many as fit a sitting, in order; of the next ones, those that do not fit are passed over. The first
  /// thing to study that fits is found wherever it is.
  package func packed(into minutes: Int) -> [Entry] {
    var left = minutes
    var packed: [Entry] = []
    var passed = 0
    var hasStudy = false
    for entry in entries {
      let isFar = passed >= Self.reach
      if isFar, hasStudy { break }
      guard entry.minutes <= left, !isFar || !entry.isChoice else {
        passed += 1
        continue
      }
      packed.append(entry)
      left -= entry.minutes
      hasStudy = hasStudy || !entry.isChoice
      if isFar { passed = 0 }
    }
    return packed
  }
}

extension [Agenda.Entry] {
  /// What the first thing to study takes, with the choices before it.
  var minutesUntilStudied: Int {
    let end = firstIndex { !$0.isChoice } ?? count - 1
    return prefix(end + 1).reduce(0) { $0 + $1.minutes }
  }
}
