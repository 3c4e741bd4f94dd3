import Outlook
import ProgressJournal
import RoadmapModel

/// Gathers what reports of plans are made of.
package struct ReportScopes {
  private let recorder: Recorder
  private let cache: PlanCache
  private let loading: PlanLoading
  private let list: PlanList

  init(_ recorder: Recorder, _ cache: PlanCache, _ loading: PlanLoading, _ list: PlanList) {
    (self.recorder, self.cache) = (recorder, cache)
    (self.loading, self.list) = (loading, list)
  }

  private var journal: Journal? { recorder.journal }
  private var today: Day { recorder.time.day }
  /// A year and a week ago.
  private var firstDay: Day { today.advanced(by: -371) }

  /// All plans that were begun. `asLastRead`: no file is looked at, and nothing is taken up or told.
  package func scope(asLastRead: Bool = false) throws -> ReportScope {
    // Those of begun plans are seen where their texts are read below.
    if !asLastRead { try list.takeUpEdits(alsoOfBegun: false) }
    guard let journal else {
      return ReportScope(
        sources: [], runs: [:], settings: [:], reviewDays: [:], links: ItemLinks(), today: today)
    }
    var leftOut: Set<PlanID> = []
    while true {
      var stale: [PlanLibrary.Entry] = []
      let scope = try journal.read {
        try look(at: journal, asLastRead: asLastRead, without: leftOut, stale: &stale)
      }
      if stale.isEmpty { return scope }
      // Nobody can take up a changed text while the journal is looked at.
      for entry in stale where try entry.readAmongAll() == nil { leftOut.insert(entry.id) }
    }
  }

  private func look(
    at journal: Journal, asLastRead: Bool, without leftOut: Set<PlanID>,
    stale: inout [PlanLibrary.Entry]
  ) throws -> ReportScope {
    let (facts, touched) = (try journal.planFacts(), try journal.begunPlans())
    var plans: [ReadPlan] = []
    for listed in list.library(facts).entries
    where (facts.runs[listed.id] != nil || touched.contains(listed.id))
      && !leftOut.contains(listed.id)
    {
      let found =
        asLastRead
        ? try loading.asLastRead(listed.id, listed.origin)
        : try cache[listed.id] ?? loading.unchanged(listed.id, listed.origin)
      if let found {
        plans.append(ReadPlan(plan: try loading.studied(found), origin: listed.origin))
      } else if !asLastRead {
        stale.append(listed)
      }
    }
    let links = try journal.links()
    let progress = Dictionary(first: plans.map { ($0.plan.id, $0.plan.study.progress) })
    let begun = Set(progress.keys).filter {
      facts.runs[$0] != nil || !links.areAllFollowing($0, progress)
    }
    return ReportScope(
      sources: plans.filter { begun.contains($0.plan.id) },
      runs: facts.runs.filter { begun.contains($0.key) }, settings: try journal.settings(),
      reviewDays: try journal.reviewDays(since: firstDay), links: links,
      questions: try journal.questionCounts(of: Array(begun)), today: today)
  }

  /// A section of a plan and no more: what was done, learned and reviewed there.
  package func scope(only source: ReadPlan, section: Int) throws -> ReportScope {
    let scope = try scope(only: [source])
    guard section > 0 else { return scope }
    let plan = source.plan
    let keys = plan.items.indices.filter { plan.holds(Int(plan.items[$0].section), in: section) }
      .map { plan.study.itemKeys[$0] }
    let items = Set(keys.map { ItemReference(plan.id, $0) })
    var days: [Day: Int] = [:]
    for review in try journal?.reviews() ?? []
    where review.day >= firstDay && items.contains(review.item) {
      days[review.day, default: 0] += 1
    }
    return scope.of(section: section, reviewDays: days)
  }

  /// These plans and no others, begun or not.
  package func scope(only sources: [ReadPlan]) throws -> ReportScope {
    // A file that is only looked at needs no journal.
    let journal = sources.isEmpty || sources.contains { $0.plan.study.isTracked } ? journal : nil
    let links = try journal?.links() ?? ItemLinks()
    return ReportScope(
      sources: sources, runs: try journal?.runs() ?? [:], settings: try journal?.settings() ?? [:],
      reviewDays: try journal?.reviewDays(
        since: firstDay, of: Set(sources.map(\.plan.id))) ?? [:],
      reviewedToday: try journal?.reviewDays(since: today)[today] ?? 0,
      links: links, elsewhere: try linkedElsewhere(links, Set(sources.map(\.plan.id))),
      questions: try journal?.questionCounts(of: sources.map(\.plan.id)) ?? [:],
      today: today)
  }

  /// What was done of the items in other plans on the list that some plans' items are linked to.
  private func linkedElsewhere(
    _ links: ItemLinks, _ plans: Set<PlanID>
  ) throws -> [ItemReference: ItemProgress] {
    guard let journal, !links.isEmpty else { return [:] }
    let others = Set(
      links.items.filter { plans.contains($0.plan) }.flatMap(links.partners)
        .filter { !plans.contains($0.plan) })
    let known = try list.known(Set(others.map(\.plan)))
    var progress: [ItemReference: ItemProgress] = [:]
    for item in others where known.contains(item.plan) {
      progress[item] = try journal.progress(of: item)
    }
    return progress
  }
}
