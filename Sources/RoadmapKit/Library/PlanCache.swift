import ProgressJournal
import RoadmapModel

/// The plans that a command has read, each by the lasting keys that the journal knows it by.
package final class PlanCache {
  private let recorder: Recorder
  private var plans: [PlanID: ShelvedPlan] = [:]

  init(_ recorder: Recorder) { self.recorder = recorder }

  subscript(id: PlanID) -> ShelvedPlan? {
    get { plans[id] }
    set { plans[id] = newValue }
  }

  /// Reads every plan anew when it is asked for next: an undo may have given one another text.
  package func forgetAll() { plans = [:] }

  /// The plan as the catalogue has it since `catalogue` was asked for it, with the states it has now,
  /// for what is decided inside of a `write`.
  func again(_ plan: StudiedPlan) throws -> StudiedPlan {
    guard let shelved = plans[plan.id] else { return plan }
    return shelved.studied(try recorder.journal?.progress(of: plan.id) ?? [:])
  }

  /// Puts a plan in the catalogue that something is about to be recorded of, in the same `write`.
  /// Where another command gave the plan another text since it was read here, that text is the plan
  /// from now on.
  func catalogue(_ id: PlanID) throws {
    guard let journal = recorder.journal else { return }
    if let entry = try journal.catalogue(id) {
      guard plans[id]?.version != entry.version else { return }
      // Keys of another reading are not the catalogue's: a later command matches the two.
      guard let last = try journal.lastRead(entry), last.isCatalogued else {
        throw JournalError(.busy, path: journal.path)
      }
      plans[id] = last
    } else if let shelved = plans[id] {
      try journal.store(shelved.catalogueText)
      try keep(shelved, storedIn: journal)
    }
  }

  /// Keeps a plan whose text the same `write` has stored.
  @discardableResult
  func keep(_ shelved: ShelvedPlan, storedIn writer: Journal) throws -> ShelvedPlan {
    var stored = shelved
    stored.isCatalogued = true
    if stored.version == nil, let known = try writer.catalogue(shelved.plan.id),
      known.fingerprint.hash == shelved.fingerprint.hash
    {
      stored.version = known.version
    }
    plans[shelved.plan.id] = stored
    return stored
  }
}
