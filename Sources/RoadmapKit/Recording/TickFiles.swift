import PlanReading
package import ProgressJournal
package import RoadmapModel

/// Records, and brings the files of plans that tick theirs up to what is recorded.
package final class TickFiles {
  private let recorder: Recorder
  private let cache: PlanCache
  private let sources: PlanSources
  private let loading: PlanLoading
  private let edits: EditTaking
  /// What could not be written of them.
  package private(set) var unwritten: [TickFileOutcome] = []

  init(
    _ recorder: Recorder, _ cache: PlanCache, _ sources: PlanSources, _ loading: PlanLoading,
    _ edits: EditTaking
  ) {
    (self.recorder, self.cache, self.sources) = (recorder, cache, sources)
    (self.loading, self.edits) = (loading, edits)
  }

  /// One transaction to record in. Afterwards, unless it is a part of another, the files of plans that
  /// tick theirs are brought up to it.
  package func recording<Result>(_ body: (Journal) throws -> Result) throws -> Result {
    let isPart = try recorder.beginWriting().isWriting
    let result = try recorder.saving { writer in try writer.write { try body(writer) } }
    if !isPart { bringFilesUp() }
    return result
  }

  /// Brings files up to what was just recorded, as `tickFiles` does. A file that cannot be written takes nothing
  /// of that back: it is kept in `unwritten`, for the command to tell.
  package func bringFilesUp(after reversed: ActionRecord? = nil) {
    do {
      unwritten += try tickFiles(reversed).filter(\.isFailure)
    } catch {
      let plans = (try? recorder.journal?.tickingPlans()) ?? []
      let reason = (error as? JournalError)?.summary ?? "\(error)"
      unwritten += plans.map {
        TickFileOutcome(plan: $0.plan, path: $0.path, result: .failed(reason))
      }
    }
  }

  /// The same where nothing is to be recorded: a tick given to a parent in an editor is still to be
  /// written to its children's boxes.
  package func bringEditedFilesUp() {
    guard let plans = try? recorder.journal?.tickingPlans(), !plans.isEmpty,
      (try? recorder.beginWriting()) != nil
    else { return }
    bringFilesUp()
  }

  /// What was edited in the files of plans that tick theirs is recorded, before something is undone.
  func takeUp() throws {
    guard let journal = recorder.journal else { return }
    try journal.recordingAside {
      for (id, path) in try journal.tickingPlans() { _ = try loading.shelved(id, .file(path)) }
    }
  }

  /// The same before something is recorded of these plans, whose own files were just read: an edit of
  /// another reaches them through links. Gives whether there was one; what cannot be read is told of later.
  func takeUp(besides known: Set<PlanID>) throws -> Bool {
    guard let journal = recorder.journal else { return false }
    let others = try journal.tickingPlans().filter { !known.contains($0.plan) }
    guard !others.isEmpty else { return false }
    let before = try journal.lastNumber
    journal.recordingAside {
      for (id, path) in others { _ = try? loading.shelved(id, .file(path)) }
    }
    return try journal.lastNumber != before
  }

  /// Brings the files of plans that tick theirs up to what is recorded. What was edited there since
  /// is taken up first. Nothing is said of files that need no change.
  ///
  /// One transaction, so that no two commands write the same file: the file is replaced before the
  /// new text is known to the journal. A process that ends between the two leaves boxes that say what
  /// is recorded already.
  private func tickFiles(_ reversed: ActionRecord?) throws -> [TickFileOutcome] {
    guard let journal = recorder.journal, journal.isWritable else { return [] }
    let plans = try journal.tickingPlans()
    guard !plans.isEmpty else { return [] }
    return try journal.recordingAside {
      try journal.write {
        let writing = TickFileWriting(journal, cache, sources, undoing: reversed)
        let before = try journal.lastNumber
        let outcomes = try tick(plans, writing)
        // The edit of one may have reached another through a link when that was written already.
        let last = try journal.lastNumber
        guard plans.count > 1, last != before else { return outcomes }
        let later = try tick(plans, writing)
        return outcomes.filter { !$0.isFailure } + later
      }
    }
  }

  private func tick(
    _ plans: [(plan: PlanID, path: String)], _ writing: TickFileWriting
  ) throws -> [TickFileOutcome] {
    let settings = try writing.journal.settings()
    var outcomes: [TickFileOutcome] = []
    for (plan, path) in plans {
      guard let style = TickFileSetting.style(of: plan, in: settings),
        let result = try tick(plan, path, style, writing)
      else { continue }
      outcomes.append(TickFileOutcome(plan: plan, path: path, result: result))
    }
    return outcomes
  }

  private func tick(
    _ id: PlanID, _ path: String, _ style: TickStyle, _ writing: TickFileWriting
  ) throws -> TickFileOutcome.Result? {
    let journal = writing.journal
    guard let entry = try journal.catalogue(id) else { return nil }
    let bytes: [UInt8]
    switch sources.readFile(path) {
    case .bytes(let read): bytes = read
    case .unreadable(let reason, _):
      return try isBehind(entry, style, journal) ? .failed(reason) : nil
    }
    guard let plan = try? PlanReader.read(bytes, id: id) else {
      return try isBehind(entry, style, journal) ? .failed("it is no longer a plan") : nil
    }
    let file = TickedFile(plan: plan, bytes: bytes, path: path, style: style)
    let takenBack = try journal.takenBack(SourceFingerprint(bytes).hash, entry)
    if let takenBack, try writing.restore(file, knownAs: takenBack, entry) { return .written(0) }
    if let takenBack, takenBack.itemKeys.count == plan.items.count,
      let last = try journal.lastRead(entry, .file(path)),
      let shelved = last.ticked(otherwise: plan, bytes)
    {
      return try writing.write(shelved, file, writtenFor: takenBack.itemKeys)
    }
    let shelved = try edits.taken(PlanChange.Source(plan: plan, bytes: bytes, origin: .file(path)))
    cache[id] = shelved
    // A text that an undo took back stands in the file, and another here.
    guard shelved.bytes == bytes, shelved.isCatalogued else {
      guard try isBehind(entry, style, journal) else { return nil }
      return takenBack == nil ? .isOlder : .isTakenBack
    }
    return try writing.write(shelved, file, writtenFor: shelved.itemKeys)
  }

  /// Whether a file that cannot be had lacks a tick, by the text it had last.
  private func isBehind(
    _ entry: CataloguedPlan, _ style: TickStyle, _ journal: Journal
  ) throws -> Bool {
    guard let last = try journal.lastRead(entry) else { return false }
    let studied = last.studied(try journal.progress(of: entry.plan))
    return TickEdit(
      TickText(last.bytes, last.plan), style, { studied.wish(ofItem: $0) }) != nil
  }
}

extension StudiedPlan {
  /// What an item's box is to say, and the day it became so; of a parent, the last of its children's.
  package func wish(ofItem index: Int) -> TickEdit.Wish {
    let state = state(ofItem: index)
    let leaves = (index..<Int(items[index].next)).filter { isLeaf($0) }
    let days: [Day] = leaves.compactMap { leaf in
      let progress = progress(at: .item(leaf))
      return state == .done ? progress.doneDay : progress.skippedDay
    }
    return TickEdit.Wish(state, on: days.max())
  }
}
