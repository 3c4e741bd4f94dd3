import RoadmapModel

extension Journal {
  /// Takes the answers of an undone action out of a plan's text of which another machine has said more since,
  /// or puts them into it again: what the other one said stays, and so does what it answered of the same items.
  /// False where nothing of the text is other with that.
  func reanswer(
    _ plan: PlanID, by record: ActionRecord, at instant: Instant, day: Day, in database: Database
  ) throws(DatabaseError) -> Bool {
    let catalogue = CatalogueTable(database, reader)
    guard let entry = try catalogue.entry(plan), let last = try catalogue.lastRead(plan),
      let text = reader.text(last, of: entry.plan, entry.origin)
    else { return false }
    let open = try catalogue.questions(plan)
    var said = AnsweredText(reader.shown(text, questions: open))
    let others = try EventTable(database).answered(of: plan, besides: record)
    for case .plan(plan, .updated(let update)) in record.facts where update.from == update.to {
      for answer in update.answers where !others.contains(answer.item) {
        let line = update.lines.first { $0.key == answer.item }
        if record.isUndone {
          said.takeBack(
            answer, line, candidates: try catalogue.lastCandidates(of: answer.item, plan))
        } else {
          said.give(answer, line)
        }
      }
    }
    guard said.isOther,
      let other = reader.text(said.text, text.bytes, of: entry.plan, entry.origin)
    else { return false }
    let keys = Set(other.itemKeys)
    let questions = said.questions.compactMap { question -> CatalogueQuestion? in
      let left = question.candidates.filter(keys.contains)
      return left.isEmpty ? nil : CatalogueQuestion(item: question.item, candidates: left)
    }
    try catalogue.settle(other, questions)
    let named = try catalogue.asNamed(other)
    let shown = reader.shown(named, questions: questions)
    try PlanTextTable(database).insert(named.bytes, shown.hash)
    let hash = other.fingerprint.hash
    // It follows of the reversal, and is no action to undo.
    let update = PlanUpdate(from: hash, to: hash, lines: [], questions: questions)
    let events = try append(
      [.plan(plan, .updated(update)), .plan(plan, .shown(shown))], at: instant, day: day,
      to: database)
    try catalogue.setShown(events.last?.id, plan)
    try catalogue.recallGone(plan)
    if let action = events.first?.action { try setFollowing(action, in: database) }
    return true
  }
}

/// What is said of a text's lines while answers are taken out of it and put into it.
private struct AnsweredText {
  private let hash: String
  private var items: [PlanText.Known]
  private let sections: [PlanText.Known]
  private(set) var questions: [PlanUpdate.Question]
  private(set) var isOther = false

  init(_ text: PlanText) {
    (hash, items, sections) = (text.hash, text.items, text.sections)
    questions = text.questions
  }

  var text: PlanText {
    PlanText(hash: hash, items: items, sections: sections, questions: questions)
  }

  /// The line is what its own words say, and what it was is asked again.
  mutating func takeBack(
    _ answer: PlanUpdate.Answer, _ line: PlanUpdate.Line?, candidates: [ItemKey]
  ) {
    guard !candidates.isEmpty, !questions.contains(where: { $0.item == answer.item }) else {
      return
    }
    if let known = line?.known { items.removeAll { $0 == known } }
    questions.append(PlanUpdate.Question(item: answer.item, candidates: candidates))
    isOther = true
  }

  mutating func give(_ answer: PlanUpdate.Answer, _ line: PlanUpdate.Line?) {
    guard let index = questions.firstIndex(where: { $0.item == answer.item }),
      answer.line.map(questions[index].candidates.contains) ?? true
    else { return }
    questions.remove(at: index)
    if let known = line?.known { items.append(known) }
    isOther = true
  }
}

extension PlanUpdate.Line {
  fileprivate var known: PlanText.Known? { natural.map { PlanText.Known(natural: $0, key: key) } }
}

extension EventTable {
  /// The items that other actions which count have answered. A machine that did not know of an answer says it
  /// again of its own text, which may have been answered otherwise: that is the same answer.
  fileprivate func answered(
    of plan: PlanID, besides record: ActionRecord
  ) throws(DatabaseError) -> Set<ItemKey> {
    var own: Set<PlanUpdate.Answer> = []
    for case .plan(plan, .updated(let update)) in record.facts { own.formUnion(update.answers) }
    let first = record.events.first
    var items: Set<ItemKey> = []
    for event in try select(
      """
      WHERE plan = ? AND item IS NULL AND kind = 'planUpdated' AND action <> ?
        AND \(Self.isCountedAlone)
      """, plan, record.id)
    {
      guard case .plan(_, .updated(let update)) = event.fact else { continue }
      let isLater = first.map { Event.precedes($0, event) && $0.device != event.device } ?? false
      for answer in update.answers {
        let isJoined = answer.line != nil && !update.lines.contains { $0.key == answer.item }
        if !isLater || isJoined || !own.contains(answer) { items.insert(answer.item) }
      }
    }
    return items
  }
}

extension CatalogueTable {
  /// The lines that an item could be, when that was asked last.
  fileprivate func lastCandidates(
    of item: ItemKey, _ plan: PlanID
  ) throws(DatabaseError) -> [ItemKey] {
    try database.rows(
      """
      SELECT candidate FROM question WHERE item = ?1 AND version = (
        SELECT max(question.version) FROM question JOIN catalogue_text USING (version)
        WHERE item = ?1 AND plan = ?2)
      ORDER BY place
      """, item, plan
    ) { row throws(DatabaseError) in try row.value(0) }
  }
}
