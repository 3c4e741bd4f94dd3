import PlanMatching
import PlanReading
import ProgressJournal
import RoadmapModel

/// Ticks of another machine that did not know what was made of their lines here.
///
/// "Learn Docker" is done on the laptop. The desktop did not know, and has broken it into steps meanwhile,
/// or says it in other words. Its text is the later one: what the edit would have come to, had the tick
/// been there before it, is said when the tick comes. The machine that made the edit says so, and no other.
struct MergedTicks {
  /// What follows where a line was broken into steps, or its steps are gone.
  private(set) var carried: [PlanChange.ItemFactOf] = []
  /// Lines that are gone, and may be others.
  private(set) var questions: [CatalogueQuestion] = []
  /// Those of the questions that no user need be asked.
  private(set) var answers: [PlanAnswer] = []
  let text: ShelvedPlan

  /// An edit that is longer ago is not looked for.
  private static let mostLookedAt = 50

  /// `came`: the items that the ticks are of. `nil` where nothing follows.
  init?(
    _ entry: CataloguedPlan, came: Set<ItemKey>, in journal: Journal, day: Day
  ) throws(JournalError) {
    guard try !journal.isTextFromElsewhere(entry.plan),
      let text = try PlanShelf.lastRead(entry, entry.origin, in: journal)
    else { return nil }
    self.text = text
    let progress = try journal.progress(of: entry.plan)
    var left = came.subtracting(Self.leaves(text))
    var version = entry.version
    // Lines may have changed in several edits: each is looked at from the last text that had it.
    for _ in 0..<Self.mostLookedAt where !left.isEmpty {
      guard let earlier = try journal.lastReadText(before: version, of: entry.plan) else { break }
      version = earlier.version
      guard earlier.text.itemKeys.contains(where: left.contains),
        let plan = try? PlanReader.read(earlier.text.bytes, id: entry.plan),
        let before = ShelvedPlan(plan, earlier.text, entry.origin)
      else { continue }
      let found = left.intersection(Self.leaves(before))
      left.subtract(found)
      if !found.isEmpty { try follow(found, from: before, progress, entry, in: journal, day: day) }
    }
    if carried.isEmpty && questions.isEmpty { return nil }
  }

  private mutating func follow(
    _ ticked: Set<ItemKey>, from before: ShelvedPlan, _ progress: [ItemKey: ItemProgress],
    _ entry: CataloguedPlan, in journal: Journal, day: Day
  ) throws(JournalError) {
    let steps = StepTicks(from: before, to: text, progress, of: ticked, on: day)
    let headings = HeadingTicks(from: before, to: text, progress, of: ticked, on: day)
    for step in steps.facts + headings.facts {
      // What something was said of is as that says.
      let item = ItemReference(entry.plan, step.key)
      if try journal.history(of: item).isEmpty { carried.append(step) }
    }
    let asked = Set(try journal.questions(of: entry.plan).map(\.item))
    let gone = ticked.filter { key in
      !text.itemKeys.contains(key) && !asked.contains(key) && !headings.settled.contains(key)
        && progress[key] != nil
    }
    if !gone.isEmpty { ask(of: gone, from: before, progress) }
  }

  private static func leaves(_ text: ShelvedPlan) -> [ItemKey] {
    zip(text.itemKeys, text.plan.items.indices).filter { text.plan.isLeaf($0.1) }.map(\.0)
  }

  /// As the edit would have been taken up, had these had progress then.
  private mutating func ask(
    of gone: Set<ItemKey>, from before: ShelvedPlan, _ progress: [ItemKey: ItemProgress]
  ) {
    let old = zip(ItemSnapshot.all(of: before.plan), before.itemKeys).enumerated().map {
      place, item in
      var entry = CatalogueEntry(
        key: item.1, text: item.0.text, sectionPath: item.0.sectionPath, kind: item.0.kind,
        position: place, hasProgress: progress[item.1] != nil)
      entry.above = before.plan.texts(aboveItem: place)
      return entry
    }
    let match = PlanMatcher.match(
      old: old, new: ItemSnapshot.all(of: text.plan),
      isOtherTitle: PlanChange.isOtherSubject(before.plan, text.plan))
    let known = Set(before.itemKeys)
    for (place, entry) in old.enumerated() where gone.contains(entry.key) {
      var lines = match.questions.first { $0.old == place }?.candidates.map(\.new) ?? []
      let same = match.olds[place].new
      if let same { lines = [same] }
      let candidates = lines.map { text.itemKeys[$0] }.filter { !known.contains($0) }
      guard let first = candidates.first else { continue }
      questions.append(CatalogueQuestion(item: entry.key, candidates: candidates))
      if same != nil { answers.append(PlanAnswer(item: entry.key, line: first)) }
    }
  }
}

extension PlanShelf {
  /// Says what follows of ticks that came after a number of events.
  func followMergedTicks(after number: Int) throws {
    guard let journal else { return }
    let came = Dictionary(grouping: try journal.itemsDoneElsewhere(after: number), by: \.plan)
    guard !came.isEmpty else { return }
    let writer = try beginWriting()
    for (plan, items) in came.sorted(by: { $0.key < $1.key }) {
      // One plan of which nothing can be said keeps no other back.
      try? follow(Set(items.map(\.key)), of: plan, in: writer)
    }
    forgetReadPlans()
  }

  private func follow(_ came: Set<ItemKey>, of plan: PlanID, in writer: Journal) throws {
    let answers = try writer.write { () throws(JournalError) -> [PlanAnswer] in
      guard let entry = try writer.catalogue(plan),
        let merged = try MergedTicks(entry, came: came, in: writer, day: time.day)
      else { return [] }
      try record(merged, in: writer)
      return merged.answers
    }
    if !answers.isEmpty { try settle(plan, answers) }
  }

  private func record(_ merged: MergedTicks, in writer: Journal) throws(JournalError) {
    let id = merged.text.plan.id
    var facts = merged.carried.map { Fact.item(ItemReference(id, $0.key), $0.fact) }
    let questions = try writer.questions(of: id) + merged.questions
    if !merged.questions.isEmpty {
      let hash = SourceFingerprint(merged.text.bytes).hash
      facts.append(
        .plan(id, .updated(PlanUpdate(from: hash, to: hash, lines: [], questions: questions))))
      if let shown = try writer.shownFact(merged.text.catalogueText, questions: questions) {
        facts.append(shown)
      }
    }
    let action = try writer.record(
      try Self.withLinked(facts, in: writer), at: time.instant, day: time.day)
    if merged.questions.isEmpty { try writer.setCarrying(action.id, of: id) }
    if !merged.questions.isEmpty {
      try writer.settle(merged.text.catalogueText, questions: questions)
    }
  }
}
