import RoadmapKit

/// All that `roadmap next` knows before it is put into words.
struct NextReport {
  enum Occasion {
    /// Nothing was begun: this is how it could begin.
    case proposal
    /// One plan was asked for.
    case named
    case plansUnderWay
  }

  let occasion: Occasion
  let desk: Desk
  let courses: [Course]
  let entries: [Agenda.Entry]
  let effort: Effort
  /// How many items could be named besides.
  let more: Int
  let reviews: DueReviews?
  let share: StudyShare
  let doneToday: Int
  /// Where the time is given.
  let sitting: Sitting?
  /// Plans that rest, or are still to come.
  let resting: [Course]

  init(
    _ access: PlanAccess, plan name: String?, count: Int?, minutes: Int?
  ) throws(CommandError) {
    var desk: Desk
    if let name {
      desk = try Desk(access, only: [try access.plan(named: name)])
      occasion = .named
    } else {
      desk = try Desk(access)
      if desk.sources.isEmpty, let first = try access.library.entries.first {
        desk = try Desk(access, only: [try access.read(first)])
        occasion = .proposal
      } else {
        occasion = .plansUnderWay
      }
    }
    guard !desk.sources.isEmpty else {
      throw CommandError(
        .couldNot, "There is no plan.", hints: ["To add one: roadmap add FILE.md"])
    }
    self.desk = desk
    let today = desk.today
    let all = desk.courses
    courses = all.filter { name != nil || $0.isOn(today) }
    resting = all.filter { !$0.isOn(today) }
    effort = Effort(desk.settings, learningFrom: desk.plans)
    let agenda = Agenda(courses, effort)
    doneToday = Self.doneToday(courses, desk)
    share = Self.share(courses, desk, doneToday)
    let isStudied = desk.plans.contains { $0.study != nil }
    reviews = isStudied ? try desk.reviews(access) : nil
    if let minutes {
      let sitting = Sitting(agenda, reviewsDue: reviews?.todayCount ?? 0, minutes: minutes)
      entries = sitting.entries
      self.sitting = sitting
    } else {
      let wanted = count ?? min(max(desk.settings.dailyItems, share.left), 12)
      entries = Array(agenda.entries.prefix(wanted))
      sitting = nil
    }
    more = agenda.entries.count - entries.count
  }

  /// What today asks for. Without a schedule it is as many as are named at least.
  private static func share(_ courses: [Course], _ desk: Desk, _ done: Int) -> StudyShare {
    let scheduled = courses.compactMap(\.pace)
    if !scheduled.isEmpty {
      return StudyShare(
        target: scheduled.reduce(0) { $0 + $1.today.target },
        done: scheduled.reduce(0) { $0 + $1.today.done })
    }
    return StudyShare(target: desk.settings.dailyItems, done: done)
  }

  private static func doneToday(_ courses: [Course], _ desk: Desk) -> Int {
    courses.reduce(0) { sum, course in
      sum + course.history.entries.count { $0.isDone && $0.day == desk.today }
    }
  }

  /// The reviews to show, which leave room for new things.
  var shownReviews: [DueReviews.Card] {
    reviews?.first(sitting?.reviews ?? 3) ?? []
  }

  /// The plans of the items, in the order in which they are named.
  var groups: [(course: Int, entries: [Agenda.Entry])] {
    var groups: [(course: Int, entries: [Agenda.Entry])] = []
    for entry in entries {
      if let index = groups.firstIndex(where: { $0.course == entry.course }) {
        groups[index].entries.append(entry)
      } else {
        groups.append((entry.course, [entry]))
      }
    }
    return groups
  }
}
