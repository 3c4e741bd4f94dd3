import RoadmapKit

/// What can be studied next, from as few plans as tell: the answer is the one that all plans would
/// give.
struct NextChoice {
  struct Limit {
    let count: Int?
    let minutes: Int?
  }

  /// So many reviews leave room for new things.
  static let reviewsBeside = 3

  let limit: Limit
  let desk: Desk
  let courses: [Course]
  let underWay: [NextReport.Named]
  let resting: [NextReport.Named]
  let effort: Effort
  let agenda: Agenda
  /// How many items there are to name besides those of the agenda.
  let unread: Int
  let doneToday: Int
  let share: StudyShare
  let reviews: DueReviews?
  let reviewed: [Plan?]

  /// How many items are named where no time is given.
  var wanted: Int { Self.wanted(limit, desk.settings, share) }

  /// Of a desk's plans, which were all read.
  init(_ desk: Desk, _ access: PlanAccess, _ limit: Limit, isNamed: Bool) throws(CommandError) {
    let all = desk.courses
    let courses = all.filter { isNamed || $0.isOn(desk.today) }
    let isStudied = desk.plans.contains { $0.study != nil }
    reviews = isStudied ? try desk.reviews(access) : nil
    reviewed = desk.plans
    self.limit = limit
    self.desk = desk
    self.courses = courses
    underWay = courses.map(NextReport.Named.init)
    resting = all.filter { !$0.isOn(desk.today) }.map(NextReport.Named.init)
    effort = Effort(desk.settings, learningFrom: desk.plans)
    doneToday = courses.reduce(0) { $0 + $1.doneCount(on: desk.today) }
    share = Self.share(courses, desk.settings, doneToday)
    agenda = Agenda(courses, effort, atMost: Self.reach(limit, desk.settings, share))
    unread = 0
  }

  /// Of the plans that were begun. Read are those whose time runs, those with items that were started,
  /// those whose times teach how long items take, those of the first reviews, and of the others as
  /// many as are needed for the items asked for.
  init(_ overview: inout Overview, _ limit: Limit) throws(CommandError) {
    let today = overview.today
    let settings = overview.settings
    for (index, entry) in overview.entries.enumerated() {
      let isRunning = entry.run != nil && overview.isOn(index)
      if !isRunning, let facts = entry.tallied, !facts.hasStarted, !facts.hasTimes { continue }
      try overview.read(index)
    }
    overview.dropUnread()
    let doneBefore = try overview.reviewDays(since: today)[today] ?? 0
    let reviews = try Self.reviews(&overview, limit, doneToday: doneBefore)

    let on = overview.entries.indices.filter { overview.isOn($0) }
    var courses = Dictionary(
      uniqueKeysWithValues: on.compactMap { index in overview.course(index).map { (index, $0) } })
    let doneToday = on.reduce(0) { sum, index in
      sum
        + (courses[index]?.doneCount(on: today)
          ?? overview.entries[index].tallied?.doneCount(on: today) ?? 0)
    }
    let running = on.compactMap { courses[$0] }
    let share = Self.share(running, settings, doneToday)
    let effort = Effort(settings, learningFrom: overview.sources.map(\.plan))
    let reach = Self.reach(limit, settings, share)
    var agenda = Agenda(running, effort, atMost: reach)
    let missing = reach - agenda.entries.count { !$0.isNext }
    if missing > 0 {
      // As many plans take turns as there are items to name.
      var turns = 0
      for index in on where turns < missing {
        if courses[index] == nil, overview.entries[index].tallied?.tally.candidates != 0 {
          try overview.read(index)
          courses[index] = overview.course(index)
        }
        if let course = courses[index], Agenda([course], effort).entries.contains(where: \.isNext) {
          turns += 1
        }
      }
    }
    let read = on.compactMap { courses[$0] }
    if read.count > running.count { agenda = Agenda(read, effort, atMost: reach) }
    self.limit = limit
    desk = overview.desk
    self.courses = read
    underWay = on.map { NextReport.Named(overview.entries[$0], courses[$0]) }
    resting = overview.entries.indices.filter { !overview.isOn($0) }
      .map { NextReport.Named(overview.entries[$0], nil) }
    self.effort = effort
    self.agenda = agenda
    unread = on.filter { courses[$0] == nil }
      .reduce(0) { $0 + (overview.entries[$1].tallied?.tally.candidates ?? 0) }
    self.doneToday = doneToday
    self.share = share
    self.reviews = reviews
    reviewed = overview.entries.map(\.plan)
  }

  /// Those of the first reviews are read, for which item a review is of stands in the plan alone.
  private static func reviews(
    _ overview: inout Overview, _ limit: Limit, doneToday: Int
  ) throws(CommandError) -> DueReviews {
    let shown = limit.minutes.map { $0 / 2 } ?? reviewsBeside
    var reviews = DueReviews(
      of: overview.reviewed, overview.settings, doneToday: doneToday, today: overview.today)
    for index in Set(reviews.first(shown).map(\.plan)) {
      guard let plan = try overview.read(index) else { continue }
      reviews = reviews.naming(
        itemsOf: plan, at: index, overview.settings, today: overview.today)
    }
    return reviews
  }

  private static func wanted(
    _ limit: Limit, _ settings: StudySettings, _ share: StudyShare
  ) -> Int {
    limit.count ?? min(max(settings.dailyItems, share.left), 12)
  }

  /// How many of the first items are looked at.
  private static func reach(
    _ limit: Limit, _ settings: StudySettings, _ share: StudyShare
  ) -> Int {
    limit.minutes.map(Sitting.reach) ?? wanted(limit, settings, share)
  }

  /// What today asks for. Without a schedule it is as many as are named at least.
  private static func share(
    _ courses: [Course], _ settings: StudySettings, _ done: Int
  ) -> StudyShare {
    let scheduled = courses.compactMap(\.pace)
    if !scheduled.isEmpty {
      return StudyShare(
        target: scheduled.reduce(0) { $0 + $1.today.target },
        done: scheduled.reduce(0) { $0 + $1.today.done })
    }
    return StudyShare(target: settings.dailyItems, done: done)
  }
}

extension NextReport.Named {
  fileprivate init(_ course: Course) {
    self.init(id: course.plan.id, title: course.plan.title, run: course.run, course: course)
  }

  fileprivate init(_ entry: Overview.Entry, _ course: Course?) {
    self.init(id: entry.id, title: entry.title, run: entry.run, course: course)
  }
}

extension Course {
  fileprivate func doneCount(on day: Day) -> Int {
    history.entries.count { $0.isDone && $0.day == day }
  }
}

extension Agenda.Entry {
  fileprivate var isNext: Bool { urgency == .next }
}
