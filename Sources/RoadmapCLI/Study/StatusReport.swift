import RoadmapKit

/// All that `roadmap status` knows before it is put into words.
struct StatusReport {
  let desk: Desk
  /// Of the plans that are told in full.
  let courses: [Course]
  let standings: [Standing]
  /// The plans under way that a line must do for.
  let lines: [PlanLine]
  let reviews: DueReviews
  let activity: Activity
  /// One plan or section was asked for.
  let isDeep: Bool
  /// How many plans are left out: finished, and nothing is left to say of them.
  let closed: Int

  /// Of every plan under way.
  init(_ access: PlanAccess) throws(CommandError) {
    self = try Overview.look(access) { overview throws(CommandError) in
      overview.entries.count > FullPlans.most
        ? try StatusReport(ofMany: &overview) : try StatusReport(ofFew: &overview)
    }
  }

  private init(ofFew overview: inout Overview) throws(CommandError) {
    try overview.readAll()
    let reviewDays = try overview.reviewDays(since: Self.firstDay(overview.today))
    self.init(overview.desk, reviewDays, isAll: false)
  }

  private init(ofMany overview: inout Overview) throws(CommandError) {
    try overview.readUntallied()
    overview.dropUnread()
    let facts = overview.entries.compactMap(\.facts)
    let chosen = FullPlans(overview, facts)
    for index in chosen.full { try overview.read(index) }
    let courses = chosen.full.compactMap { overview.course($0) }
    var days = DayCounts(today: overview.today)
    for plan in facts { plan.count(into: &days) }
    let reviewDays = try overview.reviewDays(since: Self.firstDay(overview.today))
    desk = overview.desk
    self.courses = courses
    standings = courses.map { Standing($0, isDeep: false) }
    lines = chosen.brief.map { index in
      PlanLine(
        id: overview.entries[index].id, run: overview.entries[index].run, facts: facts[index])
    }
    reviews = DueReviews(
      of: facts.map { .tallied($0) }, overview.settings, doneToday: reviewDays[overview.today] ?? 0,
      today: overview.today)
    activity = Activity(
      counts: days.added(to: reviewDays), overview.calendar, today: overview.today)
    isDeep = false
    closed = overview.entries.count - chosen.full.count - chosen.brief.count
  }

  /// Of all that there is, begun or not, in full.
  init(ofAll desk: Desk, _ access: PlanAccess) throws(CommandError) {
    self.init(
      desk, try desk.reviewDays(access, since: Self.firstDay(desk.today)), isAll: true)
  }

  /// Of every plan of a desk in full; closed ones only where all are asked for.
  private init(_ desk: Desk, _ reviewDays: [Day: Int], isAll: Bool) {
    let all = desk.courses
    let shown = all.map { ($0, Standing($0, isDeep: false)) }
      .filter { isAll || !$0.1.isClosed(today: desk.today) }
    self.desk = desk
    courses = shown.map(\.0)
    standings = shown.map(\.1)
    lines = []
    closed = all.count - shown.count
    reviews = DueReviews(
      of: desk.plans, desk.settings, doneToday: reviewDays[desk.today] ?? 0, today: desk.today)
    activity = Activity(
      all.map(\.history), reviews: reviewDays, desk.calendar, today: desk.today)
    isDeep = false
  }

  /// Of the only plan of a desk, or a section of it.
  init(_ desk: Desk, _ access: PlanAccess, section: Int) throws(CommandError) {
    let courses = desk.courses
    self.desk = desk
    self.courses = courses
    standings = courses.map { Standing($0, section: section, isDeep: true) }
    lines = []
    reviews = try desk.reviews(access)
    activity = Activity(courses.map(\.history), desk.calendar, today: desk.today)
    isDeep = true
    closed = 0
  }

  /// The activity calendar goes back a year.
  private static func firstDay(_ today: Day) -> Day { today.advanced(by: -371) }
}

extension Standing {
  fileprivate func isClosed(today: Day) -> Bool {
    Self.isClosed(isComplete: isComplete, counts, days, today: today)
  }

  /// Finished, and confirmed; without outcomes it is news for a week.
  static func isClosed(
    isComplete: Bool, _ counts: PlanCounts, _ days: ClosedRange<Day>?, today: Day
  ) -> Bool {
    guard isComplete else { return false }
    if counts.outcomes > 0 { return counts.confirmed == counts.outcomes }
    return days.map { today.number - $0.upperBound.number > 6 } ?? true
  }
}

extension Desk {
  var courses: [Course] {
    sources.map { Course($0.plan, runs[$0.plan.id], calendar, today: today) }
  }

  func reviews(_ access: PlanAccess) throws(CommandError) -> DueReviews {
    DueReviews(
      of: plans, settings, doneToday: try reviewDays(access, since: today)[today] ?? 0,
      today: today)
  }

  func reviewDays(_ access: PlanAccess, since first: Day) throws(CommandError) -> [Day: Int] {
    guard plans.contains(where: { $0.study != nil }) else { return [:] }
    return try access.asking { shelf throws(JournalError) in
      try shelf.journal?.reviewDays(since: first) ?? [:]
    }
  }
}
