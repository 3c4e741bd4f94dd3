package import RoadmapModel

/// What came from other machines within one transaction: what follows of it is worked out once, when
/// all is in.
package struct TakenEvents {
  package fileprivate(set) var count = 0
  fileprivate var affected = Affected()
  fileprivate var plans: Set<PlanID> = []
  fileprivate var namesPlans = false

  package init() {}
}

extension Journal {
  package indirect enum TakingFailure: JournalFailure {
    case journal(JournalError)
    case changed(EventID)

    package init(_ error: JournalError) { self = .journal(error) }
  }

  /// Stores events that another machine sent, or that an export of some machine holds. Gives back those
  /// that are here already.
  @discardableResult
  package func take(
    _ events: [Event], into taken: inout TakenEvents, ofExport isExport: Bool = false
  ) throws(TakingFailure) -> [EventID] {
    var known: [EventID] = []
    for event in events {
      guard HybridTime.credible.contains(event.time) else {
        throw .journal(JournalError(.incredibleEvent(event.id), path: path))
      }
      let match = try asking { database throws(DatabaseError) in
        try EventTable(database).match(event)
      }
      switch match {
      case .another: throw .changed(event.id)
      case .same:
        known.append(event.id)
        continue
      case .none: break
      }
      // Who writes an export could be anybody: it gives, and takes nothing away.
      if isExport, case .plan(_, .erased) = event.fact { continue }
      try asking { database throws(DatabaseError) in
        let table = EventTable(database)
        try table.insert(event)
        if !isExport, try DeviceTable(database).own() == event.device {
          // Not this machine's, though it has its id: a copy of the journal is another device by now.
          try SendingTable(database).insert(last: .strange)
        }
        try taken.add(event, table)
      }
    }
    return known
  }

  /// Works out what follows from what was taken. `bundled`: the texts that come with the program.
  /// `last`: the number of the last event that was here before. `time`: when what goes with an erasure and is
  /// of other plans is said anew; `nil` for never. Gives back the plans of which something was, and that were
  /// erased on another machine.
  @discardableResult
  package func follow(
    _ taken: TakenEvents, after last: Int, at time: RecordingTime?, bundled: (PlanID) -> [UInt8]?
  ) throws(JournalError) -> [PlanID] {
    let reviews = try writing { database throws(DatabaseError) in
      try ReviewsSaidAnew(EventTable(database), after: last)
    }
    let erased = try writing { database throws(DatabaseError) in
      let erased = try Erasures(database).carryOut(after: last)
      try ProgressTable(database).refold(taken.affected)
      if taken.namesPlans { try PlanNames(database).refresh() }
      return erased
    }
    if let time { try sayAnew(reviews, at: time) }
    let gone = erased.map(\.plan).filter(\.isMarked)
    // An item that is gone is known for what was recorded of it, which may have been the link alone.
    let shown = erased.reduce(taken.plans) { $0.union($1.linked) }
    try showTexts(of: shown.subtracting(gone), bundled: bundled)
    return erased.filter(\.wasKnown).map(\.plan)
  }

  /// What was said before what went may be so again. It follows of the erasure, and is no action to undo.
  func sayAnew(
    _ reviews: ReviewsSaidAnew, without plans: [PlanID] = [], at time: RecordingTime
  ) throws(JournalError) {
    let fact = try reading { _ throws(DatabaseError) in try reviews.fact(without: plans) }
    guard let fact else { return }
    try setFollowing(try record([fact], at: time.instant, day: time.day).id)
  }

  /// Lets the catalogue follow what the events say of some plans' texts.
  package func showTexts(
    of plans: Set<PlanID>, bundled: (PlanID) -> [UInt8]?
  ) throws(JournalError) {
    let listed = Dictionary(
      try planFacts().listed.map { ($0.plan, $0.origin) }, uniquingKeysWith: { $1 })
    for sent in plans {
      // Its addresses begin with what it is called here.
      let plan = try called(sent)
      let text = bundled(plan)
      try writing { database throws(DatabaseError) in
        let catalogue = CatalogueTable(database, reader)
        let known = try catalogue.entry(plan)?.origin
        let said = listed[plan].flatMap(\.self)
        let origin = said ?? known ?? (text == nil ? .elsewhere : .bundled)
        try catalogue.follow(plan, origin, bundled: text)
        if try catalogue.entry(plan) != nil { try catalogue.recallGone(plan) }
      }
    }
  }

  /// Keeps a text that an event names. The hash is its own.
  package func keepText(_ bytes: [UInt8], hash: String) throws(JournalError) {
    try writing(PlanTextTable(database).insert(bytes, hash))
  }

  /// The plans of which some event says that they have a text.
  package func plans(naming hash: String) throws(JournalError) -> Set<PlanID> {
    try reading(Set(try PlanTextTable(database).plans(naming: hash)))
  }

  package func hasText(_ hash: String) throws(JournalError) -> Bool {
    try reading(PlanTextTable(database).contains(hash))
  }

  /// How long each text is that events name, by its hash.
  package func textLengths() throws(JournalError) -> [String: Int] {
    try reading(PlanTextTable(database).lengths())
  }

  package func text(_ hash: String) throws(JournalError) -> [UInt8]? {
    try reading(PlanTextTable(database).bytes(hash))
  }

  private func asking<Result>(
    _ body: (Database) throws(DatabaseError) -> Result
  ) throws(TakingFailure) -> Result {
    do throws(JournalError) { return try writing(body) } catch { throw .journal(error) }
  }
}

extension EventTable {
  fileprivate enum Match {
    case same
    case another
  }

  /// What is here under an event's id; `nil` for nothing.
  fileprivate func match(_ event: Event) throws(DatabaseError) -> Match? {
    guard let stored = try select("WHERE id = ?", event.id).first else {
      return try isErased(event.id) ? .same : nil
    }
    return EventLine.bytes(stored) == EventLine.bytes(event) ? .same : .another
  }
}

extension TakenEvents {
  fileprivate mutating func add(_ event: Event, _ table: EventTable) throws(DatabaseError) {
    count += 1
    try affected.add(event, table)
    if event.fact.mayNamePlans { namesPlans = true }
    if let plan = event.fact.plan { plans.insert(plan) }
    // A bundled plan may be known here by a link to it alone.
    if case .item(_, .linked(let other)) = event.fact { plans.insert(other.plan) }
    // So may an item be that its plan has no longer, by a timer that runs for it.
    if case .setting(let name, let text?) = event.fact {
      plans.formUnion(ItemsInSettings.items(of: name, text).map(\.plan))
    }
    if let action = event.fact.target {
      plans.formUnion(try table.events(of: action).compactMap(\.fact.plan))
    }
  }
}
