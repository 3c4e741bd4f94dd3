extension PlanShelf {
  /// The plan as its source has it now, or, where the source is not to be had, as it was.
  package func shelved(
    _ id: PlanID, _ origin: PlanOrigin
  ) throws(PlanLoadFailure) -> ShelvedPlan {
    if let shelved = plans[id] { return shelved }
    let shelved = try load(id, origin)
    plans[id] = shelved
    return shelved
  }

  /// The plan where its source is the text that the journal has and this program has read before,
  /// as most often, with its progress: one look at the journal.
  func unchanged(_ id: PlanID, _ origin: PlanOrigin) throws(PlanLoadFailure) -> Plan? {
    guard program != nil, plans[id] == nil, let journal else { return nil }
    return try journal.read { () throws(PlanLoadFailure) in
      guard let glance = try glance(id), let same = try unchanged(glance, origin) else {
        return nil
      }
      plans[id] = same
      return same.studied(try progress(glance))
    }
  }

  /// The same without its progress, where the journal was looked at in that very `read`.
  func unchanged(
    _ glance: PlanGlance, _ origin: PlanOrigin
  ) throws(PlanLoadFailure) -> ShelvedPlan? {
    guard let entry = glance.entry else { return nil }
    return try unchanged(entry, origin)
  }

  func glance(_ id: PlanID) throws(PlanLoadFailure) -> PlanGlance? {
    try PlanLoadFailure.asking { () throws(JournalError) in
      try journal?.glance(of: id, program: program)
    }
  }

  func progress(_ glance: PlanGlance) throws(PlanLoadFailure) -> ProgressList {
    if let list = glance.progress?.list { return list }
    return try progress(glance.plan)
  }

  private func unchanged(
    _ entry: CataloguedPlan, _ origin: PlanOrigin
  ) throws(PlanLoadFailure) -> ShelvedPlan? {
    let look = look(at: origin)
    guard var same = try form(entry, origin) else { return nil }
    if entry.isSeen(origin, look) {
      same.modified = entry.fingerprint.modified
    } else {
      guard let bytes = try? text(entry.plan, origin),
        SourceFingerprint(bytes).hash == entry.fingerprint.hash
      else { return nil }
      same.modified = look?.changed ?? 0
    }
    same.isKept = same.modified == entry.fingerprint.modified
    same.version = entry.version
    return same
  }

  private func load(_ id: PlanID, _ origin: PlanOrigin) throws(PlanLoadFailure) -> ShelvedPlan {
    let entry = try known(id)
    // Before it is read: whatever changes it from here on gives it another time.
    let look = look(at: origin)
    let bytes: [UInt8]
    let plan: Plan
    do throws(PlanLoadFailure) {
      (plan, bytes) = try source(id, origin)
    } catch {
      guard case .file(let path) = origin, let entry, let last = try asLastRead(entry, origin)
      else { throw error }
      tell(PlanNews(plan: id, event: .unreadable(path: path, reason: error.reason)))
      return last
    }
    guard let entry else {
      var new = ShelvedPlan(new: plan, bytes, origin)
      new.modified = look?.changed ?? 0
      return new
    }
    let hash = SourceFingerprint(bytes).hash
    if hash == entry.fingerprint.hash, entry.reading == CatalogueText.reading(of: plan),
      let last = try lastText(entry), var same = ShelvedPlan(plan, last, origin)
    {
      same.modified = look?.changed ?? 0
      same.isKept = program == nil
      same.version = entry.version
      return same
    }
    let source = PlanChange.Source(
      plan: plan, bytes: bytes, origin: origin, modified: look?.changed ?? 0)
    if let journal, try declines(source, entry, in: journal),
      let last = try asLastRead(entry, origin)
    {
      tell(PlanNews(plan: id, event: .declined))
      return last
    }
    return try taken(source)
  }

  /// Whether what this program left of the plan's text is of what its source holds. A file whose
  /// times do not tell is told by its text, which takes less than to read a plan from it.
  func isSeen(_ glance: PlanGlance, _ origin: PlanOrigin) -> Bool {
    guard program != nil, let entry = glance.entry, entry.origin == origin else { return false }
    if entry.isSeen(origin, look(at: origin)) { return true }
    guard let bytes = try? text(entry.plan, origin) else { return false }
    return SourceFingerprint(bytes).hash == entry.fingerprint.hash
  }

  private func look(at origin: PlanOrigin) -> FileLook? {
    guard program != nil, case .file(let path) = origin else { return nil }
    return lookAtFile(path)
  }

  /// The journal's text as it was read before.
  private func form(
    _ entry: CataloguedPlan, _ origin: PlanOrigin
  ) throws(PlanLoadFailure) -> ShelvedPlan? {
    guard let journal, let program else { return nil }
    return try PlanLoadFailure.asking { () throws(JournalError) in
      guard let (plan, last) = try journal.form(of: entry, program: program) else { return nil }
      return ShelvedPlan(plan, last, origin)
    }
  }

  /// The plan as the journal knows it, whatever became of its source; `nil` where it knows none.
  func asLastRead(_ glance: PlanGlance, _ origin: PlanOrigin) throws(PlanLoadFailure) -> Plan? {
    guard let entry = glance.entry else { return nil }
    let shelved: ShelvedPlan
    if let same = try form(entry, origin) {
      shelved = same
    } else {
      guard let last = try lastText(entry), let plan = try? Self.read(last.bytes, glance.plan)
      else { return nil }
      shelved = ShelvedPlan(plan, last, origin) ?? ShelvedPlan(new: plan, last.bytes, origin)
    }
    return shelved.studied(try progress(glance))
  }

  /// What the source holds now, whatever the journal says of it.
  package func source(
    _ id: PlanID, _ origin: PlanOrigin
  ) throws(PlanLoadFailure) -> (Plan, [UInt8]) {
    let bytes = try text(id, origin)
    guard origin == .bundled else { return (try Self.read(bytes, id), bytes) }
    // The program's own texts are sound.
    let plan = try PlanLoadFailure.reading(id) { () throws(PlanReader.Failure) in
      try PlanReader.read(SourceText(sound: bytes), id: id)
    }
    return (plan, bytes)
  }

  private func text(_ id: PlanID, _ origin: PlanOrigin) throws(PlanLoadFailure) -> [UInt8] {
    switch origin {
    case .bundled:
      guard let bytes = bundled.first(where: { $0.id == id })?.text() else {
        throw PlanLoadFailure(
          .file(
            id.description, of: id, reason: "this version of the program has no such plan",
            isMissing: false))
      }
      return bytes
    case .file(let path):
      switch readFile(path) {
      case .unreadable(let reason, let isMissing):
        throw PlanLoadFailure(.file(path, of: id, reason: reason, isMissing: isMissing))
      case .bytes(let bytes): return bytes
      }
    case .elsewhere:
      let last = try PlanLoadFailure.asking { () throws(JournalError) in
        try journal?.lastReadText(of: id)
      }
      guard let last else {
        throw PlanLoadFailure(
          .file(
            id.description, of: id, reason: "its text is not here yet", isMissing: false))
      }
      return last.bytes
    }
  }

  static func read(_ bytes: [UInt8], _ id: PlanID) throws(PlanLoadFailure) -> Plan {
    try PlanLoadFailure.reading(id) { () throws(PlanReader.Failure) in
      try PlanReader.read(bytes, id: id)
    }
  }

  private func asLastRead(
    _ entry: CataloguedPlan, _ origin: PlanOrigin
  ) throws(PlanLoadFailure) -> ShelvedPlan? {
    guard let journal else { return nil }
    return try PlanLoadFailure.asking { () throws(JournalError) in
      try Self.lastRead(entry, origin, in: journal)
    }
  }

  /// `nil` where no text is kept, or none that this version reads as the one before did.
  static func lastRead(
    _ entry: CataloguedPlan, _ origin: PlanOrigin, in journal: Journal
  ) throws(JournalError) -> ShelvedPlan? {
    guard let last = try journal.lastReadText(entry), let plan = try? read(last.bytes, entry.plan)
    else { return nil }
    var shelved =
      ShelvedPlan(plan, last, origin) ?? ShelvedPlan(new: plan, last.bytes, origin)
    shelved.isOfSource = false
    shelved.version = entry.version
    return shelved
  }

  /// The plan as an entry of the catalogue has it, for who read another text of it before.
  func asCatalogued(
    _ entry: CataloguedPlan, in journal: Journal
  ) throws(JournalError) -> ShelvedPlan {
    if let program, let (plan, last) = try journal.form(of: entry, program: program),
      var same = ShelvedPlan(plan, last, entry.origin)
    {
      same.isKept = true
      same.version = entry.version
      return same
    }
    // Keys of another reading are not the catalogue's: a later command matches the two.
    guard let last = try Self.lastRead(entry, entry.origin, in: journal), last.isCatalogued else {
      throw JournalError(.busy, path: journal.path)
    }
    return last
  }

  private func known(_ id: PlanID) throws(PlanLoadFailure) -> CataloguedPlan? {
    try PlanLoadFailure.asking { () throws(JournalError) in try journal?.catalogue(id) }
  }

  private func declines(
    _ source: PlanChange.Source, _ entry: CataloguedPlan, in journal: Journal
  ) throws(PlanLoadFailure) -> Bool {
    try PlanLoadFailure.asking { () throws(JournalError) in
      guard try journal.isTakenBack(SourceFingerprint(source.bytes).hash, entry) else {
        return false
      }
      return try PlanChange(source, in: journal, day: time.day)?.facts.isEmpty == false
    }
  }

  private func lastText(_ entry: CataloguedPlan) throws(PlanLoadFailure) -> LastReadText? {
    try PlanLoadFailure.asking { () throws(JournalError) in try journal?.lastReadText(entry) }
  }
}

extension CataloguedPlan {
  /// Whether the source is the journal's text, by all that can be told without reading it. Of a plan
  /// that comes with the program, its form tells, or its tally: no other program has left it.
  fileprivate func isSeen(_ origin: PlanOrigin, _ look: PlanShelf.FileLook?) -> Bool {
    guard self.origin == origin else { return false }
    guard case .file = origin else { return true }
    return fingerprint.modified != 0
      && look == PlanShelf.FileLook(size: fingerprint.size, changed: fingerprint.modified)
  }
}
