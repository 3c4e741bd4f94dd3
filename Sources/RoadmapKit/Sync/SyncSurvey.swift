import ProgressJournal
import RoadmapModel
import Sync

/// What a sync may change without anybody having said so here: compared before and afterwards, so that it
/// can be told.
struct SyncSurvey {
  /// What plans on the list are called.
  private let names: [PlanID: String]
  private let behind: [SyncReport.Behind]

  init(_ shelf: PlanShelf) {
    let entries = (try? shelf.library().entries) ?? []
    names = Dictionary(
      entries.map { ($0.id, $0.id.description) }, uniquingKeysWith: { first, _ in first })
    behind = entries.compactMap { entry in
      guard case .file(let path) = entry.origin, let journal = shelf.journal else { return nil }
      return try? Self.behind(entry.id, path, journal)
    }
  }

  /// Lines that are in the file and gone here keep their ticks: how many are told.
  private static func behind(
    _ plan: PlanID, _ path: String, _ journal: Journal
  ) throws(JournalError) -> SyncReport.Behind? {
    guard let entry = try journal.catalogue(plan), let older = try journal.olderFileText(entry)
    else { return nil }
    let gone = Set(try journal.catalogueItems(of: plan).filter(\.isGone).map(\.key))
    let progress = try journal.progress(of: plan)
    let ticks = Set(older.itemKeys).intersection(gone).count { progress[$0]?.state == .done }
    return SyncReport.Behind(plan, path: path, ticks: ticks)
  }

  /// Adds to a report what is so since another look.
  func tell(since before: SyncSurvey, in report: inout SyncReport) {
    report.renamed = names.compactMap { plan, name in
      guard let old = before.names[plan], old != name else { return nil }
      return SyncReport.Renamed(plan.called(name), before: old)
    }.sorted { $0.before < $1.before }
    report.behind = behind.filter { !before.behind.contains($0) }
  }
}
