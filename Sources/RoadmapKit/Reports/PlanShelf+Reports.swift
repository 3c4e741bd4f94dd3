package import PlanReading
import ProgressJournal
import RoadmapModel

extension PlanShelf {
  /// What to study next in all plans under way; where there are none, how one that is shown may begin.
  /// `nil` where there is no plan at all.
  package func nextReport(_ limit: NextReport.Limit) throws -> NextReport? {
    let scope = try scope()
    guard scope.sources.isEmpty else { return NextReport(scope, limit, .plansUnderWay) }
    let proposed = try shownPlans().proposed
    guard let proposed else { return nil }
    let plans = try read([proposed])
    // Where its text is not to be had, that is to be said, and not that all of it is done.
    if plans.isEmpty { _ = try shelved(proposed.id, proposed.origin) }
    return NextReport(
      try self.scope(only: plans), limit,
      .proposal)
  }

  /// A week of all plans under way: 0 is the one that today is in, -1 the one before it.
  package func weekReport(_ offset: Int) throws -> WeekReport {
    let scope = try scope()
    let monday = WeekReport.monday(of: scope.today, offset)
    let minutes = try minutesByDay(since: monday)
    return WeekReport(scope, offset: offset, minutes: minutes)
  }

  /// Looks in the plans that are shown. What these don't have may be in those that were never begun.
  /// What was done in them is not asked for: `studied` knows it.
  package func search(
    _ query: SearchQuery
  ) throws -> (hits: [PlanSearch.Hit], plans: [ShelvedPlan]) {
    let search = PlanSearch(query)
    let shown = try texts { try shownPlans().shown }
    let hits = search.hits(in: shown.map(\.plan))
    guard hits.isEmpty else { return (hits, shown) }
    let all = try texts { try searchablePlans() }
    return (search.hits(in: all.map(\.plan)), all)
  }

  private func texts(of entries: () throws -> [PlanLibrary.Entry]) throws -> [ShelvedPlan] {
    var plans: [ShelvedPlan] = []
    for entry in try entries() {
      do { plans.append(try shelved(entry.id, entry.origin)) } catch let error as PlanLoadFailure {
        try leaveOut(entry.id, error)
      }
    }
    return plans
  }
}
