import Outlook
import ProgressJournal
import RoadmapModel

/// What keeps the windows of plans where they are that had begun before their text changed, or what counts in
/// them: it is more work, or less, for the days ahead alone.
struct KeptSchedules {
  private let writer: Journal
  private let time: RecordingTime

  init(in writer: Journal, at time: RecordingTime) { (self.writer, self.time) = (writer, time) }

  /// Of a plan whose text changes.
  func facts(of change: PlanChange) throws -> [Fact] {
    let id = change.source.plan.id
    guard let run = try writer.runs()[id], let entry = try writer.catalogue(id),
      let last = try writer.lastRead(entry, change.source.origin)
    else { return [] }
    let progress = try writer.progress(of: id)
    return kept(
      last.studied(progress),
      change.shelved.studied(progress).saying(change.facts, at: time.instant),
      run)
  }

  /// Where something is chosen in a plan, or chosen no longer, and where what was done, or skipped, before
  /// the rest was spread anew is so no more.
  func facts(beside facts: [Fact], of plan: StudiedPlan) throws -> [Fact] {
    guard let run = try writer.runs()[plan.id],
      run.revision?.spread == .left || facts.contains(where: \.isChoice)
    else { return [] }
    return kept(plan, plan.saying(facts, at: time.instant), run)
  }

  /// The same for plans that facts reach through links.
  func facts(besideLinked facts: [Fact]) throws -> [Fact] {
    var kept: [Fact] = []
    let runs = facts.isEmpty ? [:] : try writer.runs()
    for id in Set(facts.compactMap { $0.item?.plan }).sorted(by: { $0.stored < $1.stored }) {
      guard runs[id]?.revision?.spread == .left, let entry = try writer.catalogue(id),
        let last = try writer.lastRead(entry)
      else { continue }
      kept += try self.facts(beside: facts, of: last.studied(try writer.progress(of: id)))
    }
    return kept
  }

  private func kept(_ before: StudiedPlan, _ after: StudiedPlan, _ run: PlanRun) -> [Fact] {
    let revision = ScheduleRevision(keeping: before, in: after, run, today: time.day)
    return revision.map { [.plan(after.id, .replanned($0))] } ?? []
  }
}

extension StudiedPlan {
  /// As it is once all of this is recorded, after whatever was recorded before.
  fileprivate func saying(_ facts: [Fact], at instant: Instant) -> StudiedPlan {
    var progress = study.progress
    for case .item(let item, let fact) in facts where item.plan == id {
      progress[item.key, default: ItemProgress()].apply(
        fact, at: instant, time: HybridTime.credible.upperBound)
    }
    return StudiedPlan(
      plan,
      Study(
        itemKeys: study.itemKeys, sectionKeys: study.sectionKeys, progress: progress,
        isTracked: study.isTracked, countsMarks: study.countsMarks))
  }
}

extension Fact {
  fileprivate var isChoice: Bool {
    switch self {
    case .item(_, .chosen), .item(_, .unchosen): true
    default: false
    }
  }
}
