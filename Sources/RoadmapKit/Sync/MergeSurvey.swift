import ProgressJournal
import RoadmapModel
import Sync

/// What a sync or an import may change without anybody having said so here: compared before and
/// afterwards, so that it can be told.
struct MergeSurvey {
  /// What plans on the list are called.
  private let names: [PlanID: String]
  private let behind: [MergeNews.Behind]
  private let paths: [PlanID: String]
  /// How many items of each plan are done that is on the list no longer, and not erased.
  private let removed: [PlanID: Int]
  private let lines: [PlanID: Lines]
  /// The files that are ticked.
  private let ticking: [PlanID: String]
  private let split: [MergeNews.Split]
  /// What was reopened along with items that other machines reopened: numbers of events, and addresses.
  private let reopened: [Int: String]
  /// What was carried over from ticks of other machines, likewise.
  private let carried: [Int: String]
  /// How many ticks of each plan wait for an answer.
  private let questions: [PlanID: Int]

  init(_ shelf: PlanShelf) {
    let entries = (try? shelf.library().entries) ?? []
    names = Dictionary(first: entries.map { ($0.id, $0.id.description) })
    paths = entries.reduce(into: [:]) { paths, entry in
      if case .file(let path) = entry.origin { paths[entry.id] = path }
    }
    removed = shelf.journal.flatMap { try? Self.removed($0) } ?? [:]
    behind = entries.compactMap { entry in
      guard case .file(let path) = entry.origin, let journal = shelf.journal else { return nil }
      return try? Self.behind(entry.id, path, journal)
    }
    lines = entries.reduce(into: [:]) { lines, entry in
      lines[entry.id] = shelf.journal.flatMap { try? Lines(of: entry.id, $0) }
    }
    ticking = Dictionary(first: ((try? shelf.tickingPlans()) ?? []).map { ($0.plan, $0.path) })
    split = shelf.journal.flatMap { try? Self.split($0) } ?? []
    reopened =
      shelf.journal.flatMap { try? Self.addresses(of: $0.reopenedAlong(), in: $0) } ?? [:]
    carried = shelf.journal.flatMap { try? Self.addresses(of: $0.carriedOver(), in: $0) } ?? [:]
    questions = (try? shelf.journal?.questionCounts(of: entries.map(\.id))) ?? [:]
  }

  /// The lines that stand in a plan, or are asked about.
  private struct Lines {
    private(set) var keys: Set<ItemKey>
    /// The texts of those that stand in it and are done.
    private(set) var done: [ItemKey: String] = [:]

    init(of plan: PlanID, _ journal: Journal) throws(JournalError) {
      let progress = try journal.progress(of: plan)
      keys = Set(try journal.questions(of: plan).map(\.item))
      for item in try journal.catalogueItems(of: plan) where !item.isGone {
        keys.insert(item.key)
        if progress[item.key]?.state == .done { done[item.key] = item.text }
      }
    }
  }

  private static func removed(_ journal: Journal) throws(JournalError) -> [PlanID: Int] {
    var removed: [PlanID: Int] = [:]
    for listed in try journal.listedPlans() where listed.origin == nil {
      guard try journal.catalogue(listed.plan) != nil else { continue }
      removed[listed.plan] = try journal.progress(of: listed.plan).values.count {
        $0.state == .done
      }
    }
    return removed
  }

  private static func addresses(
    of items: [Int: ItemReference], in journal: Journal
  ) throws(JournalError) -> [Int: String] {
    let addresses = try journal.addresses(of: Set(items.values))
    return items.compactMapValues { addresses[$0] }
  }

  private static func split(_ journal: Journal) throws(JournalError) -> [MergeNews.Split] {
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
      return MergeNews.Split(done: done, open: open)
    }.sorted { ($0.done, $0.open) < ($1.done, $1.open) }
  }

  /// Lines that are in the file and gone here keep their ticks: how many are told.
  private static func behind(
    _ plan: PlanID, _ path: String, _ journal: Journal
  ) throws(JournalError) -> MergeNews.Behind? {
    guard let entry = try journal.catalogue(plan), let older = try journal.olderFileText(entry)
    else { return nil }
    let gone = Set(try journal.catalogueItems(of: plan).filter(\.isGone).map(\.key))
    let progress = try journal.progress(of: plan)
    let ticks = Set(older.itemKeys).intersection(gone).count { progress[$0]?.state == .done }
    return MergeNews.Behind(plan, path: path, ticks: ticks)
  }

  /// What is otherwise than it was at an earlier survey.
  func news(since before: MergeSurvey) -> MergeNews {
    var news = MergeNews()
    news.renamed = names.compactMap { plan, name in
      guard let old = before.names[plan], old != name else { return nil }
      return MergeNews.Renamed(plan.called(name), before: old)
    }.sorted { $0.before < $1.before }
    news.behind = behind.filter { !before.behind.contains($0) }
    news.gone = lines.keys.sorted().flatMap { plan -> [MergeNews.Gone] in
      guard let now = lines[plan], !news.behind.contains(where: { $0.plan == plan }) else {
        return []
      }
      let left = (before.lines[plan]?.done ?? [:]).filter { !now.keys.contains($0.key) }
      return left.values.sorted().map { MergeNews.Gone(plan, text: $0) }
    }
    let begun = ticking.filter { before.ticking[$0.key] == nil }
    let ended = before.ticking.filter { ticking[$0.key] == nil && names[$0.key] != nil }
    news.ticking =
      (begun.map { MergeNews.Ticking($0.key, path: $0.value, isOn: true) }
      + ended.map { MergeNews.Ticking($0.key, path: $0.value, isOn: false) })
      .sorted { $0.path < $1.path }
    news.removed = before.names.keys.sorted().compactMap { plan in
      guard names[plan] == nil, let done = removed[plan] else { return nil }
      return MergeNews.Removed(
        plan.called(before.names[plan] ?? plan.description), path: before.paths[plan], done: done)
    }
    news.split = split.filter { !before.split.contains($0) }
    news.reopened = Set(reopened.filter { before.reopened[$0.key] == nil }.values).sorted()
    news.carried = Set(carried.filter { before.carried[$0.key] == nil }.values).sorted()
    news.asked = questions.filter { $0.value > before.questions[$0.key] ?? 0 }
      .map { $0.key.called(names[$0.key] ?? $0.key.description) }.sorted()
    return news
  }
}
