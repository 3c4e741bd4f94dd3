package import Outlook
package import RoadmapModel

/// All that `roadmap next` knows before it is put into words.
package struct NextReport: Sendable {
  package enum Occasion: Sendable {
    /// Nothing was begun: this is how it could begin.
    case proposal
    /// One plan was asked for.
    case named
    case plansUnderWay
  }

  /// How much was asked for.
  package struct Limit: Sendable {
    package let count: Int?
    package let minutes: Int?

    package init(count: Int?, minutes: Int?) {
      self.count = count
      self.minutes = minutes
    }
  }

  /// So many reviews leave room for new things.
  private static let reviewsBeside = 3
  /// No more items at once, unless a number is given.
  private static let page = 12

  package let occasion: Occasion
  package let scope: ReportScope
  /// The plans that items may be of.
  package let courses: [Course]
  package let entries: [Agenda.Entry]
  /// How many items could be named besides.
  package let more: Int
  /// How many of them today asks for: more than fit a page.
  package let moreToday: Int
  /// `nil` for files that are only looked at.
  package let reviews: DueReviews?
  package let share: StudyShare
  /// Items that the user linked count once.
  package let doneToday: Int
  /// Where the time is given.
  package let sitting: Sitting?
  /// Plans that are paused, or still to come, and not finished.
  package let resting: [Course]

  package init(_ scope: ReportScope, _ limit: Limit, _ occasion: Occasion) {
    let today = scope.today
    let all = scope.courses
    let courses = all.filter { occasion == .named || $0.isOn(today) }
    let share = Self.share(courses, scope.settings, today: today)
    let wanted = limit.count ?? min(max(scope.settings[Settings.dailyItems], share.left), Self.page)
    let isPage = limit.count == nil && limit.minutes == nil
    let effort = Effort(scope.settings, learningFrom: scope.plans)
    let agenda = Agenda(
      courses, effort, atMost: limit.minutes == nil ? wanted : .max, ofEach: isPage)
    let reviews = scope.plans.contains { $0.study.isTracked } ? scope.reviews : nil
    self.occasion = occasion
    self.scope = scope
    self.courses = courses
    self.share = share
    self.reviews = reviews
    // What was done of a plan before it was paused on the same day is done today.
    doneToday =
      scope.finished(in: occasion == .named ? courses : all, from: today, to: today).count
    resting = all.filter { !$0.isOn(today) && !$0.plan.isComplete(.section(0)) }
    if let minutes = limit.minutes {
      let sitting = Sitting(agenda, reviewsDue: reviews?.todayCount ?? 0, minutes: minutes)
      entries = sitting.entries
      self.sitting = sitting
    } else {
      entries = Array(agenda.entries.prefix(wanted))
      sitting = nil
    }
    more = agenda.count - entries.count
    moreToday = isPage ? max(min(share.left, agenda.count) - entries.count, 0) : 0
  }

  /// What today asks for. Without a schedule it is as many as are named at least.
  private static func share(
    _ courses: [Course], _ settings: StudySettings, today: Day
  ) -> StudyShare {
    let scheduled = courses.compactMap(\.pace)
    guard scheduled.isEmpty else { return StudyShare(scheduled.map(\.today)) }
    return StudyShare(
      target: settings[Settings.dailyItems],
      done: courses.reduce(0) { $0 + $1.doneCount(on: today) })
  }

  /// The reviews to show, with their plans; they leave room for new things.
  package var shownCards: [(card: DueReviews.Card, plan: StudiedPlan)] {
    let cards = reviews?.first(sitting?.reviews ?? Self.reviewsBeside) ?? []
    return cards.map { ($0, scope.plans[$0.plan]) }
  }

  /// Nothing was done of any of its plans, and nothing is left.
  package var isAllSkipped: Bool { scope.plans.allSatisfy { $0.counts.isSkipped } }

  /// The plans of the items, in the order in which they are named.
  package var groups: [(course: Int, entries: [Agenda.Entry])] {
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

extension Course {
  /// How many items were done on that day.
  package func doneCount(on day: Day) -> Int { history.entries.count { $0.day == day } }
}
