import PlanReading
import ProgressJournal
package import RoadmapModel

/// The plans that a user has: those that come with the program and those in files.
package final class PlanList {
  private let recorder: Recorder
  private let cache: PlanCache
  private let sources: PlanSources
  private let loading: PlanLoading
  private let tell: (PlanNews) -> Void
  /// Plans of which it was told that they cannot be had.
  private var leftOut: Set<PlanID> = []

  init(
    _ recorder: Recorder, _ cache: PlanCache, _ sources: PlanSources, _ loading: PlanLoading,
    tell: @escaping (PlanNews) -> Void
  ) {
    (self.recorder, self.cache, self.sources) = (recorder, cache, sources)
    (self.loading, self.tell) = (loading, tell)
  }

  private var journal: Journal? { recorder.journal }

  /// The plans in the order they are shown: those of the program, then the user's own.
  package func library() throws -> PlanLibrary {
    library(try journal?.planFacts() ?? PlanFacts())
  }

  func library(_ facts: PlanFacts) -> PlanLibrary {
    var entries = sources.bundled.map { ($0.id, PlanOrigin.bundled) }
    for listed in facts.listed {
      entries.removeAll { $0.0 == listed.plan }
      guard let origin = listed.origin else { continue }
      // A plan of the user's that has the name of a later version's bundled one goes before it.
      entries.removeAll { $0.0.description == listed.plan.description }
      entries.append((listed.plan, origin))
    }
    let bundled = entries.filter { $0.1 == .bundled }
    let own = entries.filter { $0.1 != .bundled }
    return PlanLibrary(
      entries: (bundled + own).map { id, origin in
        PlanLibrary.Entry(id: id, origin: origin, leaveOut: { self.leaveOut(id, $0) }) {
          try self.loading.plan(id, origin)
        }
      },
      // Bundled plans that nobody began stay out of the way of the others.
      preferring: { Set(own.map(\.0)).union((try? self.underWay()) ?? []) })
  }

  /// A plan that cannot be had is told, once, and keeps no other back.
  func leaveOut(_ id: PlanID, _ failure: PlanLoadFailure) {
    guard leftOut.insert(id).inserted else { return }
    tell(PlanNews(plan: id, event: .leftOut(failure.reason)))
  }

  /// Whether the user has the plan on the list, by what is recorded now.
  func holds(_ id: PlanID) throws -> Bool {
    // Asked of all plans, as the list itself was: the same words to SQLite cost least.
    let said = try journal?.planFacts().listed.first { $0.plan == id }
    return said.map { $0.origin != nil } ?? sources.bundled.contains { $0.id == id }
  }

  /// Those of some plans that are on the list, or come with the program.
  func known(_ plans: Set<PlanID>) throws -> Set<PlanID> {
    guard !plans.isEmpty else { return [] }
    return plans.intersection(try library().entries.map(\.id))
  }

  /// The plans that were begun: they have a schedule, or something was done in them that did not only
  /// follow a linked item.
  package func underWay() throws -> Set<PlanID> {
    guard let journal else { return [] }
    var begun = Set(try journal.runs().keys)
    let touched = try journal.begunPlans().subtracting(begun)
    guard !touched.isEmpty else { return begun }
    let links = try journal.links()
    guard !links.isEmpty else { return begun.union(touched) }
    var progress: [PlanID: [ItemKey: ItemProgress]] = [:]
    for plan in begun.union(touched) { progress[plan] = try journal.progress(of: plan) }
    for plan in touched where !links.areAllFollowing(plan, progress) { begun.insert(plan) }
    return begun
  }

  package func shown() throws -> ShownPlans {
    let entries = try library().entries
    let begun = try underWay()
    let own = entries.filter { $0.origin != .bundled || begun.contains($0.id) }
    let others = entries.filter { $0.origin == .bundled && !begun.contains($0.id) }
    guard try offersBundled() else { return ShownPlans(shown: own, others: []) }
    return own.isEmpty
      ? ShownPlans(shown: entries, others: []) : ShownPlans(shown: own, others: others)
  }

  /// Those that words may look in: bundled plans that the user turned off are offered nowhere, and are
  /// there by their names alone.
  package func searchable() throws -> [PlanLibrary.Entry] {
    try offersBundled() ? try library().entries : try shown().shown
  }

  private func offersBundled() throws -> Bool {
    StudySettings(try journal?.settings() ?? [:])[Settings.bundledPlans]
  }

  /// Each that can be had, read.
  package func read(_ entries: [PlanLibrary.Entry]) throws -> [ReadPlan] {
    try entries.compactMap { entry in
      try entry.readAmongAll().map { ReadPlan(plan: $0, origin: entry.origin) }
    }
  }

  /// Those that the user added or began.
  package func own(of library: PlanLibrary) throws -> [PlanLibrary.Entry] {
    let begun = try underWay()
    return library.entries.filter { $0.origin != .bundled || begun.contains($0.id) }
  }

  package func ownership() throws -> PlanOwnership {
    let begun = try underWay()
    let added = try library().entries.filter { $0.origin != .bundled }.map(\.id)
    return PlanOwnership(begun: begun, own: begun.union(added))
  }

  /// How the time of those that have a schedule runs.
  package func runs() throws -> [PlanID: PlanRun] { try journal?.runs() ?? [:] }

  /// Which items are the same.
  func links() throws -> ItemLinks { try journal?.links() ?? ItemLinks() }

  /// What was named, in the plan as it is now: for the beginning of a `write`, since a command finds
  /// what its user means before it, and others may have taken up another text meanwhile, or undone
  /// one. The same items and sections are meant, wherever they stand by now.
  package func current(_ named: NamedPlaces) throws -> NamedPlaces {
    let id = named.plan.id
    guard try holds(id) else { throw NamedPlaces.Outdated.removed(id) }
    try cache.catalogue(id)
    return try named.found(in: try cache.again(named.plan))
  }

  /// What was edited in the files of plans, begun or not, is recorded. One that cannot be read as a
  /// plan now is for the command to tell that asks for it.
  package func takeUpEdits(alsoOfBegun: Bool = true) throws {
    guard let journal else { return }
    let facts = try journal.planFacts()
    var files = library(facts).entries.filter { listed in
      if case .file = listed.origin { cache[listed.id] == nil } else { false }
    }
    if !alsoOfBegun, !files.isEmpty {
      let touched = try journal.begunPlans()
      files.removeAll { facts.runs[$0.id] != nil || touched.contains($0.id) }
    }
    for listed in files {
      guard let known = try journal.catalogue(listed.id),
        let bytes = try? sources.text(listed.id, listed.origin),
        SourceFingerprint(bytes).hash != known.fingerprint.hash
      else { continue }
      do { _ = try listed.read() } catch is PlanLoadFailure {}
    }
  }
}
