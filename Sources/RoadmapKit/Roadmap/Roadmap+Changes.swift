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
    /// The minutes of a timer that ran for one of the items, ended with them, and went with them; `nil`
    /// where none did, or where one was forgotten for so long that nobody knows its time.
    public let focusMinutes: Int?
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
    return try change(address, endingFocus: .byCheck(takesTime: minutes == nil)) {
      try Decider.check($1, of: $0, on: day, remark)
    }
  }

  /// Opens what was done or skipped.
  @discardableResult
  public func uncheck(_ address: String) throws(RoadmapError) -> Change {
    try change(address) { try Decider.uncheck($1, of: $0) }
  }

  /// Begins to work on an item; it comes first in ``next(_:minutes:)`` from then on.
  @discardableResult
  public func start(_ address: String, on day: Day? = nil) throws(RoadmapError) -> Change {
    let day = day ?? shelf.time.day
    return try change(address) { try Decider.start($1, of: $0, on: day) }
  }

  /// Makes started items open again, as if nobody had begun them.
  @discardableResult
  public func stop(_ address: String) throws(RoadmapError) -> Change {
    try change(address) { try Decider.stop($1, of: $0) }
  }

  /// Leaves an item out: it is not counted any more.
  @discardableResult
  public func skip(_ address: String, why: String? = nil) throws(RoadmapError) -> Change {
    let day = shelf.time.day
    return try change(address, endingFocus: .bySkip) {
      try Decider.skip($1, of: $0, on: day, why: why)
    }
  }

  /// Chooses an option or something optional, so that it counts.
  @discardableResult
  public func choose(_ address: String) throws(RoadmapError) -> Change {
    try change(address) { try Decider.choose($1, of: $0, isGivenUp: false) }
  }

  /// Gives up what was chosen: it does not count any more, and its ticks stay.
  @discardableResult
  public func unchoose(_ address: String) throws(RoadmapError) -> Change {
    try change(address) { try Decider.choose($1, of: $0, isGivenUp: true) }
  }

  /// Keeps a note, evidence (an address or a path) or minutes of study with a part of a plan.
  @discardableResult
  public func note(
    _ address: String, _ text: String? = nil, evidence: String? = nil, minutes: Int? = nil
  ) throws(RoadmapError) -> Change {
    let remark = Remark(note: text, evidence: evidence, minutes: minutes)
    guard !remark.isEmpty else { throw RoadmapError(cause: .emptyNote(address)) }
    return try change(address) { Decider.note(remark, on: $1, of: $0) }
  }

  /// Records how well a finished item was remembered; the better, the later it comes back.
  @discardableResult
  public func review(
    _ address: String, _ grade: Grade, on day: Day? = nil
  ) throws(RoadmapError) -> Change {
    let isNamed = day != nil
    let day = day ?? shelf.time.day
    return try change(address) { try Decider.review($1, of: $0, on: day, isNamed: isNamed, grade) }
  }

  /// Says that two items are the same: a tick of one counts for both. Where one is done already, the
  /// other one is done as well from now on. Gives the addresses of what is done since.
  @discardableResult
  public func link(_ address: String, _ other: String) throws(RoadmapError) -> [String] {
    try changeLinks(of: [address, other]) { try $0.link().ticked }
  }

  /// Says that two linked items are not the same after all; what is done stays done.
  public func unlink(_ address: String, _ other: String) throws(RoadmapError) {
    let (first, second) = (try find(address), try find(other))
    // The command line's `unlink A` alone means all that A is linked to.
    guard first.0.id != second.0.id || first.1 != second.1 else {
      throw RoadmapError(cause: .isItself(address))
    }
    _ = try changeLinks(of: [address, other]) { try $0.unlink() }
  }

  /// Undoes the last action, and says what it had done; `nil` where there is none.
  public func undo() throws(RoadmapError) -> String? {
    try asking { try shelf.undoing.undo()?.words }
  }

  /// Does again what was undone last; `nil` where nothing was.
  public func redo() throws(RoadmapError) -> String? {
    try asking { try shelf.undoing.redo()?.words }
  }

  /// `endingFocus`: what ends a timer that runs for one of the items; `nil` where it is not ended.
  private func change(
    _ address: String, endingFocus: FocusEnding? = nil, _ decide: @escaping ItemChange.Decide
  ) throws(RoadmapError) -> Change {
    let named = try findSome(address)
    let stops =
      try endingFocus.map { (ending) throws(RoadmapError) in
        try focusStops(at: [named], ending)
      } ?? []
    let outcomes = try asking { try shelf.change(decide).run(on: [named], stopping: stops) }
    guard let outcome = outcomes.first else {
      return Change(changed: [], linked: [], finished: [], focusMinutes: nil, plan: named.plan)
    }
    let changed = outcome.decision.changed
    let minutes = stops.compactMap(\.minutes)
    let finished = outcome.after.finished(since: outcome.before, by: changed)
    return Change(
      changed: changed.map { outcome.after.address(of: $0) }, linked: outcome.linked,
      finished: finished.map { outcome.after.address(of: $0) },
      focusMinutes: minutes.isEmpty ? nil : minutes.reduce(0, +),
      plan: outcome.after)
  }

  private func changeLinks<Result>(
    of addresses: [String], _ body: (LinkChange) throws -> Result
  ) throws(RoadmapError) -> Result {
    try asking {
      let named = try addresses.map { address in
        let (plan, place) = try find(address)
        return NamedPlaces(plan, [place])
      }
      return try body(try shelf.links(named))
    }
  }

  /// The part that an address leads to.
  func find(_ text: String) throws(RoadmapError) -> (StudiedPlan, PlanPlace) {
    let named = try findSome(text)
    guard named.places.count == 1 else {
      throw RoadmapError(
        cause: .severalParts(text, named.places.map { named.plan.address(of: $0) }))
    }
    return (named.plan, named.places[0])
  }

  /// The parts that an address leads to: those of a range are one action.
  private func findSome(_ text: String) throws(RoadmapError) -> NamedPlaces {
    let library = try library()
    let resolution = try asking { try Resolver(library).resolve(name: text) }
    switch resolution {
    case .place(let plan, let place): return NamedPlaces(plan, [place])
    case .range(let plan, let places): return NamedPlaces(plan, places)
    case .several(let found):
      throw RoadmapError(cause: .severalParts(text, found.map { $0.plan.address(of: $0.place) }))
    case .nothing(let nearest): throw RoadmapError(cause: .noPart(text, nearest: nearest))
    case nil: throw RoadmapError(cause: .noPart(text, nearest: []))
    }
  }
}
