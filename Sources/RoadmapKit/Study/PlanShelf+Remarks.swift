import ProgressJournal
package import RoadmapModel

extension PlanShelf {
  /// What the user noted on a plan as a whole, the oldest first.
  package func remarks(on plan: StudiedPlan) throws(JournalError) -> [String] {
    let key = plan.study.key(.section(0))
    let count = plan.study.progress[key]?.noteCount ?? 0
    guard let journal, count > 0 else { return [] }
    let notes = try journal.history(of: ItemReference(plan.id, key)).filter { !$0.isUndone }
      .compactMap { entry -> String? in
        guard case .item(_, let fact) = entry.event.fact else { return nil }
        return fact.remark?.note
      }
    // Those before were forgotten.
    return notes.suffix(count)
  }
}
