/// The plans that a user has: those that come with the program and those in files, each with its
/// lasting keys and what the journal says of it. A plan is read when it is asked for; one whose text
/// changed is matched with what it was then, and the match is recorded.
package final class PlanShelf {
  package enum FileText {
    case bytes([UInt8])
    /// In the system's words.
    case unreadable(String)
  }

  /// `nil` where there is none yet.
  package private(set) var journal: Journal?
  /// The program's own plans, which another version of it may word otherwise.
  let bundled: [BundledPlan]
  let readFile: (_ path: String) -> FileText
  let openForWriting: () throws(JournalError) -> Journal
  package let time: RecordingTime
  /// Takes what there is to say of a plan that was just read.
  let tell: (PlanNews) -> Void
  var plans: [PlanID: ShelvedPlan] = [:]

  package init(
    _ journal: Journal?, time: RecordingTime, bundled: [BundledPlan] = BundledPlan.all,
    readFile: @escaping (String) -> FileText,
    openForWriting: @escaping () throws(JournalError) -> Journal,
    tell: @escaping (PlanNews) -> Void
  ) {
    self.journal = journal
    self.time = time
    self.bundled = bundled
    self.readFile = readFile
    self.openForWriting = openForWriting
    self.tell = tell
  }

  /// The journal, made or opened anew where it was for reading so far.
  package func beginWriting() throws(JournalError) -> Journal {
    if let journal, journal.isWritable { return journal }
    let writer = try openForWriting()
    journal?.close()
    journal = writer
    return writer
  }

  /// The plans in the order they are shown: those of the program, then the user's own.
  package func library() throws(JournalError) -> PlanLibrary {
    var entries = bundled.map { ($0.id, PlanOrigin.bundled) }
    for listed in try journal?.listedPlans() ?? [] {
      entries.removeAll { $0.0 == listed.plan }
      if let origin = listed.origin { entries.append((listed.plan, origin)) }
    }
    let bundled = entries.filter { $0.1 == .bundled }
    return PlanLibrary(
      entries: (bundled + entries.filter { $0.1 != .bundled }).map { id, origin in
        PlanLibrary.Entry(id: id, origin: origin) { () throws(PlanLoadFailure) in
          try self.plan(id, origin)
        }
      })
  }

  /// The plan with its states.
  func plan(_ id: PlanID, _ origin: PlanOrigin) throws(PlanLoadFailure) -> Plan {
    let shelved = try shelved(id, origin)
    return shelved.studied(try progress(id))
  }

  /// The same plan with the states it has now, for what is decided inside of a `write`.
  package func again(_ plan: Plan) throws(JournalError) -> Plan {
    guard let shelved = plans[plan.id] else { return plan }
    return shelved.studied(try journal?.progress(of: plan.id) ?? [:])
  }

  private func progress(_ id: PlanID) throws(PlanLoadFailure) -> [ItemKey: ItemProgress] {
    do throws(JournalError) {
      return try journal?.progress(of: id) ?? [:]
    } catch {
      throw PlanLoadFailure(.journal(error))
    }
  }

  /// The plans in which something was recorded.
  package func plansUnderWay() throws(JournalError) -> Set<PlanID> {
    Set(try journal?.catalogue().map(\.plan) ?? [])
  }

  /// Puts a plan in the catalogue that something is about to be recorded of, in the same `write`.
  package func catalogue(_ id: PlanID) throws(JournalError) {
    guard let journal, let shelved = plans[id], try journal.catalogue(id) == nil else { return }
    try journal.store(shelved.catalogueText)
    plans[id] = ShelvedPlan(
      shelved.plan, shelved.bytes, shelved.origin, itemKeys: shelved.itemKeys,
      sectionKeys: shelved.sectionKeys, isCatalogued: true)
  }
}
