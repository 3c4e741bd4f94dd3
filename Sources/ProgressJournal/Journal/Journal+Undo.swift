package import RoadmapModel

extension Journal {
  /// What an undo or a redo did.
  package struct Reversal: Hashable, Sendable {
    /// What was undone or done again.
    package let action: ActionRecord
    /// The addresses that its items and sections have now, as far as the catalogue knows them.
    package let addresses: [ItemReference: String]
    /// What its plans are called: one that goes from the list, or comes back, as it is called on it.
    package let plans: [PlanID: PlanID]
    /// Plans whose update it was, and whose text could not be changed with it.
    package let left: [PlanID]
    /// Plans whose update it was, and of whose text another machine has said more since: they stay as that
    /// says.
    package let outranked: [PlanID]
    /// How many questions that it answered are answered still: another machine has answered them, too.
    package let answeredElsewhere: Int
    /// The words of lines that were new with it, as far as they are known before it or after.
    package let newLines: [String]
    /// What was so before the action.
    package let background: ActionBackground

    /// What the action had done: "checked 3 items in staff.sep.w1".
    package var words: String {
      ActionSummary(action, addresses: addresses, plans: plans, background).words
    }
  }

  /// Undoes the last action of this device that counts, whatever came from others since; `nil` where
  /// there is none.
  package func undo(at instant: Instant, day: Day) throws(JournalError) -> Reversal? {
    try reverse(at: instant, day: day, { Fact.undone($0) }) { table, device throws(DatabaseError) in
      try table.lastCounted(of: device)
    }
  }

  /// Does again what was undone last on this device; `nil` where nothing was, or something else was
  /// done on it since.
  package func redo(at instant: Instant, day: Day) throws(JournalError) -> Reversal? {
    try reverse(at: instant, day: day, { Fact.redone($0) }) { table, device throws(DatabaseError) in
      try table.lastUndone(of: device)
    }
  }

  private func reverse(
    at instant: Instant, day: Day, _ fact: (ActionID) -> Fact,
    target: (EventTable, DeviceID) throws(DatabaseError) -> ActionID?
  ) throws(JournalError) -> Reversal? {
    try writing { database throws(DatabaseError) in
      let table = EventTable(database)
      guard let device = try DeviceTable(database).own(), let action = try target(table, device)
      else { return nil }
      let wasUndone = try table.isUndone(action)
      try append([fact(action)], at: instant, day: day, to: database)
      guard let record = try table.record(of: action) else {
        throw DatabaseError(
          code: .corrupt, message: "an index leads to no event",
          activity: .running(sql: "undo or redo"))
      }
      note(record.facts)
      let before = Dictionary(
        first: record.facts.compactMap(\.namedPlan).map { ($0, database.called($0)) })
      // Where another machine's clock is far ahead, what it said of the action goes on counting.
      if record.isUndone != wasUndone { try ProgressTable(database).turn(record) }
      if record.facts.contains(where: \.namesPlans) { try PlanNames(database).refresh() }
      let catalogue = CatalogueTable(database, reader)
      let lines = try catalogue.newLines(of: record)
      let entries = try catalogue.entries()
      let left = try catalogue.follow(record)
      let (outranked, reanswered) = try showTexts(
        after: record, at: instant, day: day, knownAs: entries, in: database)
      let told = outranked + reanswered
      let after = try catalogue.newLines(of: record)
      let background = try ActionBackground(of: [record], table)
      let reviewed = background.reviews[record.id]?.items ?? []
      let items = Set(record.facts.compactMap(\.part) + reviewed)
      return Reversal(
        action: record, addresses: try catalogue.addresses(of: items),
        plans: before.reduce(into: [:]) { names, plan in
          let isLeaving = record.facts.contains {
            $0.takesAway(plan.key, isUndone: record.isUndone)
          }
          names[plan.key] = isLeaving ? plan.value : database.called(plan.key)
        }, left: left.filter { !told.contains($0) }, outranked: outranked,
        answeredElsewhere: try answeredElsewhere(record, without: outranked, in: database),
        newLines: lines.isEmpty ? after : lines, background: background)
    }
  }
}

extension Journal {
  /// How many answers of an undone action change nothing, since another machine's hold. `without`: plans of which
  /// that is told already.
  private func answeredElsewhere(
    _ record: ActionRecord, without told: [PlanID], in database: Database
  ) throws(DatabaseError) -> Int {
    guard record.isUndone else { return 0 }
    let own = try DeviceTable(database).own()
    var count = 0
    for case .plan(let plan, .updated(let update)) in record.facts
    where !update.answers.isEmpty && !told.contains(plan) {
      let open = Set(try CatalogueTable(database, reader).questions(plan).map(\.item))
      var others: Set<ItemKey> = []
      for event in try EventTable(database).select(
        "WHERE plan = ? AND item IS NULL AND kind = 'planUpdated'", plan)
      where event.device != own {
        if case .plan(_, .updated(let said)) = event.fact {
          others.formUnion(said.answers.map(\.item))
        }
      }
      count += update.answers.count { !open.contains($0.item) && others.contains($0.item) }
    }
    return count
  }

  /// Plans whose text was undone or done again show the one that the events say last. Where that was
  /// recorded before texts were events, the one that is shown now becomes an event, unless another machine
  /// has said more of the text since: gives back the plans of which one has, and those of them that have
  /// questions answered otherwise now. `before`: the catalogue without the reversal.
  private func showTexts(
    after record: ActionRecord, at instant: Instant, day: Day, knownAs before: [CataloguedPlan],
    in database: Database
  ) throws(DatabaseError) -> (outranked: [PlanID], reanswered: [PlanID]) {
    let catalogue = CatalogueTable(database, reader)
    let texts = PlanTextTable(database)
    var (outranked, reanswered): ([PlanID], [PlanID]) = ([], [])
    for plan in Set(record.facts.compactMap(\.plan)) where try texts.hasAny(plan) {
      guard let entry = try catalogue.entry(plan), entry.origin != .bundled else { continue }
      let shown = try texts.shown(plan)
      if shown?.event.description != (try catalogue.shownEvent(plan)) {
        try catalogue.follow(plan, entry.origin, bundled: nil)
        if shown == nil { try catalogue.setShown(nil, plan) }
      } else if record.facts.contains(where: { $0.isUpdate(of: plan) }),
        try !catalogue.isCurrent(shown, entry)
      {
        let isSaid = record.facts.contains { $0.isText(of: plan) }
        let own = try DeviceTable(database).own()
        if let shown, isSaid || shown.device != own,
          let known = before.first(where: { $0.plan == plan })
        {
          try catalogue.restore(known)
          if try reanswer(plan, by: record, at: instant, day: day, in: database) {
            reanswered.append(plan)
          } else {
            outranked.append(plan)
          }
        } else if let last = try catalogue.lastRead(plan),
          let text = reader.text(last, of: entry.plan, entry.origin)
        {
          let said = reader.shown(text, questions: try catalogue.questions(plan))
          try texts.insert(text.bytes, said.hash)
          let events = try append([.plan(plan, .shown(said))], at: instant, day: day, to: database)
          try catalogue.setShown(events.last?.id, plan)
        }
      }
      if record.facts.contains(where: { $0.isUpdate(of: plan) || $0.isText(of: plan) }) {
        try catalogue.recallGone(plan)
      }
    }
    return (outranked, reanswered)
  }
}

extension CatalogueTable {
  /// The words of the lines that an action brought into plans.
  fileprivate func newLines(of record: ActionRecord) throws(DatabaseError) -> [String] {
    var lines: [String] = []
    for case .plan(let plan, .updated(let update)) in record.facts {
      let new = Set(update.lines.filter { $0.change == .new }.map(\.key))
      guard !new.isEmpty else { continue }
      lines += try items(plan).filter { new.contains($0.key) && !$0.isGone }
        .sorted { $0.position < $1.position }.map(\.text)
    }
    return lines
  }
}

extension Fact {
  /// The plan whose file is ticked from then on, or no longer.
  package var tickedPlan: PlanID? {
    if case .setting(let name, _) = self { TickFileSetting.plan(named: name) } else { nil }
  }

  /// The plan that it names.
  var namedPlan: PlanID? { tickedPlan ?? plan }

  /// Whether a plan is on the list no longer with it, or with its undoing.
  fileprivate func takesAway(_ plan: PlanID, isUndone: Bool) -> Bool {
    switch self {
    case .plan(plan, .added): isUndone
    case .plan(plan, .removed): !isUndone
    default: false
    }
  }

  fileprivate func isUpdate(of plan: PlanID) -> Bool {
    if case .plan(plan, .updated) = self { true } else { false }
  }

  fileprivate func isText(of plan: PlanID) -> Bool {
    if case .plan(plan, .shown) = self { true } else { false }
  }
}

// The planner has no figures and would go through all events: it is told the index. What was set
// before settings were events is nobody's action.
extension EventTable {
  /// The action that an undo takes back: the last one of this machine that counts, also where it recorded it
  /// under an id that it had before, but not what another machine recorded under this id.
  func lastCounted(of device: DeviceID) throws(DatabaseError) -> ActionID? {
    let own = try last(
      """
      SELECT action, hlc, id FROM event AS e INDEXED BY event_by_device
      WHERE device = ? AND hlc > 0 AND target IS NULL AND kind NOT IN ('planShown', 'planErased')
        AND \(Self.isOwn) AND \(Self.isCountedStill) ORDER BY hlc DESC, id DESC LIMIT 1
      """, device)
    let former = try last(
      """
      SELECT action, hlc, id FROM carried CROSS JOIN event AS e ON e.sequence = carried.sequence
      WHERE role = 'own' AND hlc > 0 AND target IS NULL AND kind NOT IN ('planShown', 'planErased')
        AND \(Self.isCountedStill) ORDER BY hlc DESC, id DESC LIMIT 1
      """)
    guard let own, let former else { return own?.action ?? former?.action }
    return (own.time, own.id) < (former.time, former.id) ? former.action : own.action
  }

  /// Neither of another machine that had this one's id, nor a part of another machine's action.
  private static let isOwn = """
    NOT EXISTS (
      SELECT 1 FROM carried WHERE carried.sequence = e.sequence AND role IN ('strange', 'carried'))
    """

  private static let isCountedStill = """
    'undone' IS NOT (SELECT kind FROM event AS m WHERE m.target = e.action
      ORDER BY hlc DESC, device DESC, id DESC LIMIT 1)
    """

  private func last(
    _ query: String, _ device: DeviceID? = nil
  ) throws(DatabaseError) -> (action: ActionID, time: HybridTime, id: EventID)? {
    let arguments: [(any DatabaseArgument)?] = device.map { [$0] } ?? []
    var found: (action: ActionID, time: HybridTime, id: EventID)?
    try database.forEach(query, arguments: arguments) { row throws(DatabaseError) in
      found = (try row.value(0), try row.value(1), try row.value(2))
    }
    return found
  }

  /// The action that a redo is of: of the markers after the last action that was recorded, the last
  /// whose action is undone still.
  func lastUndone(of device: DeviceID) throws(DatabaseError) -> ActionID? {
    let recorded = try database.row(
      """
      SELECT hlc, id FROM event AS e INDEXED BY event_by_device
      WHERE device = ? AND hlc > 0 AND target IS NULL AND kind NOT IN ('planShown', 'planErased') AND \(Self.isOwn)
      ORDER BY hlc DESC, id DESC LIMIT 1
      """, device
    ) { row throws(DatabaseError) in
      (try row.value(0, as: HybridTime.self), try row.value(1, as: EventID.self))
    }
    // None has been since this machine has another id.
    let since = recorded ?? (.beforeAll, EventID(high: 0, low: 0))
    return try database.value(
      """
      SELECT target FROM event AS e INDEXED BY event_by_device
      WHERE device = ?1 AND hlc >= ?2 AND (hlc, id) > (?2, ?3) AND kind = 'undone'
        AND \(Self.isOwn) AND 'undone' IS (
        SELECT kind FROM event AS m WHERE m.target = e.target
        ORDER BY hlc DESC, device DESC, id DESC LIMIT 1)
      ORDER BY hlc DESC, id DESC LIMIT 1
      """, device, since.0, since.1)
  }
}
