package import PlanReading
import ProgressJournal
package import RoadmapModel

/// What to study next, a week of study, and what is found in plans.
package struct PlanReports {
  private let recorder: Recorder
  private let loading: PlanLoading
  private let list: PlanList
  private let scopes: ReportScopes

  init(_ recorder: Recorder, _ loading: PlanLoading, _ list: PlanList, _ scopes: ReportScopes) {
    (self.recorder, self.loading, self.list, self.scopes) = (recorder, loading, list, scopes)
  }

  /// What to study next in all plans under way; where there are none, how one that is shown may begin.
  /// `nil` where there is no plan at all.
  package func next(_ limit: NextReport.Limit) throws -> NextReport? {
    let scope = try scopes.scope()
    guard scope.sources.isEmpty else { return NextReport(scope, limit, .plansUnderWay) }
    guard let proposed = try list.shown().proposed else { return nil }
    let plans = try list.read([proposed])
    // Where its text is not to be had, that is to be said, and not that all of it is done.
    if plans.isEmpty { _ = try loading.shelved(proposed.id, proposed.origin) }
    return NextReport(try scopes.scope(only: plans), limit, .proposal)
  }

  /// A week of all plans under way: 0 is the one that today is in, -1 the one before it.
  package func week(_ offset: Int) throws -> WeekReport {
    let scope = try scopes.scope()
    let monday = WeekReport.monday(of: scope.today, offset)
    return WeekReport(scope, offset: offset, minutes: try minutesByDay(since: monday))
  }

  /// The minutes that were recorded for each day from this one.
  func minutesByDay(since first: Day) throws -> [Day: Int] {
    var minutes: [Day: Int] = [:]
    for action in try recorder.journal?.log(since: first) ?? [] {
      for event in action.counted {
        guard case .item(_, let fact) = event.fact else { continue }
        switch fact {
        case .checked(let day, let remark), .noted(let remark, let day):
          minutes[day ?? event.day, default: 0] += remark.minutes ?? 0
        default: break
        }
      }
    }
    return minutes
  }

  /// Looks in the plans that are shown. What these don't have may be in those that were never begun.
  /// What was done in them is not asked for: `PlanLoading.studied` knows it.
  package func search(
    _ query: SearchQuery
  ) throws -> (hits: [PlanSearch.Hit], plans: [ShelvedPlan]) {
    let search = PlanSearch(query)
    let shown = try texts(of: try list.shown().shown)
    let hits = search.hits(in: shown.map(\.plan))
    guard hits.isEmpty else { return (hits, shown) }
    let all = try texts(of: try list.searchable())
    return (search.hits(in: all.map(\.plan)), all)
  }

  private func texts(of entries: [PlanLibrary.Entry]) throws -> [ShelvedPlan] {
    try entries.compactMap { entry in
      do { return try loading.shelved(entry.id, entry.origin) } catch let error as PlanLoadFailure {
        list.leaveOut(entry.id, error)
        return nil
      }
    }
  }

  package func matches(
    of query: ItemQuery, at places: [PlanPlace], of source: ReadPlan
  ) throws -> [ItemQuery.Match] {
    let plan = source.plan
    let course = plan.study.isTracked ? try scopes.scope(only: [source]).courses.first : nil
    return query.matches(at: places, of: plan, course)
  }

  /// Items that look the same: of all plans that are shown, or of those and some others.
  package func overlaps(around ids: Set<PlanID>? = nil) throws -> Overlaps {
    try Overlaps(list, around: ids)
  }

  package func links() throws -> LinkList { try LinkList(list, recorder.journal) }
}
