import PlanReading
import ProgressJournal
public import RoadmapModel

extension Roadmap {
  /// What one call changed.
  public struct Change: Sendable {
    /// The addresses of the items that changed.
    public let changed: [String]
    /// The addresses of items of other plans, or of this one, that changed too, since they are linked.
    public let linked: [String]
    /// The addresses of parts in which nothing is left to do since.
    public let finished: [String]
    /// The plan as it is now.
    public let plan: StudiedPlan
  }

  /// Marks an item as done, or all that counts below a part, or a range (`year-3.q1.1.1-3`). `day` is
  /// today unless it is given; `note`, `evidence` (an address or a path) and `minutes` of study are kept with it.
  @discardableResult
  public func check(
    _ address: String, on day: Day? = nil, note: String? = nil, evidence: String? = nil,
    minutes: Int? = nil
  ) throws(RoadmapError) -> Change {
    let day = day ?? shelf.time.day
    let remark = Remark(note: note, evidence: evidence, minutes: minutes)
    return try change(address) { (plan, places) throws(DecisionRefusal) in
      try Decider.check(places, of: plan, on: day, remark)
    }
  }

  /// Opens what was done or skipped.
  @discardableResult
  public func uncheck(_ address: String) throws(RoadmapError) -> Change {
    try change(address) { (plan, places) throws(DecisionRefusal) in
      try Decider.uncheck(places, of: plan)
    }
  }

  /// Begins to work on an item; it comes first in ``next(_:)`` from then on.
  @discardableResult
  public func start(_ address: String, on day: Day? = nil) throws(RoadmapError) -> Change {
    let day = day ?? shelf.time.day
    return try change(address) { (plan, places) throws(DecisionRefusal) in
      try Decider.start(places, of: plan, on: day)
    }
  }

  /// Makes started items open again, as if nobody had begun them.
  @discardableResult
  public func stop(_ address: String) throws(RoadmapError) -> Change {
    try change(address) { (plan, places) throws(DecisionRefusal) in
      try Decider.stop(places, of: plan)
    }
  }

  /// Leaves an item out: it is not counted any more.
  @discardableResult
  public func skip(_ address: String, why: String? = nil) throws(RoadmapError) -> Change {
    let day = shelf.time.day
    return try change(address) { (plan, places) throws(DecisionRefusal) in
      try Decider.skip(places, of: plan, on: day, why: why)
    }
  }

  /// Chooses an option or something optional, so that it counts.
  @discardableResult
  public func choose(_ address: String) throws(RoadmapError) -> Change {
    try change(address) { (plan, places) throws(DecisionRefusal) in
      try Decider.choose(places, of: plan, isGivenUp: false)
    }
  }

  /// Gives up what was chosen: it does not count any more, and its ticks stay.
  @discardableResult
  public func unchoose(_ address: String) throws(RoadmapError) -> Change {
    try change(address) { (plan, places) throws(DecisionRefusal) in
      try Decider.choose(places, of: plan, isGivenUp: true)
    }
  }

  /// Keeps a note, evidence (an address or a path) or minutes of study with a part of a plan.
  @discardableResult
  public func note(
    _ address: String, _ text: String? = nil, evidence: String? = nil, minutes: Int? = nil
  ) throws(RoadmapError) -> Change {
    let remark = Remark(note: text, evidence: evidence, minutes: minutes)
    guard !remark.isEmpty else {
      throw RoadmapError(.refused, "No note, evidence or time was given for '\(address)'.")
    }
    return try change(address) { (plan, places) throws(DecisionRefusal) in
      Decider.note(remark, on: places, of: plan)
    }
  }

  /// Records how well a finished item was remembered; the better, the later it comes back.
  @discardableResult
  public func review(
    _ address: String, _ grade: Grade, on day: Day? = nil
  ) throws(RoadmapError) -> Change {
    let day = day ?? shelf.time.day
    return try change(address) { (plan, places) throws(DecisionRefusal) in
      try Decider.review(places, of: plan, on: day, grade)
    }
  }

  /// Says that two items are the same: a tick of one counts for both. Where one is done already, the
  /// other one is done as well from now on.
  public func link(_ address: String, _ other: String) throws(RoadmapError) {
    try recordLinks(of: [address, other]) { (items, journal) throws(JournalError) in
      try LinkedFacts(linking: items[0], to: [items[1]], try journal.links()) {
        item throws(JournalError) in try journal.progress(of: item)
      }.facts
    }
  }

  /// Says that two linked items are not the same after all; what is done stays done.
  public func unlink(_ address: String, _ other: String) throws(RoadmapError) {
    try recordLinks(of: [address, other]) { (items, journal) throws(JournalError) in
      LinkedFacts(unlinking: Set(items), try journal.links()).facts
    }
  }

  /// Undoes the last action, and says what it had done; `nil` where there is none.
  public func undo() throws(RoadmapError) -> String? {
    try reverse { (journal, time) throws(JournalError) in
      try journal.undo(at: time.instant, day: time.day)
    }
  }

  /// Does again what was undone last; `nil` where nothing was.
  public func redo() throws(RoadmapError) -> String? {
    try reverse { (journal, time) throws(JournalError) in
      try journal.redo(at: time.instant, day: time.day)
    }
  }

  private func reverse(
    _ body: (Journal, RecordingTime) throws(JournalError) -> Journal.Reversal?
  ) throws(RoadmapError) -> String? {
    do throws(PlanLoadFailure) { try shelf.takeUpTickingFiles() } catch {
      throw RoadmapError(error)
    }
    return try asking { () throws(JournalError) in
      let reversal = try body(try shelf.beginWriting(), shelf.time)
      shelf.forgetReadPlans()
      if let reversal { try shelf.followAppending(reversal.action) }
      shelf.reversed = reversal?.action
      shelf.bringFilesUp()
      shelf.reversed = nil
      return reversal?.words
    }
  }

  private func change(
    _ address: String, _ decide: @escaping ItemChange.Decide
  ) throws(RoadmapError) -> Change {
    let named = try findSome(address)
    let plan = named.plan
    do throws(ItemChange.Failure) {
      let outcomes = try ItemChange(on: shelf, decide: decide).run(on: [named])
      guard let outcome = outcomes.first else {
        return Change(changed: [], linked: [], finished: [], plan: plan)
      }
      let changed = outcome.decision.changed
      let finished = outcome.after.finished(since: outcome.before, by: changed)
      return Change(
        changed: changed.map { outcome.after.address(of: $0) }, linked: outcome.linked,
        finished: finished.map { outcome.after.address(of: $0) }, plan: outcome.after)
    } catch {
      throw RoadmapError(error)
    }
  }

  /// What links or unlinks two items, decided inside of one transaction on the items as they are then.
  private func recordLinks(
    of addresses: [String], _ facts: ([ItemReference], Journal) throws(JournalError) -> [Fact]
  ) throws(RoadmapError) {
    var named: [NamedPlaces] = []
    for address in addresses {
      let (plan, place) = try find(address)
      guard case .item(let index) = place, plan.isLeaf(index) else {
        throw RoadmapError(.refused, "'\(address)' is not a single item, so it cannot be linked.")
      }
      named.append(NamedPlaces(plan, [place]))
    }
    let items = named.map { ItemReference($0.plan.id, $0.plan.study.key($0.places[0])) }
    guard Set(items).count > 1 else {
      throw RoadmapError(.refused, "'\(addresses[0])' cannot be linked to itself.")
    }
    let journal = try asking { () throws(JournalError) in try shelf.beginWriting() }
    try journal.write { () throws(RoadmapError) in
      var items: [ItemReference] = []
      for named in named { items += try current(named) }
      try asking { () throws(JournalError) in
        let facts = try facts(items, journal)
        guard !facts.isEmpty else { return }
        try journal.record(facts, at: shelf.time.instant, day: shelf.time.day)
      }
    }
    shelf.bringFilesUp()
  }

  private func current(_ named: NamedPlaces) throws(RoadmapError) -> [ItemReference] {
    do throws(PlanShelf.Outdated) {
      let now = try shelf.current(named)
      return now.places.map { ItemReference(now.plan.id, now.plan.study.key($0)) }
    } catch {
      throw RoadmapError(error)
    }
  }

  /// The part that an address leads to.
  func find(_ text: String) throws(RoadmapError) -> (StudiedPlan, PlanPlace) {
    let named = try findSome(text)
    guard named.places.count == 1 else {
      throw RoadmapError(.notFound, "'\(text)' matches several items; name one.")
    }
    return (named.plan, named.places[0])
  }

  /// The parts that an address leads to: those of a range are one action.
  private func findSome(_ text: String) throws(RoadmapError) -> NamedPlaces {
    let library = try library()
    let resolution: Resolver.Resolution?
    do throws(PlanLoadFailure) { resolution = try Resolver(library).resolve(name: text) } catch {
      throw RoadmapError(error)
    }
    switch resolution {
    case .place(let plan, let place): return NamedPlaces(plan, [place])
    case .range(let plan, let items): return NamedPlaces(plan, items.map(PlanPlace.item))
    case .several:
      throw RoadmapError(.notFound, "'\(text)' matches several items; name one.")
    case .nothing, nil: throw RoadmapError(.notFound, "No match for '\(text)'.")
    }
  }
}
