package import ProgressJournal
package import RoadmapModel

/// Looks after the journal as a whole.
package struct JournalCare {
  private let recorder: Recorder
  private let cache: PlanCache
  private let sources: PlanSources

  init(_ recorder: Recorder, _ cache: PlanCache, _ sources: PlanSources) {
    (self.recorder, self.cache, self.sources) = (recorder, cache, sources)
  }

  /// `nil` where there is no journal yet.
  package func diagnose() throws -> Diagnosis? {
    try recorder.journal.map { try Diagnosis($0, sources, at: recorder.time.instant) }
  }

  /// Makes anew what can be made of the events: all progress, and what the file's form lacks. Gives the
  /// items whose progress is another since.
  package func rebuild() throws -> (mended: Journal.Mended, changed: [ItemReference]) {
    let writer = try recorder.beginWriting()
    let rebuilt = try writer.write { (try writer.mend(), try writer.rebuild()) }
    cache.forgetAll()
    return rebuilt
  }

  /// All plans of which something is recorded under a name: one that was removed and added again may
  /// be another one.
  package func recordedPlans(named name: String) throws -> [PlanID] {
    guard let journal = recorder.journal else { return [] }
    let known = try journal.begunPlans().union(journal.knownPlans()).union(journal.runs().keys)
    return known.filter { $0.description == name }.sorted()
  }

  /// `nil` where nothing is recorded of one.
  package func erase(named name: String) throws -> Int? {
    let plans = try recordedPlans(named: name)
    guard !plans.isEmpty else { return nil }
    let time = recorder.time
    let count = try recorder.beginWriting().erase(plans, at: time.instant, day: time.day)
    cache.forgetAll()
    return count
  }
}
