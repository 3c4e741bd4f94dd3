import PlanReading
package import ProgressJournal
import RoadmapModel

extension PlanShelf {
  /// What taking over an export came to.
  package struct Imported: Equatable, Sendable {
    /// Events that were not here yet.
    package let events: Int
    /// Plans that have a text since.
    package let texts: Int
  }

  package enum ImportFailure: JournalFailure {
    case journal(JournalError)
    case refused(ExchangeDocument.Failure)

    package init(_ error: JournalError) { self = .journal(error) }
  }

  /// Takes over what an export holds and this journal does not. A plan that is known here keeps its
  /// text.
  package func take(export bytes: [UInt8]) throws(ImportFailure) -> Imported {
    let document: ExchangeDocument
    do throws(ExchangeDocument.Failure) { document = try ExchangeDocument(bytes) } catch {
      throw .refused(error)
    }
    return try take(document)
  }

  /// In one transaction, so that a second time changes nothing and a failure leaves nothing half done.
  func take(_ document: ExchangeDocument) throws(ImportFailure) -> Imported {
    let writer: Journal
    do throws(JournalError) { writer = try beginWriting() } catch { throw .journal(error) }
    let imported = try writer.write { () throws(ImportFailure) -> Imported in
      let changed = try asking { () throws(JournalError) in
        try writer.firstChanged(of: document.events)
      }
      if let changed {
        throw .refused(
          ExchangeDocument.Failure(
            "event \(changed + 1)", "its id is known here, with other content"))
      }
      return try asking { () throws(JournalError) in try store(document, in: writer) }
    }
    try asking { () throws(JournalError) in try writer.finishErasing() }
    forgetReadPlans()
    bringFilesUp()
    return imported
  }

  private func store(
    _ document: ExchangeDocument, in writer: Journal
  ) throws(JournalError) -> Imported {
    // Events name texts by their hashes, and other machines want what they name.
    for text in document.texts {
      try writer.keepText(text.bytes, hash: SHA256.name(of: text.bytes))
    }
    let last = try writer.lastNumber
    var taken = TakenEvents()
    do throws(Journal.TakingFailure) {
      try writer.take(document.events, into: &taken, ofExport: true)
    } catch {
      switch error {
      case .journal(let error): throw error
      // Looked for before, in the same transaction.
      case .changed(let id): throw JournalError(.incredibleEvent(id), path: writer.path)
      }
    }
    try writer.follow(taken, after: last) { [sources] id in
      sources.bundled.first { $0.id == id }?.text()
    }
    var texts = 0
    for text in document.texts where try isNew(text, in: writer) {
      let id = try writer.called(text.plan)
      guard let origin = try origin(of: id, in: writer),
        let plan = try? PlanReader.read(text.bytes, id: id)
      else { continue }
      var shelved = ShelvedPlan(new: plan, text.bytes, origin)
      if plan.items.count == text.itemKeys.count, plan.sections.count == text.sectionKeys.count {
        shelved = ShelvedPlan(
          plan, text.bytes, origin, itemKeys: text.itemKeys, sectionKeys: text.sectionKeys,
          isCatalogued: true)
      }
      try writer.store(shelved.catalogueText)
      texts += 1
    }
    return Imported(events: taken.count, texts: texts)
  }

  /// Whether a text is the one to show. Where texts were no events yet, that of a plan without a file
  /// here is the one that its last update led to.
  private func isNew(
    _ text: ExchangeDocument.Text, in writer: Journal
  ) throws(JournalError) -> Bool {
    guard let entry = try writer.catalogue(text.plan) else { return true }
    let hash = SourceFingerprint(text.bytes).hash
    guard entry.origin == .elsewhere, entry.fingerprint.hash != hash else { return false }
    guard try !writer.hasTextEvents(of: text.plan) else { return false }
    return try writer.lastUpdate(of: text.plan) == hash
  }

  /// Where the plan comes from here; `nil` where it is neither listed nor known of.
  private func origin(of id: PlanID, in writer: Journal) throws(JournalError) -> PlanOrigin? {
    let listed = try writer.planFacts().listed.first { $0.plan == id }
    if let origin = listed?.origin { return origin }
    return sources.bundled.contains { $0.id == id } ? .bundled : .elsewhere
  }

  private func asking<Result>(
    _ body: () throws(JournalError) -> Result
  ) throws(ImportFailure) -> Result {
    do throws(JournalError) { return try body() } catch { throw .journal(error) }
  }
}
