import Outlook
import PlanReading
import ProgressJournal
public import RoadmapModel

extension Roadmap {
  /// How far a plan under way is.
  public struct PlanStatus: Sendable {
    /// The plan and what was done with it; its `counts` are what every screen says.
    public let plan: StudiedPlan
    /// The day that its schedule ends on; `nil` where it has none.
    public let end: Day?
    /// The day that it is most likely to be finished on; `nil` as long as that cannot be told.
    public let likelyEnd: Day?
    /// Days of study ahead of the schedule; negative: behind. `nil` without a schedule.
    public let daysAhead: Int?
    /// Counted items ahead of the schedule; negative: behind. `nil` without a schedule.
    public let itemsAhead: Int?
    /// Ticks of an edited plan that wait for the user to say which line they belong to.
    public let openQuestions: Int
  }

  /// Something to study now.
  public struct NextItem: Sendable {
    /// What to type for it.
    public let address: String
    /// Its text.
    public let text: String
    /// How long it may take.
    public let minutes: Int
    /// Whether its time by the schedule is over.
    public let isOverdue: Bool
  }

  /// An item on the day that it was finished, or is due.
  public struct DatedItem: Sendable {
    /// What to type for it.
    public let address: String
    /// Its text.
    public let text: String
    /// The day it was finished on, or is due on.
    public let day: Day
  }

  /// What one day of study came to.
  public struct StudyDay: Sendable {
    /// The day.
    public let day: Day
    /// What was finished on it; linked items are named once.
    public let finished: [DatedItem]
    /// How many items were reviewed.
    public let reviews: Int
    /// Minutes that were recorded.
    public let minutes: Int
  }

  /// One week of study, from Monday to Sunday.
  public struct Week: Sendable {
    /// Its seven days.
    public let days: [StudyDay]
    /// What was due in it before today and is not done.
    public let slipped: [DatedItem]
    /// What is due in the rest of it; of a past week, in the week after it.
    public let coming: [DatedItem]
  }

  /// A finished item that should be reviewed.
  public struct DueReview: Sendable {
    /// What to type for it.
    public let address: String
    /// Its text.
    public let text: String
    /// Since when it is due.
    public let due: Day
    /// The chance that it is still remembered today, from 0 to 1.
    public let recall: Double
  }

  /// What was learned, and what of it should be reviewed.
  public struct Reviews: Sendable {
    /// What today has room for, the least remembered first.
    public let today: [DueReview]
    /// How many are due in all.
    public let dueCount: Int
    /// How many items were learned.
    public let learned: Int
    /// The mean chance that they are remembered today; `nil` where nothing was learned.
    public let retained: Double?
    /// The first later day with a review due.
    public let nextDue: Day?
  }

  /// A part of a plan that fits a search.
  public struct SearchResult: Sendable {
    /// What to type for it.
    public let address: String
    /// Its text.
    public let text: String
  }

  /// Every plan under way that is not finished and put away, in the order in which plans are listed.
  public func status() throws(RoadmapError) -> [PlanStatus] {
    let report = StatusReport(try scope())
    return (report.entries + report.lines).map { entry in
      let pace = entry.course.pace?.pace
      var likelyEnd: Day?
      if case .expected(let estimate) = entry.course.forecast { likelyEnd = estimate.likely }
      return PlanStatus(
        plan: entry.course.plan, end: entry.course.end, likelyEnd: likelyEnd,
        daysAhead: pace?.daysAhead,
        itemsAhead: pace?.itemsAhead,
        openQuestions: report.scope.questions[entry.course.plan.id] ?? 0)
    }
  }

  /// What to study next in all plans under way, the most urgent first; where there are none, how one may
  /// begin. `count` is what the setting daily-items and the schedules ask for today, unless it is given;
  /// with `minutes`, only what fits into so much time.
  public func next(_ count: Int? = nil, minutes: Int? = nil) throws(RoadmapError) -> [NextItem] {
    let limit = NextReport.Limit(count: count, minutes: minutes)
    let report = try asking { try shelf.reports.next(limit) }
    guard let report else { return [] }
    return report.entries.map { entry in
      let plan = report.courses[entry.course].plan
      let isOverdue = if case .overdue = entry.urgency { true } else { false }
      return NextItem(
        address: plan.address(of: entry.place), text: plan.text(of: entry.place),
        minutes: entry.minutes, isOverdue: isOverdue)
    }
  }

  /// A week of study in all plans under way: the one that today is in, or so many weeks later or,
  /// with a negative number, earlier.
  public func week(_ offset: Int = 0) throws(RoadmapError) -> Week {
    let report = try asking { try shelf.reports.week(offset) }
    func items(_ entries: [WeekReport.Entry]) -> [DatedItem] {
      entries.map { entry in
        let plan = report.courses[entry.course].plan
        return DatedItem(
          address: plan.address(of: entry.place), text: plan.text(of: entry.place),
          day: entry.day)
      }
    }
    return Week(
      days: report.days.map { day in
        StudyDay(
          day: day.day, finished: items(day.finished), reviews: day.reviews, minutes: day.minutes)
      },
      slipped: items(report.slipped), coming: items(report.coming))
  }

  /// What of all that was learned should be reviewed.
  public func reviews() throws(RoadmapError) -> Reviews {
    let scope = try scope()
    let (reviews, plans) = (scope.reviews, scope.plans)
    return Reviews(
      today: reviews.today.map { card in
        let place = PlanPlace.item(card.item)
        return DueReview(
          address: plans[card.plan].address(of: place), text: plans[card.plan].text(of: place),
          due: card.due, recall: card.recall)
      },
      dueCount: reviews.dueCount, learned: reviews.learned, retained: reviews.retained,
      nextDue: reviews.nextDue)
  }

  /// Looks for words in one plan, or in those that the user added or began, and, where these have nothing,
  /// in all; the best match first. Case and accents do not matter, and a word may be the beginning of a
  /// longer one.
  public func search(
    _ words: String, in name: String? = nil
  ) throws(RoadmapError) -> [SearchResult] {
    guard let query = SearchQuery(words) else { return [] }
    let hits: [PlanSearch.Hit]
    let plans: [Plan]
    if let name {
      plans = [try plan(name).plan]
      hits = PlanSearch(query).hits(in: plans)
    } else {
      let found = try asking { try shelf.reports.search(query) }
      (hits, plans) = (found.hits, found.plans.map(\.plan))
    }
    return hits.map { hit in
      SearchResult(address: plans[hit.plan].address(of: hit.place), text: hit.text)
    }
  }

  private func scope() throws(RoadmapError) -> ReportScope {
    try asking { try shelf.scopes.scope() }
  }
}
