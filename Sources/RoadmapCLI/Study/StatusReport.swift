import RoadmapKit

/// All that `roadmap status` knows before it is put into words.
struct StatusReport {
  let desk: Desk
  let courses: [Course]
  let standings: [Standing]
  let reviews: DueReviews
  let activity: Activity
  /// One plan or section was asked for.
  let isDeep: Bool
  /// How many plans are left out: finished, and nothing is left to say of them.
  let closed: Int

  /// Of every plan of a desk; closed ones only where all are asked for.
  init(_ desk: Desk, _ access: PlanAccess, isAll: Bool) throws(CommandError) {
    let all = desk.courses
    let shown = all.map { ($0, Standing($0, isDeep: false)) }
      .filter { isAll || !$0.1.isClosed(today: desk.today) }
    let reviewDays = try desk.reviewDays(access, since: desk.today.advanced(by: -371))
    self.desk = desk
    courses = shown.map(\.0)
    standings = shown.map(\.1)
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
    reviews = try desk.reviews(access)
    activity = Activity(courses.map(\.history), desk.calendar, today: desk.today)
    isDeep = true
    closed = 0
  }
}

extension Standing {
  /// Finished, and confirmed; without outcomes it is news for a week.
  fileprivate func isClosed(today: Day) -> Bool {
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
