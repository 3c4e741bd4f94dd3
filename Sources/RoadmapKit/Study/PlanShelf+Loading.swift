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

  private func load(_ id: PlanID, _ origin: PlanOrigin) throws(PlanLoadFailure) -> ShelvedPlan {
    let entry = try known(id)
    let bytes: [UInt8]
    let plan: Plan
    do throws(PlanLoadFailure) {
      (plan, bytes) = try source(id, origin)
    } catch {
      guard case .file(let path) = origin, let entry, let last = try lastRead(entry, origin) else {
        throw error
      }
      tell(PlanNews(plan: id, event: .unreadable(path: path, reason: error.reason)))
      return last
    }
    guard let entry else { return ShelvedPlan(new: plan, bytes, origin) }
    let fingerprint = SourceFingerprint(bytes)
    if fingerprint.hash == entry.fingerprint.hash, entry.reading == CatalogueText.reading(of: plan),
      let last = try lastText(entry), let same = ShelvedPlan(plan, last, origin)
    {
      return same
    }
    if fingerprint.hash == entry.declinedHash, fingerprint.hash != entry.fingerprint.hash,
      let last = try lastRead(entry, origin)
    {
      tell(PlanNews(plan: id, event: .declined))
      return last
    }
    return try taken(PlanChange.Source(plan: plan, bytes: bytes, origin: origin))
  }

  /// The plan as the journal knows it, whatever became of its source; `nil` where it knows none.
  package func asLastRead(_ id: PlanID, _ origin: PlanOrigin) throws(JournalError) -> Plan? {
    guard let journal, let last = try journal.lastReadText(of: id),
      let plan = try? Self.read(last.bytes, id)
    else { return nil }
    let shelved =
      ShelvedPlan(plan, last, origin) ?? ShelvedPlan(new: plan, last.bytes, origin)
    return shelved.studied(try journal.progress(of: id))
  }

  /// What the source holds now, whatever the journal says of it.
  package func source(
    _ id: PlanID, _ origin: PlanOrigin
  ) throws(PlanLoadFailure) -> (Plan, [UInt8]) {
    switch origin {
    case .bundled:
      guard let bytes = bundled.first(where: { $0.id == id })?.text() else {
        throw PlanLoadFailure(
          .file(id.description, reason: "this version of the program has no such plan"))
      }
      return (
        try PlanLoadFailure.reading { () throws(PlanReader.Failure) in
          try PlanReader.read(SourceText(sound: bytes), id: id)
        }, bytes
      )
    case .file(let path):
      switch readFile(path) {
      case .unreadable(let reason): throw PlanLoadFailure(.file(path, reason: reason))
      case .bytes(let bytes): return (try Self.read(bytes, id), bytes)
      }
    }
  }

  static func read(_ bytes: [UInt8], _ id: PlanID) throws(PlanLoadFailure) -> Plan {
    try PlanLoadFailure.reading { () throws(PlanReader.Failure) in
      try PlanReader.read(bytes, id: id)
    }
  }

  /// `nil` where no text is kept, or none that this version reads as the one before did.
  private func lastRead(
    _ entry: CataloguedPlan, _ origin: PlanOrigin
  ) throws(PlanLoadFailure) -> ShelvedPlan? {
    guard let last = try lastText(entry), let plan = try? Self.read(last.bytes, entry.plan) else {
      return nil
    }
    return ShelvedPlan(plan, last, origin) ?? ShelvedPlan(new: plan, last.bytes, origin)
  }

  private func known(_ id: PlanID) throws(PlanLoadFailure) -> CataloguedPlan? {
    do throws(JournalError) {
      return try journal?.catalogue(id)
    } catch {
      throw PlanLoadFailure(.journal(error))
    }
  }

  private func lastText(_ entry: CataloguedPlan) throws(PlanLoadFailure) -> LastReadText? {
    do throws(JournalError) {
      return try journal?.lastReadText(entry)
    } catch {
      throw PlanLoadFailure(.journal(error))
    }
  }
}
