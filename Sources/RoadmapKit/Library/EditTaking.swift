import PlanMatching
import PlanReading
import ProgressJournal
import RoadmapModel

/// Takes up what was edited in plans' files.
package struct EditTaking {
  private let recorder: Recorder
  private let cache: PlanCache
  private let sources: PlanSources
  private let recording: EditRecording
  private let tell: (PlanNews) -> Void

  /// `tell` takes what there is to say of a plan that was just read.
  init(
    _ recorder: Recorder, _ cache: PlanCache, _ sources: PlanSources,
    tell: @escaping (PlanNews) -> Void
  ) {
    (self.recorder, self.cache, self.sources, self.tell) = (recorder, cache, sources, tell)
    recording = EditRecording(recorder, cache)
  }

  /// Takes up a changed text: in one transaction, and only by the first of several that see it. Where
  /// the journal cannot be written while a plan is only looked at, the match holds for this once.
  func taken(_ source: PlanChange.Source) throws -> ShelvedPlan {
    do {
      return try take(source).shelved
    } catch let error as JournalError {
      guard let journal = recorder.journal, !journal.isWritable,
        [.readOnly, .forbidden, .full, .busy, .failed].contains(error.reason)
      else { throw error }
      return try matched(source, journal)
    }
  }

  /// Whether the journal knows the plan, and knows it otherwise.
  private func isChanged(_ source: PlanChange.Source) throws -> Bool {
    guard let journal = recorder.journal, let entry = try journal.catalogue(source.plan.id),
      !entry.isOf(source)
    else { return false }
    return try OlderFile(source, entry, in: journal, day: day) == nil
  }

  /// Records the change even where the user had undone it before. Gives back what it recorded, for
  /// the caller to tell; `nil` where others had taken the text up by then.
  @discardableResult
  package func takeQuietly(_ source: PlanChange.Source) throws -> PlanChange? {
    let (shelved, change) = try take(source, isAsked: true)
    cache[source.plan.id] = shelved
    return change
  }

  /// Whether a file has an older text of its plan, ticks apart, than another machine gave it.
  func isOlder(_ source: PlanChange.Source) throws -> Bool {
    guard let journal = recorder.journal, let entry = try journal.catalogue(source.plan.id)
    else { return false }
    return try OlderFile(source, entry, in: journal, day: day) != nil
  }

  /// Takes up the text that a plan's source has now, also where that was undone before, and gives what
  /// became of it; `nil` where the plan is as it was, or was never recorded. `isDry`: nothing is
  /// recorded.
  package func update(_ entry: PlanLibrary.Entry, isDry: Bool = false) throws -> PlanChange? {
    // What has its file on another machine is edited there.
    if entry.origin == .elsewhere { return nil }
    let (plan, bytes) = try sources.plan(entry.id, entry.origin)
    let source = PlanChange.Source(plan: plan, bytes: bytes, origin: entry.origin)
    guard let journal = recorder.journal, try isChanged(source),
      let change = try PlanChange(source, in: journal, day: day)
    else { return nil }
    if isDry { return change }
    // What is taken up while reading is recorded through a journal that is closed at once. Here the command's
    // own has to record it: at its end that one is asked, by `hasTouched`, which plans' texts were meant.
    _ = try recorder.beginWriting()
    return try takeQuietly(source)
  }

  private var day: Day { recorder.time.day }

  private func take(
    _ seen: PlanChange.Source, isAsked: Bool = false
  ) throws -> (shelved: ShelvedPlan, change: PlanChange?) {
    var (news, sections, elsewhere, unmeant): (PlanNews?, PlanNews?, PlanNews?, PlanNews?)
    let taken = try recorder.writingOnce { writer -> (ShelvedPlan, PlanChange?) in
      let source = source(nowThatWas: seen)
      let id = source.plan.id
      let entry = try writer.catalogue(id)
      if let entry, entry.isOf(source), let last = try writer.lastReadText(of: id),
        var same = ShelvedPlan(source.plan, last, source.origin)
      {
        same.version = entry.version
        return (same, nil)
      }
      if !isAsked, let entry,
        let older = try OlderFile(source, entry, in: writer, day: day),
        let last = try writer.lastRead(entry, source.origin)
      {
        try recording.keep(older, in: writer)
        if !older.ticks.isEmpty {
          var summary = PlanMatch.Summary()
          summary.count(older.ticks)
          news = PlanNews(plan: id, event: .changed(summary, isStored: true))
        }
        return (last, nil)
      }
      guard let change = try PlanChange(source, in: writer, day: day) else {
        return (ShelvedPlan(new: source.plan, source.bytes, source.origin), nil)
      }
      // Taken up and undone by others since this command looked.
      if !isAsked, !change.facts.isEmpty, let entry,
        try writer.takenBack(SourceFingerprint(source.bytes).hash, entry) != nil,
        let last = try writer.lastRead(entry, source.origin)
      {
        news = PlanNews(plan: id, event: .declined)
        return (last, nil)
      }
      let stored = try recording.store(change, in: writer)
      news = PlanNews(of: change, isStored: true)
      sections = PlanNews(ofSections: change)
      elsewhere = try LinesElsewhere(change, in: writer).map {
        PlanNews(plan: id, event: .elsewhere($0))
      }
      unmeant = PlanNews(ofUnmeant: change)
      return (stored, change)
    }
    // Who asks for the change is shown all of it.
    if !isAsked { for news in [news, sections].compactMap(\.self) { tell(news) } }
    for news in [elsewhere, unmeant].compactMap(\.self) { tell(news) }
    return taken
  }

  /// What the file holds once nobody else can take it up: who waited for others must not put an
  /// earlier text in the place of theirs. A file that cannot be read just now is as it was seen.
  private func source(nowThatWas seen: PlanChange.Source) -> PlanChange.Source {
    guard case .file(let path) = seen.origin else { return seen }
    guard case .bytes(let bytes) = sources.readFile(path), bytes != seen.bytes,
      let now = try? PlanChange.Source(bytes, id: seen.plan.id, at: seen.origin)
    else { return seen }
    return now
  }

  private func matched(_ source: PlanChange.Source, _ journal: Journal) throws -> ShelvedPlan {
    if let entry = try journal.catalogue(source.plan.id),
      try OlderFile(source, entry, in: journal, day: day) != nil,
      let last = try journal.lastRead(entry, source.origin)
    {
      return last
    }
    guard let change = try PlanChange(source, in: journal, day: day) else {
      return ShelvedPlan(new: source.plan, source.bytes, source.origin)
    }
    let all = [
      PlanNews(of: change, isStored: false), PlanNews(ofSections: change),
      PlanNews(ofUnmeant: change),
    ]
    for news in all.compactMap(\.self) { tell(news) }
    return change.shelved
  }
}

extension PlanNews {
  /// `nil` where nothing follows of the new text.
  fileprivate init?(of change: PlanChange, isStored: Bool) {
    let summary = change.summary
    guard !summary.isUnchanged || summary.marks > 0 else { return nil }
    self.init(plan: change.source.plan.id, event: .changed(summary, isStored: isStored))
  }

  /// `nil` where what was recorded of headings is with all their lines.
  fileprivate init?(ofSections change: PlanChange) {
    let told = change.sections.filter { section in
      if case .renamed = section.change { false } else { true }
    }
    guard !told.isEmpty else { return nil }
    self.init(
      plan: change.source.plan.id, event: .sections(told, addresses: change.addresses(of: told)))
  }

  /// `nil` where all that was marked in the file is recorded.
  fileprivate init?(ofUnmeant change: PlanChange) {
    guard !change.unmeant.isEmpty else { return nil }
    let plan = change.shelved.plan
    self.init(
      plan: plan.id, event: .unmeant(change.unmeant.map { plan.address(ofItem: $0).description }))
  }
}

extension CataloguedPlan {
  /// Whether the journal's text is this one, read as it is read now.
  fileprivate func isOf(_ source: PlanChange.Source) -> Bool {
    fingerprint.hash == SourceFingerprint(source.bytes).hash
      && reading == CatalogueText.reading(of: source.plan)
  }
}
