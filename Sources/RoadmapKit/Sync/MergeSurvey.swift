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
  private let bundled: Set<PlanID>
  /// How many items of each plan are done that is not on the list, and not erased.
  private let removed: [PlanID: Int]
  private let lines: [PlanID: Lines]
  /// The files that are ticked.
  private let ticking: [PlanID: String]
  private let split: [MergeNews.Split]
  /// What was reopened along with items that other machines reopened: numbers of events, and addresses.
  private let reopened: [Int: String]
  /// What was carried over from ticks of other machines, likewise.
  private let carried: [Int: String]
  /// Time of this machine's that does not count, likewise.
  private let late: [Int: MergeNews.Late]
  private let lastTexts: [String: String]
  /// How many ticks of each plan wait for an answer.
  private let questions: [PlanID: Int]

  init(_ list: PlanList, _ journal: Journal?) {
    let entries = (try? list.library().entries) ?? []
    names = Dictionary(first: entries.map { ($0.id, $0.id.description) })
    paths = entries.reduce(into: [:]) { paths, entry in
      if case .file(let path) = entry.origin { paths[entry.id] = path }
    }
    bundled = Set(entries.filter { $0.origin == .bundled }.map(\.id))
    removed =
      journal.flatMap { try? Self.removed($0, besides: Set(entries.map(\.id))) } ?? [:]
    behind = entries.compactMap { entry in
      guard case .file(let path) = entry.origin, let journal else { return nil }
      return try? Self.behind(entry.id, path, journal)
    }
    lines = entries.reduce(into: [:]) { lines, entry in
      lines[entry.id] = journal.flatMap { try? Lines(of: entry.id, $0) }
    }
    ticking = Dictionary(first: ((try? journal?.tickingPlans()) ?? []).map { ($0.plan, $0.path) })
    let reopened = (try? journal?.reopenedAlong()) ?? [:]
    let carried = (try? journal?.carriedOver()) ?? [:]
    let pairs = journal.flatMap { try? Self.split($0) } ?? []
    let late = (try? journal?.lateMinutes()) ?? [:]
    let items = Set(reopened.values).union(carried.values).union(late.values.map(\.item))
      .union(pairs.flatMap { [$0.done, $0.open] })
    let called = journal.flatMap { try? ItemsByName(items, in: $0, on: Set(entries.map(\.id))) }
    split = called?.split(pairs) ?? []
    self.reopened = called?.names(of: reopened) ?? [:]
    self.carried = called?.names(of: carried) ?? [:]
    let lateNames = called?.names(of: late.mapValues(\.item)) ?? [:]
    self.late = late.reduce(into: [:]) { named, time in
      guard let item = lateNames[time.key] else { return }
      named[time.key] = MergeNews.Late(item: item, minutes: time.value.minutes)
    }
    lastTexts = called?.lastTexts ?? [:]
    questions = (try? journal?.questionCounts(of: entries.map(\.id))) ?? [:]
  }

  /// The lines that stand in a plan, or are asked about.
  private struct Lines {
    private(set) var keys: Set<ItemKey>
    /// The texts of those that stand in it and are done.
    private(set) var done: [ItemKey: String] = [:]

    init(of plan: PlanID, _ journal: Journal) throws {
      let progress = try journal.progress(of: plan)
      keys = Set(try journal.questions(of: plan).map(\.item))
      for item in try journal.catalogueItems(of: plan) where !item.isGone {
        keys.insert(item.key)
        if progress[item.key]?.state == .done { done[item.key] = item.text }
      }
    }
  }

  /// Of one whose adding was undone elsewhere no event says that it was removed.
  private static func removed(
    _ journal: Journal, besides listed: Set<PlanID>
  ) throws -> [PlanID: Int] {
    var removed: [PlanID: Int] = [:]
    for entry in try journal.catalogue() where !listed.contains(entry.plan) {
      removed[entry.plan] = try journal.progress(of: entry.plan).values.count { $0.state == .done }
    }
    return removed
  }

  private static func split(_ journal: Journal) throws -> [ItemsByName.Pair] {
    var pairs: [ItemsByName.Pair] = []
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
    return pairs
  }

  /// Lines that are in the file and gone here keep their ticks: how many are told.
  private static func behind(
    _ plan: PlanID, _ path: String, _ journal: Journal
  ) throws -> MergeNews.Behind? {
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
        plan.called(before.names[plan] ?? plan.description), path: before.paths[plan], done: done,
        isBundled: before.bundled.contains(plan))
    }
    news.split = split.filter { !before.split.contains($0) }
    news.reopened = Set(reopened.filter { before.reopened[$0.key] == nil }.values).sorted()
    news.carried = Set(carried.filter { before.carried[$0.key] == nil }.values).sorted()
    news.late = late.filter { before.late[$0.key] == nil }.sorted { $0.key < $1.key }.map(\.value)
    news.lastTexts = lastTexts
    news.asked = questions.filter { $0.value > before.questions[$0.key] ?? 0 }
      .map { $0.key.called(names[$0.key] ?? $0.key.description) }.sorted()
    return news
  }
}
