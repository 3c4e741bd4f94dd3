import Outlook
package import ProgressJournal
package import RoadmapModel

extension PlanShelf {
  /// What keeps the windows of a plan where they are that had begun before its text changed.
  func keptSchedule(_ change: PlanChange, in writer: Journal) throws(JournalError) -> [Fact] {
    let id = change.source.plan.id
    guard let run = try writer.runs()[id], let entry = try writer.catalogue(id),
      let last = try Self.lastRead(entry, change.source.origin, in: writer)
    else { return [] }
    let progress = try writer.progress(of: id)
    let revision = ScheduleRevision(
      keeping: last.studied(progress), in: change.shelved.studied(progress), run,
      today: time.day)
    return revision.map { [.plan(id, .replanned($0))] } ?? []
  }

  /// The same for what is chosen in a plan, or chosen no longer, and where what was done, or skipped, before
  /// the rest was spread anew is so no more: it is more work, or less, for the days ahead alone.
  func keptSchedule(
    _ decision: Decision, of plan: StudiedPlan, in writer: Journal
  ) throws(JournalError) -> [Fact] {
    guard let run = try writer.runs()[plan.id],
      run.revision?.spread == .left
        || decision.steps.contains(where: { [.chosen, .unchosen].contains($0.fact) }),
      let revision = ScheduleRevision(
        keeping: plan, in: plan.after(decision, at: time), run, today: time.day)
    else { return [] }
    return [.plan(plan.id, .replanned(revision))]
  }
}

extension StudiedPlan {
  /// As it is once all of a decision is recorded.
  fileprivate func after(_ decision: Decision, at time: RecordingTime) -> StudiedPlan {
    var progress = study.progress
    for step in decision.steps {
      progress[study.key(step.place), default: ItemProgress()].apply(
        step.fact, at: time.instant, time: HybridTime(time.instant))
    }
    return StudiedPlan(
      plan,
      Study(
        itemKeys: study.itemKeys, sectionKeys: study.sectionKeys, progress: progress,
        isTracked: study.isTracked, countsMarks: study.countsMarks))
  }
}

extension Journal {
  /// By plan, how many ticks wait for the user to say which line they belong to; plans without any are
  /// not in it.
  package func questionCounts(of plans: [PlanID]) throws(JournalError) -> [PlanID: Int] {
    var counts: [PlanID: Int] = [:]
    for plan in plans {
      let count = try questions(of: plan).count
      if count > 0 { counts[plan] = count }
    }
    return counts
  }
}
