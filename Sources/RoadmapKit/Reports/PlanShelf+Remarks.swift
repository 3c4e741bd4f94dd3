import ProgressJournal
package import RoadmapModel

extension PlanShelf {
  /// What the user said of a place, and counts, the oldest first.
  package func remarks(at place: PlanPlace, of plan: StudiedPlan) throws -> [Remark] {
    let key = plan.study.key(place)
    guard let journal, let progress = plan.study.progress[key], progress.remarks != RemarkSum()
    else { return [] }
    return progress.remarks(of: try journal.countedFacts(of: ItemReference(plan.id, key)))
  }
}

extension ItemProgress {
  /// The last remarks of a history, as many as are counted: those before were taken back or forgotten.
  func remarks(of history: [ItemFact]) -> [Remark] {
    var seen = RemarkSum()
    var counted: [Remark] = []
    for remark in history.reversed().compactMap(\.remark) where !remark.isEmpty {
      if seen == remarks { break }
      seen.add(remark)
      counted.append(remark)
    }
    return counted.reversed()
  }
}
