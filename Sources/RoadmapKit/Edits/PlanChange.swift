package import PlanMatching
import PlanReading
package import ProgressJournal
package import RoadmapModel

/// A plan's new text beside the one that the journal knows: which line is which, and what follows.
package struct PlanChange {
  /// A text as just read.
  package struct Source {
    package let plan: Plan
    package let bytes: [UInt8]
    package let origin: PlanOrigin

    package init(plan: Plan, bytes: [UInt8], origin: PlanOrigin) {
      (self.plan, self.bytes, self.origin) = (plan, bytes, origin)
    }

    init(_ bytes: [UInt8], id: PlanID, at origin: PlanOrigin) throws(PlanReader.Failure) {
      self.init(plan: try PlanReader.read(bytes, id: id), bytes: bytes, origin: origin)
    }
  }

  /// How a text came to a plan that is known.
  package enum Arrival {
    /// The plan's own file was edited: a box that was opened there is open.
    case edited
    /// A file is tied to the plan, of which nobody knows how its boxes became what they are: what is open there
    /// takes nothing back that is recorded.
    case tied
    /// The same, and it is ticked from now on: what either side calls done is done.
    case tiedToTick
  }

  package let source: Source
  package let old: [CatalogueEntry]
  package let new: [ItemSnapshot]
  package let match: PlanMatch
  package let shelved: ShelvedPlan
  /// What only the user can say: asked of this text, and of the texts before it and not answered.
  package let questions: [CatalogueQuestion]
  /// What was ticked in the text itself since it was read last.
  package let ticks: [ItemFactOf]
  /// Items with sub-items whose own marks in the text say nothing of these.
  package let unmeant: [Int]
  /// What those ticks would not count without, and what they leave no place for.
  private let takenUp: [Fact]
  /// What was done and counted would not count without: its line, or a heading above it, is optional since.
  private let stillCounted: [Fact]
  /// What was noted of lines that are headings now.
  private let notes: [Fact]
  /// How many lines that were done have open ones below them now.
  private let opened: Int
  /// What follows where an item was broken into steps, or its steps are gone.
  let carried: [ItemFactOf]
  /// Items that became headings, or were below one that is an item now: nothing is to be asked of them.
  private let settled: Set<ItemKey>
  private let structure: StructureChange
  /// What became of headings that is to be told.
  package let sections: [SectionNews]
  private let from: UInt64

  package struct ItemFactOf: Equatable, Sendable {
    package let key: ItemKey
    package let fact: ItemFact

    /// Whether a mark was taken away, not given.
    var isTakenAway: Bool {
      switch fact {
      case .unchecked, .stopped, .unskipped: true
      default: false
      }
    }

    fileprivate var isRedated: Bool { if case .redated = fact { true } else { false } }
  }

  /// `nil` where the journal does not know the plan.
  package init?(
    _ source: Source, _ arrival: Arrival = .edited, in journal: Journal, day: Day
  ) throws {
    let id = source.plan.id
    guard let entry = try journal.catalogue(id) else { return nil }
    let progress = try journal.progress(of: id)
    let mentioned = try journal.itemsMentioned(of: id)
    let last = try journal.lastReadText(of: id).flatMap { ShelvedPlan($0, of: entry) }
    let open = try journal.questions(of: id)
    var waiting: [ItemKey: [ItemKey]] = [:]
    for question in open {
      for line in question.candidates { waiting[line, default: []].append(question.item) }
    }
    let rows = Self.rows(of: last)
    let pictured = last.map { PicturedTexts($0.plan) }
    let places = (last?.itemKeys ?? []).places
    new = ItemSnapshot.all(of: source.plan)
    let items = try journal.catalogueItems(of: id)
    let parents = try Self.parents(of: items, last, backIn: new, entry, in: journal)
    old = items.map { item in
      var entry = CatalogueEntry(
        key: item.key, text: item.text,
        sectionPath: item.path.split(separator: "\n").map(String.init),
        kind: item.kind, position: item.position, isGone: item.isGone,
        hasProgress: progress[item.key] != nil || mentioned.contains(item.key))
      entry.isOnlyRemarked =
        !mentioned.contains(item.key) && progress[item.key]?.isOnlyRemarked == true
      entry.isDone = progress[item.key]?.state == .done
      entry.waiting = waiting[item.key] ?? []
      entry.row = item.isGone ? [] : rows[item.key] ?? []
      entry.above = parents[item.key]
      entry.pictured = places[item.key].flatMap { pictured?.text(ofItem: $0, shownAs: item.text) }
      return entry
    }
    match = PlanMatcher.match(
      old: old, new: new, titles: last?.plan.titles(before: source.plan) ?? .same)
    let keys = match.items.map(\.key)
    let shelved = ShelvedPlan(
      source.plan, source.bytes, source.origin, itemKeys: keys,
      sectionKeys: SectionContinuity(from: last, to: source.plan, keys).keys, isCatalogued: true)
    self.shelved = shelved
    let headings = HeadingCarryOver(from: last, to: shelved, progress, on: day)
    let settled = headings.settled
    self.settled = settled
    var notes: [Fact] = []
    for (item, section) in headings.headings {
      let remarks = try journal.countedFacts(of: ItemReference(id, item)).compactMap(\.remark)
      notes += remarks.map { .item(ItemReference(id, section), .noted($0, on: nil)) }
    }
    self.notes = notes
    questions = Self.questions(match, open: open, keys: Set(keys)).filter {
      !settled.contains($0.item)
    }
    var before = try Self.marks(source, entry, last, in: journal)
    // The box of a line that is asked about is the one that was written for the line before.
    var asked: Set<ItemKey> = []
    if try TickFileSetting.style(of: id, in: journal.settings()) != nil {
      for question in questions {
        for line in question.candidates where before[line] == nil {
          before[line] = before[question.item]
          asked.insert(line)
        }
      }
    }
    before = arrival.marks(source, keys, before: before, shelved.studied(progress))
    let ticks = Self.ticks(
      source, keys, before: before, shelved.studied(progress), asked: asked, day)
    self.ticks = ticks
    unmeant = Self.unmeant(source, keys, before: before, shelved.studied(progress), ticks)
    let newPlaces = keys.places
    let said = Set(ticks.map(\.key))
    let reopened = Set(ticks.filter(\.isTakenAway).map(\.key))
    let steps = StepTicks(from: last, to: shelved, progress, reopened: reopened, on: day)
    opened = steps.opened
    carried = (steps.facts + headings.facts)
      .filter { !said.contains($0.key) }
    let unskipped = ticks.filter { $0.fact == .unskipped }.compactMap { newPlaces[$0.key] }
    let studied = shelved.studied(progress)
    let overtaken = studied.overtaken(byReopening: unskipped.map { .item($0) })
    let stillCounted = shelved.takenUp(with: shelved.leftOut(since: last, progress), progress)
    self.stillCounted = stillCounted
    takenUp =
      shelved.takenUp(
        with: ticks.filter(\.fact.isDeed).compactMap { newPlaces[$0.key] }, progress
      ).filter { !stillCounted.contains($0) }
      + overtaken.map { .item(ItemReference(id, studied.study.key($0)), .unchosen) }
    from = entry.fingerprint.hash
    // Of the very same text, only this program's reading is another.
    let steady = Set(match.items.filter { $0.fate == .kept }.map(\.key))
    structure =
      from == SourceFingerprint(source.bytes).hash
      ? StructureChange() : StructureChange(from: last, to: shelved, steady: steady)
    sections =
      from == SourceFingerprint(source.bytes).hash
      ? [] : SectionNews.all(from: last, to: shelved, steady: steady, progress)
    self.source = source
  }

  package var summary: PlanMatch.Summary {
    var summary = match.summary
    summary.questions = match.questions.count { !settled.contains($0.key) }
    summary.together = summary.questions > 2 ? askedTogether : 0
    summary.carried = Set(carried.map(\.key)).count
    summary.opened = opened
    summary.sections = structure.sections
    summary.regrouped = structure.items
    summary.renamed = sections.count { if case .renamed = $0.change { true } else { false } }
    summary.count(ticks)
    return summary
  }

  /// The texts of the items that each one is a step of. Of those that are gone, only where a line of the same
  /// words is there again.
  private static func parents(
    of items: [CatalogueItem], _ last: ShelvedPlan?, backIn new: [ItemSnapshot],
    _ entry: CataloguedPlan, in journal: Journal
  ) throws -> [ItemKey: [String]] {
    var parents: [ItemKey: [String]] = [:]
    for (index, key) in (last?.itemKeys ?? []).enumerated() {
      parents[key] = last?.plan.texts(aboveItem: index)
    }
    let gone = items.filter(\.isGone)
    guard !gone.isEmpty else { return parents }
    let words = Set(new.map { IdentityText.normalise($0.text) })
    let back = gone.filter { words.contains(IdentityText.normalise($0.text)) }.map(\.key)
    return parents.merging(try journal.formerParents(Set(back), of: entry)) { known, _ in known }
  }

  /// The other cells of the rows of tables, by the items that stand in them.
  private static func rows(of last: ShelvedPlan?) -> [ItemKey: [String]] {
    guard let last else { return [:] }
    let rows = TableRows(last.plan)
    var cells: [ItemKey: [String]] = [:]
    for (index, key) in last.itemKeys.enumerated() {
      let row = rows.cells(ofItem: index)
      if !row.isEmpty { cells[key] = row }
    }
    return cells
  }

  package var lines: [MatchLine] {
    match.lines(old: old, new: new).map { line in
      guard case .question = line.change, settled.contains(line.key) else { return line }
      var line = line
      line.change = .gone(hasProgress: true)
      return line
    }
  }

  package var update: PlanUpdate {
    var lines: [PlanUpdate.Line] = []
    for (index, item) in match.items.enumerated() {
      let change: PlanUpdate.Change? =
        switch item.fate {
        case .kept, .gone: nil
        case .moved: .moved
        case .reworded: .reworded
        case .revived: .returned
        case .new: .new
        }
      if let change {
        lines.append(PlanUpdate.Line(change, item.key, natural: new[index].firstKey))
      }
    }
    for (index, item) in match.olds.enumerated() where item.new == nil {
      guard old[index].isGone ? match.ended.contains(index) : !match.standIns.contains(index)
      else { continue }
      lines.append(PlanUpdate.Line(.gone, old[index].key))
    }
    return PlanUpdate(
      from: from, to: SourceFingerprint(source.bytes).hash, lines: lines, questions: questions)
  }

  /// An open question stays one while its item is gone and a line is left that it may be.
  private static func questions(
    _ match: PlanMatch, open: [CatalogueQuestion], keys: Set<ItemKey>
  ) -> [CatalogueQuestion] {
    var questions = match.questions.map {
      CatalogueQuestion(item: $0.key, candidates: $0.candidates.map(\.key))
    }
    let places = questions.map(\.item).places
    for old in open where !keys.contains(old.item) {
      let left = old.candidates.filter(keys.contains)
      if let index = places[old.item] {
        let known = questions[index].candidates
        questions[index] = CatalogueQuestion(
          item: old.item, candidates: known + left.filter { !known.contains($0) })
      } else if !left.isEmpty {
        questions.append(CatalogueQuestion(item: old.item, candidates: left))
      }
    }
    return questions
  }

  /// What to record beside the text. Nothing where a reader of the plan would see no change: there is
  /// nothing to take back then.
  package var facts: [Fact] {
    let ticked = carriedFacts + tickFacts
    guard !summary.isUnchanged || !ticked.isEmpty else { return [] }
    return [.plan(source.plan.id, .updated(update))] + ticked
  }

  /// What the new text's ticks record.
  package var tickFacts: [Fact] {
    let id = source.plan.id
    return (ticks.isEmpty ? [] : takenUp)
      + ticks.map { Fact.item(ItemReference(id, $0.key), $0.fact) }
  }

  /// The same as actions of their own, for a plan whose file is written too: its ticks can be undone
  /// there without the rest of the text.
  package var actions: [[Fact]] {
    let isChanged = !summary.isUnchanged || !carriedFacts.isEmpty
    let text: [Fact] = isChanged ? [.plan(source.plan.id, .updated(update))] + carriedFacts : []
    return [text, tickFacts].filter { !$0.isEmpty }
  }

  private var carriedFacts: [Fact] {
    carried.map { Fact.item(ItemReference(source.plan.id, $0.key), $0.fact) } + stillCounted + notes
  }
}

extension ItemFact {
  /// What somebody wrote with it. The time that was spent stays with the item.
  fileprivate var remark: Remark? {
    switch self {
    case .checked(_, let remark), .noted(let remark, _):
      remark.note == nil && remark.evidence == nil
        ? nil : Remark(note: remark.note, evidence: remark.evidence)
    default: nil
    }
  }
}

extension PlanMatch.Summary {
  /// By items: of one whose `[x]` became `[-]`, a mark was given.
  mutating func count(_ ticks: [PlanChange.ItemFactOf]) {
    for facts in Dictionary(grouping: ticks, by: \.key).values {
      if facts.allSatisfy(\.isTakenAway) {
        unticked += 1
      } else if facts.allSatisfy(\.isRedated) {
        redated += 1
      } else {
        ticked += 1
      }
    }
  }
}

extension Plan {
  /// The title that its author gave it; `nil` where there is none.
  private var ownTitle: String? { titleRange.isEmpty ? nil : plain(titleRange) }

  /// Its words.
  var titleWords: String? { ownTitle.map(IdentityText.normalise) }

  /// This plan's title, and that of what it became.
  func titles(before plan: Plan) -> PlanTitles { PlanTitles(ownTitle, plan.ownTitle) }
}
