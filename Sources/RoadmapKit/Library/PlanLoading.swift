import PlanReading
import ProgressJournal
package import RoadmapModel

/// Reads plans where their texts are, and knows them by what the journal has of them.
package struct PlanLoading {
  private let recorder: Recorder
  private let cache: PlanCache
  private let sources: PlanSources
  private let edits: EditTaking
  private let tell: (PlanNews) -> Void

  init(
    _ recorder: Recorder, _ cache: PlanCache, _ sources: PlanSources, _ edits: EditTaking,
    tell: @escaping (PlanNews) -> Void
  ) {
    (self.recorder, self.cache, self.sources) = (recorder, cache, sources)
    (self.edits, self.tell) = (edits, tell)
  }

  private var journal: Journal? { recorder.journal }

  /// The plan with its states.
  func plan(_ id: PlanID, _ origin: PlanOrigin) throws -> StudiedPlan {
    if cache[id] == nil, let journal {
      // As most often: one look at the journal gives the text and its progress.
      let same = try journal.read { try unchanged(id, origin).map(studied) }
      if let same { return same }
    }
    return try studied(try shelved(id, origin))
  }

  package func studied(_ shelved: ShelvedPlan) throws -> StudiedPlan {
    shelved.studied(try journal?.progress(of: shelved.plan.id) ?? [:])
  }

  /// The plan as its source has it now, or, where the source is not to be had, as it was.
  package func shelved(_ id: PlanID, _ origin: PlanOrigin) throws -> ShelvedPlan {
    if let shelved = cache[id] { return shelved }
    let shelved = try load(id, origin)
    cache[id] = shelved
    return shelved
  }

  /// The plan where its source is the text that the journal has, as most often.
  func unchanged(_ id: PlanID, _ origin: PlanOrigin) throws -> ShelvedPlan? {
    guard let entry = try journal?.catalogue(id), let bytes = try? sources.text(id, origin),
      SourceFingerprint(bytes).hash == entry.fingerprint.hash,
      let plan = try? sources.read(bytes, id, origin)
    else { return nil }
    let same = try unchanged(entry, plan, origin)
    if let same { cache[id] = same }
    return same
  }

  private func unchanged(
    _ entry: CataloguedPlan, _ plan: Plan, _ origin: PlanOrigin
  ) throws -> ShelvedPlan? {
    guard entry.reading == CatalogueText.reading(of: plan),
      let last = try journal?.lastReadText(entry), var same = ShelvedPlan(plan, last, origin)
    else { return nil }
    same.version = entry.version
    return same
  }

  private func load(_ id: PlanID, _ origin: PlanOrigin) throws -> ShelvedPlan {
    let entry = try journal?.catalogue(id)
    let bytes: [UInt8]
    let plan: Plan
    do throws(PlanLoadFailure) {
      (plan, bytes) = try sources.plan(id, origin)
    } catch {
      guard origin != .bundled, let last = try asLastRead(id, origin) else { throw error }
      if case .file(let path) = origin {
        tell(PlanNews(plan: id, event: .unreadable(path: path, reason: error.reason)))
      }
      return last
    }
    guard let journal, let entry else { return ShelvedPlan(new: plan, bytes, origin) }
    let hash = SourceFingerprint(bytes).hash
    if hash == entry.fingerprint.hash, let same = try unchanged(entry, plan, origin) {
      return same
    }
    // Its file is as it was, while a later text of it came from another machine.
    if try journal.isAsLastReadHere(hash, entry), let last = try journal.lastRead(entry, origin) {
      return last
    }
    let source = PlanChange.Source(plan: plan, bytes: bytes, origin: origin)
    if try journal.takenBack(hash, entry) != nil,
      try PlanChange(source, in: journal, day: recorder.time.day)?.facts.isEmpty == false,
      let last = try journal.lastRead(entry, origin)
    {
      tell(PlanNews(plan: id, event: .declined))
      return last
    }
    return try edits.taken(source)
  }

  /// The plan as the journal knows it, whatever became of its source; `nil` where it knows none.
  func asLastRead(_ id: PlanID, _ origin: PlanOrigin) throws -> ShelvedPlan? {
    guard let journal, let entry = try journal.catalogue(id) else { return nil }
    return try journal.lastRead(entry, origin)
  }
}
