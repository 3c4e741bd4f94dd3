extension PlanShelf {
  /// Takes up a changed text: in one transaction, and only by the first of several that see it. Where
  /// the journal cannot be written while a plan is only looked at, the match holds for this once.
  func taken(_ source: PlanChange.Source) throws(PlanLoadFailure) -> ShelvedPlan {
    do throws(JournalError) {
      return try take(source)
    } catch {
      guard let journal, !journal.isWritable,
        [.readOnly, .forbidden, .full, .busy, .failed].contains(error.reason)
      else { throw PlanLoadFailure(.journal(error)) }
      return try matched(source, journal)
    }
  }

  /// Whether the journal knows the plan, and knows it otherwise.
  package func isChanged(_ source: PlanChange.Source) throws(JournalError) -> Bool {
    try journal?.catalogue(source.plan.id).map { !$0.isOf(source) } ?? false
  }

  /// Records the change even where the user had undone it before; what changed is for the caller to
  /// tell.
  package func takeQuietly(_ source: PlanChange.Source) throws(JournalError) {
    plans[source.plan.id] = try take(source, isTold: false)
  }

  private func take(
    _ source: PlanChange.Source, isTold: Bool = true
  ) throws(JournalError) -> ShelvedPlan {
    let writer = try writer()
    defer { if writer !== journal { writer.close() } }
    var taken: PlanChange?
    let shelved = try writer.write { () throws(JournalError) in
      let id = source.plan.id
      if let entry = try writer.catalogue(id), entry.isOf(source),
        let last = try writer.lastReadText(of: id),
        let same = ShelvedPlan(source.plan, last, source.origin)
      {
        return same
      }
      guard let change = try PlanChange(source, in: writer, day: time.day) else {
        return ShelvedPlan(new: source.plan, source.bytes, source.origin)
      }
      try store(change, beside: [], in: writer)
      taken = change
      return change.shelved
    }
    if isTold, let taken { tell(taken, isStored: true) }
    return shelved
  }

  /// Stores a change and records it, with what else the same command does.
  package func store(
    _ change: PlanChange, beside facts: [Fact], in writer: Journal
  ) throws(JournalError) {
    let all = facts + change.facts
    if !all.isEmpty { try writer.record(all, at: time.instant, day: time.day) }
    try writer.store(change.shelved.catalogueText, questions: change.questions)
    let (id, kept) = (change.source.plan.id, try kept(change.shelved, in: writer))
    plans[id] = kept
    try keepTally(of: kept.studied(try writer.progressList(of: id)), in: writer)
  }

  private func matched(
    _ source: PlanChange.Source, _ journal: Journal
  ) throws(PlanLoadFailure) -> ShelvedPlan {
    do throws(JournalError) {
      guard let change = try PlanChange(source, in: journal, day: time.day) else {
        return ShelvedPlan(new: source.plan, source.bytes, source.origin)
      }
      tell(change, isStored: false)
      return change.shelved
    } catch {
      throw PlanLoadFailure(.journal(error))
    }
  }

  private func tell(_ change: PlanChange, isStored: Bool) {
    let (summary, ticks) = (change.match.summary, change.ticks.count)
    guard !summary.isUnchanged || ticks > 0 else { return }
    tell(
      PlanNews(
        plan: change.source.plan.id,
        event: .changed(summary, ticks: ticks, isStored: isStored)))
  }

  private func writer() throws(JournalError) -> Journal {
    if let journal, journal.isWritable { return journal }
    return try openForWriting()
  }
}

extension CataloguedPlan {
  /// Whether the journal's text is this one, read as it is read now.
  fileprivate func isOf(_ source: PlanChange.Source) -> Bool {
    fingerprint.hash == SourceFingerprint(source.bytes).hash
      && reading == CatalogueText.reading(of: source.plan)
  }
}

extension Journal {
  var isWritable: Bool { random != nil }
}
