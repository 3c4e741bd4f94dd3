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

  /// A plan as far as its name says it all.
  struct Named {
    let id: PlanID
    let title: String
    let run: PlanRun?
    /// `nil` where the plan was not read: nothing is asked of it today.
    let course: Course?
  }

  let occasion: Occasion
  /// The plans that were read.
  let desk: Desk
  /// Those of them that items may be of.
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
  /// All plans that items may be of.
  let underWay: [Named]
  /// Plans that rest, or are still to come.
  let resting: [Named]
  /// By the place that a review has; `nil` for plans of which none is shown.
  private let reviewed: [Plan?]

  init(
    _ access: PlanAccess, plan name: String?, count: Int?, minutes: Int?
  ) throws(CommandError) {
    let limit = NextChoice.Limit(count: count, minutes: minutes)
    if let name {
      let desk = try Desk(access, only: [try access.plan(named: name)])
      self.init(try NextChoice(desk, access, limit, isNamed: true), .named)
      return
    }
    let found = try Overview.look(access) { overview throws(CommandError) -> NextReport? in
      overview.entries.isEmpty
        ? nil : NextReport(try NextChoice(&overview, limit), .plansUnderWay)
    }
    if let found {
      self = found
    } else {
      guard let first = try access.library.entries.first else {
        throw CommandError(
          .couldNot, "There is no plan.", hints: ["To add one: roadmap add FILE.md"])
      }
      let desk = try Desk(access, only: [try access.read(first)])
      self.init(try NextChoice(desk, access, limit, isNamed: false), .proposal)
    }
  }

  private init(_ choice: NextChoice, _ occasion: Occasion) {
    self.occasion = occasion
    desk = choice.desk
    courses = choice.courses
    underWay = choice.underWay
    resting = choice.resting
    effort = choice.effort
    doneToday = choice.doneToday
    share = choice.share
    reviews = choice.reviews
    reviewed = choice.reviewed
    if let minutes = choice.limit.minutes {
      let sitting = Sitting(
        choice.agenda, reviewsDue: reviews?.todayCount ?? 0, minutes: minutes)
      entries = sitting.entries
      self.sitting = sitting
    } else {
      entries = Array(choice.agenda.entries.prefix(choice.wanted))
      sitting = nil
    }
    more = choice.agenda.count + choice.unread - entries.count
  }

  /// The reviews to show, which leave room for new things.
  var shownReviews: [DueReviews.Card] {
    reviews?.first(sitting?.reviews ?? NextChoice.reviewsBeside) ?? []
  }

  /// The reviews to show, with their plans.
  var shownCards: [(card: DueReviews.Card, plan: Plan)] {
    shownReviews.compactMap { card in reviewed[card.plan].map { (card, $0) } }
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
