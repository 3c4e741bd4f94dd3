package import RoadmapModel

/// What this machine sends to others.
extension Journal {
  /// An event and the number that it has in this file: what is recorded later has a greater one.
  package struct Numbered: Sendable {
    package let number: Int
    package let event: Event
  }

  package var lastNumber: Int {
    get throws(JournalError) {
      try reading(database.value("SELECT ifnull(max(sequence), 0) FROM event") ?? 0)
    }
  }

  /// Plans that other devices' events speak of, of those events that are recorded after one.
  package func plansFromElsewhere(after number: Int) throws(JournalError) -> [PlanID] {
    try reading { database throws(DatabaseError) in
      try database.rows(
        """
        SELECT DISTINCT plan FROM event WHERE sequence > ? AND plan IS NOT NULL AND device IS NOT ?
        ORDER BY plan
        """, number, try DeviceTable(database).own()
      ) { row throws(DatabaseError) in try row.value(0) }
    }
  }

  /// Items of a plan that other devices' events say something was done of, and the numbers that the last
  /// of these have here.
  package func itemsDoneElsewhere(_ plan: PlanID) throws(JournalError) -> [ItemKey: Int] {
    try reading { database throws(DatabaseError) in
      var items: [ItemKey: Int] = [:]
      try database.forEach(
        """
        SELECT item, max(sequence) FROM event WHERE plan = ? AND item IS NOT NULL
          AND kind IN ('checked', 'started', 'skipped') AND device IS NOT ? GROUP BY item
        """, plan, try DeviceTable(database).own()
      ) { row throws(DatabaseError) in items[try row.value(0)] = try row.value(1) }
      return items
    }
  }

  /// What was done of an item, on which device, and the number that the event has here.
  package struct Deed {
    package let item: ItemKey
    package let device: DeviceID
    package let number: Int
    package let time: HybridTime
  }

  /// The deeds of a plan that count.
  package func deeds(of plan: PlanID) throws(JournalError) -> [Deed] {
    try reading { database throws(DatabaseError) in
      try database.rows(
        """
        SELECT item, device, sequence, hlc FROM event
        WHERE plan = ? AND item IS NOT NULL
          AND kind IN ('checked', 'started', 'skipped') AND \(EventTable.isCountedAlone)
        """, plan
      ) { row throws(DatabaseError) in
        Deed(
          item: try row.value(0), device: try row.value(1), number: try row.value(2),
          time: try row.value(3))
      }
    }
  }

  /// What was said of an item and counts, the oldest first, and the numbers that the events have here.
  package func said(of item: ItemReference) throws(JournalError) -> [Numbered] {
    try reading { database throws(DatabaseError) in
      try database.rows(
        """
        SELECT \(EventRow.columns), sequence FROM event
        WHERE plan = ? AND item = ? AND \(EventTable.isCountedAlone) \(EventTable.oldestFirst)
        """, item.plan, item.key
      ) { row throws(DatabaseError) in
        Numbered(
          number: try row.value(EventRow.Column.allCases.count), event: try EventRow.event(row))
      }
    }
  }

  /// What a machine has asked about lines that kept their keys: which items, and the text that had them before.
  package struct Asking {
    package let items: Set<ItemKey>
    package let before: PlanText
    package let device: DeviceID
  }

  /// What was asked so since an event, and not answered.
  package func askings(of plan: PlanID, after number: Int) throws(JournalError) -> [Asking] {
    try reading { database throws(DatabaseError) in
      let table = EventTable(database)
      let updates = try table.select(
        """
        WHERE sequence > ? AND plan = ? AND item IS NULL AND kind = 'planUpdated'
          AND \(EventTable.isCountedAlone) ORDER BY sequence
        """, number, plan)
      var (found, answered): ([Asking], Set<ItemKey>) = ([], [])
      for event in updates {
        guard case .plan(_, .updated(let update)) = event.fact else { continue }
        answered.formUnion(update.answers.map(\.item))
        guard update.from == update.to, update.lines.contains(where: { $0.change == .new }) else {
          continue
        }
        let texts = try table.events(of: event.action).compactMap { event -> PlanText? in
          if case .plan(plan, .shown(let text)) = event.fact { text } else { nil }
        }
        let gone = Set(update.lines.filter { $0.change == .gone }.map(\.key))
        // The last one is the text that asks.
        for before in texts.dropLast() {
          found.append(Asking(items: gone, before: before, device: event.device))
        }
      }
      return found.map {
        Asking(items: $0.items.subtracting(answered), before: $0.before, device: $0.device)
      }
    }
  }

  /// What was asked last of each item and is not answered, whatever text the plan shows since; and the items that
  /// were answered to be a line.
  package func unanswered(
    of plan: PlanID
  ) throws(JournalError) -> (waiting: [ItemKey: TextHistory.Asking], matched: Set<ItemKey>) {
    try reading { database throws(DatabaseError) in
      var waiting: [ItemKey: TextHistory.Asking] = [:]
      var matched: Set<ItemKey> = []
      try database.forEach(
        """
        SELECT detail, device, sequence FROM event
        WHERE plan = ? AND item IS NULL AND kind = 'planUpdated' AND \(EventTable.isCountedAlone)
        \(EventTable.oldestFirst)
        """, plan
      ) { row throws(DatabaseError) in
        guard let update = PlanUpdate(text: try row.value(0)) else { return }
        let asking = TextHistory.Asking(device: try row.value(1), number: try row.value(2))
        for question in update.questions where waiting[question.item] == nil {
          waiting[question.item] = asking
        }
        for answer in update.answers {
          waiting[answer.item] = nil
          if answer.line != nil { matched.insert(answer.item) }
        }
      }
      return (waiting, matched)
    }
  }

  /// The number of the last event that this machine has sent.
  package var lastSent: Int {
    get throws(JournalError) { try machineValue("sync.last-sent").flatMap { Int($0) } ?? 0 }
  }

  /// The actions whose edits brought questions up about a plan's items, or gave these other lines, by the items.
  package func editsAsking(of plan: PlanID) throws(JournalError) -> [ItemKey: ActionID] {
    try reading { database throws(DatabaseError) in
      var edits: [ItemKey: ActionID] = [:]
      let updates = try EventTable(database).select(
        """
        WHERE plan = ? AND item IS NULL AND kind = 'planUpdated' AND \(EventTable.isCountedAlone)
        \(EventTable.oldestFirst)
        """, plan)
      for event in updates {
        guard case .plan(_, .updated(let update)) = event.fact else { continue }
        let changed = Dictionary(first: update.lines.map { ($0.key, $0.change) })
        for question in update.questions
        where changed[question.item] == .gone
          || question.candidates.contains(where: { changed[$0] == .new })
        {
          edits[question.item] = event.action
        }
      }
      return edits
    }
  }

  /// What was said last of an item that was asked about.
  package struct Answered {
    package let action: ActionID
    package let isGone: Bool
    /// That the event has here.
    package let number: Int
  }

  /// What counts of the answers that were given about a plan's items.
  package func itemsAnswered(_ plan: PlanID) throws(JournalError) -> [ItemKey: Answered] {
    try reading { database throws(DatabaseError) in
      var items: [ItemKey: Answered] = [:]
      try database.forEach(
        """
        SELECT detail, sequence, action FROM event
        WHERE plan = ? AND item IS NULL AND kind = 'planUpdated' AND \(EventTable.isCountedAlone)
        \(EventTable.oldestFirst)
        """, plan
      ) { row throws(DatabaseError) in
        let update = PlanUpdate(text: try row.value(0))
        for answer in update?.answers ?? [] {
          items[answer.item] = Answered(
            action: try row.value(2), isGone: answer.line == nil, number: try row.value(1))
        }
      }
      return items
    }
  }

  /// The device that records here; named now where it has no name yet.
  package func ownDevice(at instant: Instant) throws(JournalError) -> DeviceID {
    guard let random else { preconditionFailure("\(path) is open for reading") }
    return try writing { database throws(DatabaseError) in
      try DeviceTable(database).own(at: instant, random: random)
    }
  }

  package var device: DeviceID? {
    get throws(JournalError) {
      try reading(DeviceTable(database).own())
    }
  }

  /// Another machine has this one's id, or had it: what is recorded from now on is a new device's.
  /// `sent`: what that machine has sent under the id. The rest was recorded here.
  package func renewDevice(
    at instant: Instant, sent: Set<EventID>
  ) throws(JournalError) -> DeviceID {
    guard let random else { preconditionFailure("\(path) is open for reading") }
    return try writing { database throws(DatabaseError) in
      let devices = DeviceTable(database)
      let old = try devices.own()
      try devices.forget()
      if let old {
        let unsent = try database.rows(
          """
          SELECT sequence, id FROM event WHERE device = ? AND sequence NOT IN (
            SELECT sequence FROM carried WHERE role = 'carried')
          """, old
        ) { row throws(DatabaseError) in
          (number: try row.value(0, as: Int.self), id: try row.value(1, as: EventID.self))
        }
        for event in unsent where !sent.contains(event.id) {
          try SendingTable(database).insert(event.number, .own)
        }
      }
      return try devices.own(at: instant, random: random)
    }
  }

  /// What this machine is to send of what has a number above one, in its order.
  package func forEachSent<Failure: JournalFailure>(
    after number: Int, _ body: (Numbered) throws(Failure) -> Void
  ) throws(Failure) {
    try carrying { () throws(TransactionFailure<Failure>) in
      let own = try TransactionFailure<Failure>.wrapping(DeviceTable(database).own())
      try database.forEach(
        """
        SELECT \(EventRow.columns), sequence FROM event
        WHERE sequence > ? AND ifnull(
          (SELECT role <> 'strange' FROM carried WHERE carried.sequence = event.sequence),
          device = ?)
        ORDER BY sequence
        """, number, own
      ) { row throws(TransactionFailure<Failure>) in
        let numbered = try TransactionFailure<Failure>.wrapping { () throws(DatabaseError) in
          Numbered(
            number: try row.value(EventRow.Column.allCases.count), event: try EventRow.event(row))
        }
        try TransactionFailure.carry { () throws(Failure) in try body(numbered) }
      }
    }
  }

  /// What is recorded here under an event's id.
  package func event(_ id: EventID) throws(JournalError) -> Event? {
    try reading { database throws(DatabaseError) in
      try EventTable(database).select("WHERE id = ?", id).first
    }
  }

  /// Whether some events are all known here.
  package func contains(all ids: Set<EventID>) throws(JournalError) -> Bool {
    try reading { database throws(DatabaseError) in
      let table = EventTable(database)
      for id in ids where try !table.knows(id) { return false }
      return true
    }
  }

  /// Other devices' events between two numbers that this machine is to send from now on, but for some
  /// that they send themselves.
  package func carry(
    _ numbers: ClosedRange<Int>, unless sent: Set<EventID>
  ) throws(JournalError) {
    try writing { database throws(DatabaseError) in
      let own = try DeviceTable(database).own()
      let others = try database.rows(
        """
        SELECT sequence, id FROM event WHERE sequence BETWEEN ? AND ? AND device IS NOT ?
          AND sequence NOT IN (SELECT sequence FROM carried)
        """, numbers.lowerBound, numbers.upperBound, own
      ) { row throws(DatabaseError) in
        (number: try row.value(0, as: Int.self), id: try row.value(1, as: EventID.self))
      }
      for event in others where !sent.contains(event.id) {
        try SendingTable(database).insert(event.number, .carried)
      }
    }
  }

  /// From now on texts of plans are events. Those that are no events yet become ones, with the times
  /// at which they were recorded as far as that is known.
  package func share(at instant: Instant, day: Day) throws(JournalError) {
    try setMachineValue("shared", to: "1")
    var facts: [Fact] = []
    for entry in try catalogue().sorted(by: { $0.plan < $1.plan }) {
      guard try !hasTextEvents(of: entry.plan), let last = try lastReadText(entry),
        let text = reader.text(last, of: entry.plan, entry.origin)
      else { continue }
      let shown = try shownFact(text, questions: try questions(of: entry.plan))
      guard let shown else { continue }
      if entry.origin != .bundled { facts += try earlierTexts(of: entry) }
      facts.append(shown)
    }
    guard !facts.isEmpty else { return }
    try record(facts, at: instant, day: day)
  }

  /// The texts that had the lines which are gone, the first first: their words are in no other.
  private func earlierTexts(of entry: CataloguedPlan) throws(JournalError) -> [Fact] {
    try writing { database throws(DatabaseError) in
      let catalogue = CatalogueTable(database, reader)
      var gone = Set(try catalogue.items(entry.plan).filter(\.isGone).map(\.key))
      var facts: [Fact] = []
      var version = entry.version
      for _ in 0..<CatalogueTable.mostRecalled where !gone.isEmpty {
        let before = try database.value(
          "SELECT max(version) FROM catalogue_text WHERE plan = ? AND version < ?", entry.plan,
          version, as: Int?.self)
        guard let before, let found = before else { break }
        version = found
        guard let last = try catalogue.lastRead(version: version),
          last.itemKeys.contains(where: gone.contains),
          let text = reader.text(last, of: entry.plan, entry.origin)
        else { continue }
        gone.subtract(last.itemKeys)
        let shown = reader.shown(text, questions: [])
        try PlanTextTable(database).insert(text.bytes, shown.hash)
        facts.insert(.plan(entry.plan, .shown(shown)), at: 0)
      }
      return facts
    }
  }
}
