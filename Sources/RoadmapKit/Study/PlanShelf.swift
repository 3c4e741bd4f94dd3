/// The plans that a user has: those that come with the program and those in files, each with its
/// lasting keys and what the journal says of it. A plan is read when it is asked for; one whose text
/// changed is matched with what it was then, and the match is recorded.
package final class PlanShelf {
  package enum FileText {
    case bytes([UInt8])
    /// In the system's words.
    case unreadable(String, isMissing: Bool)
  }

  package struct FileLook: Equatable {
    package let size: Int
    /// Nanoseconds since 1970 of the last change of the file or of what is said of it.
    package let changed: Int64

    package init(size: Int, changed: Int64) {
      self.size = size
      self.changed = changed
    }
  }

  /// `nil` where there is none yet.
  package private(set) var journal: Journal?
  /// The program's own plans, which another version of it may word otherwise.
  let bundled: [BundledPlan]
  let readFile: (_ path: String) -> FileText
  /// What there is to know of a file without reading it; `nil` where that tells nothing.
  let lookAtFile: (_ path: String) -> FileLook?
  /// Which program this is, down to the build: what one left of how it reads plans is not for
  /// another. Without it, plans are read each time.
  let program: Int64?
  let openForWriting: () throws(JournalError) -> Journal
  package let time: RecordingTime
  /// Takes what there is to say of a plan that was just read.
  let tell: (PlanNews) -> Void
  var plans: [PlanID: ShelvedPlan] = [:]
  /// The plans whose time ran when the plans were listed.
  private var listedRuns: [PlanID: PlanRun]?

  package init(
    _ journal: Journal?, time: RecordingTime, bundled: [BundledPlan] = BundledPlan.all,
    readFile: @escaping (String) -> FileText,
    lookAtFile: @escaping (String) -> FileLook? = { _ in nil }, program: Int64? = nil,
    openForWriting: @escaping () throws(JournalError) -> Journal,
    tell: @escaping (PlanNews) -> Void
  ) {
    self.journal = journal
    self.time = time
    self.bundled = bundled
    self.readFile = readFile
    self.lookAtFile = lookAtFile
    self.program = program
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
    let facts = try journal?.planFacts() ?? PlanFacts()
    listedRuns = facts.runs
    for listed in facts.listed {
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

  /// The plans whose time runs: as they were listed, unless they may have been changed since.
  package func runs() throws(JournalError) -> [PlanID: PlanRun] {
    if let listedRuns, journal?.isWritable != true { return listedRuns }
    return try journal?.runs() ?? [:]
  }

  /// The plan with its states.
  func plan(_ id: PlanID, _ origin: PlanOrigin) throws(PlanLoadFailure) -> Plan {
    if let unchanged = try unchanged(id, origin) { return unchanged }
    let shelved = try shelved(id, origin)
    return shelved.studied(try progress(id))
  }

  /// The plan as the catalogue has it since `catalogue` was asked for it, with the states it has now,
  /// for what is decided inside of a `write`.
  package func again(_ plan: Plan) throws(JournalError) -> Plan {
    guard let shelved = plans[plan.id] else { return plan }
    return shelved.studied(try journal?.progressList(of: plan.id) ?? ProgressList())
  }

  func progress(_ id: PlanID) throws(PlanLoadFailure) -> ProgressList {
    try PlanLoadFailure.asking { () throws(JournalError) in
      try journal?.progressList(of: id) ?? ProgressList()
    }
  }

  /// The plans in which something was recorded.
  package func plansUnderWay() throws(JournalError) -> Set<PlanID> {
    Set(try journal?.catalogue().map(\.plan) ?? [])
  }

  /// Puts a plan in the catalogue that something is about to be recorded of, in the same `write`,
  /// and with it how it was read. Where another command gave the plan another text since it was read
  /// here, that text is the plan from now on.
  package func catalogue(_ id: PlanID) throws(JournalError) {
    guard let journal else { return }
    let entry = try journal.glance(of: id, program: program)?.entry
    if let entry, plans[id]?.version != entry.version {
      plans[id] = try asCatalogued(entry, in: journal)
    } else if let shelved = plans[id], !shelved.isKept || entry == nil {
      if entry == nil {
        try journal.store(shelved.catalogueText)
      } else if shelved.isOfSource {
        try journal.touch(id, shelved.fingerprint)
      }
      plans[id] = try kept(shelved, in: journal)
    }
  }

  /// Leaves what a plan adds up to after all that the same `write` recorded, for those who look at
  /// many plans.
  package func keepTally(of plan: Plan, in writer: Journal) throws(JournalError) {
    guard let program, let shelved = plans[plan.id], shelved.isCatalogued,
      let version = shelved.version
    else { return }
    try writer.keep(
      tally: PlanTally(plan).bytes, of: plan.id, version: version, program: program)
  }

  /// Leaves what was read for the next command, where the journal has this very text.
  func kept(_ shelved: ShelvedPlan, in writer: Journal) throws(JournalError) -> ShelvedPlan {
    if let program, shelved.isOfSource {
      try writer.keep(
        formOf: shelved.plan, read: shelved.bytes, hash: shelved.fingerprint.hash,
        program: program)
    }
    var kept = shelved
    kept.isCatalogued = true
    kept.isKept = true
    if kept.version == nil, let known = try writer.catalogue(shelved.plan.id),
      known.fingerprint.hash == shelved.fingerprint.hash
    {
      kept.version = known.version
    }
    return kept
  }
}
