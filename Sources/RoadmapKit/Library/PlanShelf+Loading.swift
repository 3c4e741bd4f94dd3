import PlanReading
import ProgressJournal
package import RoadmapModel

extension PlanShelf {
  /// The plan as its source has it now, or, where the source is not to be had, as it was.
  package func shelved(_ id: PlanID, _ origin: PlanOrigin) throws -> ShelvedPlan {
    if let shelved = plans[id] { return shelved }
    let shelved = try load(id, origin)
    plans[id] = shelved
    return shelved
  }

  /// The plan where its source is the text that the journal has, as most often.
  func unchanged(_ id: PlanID, _ origin: PlanOrigin) throws -> ShelvedPlan? {
    guard let entry = try known(id), let bytes = try? sources.text(id, origin),
      SourceFingerprint(bytes).hash == entry.fingerprint.hash,
      let plan = try? sources.read(bytes, id, origin)
    else { return nil }
    let same = try unchanged(entry, plan, origin)
    if let same { plans[id] = same }
    return same
  }

  private func unchanged(
    _ entry: CataloguedPlan, _ plan: Plan, _ origin: PlanOrigin
  ) throws -> ShelvedPlan? {
    guard entry.reading == CatalogueText.reading(of: plan), let last = try lastText(entry),
      var same = ShelvedPlan(plan, last, origin)
    else { return nil }
    same.version = entry.version
    return same
  }

  private func load(_ id: PlanID, _ origin: PlanOrigin) throws -> ShelvedPlan {
    let entry = try known(id)
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
    guard let entry else { return ShelvedPlan(new: plan, bytes, origin) }
    if SourceFingerprint(bytes).hash == entry.fingerprint.hash,
      let same = try unchanged(entry, plan, origin)
    {
      return same
    }
    if let last = try fromElsewhere(entry, bytes, origin) { return last }
    let source = PlanChange.Source(plan: plan, bytes: bytes, origin: origin)
    if let journal, try declines(source, entry, in: journal),
      let last = try asLastRead(id, origin)
    {
      tell(PlanNews(plan: id, event: .declined))
      return last
    }
    return try taken(source)
  }

  /// The plan as the journal knows it, whatever became of its source; `nil` where it knows none.
  func asLastRead(_ id: PlanID, _ origin: PlanOrigin) throws -> ShelvedPlan? {
    guard let journal, let entry = try known(id) else { return nil }
    return try journal.lastRead(entry, origin)
  }

  /// The plan as an entry of the catalogue has it, for who read another text of it before.
  func asCatalogued(_ entry: CataloguedPlan, in journal: Journal) throws -> ShelvedPlan {
    // Keys of another reading are not the catalogue's: a later command matches the two.
    guard let last = try journal.lastRead(entry), last.isCatalogued else {
      throw JournalError(.busy, path: journal.path)
    }
    return last
  }

  /// A plan whose file is as it was while a later text of it came from another machine.
  private func fromElsewhere(
    _ entry: CataloguedPlan, _ bytes: [UInt8], _ origin: PlanOrigin
  ) throws -> ShelvedPlan? {
    guard let journal, try journal.isAsLastReadHere(SourceFingerprint(bytes).hash, entry) else {
      return nil
    }
    return try journal.lastRead(entry, origin)
  }

  func known(_ id: PlanID) throws -> CataloguedPlan? {
    try journal?.catalogue(id)
  }

  private func declines(
    _ source: PlanChange.Source, _ entry: CataloguedPlan, in journal: Journal
  ) throws -> Bool {
    guard try journal.takenBack(SourceFingerprint(source.bytes).hash, entry) != nil else {
      return false
    }
    return try PlanChange(source, in: journal, day: time.day)?.facts.isEmpty == false
  }

  private func lastText(_ entry: CataloguedPlan) throws -> LastReadText? {
    try journal?.lastReadText(entry)
  }
}
