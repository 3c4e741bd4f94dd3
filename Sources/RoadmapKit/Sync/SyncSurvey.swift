import ProgressJournal
import RoadmapModel
import Sync

/// What a sync may change without anybody having said so here: compared before and afterwards, so that it
/// can be told.
struct SyncSurvey {
  /// What plans on the list are called.
  private let names: [PlanID: String]
  private let behind: [SyncReport.Behind]
  /// The files that are ticked.
  private let ticking: [PlanID: String]
  private let split: [SyncReport.Split]
  /// What was reopened along with items that other machines reopened: numbers of events, and addresses.
  private let reopened: [Int: String]
  /// What was carried over from ticks of other machines, likewise.
  private let carried: [Int: String]
  /// How many ticks of each plan wait for an answer.
  private let questions: [PlanID: Int]

  init(_ shelf: PlanShelf) {
    let entries = (try? shelf.library().entries) ?? []
    names = Dictionary(
      entries.map { ($0.id, $0.id.description) }, uniquingKeysWith: { first, _ in first })
    behind = entries.compactMap { entry in
      guard case .file(let path) = entry.origin, let journal = shelf.journal else { return nil }
      return try? Self.behind(entry.id, path, journal)
    }
    ticking = Dictionary(
      ((try? shelf.tickingPlans()) ?? []).map { ($0.plan, $0.path) },
      uniquingKeysWith: { first, _ in first })
    split = shelf.journal.flatMap { try? Self.split($0) } ?? []
    reopened =
      shelf.journal.flatMap { try? Self.addresses(of: $0.reopenedAlong(), in: $0) } ?? [:]
    carried = shelf.journal.flatMap { try? Self.addresses(of: $0.carriedOver(), in: $0) } ?? [:]
    questions = (try? shelf.journal?.questionCounts(of: entries.map(\.id))) ?? [:]
  }

  private static func addresses(
    of items: [Int: ItemReference], in journal: Journal
  ) throws(JournalError) -> [Int: String] {
    let addresses = try journal.addresses(of: Set(items.values))
    return items.compactMapValues { addresses[$0] }
  }

  private static func split(_ journal: Journal) throws(JournalError) -> [SyncReport.Split] {
    var pairs: [(done: ItemReference, open: ItemReference)] = []
    for pair in try journal.links().pairs {
      let states = (
        try journal.progress(of: pair.first).state, try journal.progress(of: pair.second).state
      )
      switch states {
      case (.done, .open), (.done, .started): pairs.append((pair.first, pair.second))
      case (.open, .done), (.started, .done): pairs.append((pair.second, pair.first))
      default: break
      }
    }
    let addresses = try journal.addresses(of: Set(pairs.flatMap { [$0.done, $0.open] }))
    return pairs.compactMap { pair in
      guard let done = addresses[pair.done], let open = addresses[pair.open] else { return nil }
      return SyncReport.Split(done: done, open: open)
    }.sorted { ($0.done, $0.open) < ($1.done, $1.open) }
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
    let begun = ticking.filter { before.ticking[$0.key] == nil }
    let ended = before.ticking.filter { ticking[$0.key] == nil && names[$0.key] != nil }
    report.ticking =
      (begun.map { SyncReport.Ticking($0.key, path: $0.value, isOn: true) }
      + ended.map { SyncReport.Ticking($0.key, path: $0.value, isOn: false) })
      .sorted { $0.path < $1.path }
    report.split = split.filter { !before.split.contains($0) }
    report.reopened = Set(reopened.filter { before.reopened[$0.key] == nil }.values).sorted()
    report.carried = Set(carried.filter { before.carried[$0.key] == nil }.values).sorted()
    report.asked = questions.filter { $0.value > before.questions[$0.key] ?? 0 }
      .map { $0.key.called(names[$0.key] ?? $0.key.description) }.sorted()
  }
}
