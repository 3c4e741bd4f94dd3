import RoadmapKit

/// All that `roadmap status` knows before it is put into words.
struct StatusReport {
  let desk: Desk
  let courses: [Course]
  let standings: [Standing]
  let reviews: DueReviews
  /// One plan or section was asked for.
  let isDeep: Bool
  let isAll: Bool

  /// Of every plan that was begun.
  init(_ desk: Desk, _ access: PlanAccess, isAll: Bool) throws(CommandError) {
    courses = desk.courses
    standings = courses.map { Standing($0, isDeep: false) }
    reviews = try desk.reviews(access)
    isDeep = false
    self.isAll = isAll
    self.desk = desk
  }

  /// Of the only plan of a desk, or a section of it.
  init(_ desk: Desk, _ access: PlanAccess, section: Int) throws(CommandError) {
    courses = desk.courses
    standings = courses.map { Standing($0, section: section, isDeep: true) }
    reviews = try desk.reviews(access)
    isDeep = true
    isAll = true
    self.desk = desk
  }
}

extension Desk {
  var courses: [Course] {
    sources.map { Course($0.plan, runs[$0.plan.id], calendar, today: today) }
  }

  func reviews(_ access: PlanAccess) throws(CommandError) -> DueReviews {
    let isKnown = plans.contains { $0.study != nil }
    let done =
      try !isKnown
      ? 0
      : access.asking { shelf throws(JournalError) in
        try shelf.journal?.reviewDays(since: today)[today] ?? 0
      }
    return DueReviews(of: plans, settings, doneToday: done, today: today)
  }
}
