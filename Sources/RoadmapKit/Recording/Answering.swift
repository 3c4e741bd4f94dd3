import PlanReading
import ProgressJournal
package import RoadmapModel

/// What is open of plans, and what its user answers.
package struct Answering {
  private let recorder: Recorder
  private let cache: PlanCache

  init(_ recorder: Recorder, _ cache: PlanCache) {
    (self.recorder, self.cache) = (recorder, cache)
  }

  package func questions(of plan: PlanID) throws -> OpenQuestions {
    try recorder.journal?.openQuestions(of: plan) ?? OpenQuestions(plan: plan, all: [])
  }

  /// Gives lines the keys of the items that they are. A line of which something was recorded already
  /// keeps its own, and what was recorded of the item is recorded of it too. An undo takes it back, unless
  /// it only says what follows of what came from other machines.
  package func settle(_ id: PlanID, _ answers: [PlanAnswer], isFollowing: Bool = false) throws {
    let settling = { (writer: Journal) in
      try writer.write { try settle(id, answers, isFollowing, in: writer) }
    }
    if isFollowing { try settling(recorder.beginWriting()) } else { try recorder.saving(settling) }
    cache[id] = nil
  }

  private func settle(
    _ id: PlanID, _ answers: [PlanAnswer], _ isFollowing: Bool, in writer: Journal
  ) throws {
    let shelved = try shelvedAsStored(id, in: writer)
    var settlement = SettledKeys(
      shelved.itemKeys,
      gone: Set(try writer.catalogueItems(of: id).filter(\.isGone).map(\.key)),
      try writer.progress(of: id))
    for answer in answers {
      try settlement.take(answer, at: recorder.time) { key in
        try writer.countedFacts(of: ItemReference(id, key))
      }
    }
    let open = try writer.questions(of: id)
    let asked = Dictionary(first: open.map { ($0.item, $0) })
    for answer in answers where asked[answer.item]?.isAnswered(by: answer) != true {
      throw AnswerRefusal.notOpen(answer.item)
    }
    let action = try store(shelved, settlement, answers, in: writer)
    if isFollowing { try writer.setFollowing(action) }
  }

  private func store(
    _ shelved: ShelvedPlan, _ settlement: SettledKeys, _ answers: [PlanAnswer], in writer: Journal
  ) throws -> ActionID {
    let id = shelved.plan.id
    let hash = SourceFingerprint(shelved.bytes).hash
    let answered = Set(answers.map(\.item))
    let used = Set(answers.compactMap(\.line))
    let questions = try writer.questions(of: id).compactMap { question -> CatalogueQuestion? in
      guard !answered.contains(question.item) else { return nil }
      // Two items may turn out to be one line: what waits for that alone waits on, until it is answered.
      let others = question.candidates.filter { !used.contains($0) }
      return CatalogueQuestion(
        item: question.item,
        candidates: others.isEmpty ? question.candidates.map(settlement.key) : others)
    }
    let update = PlanUpdate(
      from: hash, to: hash, lines: settlement.lines, answers: answers, questions: questions)
    let facts = settlement.facts.map { Fact.item(ItemReference(id, $0.line), $0.fact) }
    let text = ShelvedPlan(
      shelved.plan, shelved.bytes, shelved.origin, itemKeys: settlement.keys,
      sectionKeys: shelved.sectionKeys, isCatalogued: true)
    let shown = try writer.shownFact(text.catalogueText, questions: questions)
    let action = try recorder.record(
      [.plan(id, .updated(update))] + facts + [shown].compactMap(\.self), in: writer)
    try writer.settle(text.catalogueText, questions: questions)
    return action.id
  }

  private func shelvedAsStored(_ id: PlanID, in writer: Journal) throws -> ShelvedPlan {
    guard let entry = try writer.catalogue(id), let last = try writer.lastReadText(of: id),
      let shelved = ShelvedPlan(last, of: entry)
    else { throw AnswerRefusal.notGone(ItemKey(bits: 0)) }
    return shelved
  }
}

extension CatalogueQuestion {
  fileprivate func isAnswered(by answer: PlanAnswer) -> Bool {
    item == answer.item && (answer.line.map(candidates.contains) ?? true)
  }
}
