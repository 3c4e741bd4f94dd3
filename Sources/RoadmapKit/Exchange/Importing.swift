import PlanReading
package import ProgressJournal
import RoadmapModel
package import Sync

/// What taking over an export came to.
package struct ImportOutcome: Equatable, Sendable {
  /// Events that were not here yet.
  package let events: Int
  /// Plans that have a text since.
  package let texts: Int
  /// Events that are dated more than a year ahead, and were not taken over.
  package var left = 0
  /// What it changed that the user has to know: plans called otherwise, done lines that left.
  package var news = MergeNews()
}

/// Takes over exports.
package struct Importing {
  private let recorder: Recorder
  private let cache: PlanCache
  private let sources: PlanSources
  private let list: PlanList
  private let files: TickFiles
  private let following: MergeFollowing

  init(
    _ recorder: Recorder, _ cache: PlanCache, _ sources: PlanSources, _ list: PlanList,
    _ files: TickFiles, _ following: MergeFollowing
  ) {
    (self.recorder, self.cache, self.sources) = (recorder, cache, sources)
    (self.list, self.files, self.following) = (list, files, following)
  }

  /// Takes over what an export holds and this journal does not. A plan that is known here keeps its
  /// text. `prepare`: before anything is written, where some event is not here yet.
  package func take(
    export bytes: [UInt8], prepare: (Journal) throws -> Void = { _ in }
  ) throws -> ImportOutcome {
    var document = try ExchangeDocument(bytes)
    // What is here already may be this machine's own, by a clock that was wrong.
    let left = document.leaveWhatIsAhead(of: recorder.time.instant) { id in
      (try? recorder.journal?.contains(all: [id])) ?? false
    }
    if let journal = recorder.journal, try !journal.contains(all: Set(document.events.map(\.id))) {
      try prepare(journal)
    }
    var imported = try take(document)
    imported.left = left
    return imported
  }

  /// In one transaction, so that a second time changes nothing and a failure leaves nothing half done.
  func take(_ whole: ExchangeDocument) throws -> ImportOutcome {
    let writer = try recorder.beginWriting()
    let number = try writer.lastNumber
    let before = MergeSurvey(list, recorder.journal)
    var imported = try writer.write {
      let document = try whole.withoutErasedTexts(in: writer)
      // Events name texts by their hashes, and other machines want what they name.
      for text in document.texts {
        try writer.keepText(text.bytes, hash: SHA256.name(of: text.bytes))
      }
      let events = try store(document.events, in: writer)
      return ImportOutcome(
        events: events,
        texts: try store(document.texts, in: writer))
    }
    // What was erased here before may have been in it again.
    try writer.finishErasing()
    try following.reopenSources()
    cache.forgetAll()
    try? following.follow(after: number)
    files.bringFilesUp()
    imported.news = MergeSurvey(list, recorder.journal).news(since: before)
    return imported
  }

  /// Gives back how many were new.
  private func store(_ events: [Event], in writer: Journal) throws -> Int {
    let last = try writer.lastNumber
    var taken = TakenEvents()
    do throws(Journal.TakingFailure) {
      try writer.take(events, into: &taken, ofExport: true)
    } catch {
      switch error {
      case .journal(let error): throw error
      case .changed(let id):
        let place = (events.lastIndex { $0.id == id } ?? 0) + 1
        throw ExchangeDocument.Failure("event \(place)", "its id is known here, with other content")
      }
    }
    _ = try writer.follow(taken, after: last, at: recorder.time) { [sources] id in
      sources.bundled.first { $0.id == id }?.text()
    }
    return taken.count
  }

  /// Gives back how many plans have a text since.
  private func store(_ texts: [ExchangeDocument.Text], in writer: Journal) throws -> Int {
    var count = 0
    for text in texts where try isNew(text, in: writer) {
      let id = try writer.called(text.plan)
      guard let origin = try origin(of: id, in: writer),
        let plan = try? PlanReader.read(text.bytes, id: id)
      else { continue }
      let known = ShelvedPlan(
        plan,
        LastReadText(bytes: text.bytes, itemKeys: text.itemKeys, sectionKeys: text.sectionKeys),
        origin)
      if try writer.catalogue(id) == nil { try storeEarlier(text, id, origin, in: writer) }
      let shelved = known ?? ShelvedPlan(new: plan, text.bytes, origin)
      try writer.store(shelved.catalogueText, questions: known == nil ? [] : text.questions)
      count += 1
    }
    return count
  }

  /// One after the other they leave the lines behind that are gone from the last one.
  private func storeEarlier(
    _ text: ExchangeDocument.Text, _ id: PlanID, _ origin: PlanOrigin, in writer: Journal
  ) throws {
    for earlier in text.earlier {
      guard let plan = try? PlanReader.read(earlier.bytes, id: id),
        let shelved = ShelvedPlan(plan, earlier, origin)
      else { continue }
      try writer.store(shelved.catalogueText)
    }
  }

  /// Whether a text is the one to show. Where texts were no events yet, that of a plan without a file
  /// here is the one that its last update led to.
  private func isNew(_ text: ExchangeDocument.Text, in writer: Journal) throws -> Bool {
    guard let entry = try writer.catalogue(text.plan) else { return true }
    let hash = SourceFingerprint(text.bytes).hash
    guard entry.origin == .elsewhere, entry.fingerprint.hash != hash else { return false }
    guard try !writer.hasTextEvents(of: text.plan) else { return false }
    return try writer.lastUpdate(of: text.plan) == hash
  }

  /// Where the plan comes from here; `nil` where it is neither listed nor known of.
  private func origin(of id: PlanID, in writer: Journal) throws -> PlanOrigin? {
    let listed = try writer.planFacts().listed.first { $0.plan == id }
    if let origin = listed?.origin { return origin }
    return sources.bundled.contains { $0.id == id } ? .bundled : .elsewhere
  }
}

extension ExchangeDocument {
  /// Without the texts of plans that were erased here and of which no event comes either: they would be of no
  /// plan, and nothing could remove them.
  fileprivate func withoutErasedTexts(in journal: Journal) throws -> ExchangeDocument {
    var document = self
    document.texts = []
    for text in texts {
      if try journal.wasErased(text.plan) {
        let events = events.filter { $0.fact.plan == text.plan }.map(\.id)
        let bringsNothing = try journal.contains(all: Set(events))
        if text.plan.isMarked || bringsNothing { continue }
      }
      document.texts.append(text)
    }
    return document
  }
}
