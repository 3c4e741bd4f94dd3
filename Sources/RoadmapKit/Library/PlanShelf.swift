package import ProgressJournal
package import RoadmapModel

/// The plans that a user has: those that come with the program and those in files, each with its
/// lasting keys and what the journal says of it. A plan is read when it is asked for; one whose text
/// changed is matched with what it was then, and the match is recorded.
package final class PlanShelf {
  /// `nil` where there is none yet.
  package private(set) var journal: Journal?
  package let sources: PlanSources
  let openForWriting: () throws -> Journal
  package let time: RecordingTime
  /// Takes what there is to say of a plan that was just read.
  let tell: (PlanNews) -> Void
  var plans: [PlanID: ShelvedPlan] = [:]
  /// Plans of which it was told that they cannot be had.
  private var leftOut: Set<PlanID> = []
  /// What was just undone or done again: a day that was corrected in a file is as it was.
  var reversed: ActionRecord?
  /// What could not be written of the files of plans that tick theirs.
  package internal(set) var unwritten: [TickFileOutcome] = []

  package init(
    _ journal: Journal?, time: RecordingTime, sources: PlanSources,
    openForWriting: @escaping () throws -> Journal,
    tell: @escaping (PlanNews) -> Void
  ) {
    self.journal = journal
    self.time = time
    self.sources = sources
    self.openForWriting = openForWriting
    self.tell = tell
  }

  /// The journal, made or opened anew where it was for reading so far.
  package func beginWriting() throws -> Journal {
    if let journal, journal.isWritable { return journal }
    let writer = try openForWriting()
    journal?.close()
    journal = writer
    return writer
  }

  /// One transaction to record in. Afterwards, unless it is a part of another, the files of plans that
  /// tick theirs are brought up to it.
  package func recording<Result>(_ body: (Journal) throws -> Result) throws -> Result {
    let writer = try beginWriting()
    let isPart = writer.isWriting
    let result = try writer.write { try body(writer) }
    if !isPart { bringFilesUp() }
    return result
  }

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
        PlanLibrary.Entry(
          id: id, origin: origin,
          leaveOut: { failure in try self.leaveOut(id, failure) }
        ) {
          try self.plan(id, origin)
        }
      },
      // Bundled plans that nobody began stay out of the way of the others.
      preferring: { Set(own.map(\.0)).union((try? self.plansUnderWay()) ?? []) })
  }

  /// A plan that cannot be had is told, once, and keeps no other back.
  func leaveOut(_ id: PlanID, _ failure: PlanLoadFailure) throws {
    guard leftOut.insert(id).inserted else { return }
    tell(PlanNews(plan: id, event: .leftOut(failure.reason)))
  }

  /// The plans that were begun: they have a schedule, or something was done in them that did not only
  /// follow a linked item.
  package func plansUnderWay() throws -> Set<PlanID> {
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

  package func runs() throws -> [PlanID: PlanRun] { try journal?.runs() ?? [:] }

  /// The plan with its states.
  func plan(_ id: PlanID, _ origin: PlanOrigin) throws -> StudiedPlan {
    if plans[id] == nil, let journal {
      // As most often: one look at the journal gives the text and its progress.
      let same = try journal.read { () -> StudiedPlan? in
        try unchanged(id, origin).map { plan in try studied(plan) }
      }
      if let same { return same }
    }
    return try studied(try shelved(id, origin))
  }

  package func studied(_ shelved: ShelvedPlan) throws -> StudiedPlan {
    shelved.studied(
      try journal?.progress(of: shelved.plan.id) ?? [:])
  }

  /// The plan as the catalogue has it since `catalogue` was asked for it, with the states it has now,
  /// for what is decided inside of a `write`.
  package func again(_ plan: StudiedPlan) throws -> StudiedPlan {
    guard let shelved = plans[plan.id] else { return plan }
    return shelved.studied(try journal?.progress(of: plan.id) ?? [:])
  }

  /// Puts a plan in the catalogue that something is about to be recorded of, in the same `write`.
  /// Where another command gave the plan another text since it was read here, that text is the plan
  /// from now on.
  package func catalogue(_ id: PlanID) throws {
    guard let journal else { return }
    if let entry = try journal.catalogue(id) {
      if plans[id]?.version != entry.version { plans[id] = try asCatalogued(entry, in: journal) }
    } else if let shelved = plans[id] {
      try journal.store(shelved.catalogueText)
      plans[id] = try stored(shelved, in: journal)
    }
  }

  /// A plan whose text the same `write` has stored.
  func stored(_ shelved: ShelvedPlan, in writer: Journal) throws -> ShelvedPlan {
    var stored = shelved
    stored.isCatalogued = true
    if stored.version == nil, let known = try writer.catalogue(shelved.plan.id),
      known.fingerprint.hash == shelved.fingerprint.hash
    {
      stored.version = known.version
    }
    return stored
  }
}

extension PlanShelf {
  /// Reads every plan anew when it is asked for next: an undo may have given one another text.
  package func forgetReadPlans() { plans = [:] }
}
