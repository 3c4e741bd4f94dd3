import PlanReading
import ProgressJournal
import RoadmapModel

/// A file that is to be ticked, as it was just read.
struct TickedFile {
  let plan: Plan
  let bytes: [UInt8]
  let path: String
  let style: TickStyle
}

/// Writes the boxes of a plan's file, inside of one transaction.
struct TickFileWriting {
  let journal: Journal
  private let cache: PlanCache
  private let sources: PlanSources
  /// What was just undone or done again: a day that was corrected in a file is as it was.
  private let reversed: ActionRecord?

  init(
    _ journal: Journal, _ cache: PlanCache, _ sources: PlanSources, undoing reversed: ActionRecord?
  ) {
    (self.journal, self.cache, self.sources) = (journal, cache, sources)
    self.reversed = reversed
  }

  /// `writtenFor`: the items that its lines were when the program wrote their boxes last.
  func write(
    _ shelved: ShelvedPlan, _ file: TickedFile, writtenFor known: [ItemKey]
  ) throws -> TickFileOutcome.Result? {
    let id = shelved.plan.id
    let text = TickText(file.bytes, shelved.plan)
    let studied = shelved.studied(try journal.progress(of: id))
    let used = file.style.with(TickStyle(of: text, dates: file.style.dates))
    var memory = TickMemory(stored: try journal.machineValue(Self.memoryName(id)))
    var (isReversed, isRedated): (Set<ItemKey>, Set<ItemKey>) = ([], [])
    for case .item(let item, let fact) in reversed?.facts ?? []
    where item.plan == id && fact.decidesState {
      isReversed.insert(item.key)
      if case .redated = fact { isRedated.insert(item.key) }
    }
    // What an answer was not written for stays as it was before it, now that it is undone.
    var spared: Set<ItemKey> = []
    if reversed?.facts.update(of: id)?.answers.isEmpty == false {
      spared = Set(try journal.questions(of: id).flatMap(\.candidates))
    }
    let past = TickEdit.Past(
      before: { memory.before($1, of: known[$0]) },
      wasRecorded: { item, day in
        // A parent's day is one of its children's, or its own from before it had any.
        known[item..<Int(shelved.plan.items[item].next)].contains {
          (try? journal.hasDay(day, ItemReference(id, $0))) ?? false
        }
      }, isReversed: { isReversed.contains(known[$0]) },
      regainsDay: { isRedated.contains(known[$0]) })
    let edit = TickEdit(text, used, past: past) { item in
      if spared.contains(shelved.itemKeys[item]), let line = text.line(ofItem: item),
        past.before(item, Array(file.bytes[line])) == nil
      {
        return TickEdit.Wish(shelved.plan.items[item].mark)
      }
      return studied.wish(ofItem: item)
    }
    guard let edit else {
      try FirstTicks(in: journal).keep(file.bytes, file.bytes, of: id)
      sources.clearDrafts(file.path)
      return nil
    }
    switch sources.rewriteFile(file.path, file.bytes, edit.bytes) {
    case .isAnother: return .isAnother
    case .failed(let reason): return .failed(reason)
    case .done: break
    }
    try FirstTicks(in: journal).keep(file.bytes, edit.bytes, of: id)
    memory.keep(
      edit.lines(beside: text).map { TickMemory.Written(known[$0.item], old: $0.old, new: $0.new) })
    try journal.setMachineValue(Self.memoryName(id), to: memory.stored)
    if let entry = try journal.catalogue(id),
      entry.fingerprint.hash == SourceFingerprint(edit.bytes).hash
    {
      // The text that an undo left, to the byte: redo finds what follows on it.
      try journal.forgetTicks(beside: entry)
      cache[id] = nil
    } else {
      let written = ShelvedPlan(
        edit.plan, edit.bytes, shelved.origin, itemKeys: shelved.itemKeys,
        sectionKeys: shelved.sectionKeys, isCatalogued: true)
      try journal.storeTicks(written.catalogueText)
      try cache.keep(written, storedIn: journal)
    }
    return .written(edit.changed.count)
  }

  private static func memoryName(_ id: PlanID) -> String { "boxes.\(id.stored)" }

  /// Makes a file what it was before the program ticked what an answer or an edit brought, now that this is
  /// undone: to the byte, or not at all. `known`: the file's text as the program wrote it.
  func restore(
    _ file: TickedFile, knownAs known: LastReadText, _ entry: CataloguedPlan
  ) throws -> Bool {
    guard let reversed, reversed.isUndone, let update = reversed.facts.update(of: entry.plan),
      let before = try update.to == entry.fingerprint.hash
        ? journal.lastReadText(entry) : journal.takenBack(update.to, entry),
      TickDifference.isAll(between: before.bytes, and: file.bytes),
      let plan = try? PlanReader.read(before.bytes, id: entry.plan),
      plan.items.count == known.itemKeys.count, file.plan.items.count == known.itemKeys.count
    else { return false }
    let answered = Set(update.answers.map(\.item))
    // "None of them" opens the boxes of all that it might have been.
    let lines = try journal.questions(of: entry.plan).filter { answered.contains($0.item) }
      .flatMap(\.candidates)
    let brought = answered.union(lines).union(
      reversed.facts.compactMap(\.item).filter { $0.plan == entry.plan }.map(\.key))
    let (was, now) = (TickText(before.bytes, plan), TickText(file.bytes, file.plan))
    let isAllBrought = plan.items.indices.allSatisfy { item in
      was.mark(ofItem: item).says(now.mark(ofItem: item))
        || known.itemKeys[item..<Int(plan.items[item].next)].contains(where: brought.contains)
    }
    guard isAllBrought, case .done = sources.rewriteFile(file.path, file.bytes, before.bytes)
    else { return false }
    if update.to == entry.fingerprint.hash { try journal.forgetTicks(beside: entry) }
    cache[entry.plan] = nil
    return true
  }
}

extension ShelvedPlan {
  /// The same plan with the ticks of other bytes; `nil` where more than ticks is other there.
  func ticked(otherwise plan: Plan, _ other: [UInt8]) -> ShelvedPlan? {
    guard isCatalogued, plan.items.count == itemKeys.count,
      plan.sections.count == sectionKeys.count, TickDifference.isAll(between: bytes, and: other)
    else { return nil }
    return ShelvedPlan(
      plan, other, origin, itemKeys: itemKeys, sectionKeys: sectionKeys, isCatalogued: true)
  }
}

extension [Fact] {
  fileprivate func update(of plan: PlanID) -> PlanUpdate? {
    for case .plan(plan, .updated(let update)) in self { return update }
    return nil
  }
}

extension ItemFact {
  /// Whether it says what an item's box says, or on which day it became so.
  fileprivate var decidesState: Bool {
    switch self {
    case .checked, .unchecked, .started, .stopped, .skipped, .unskipped, .redated: true
    case .noted, .chosen, .unchosen, .reviewed, .linked, .unlinked: false
    }
  }
}
