import PlanReading
import ProgressJournal
public import RoadmapModel

extension Roadmap {
  /// What one call changed.
  public struct Change: Sendable {
    /// The addresses of the items that changed.
    public let changed: [String]
    /// The addresses of parts in which nothing is left to do since.
    public let finished: [String]
    /// The plan as it is now.
    public let plan: StudiedPlan
  }

  /// Marks an item as done, or all that counts below a part. `day` is today unless it is given.
  @discardableResult
  public func check(
    _ address: String, on day: Day? = nil, note: String? = nil, minutes: Int? = nil
  ) throws(RoadmapError) -> Change {
    let (day, remark) = (day ?? shelf.time.day, Remark(note: note, minutes: minutes))
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

  /// Begins to work on an item.
  @discardableResult
  public func start(_ address: String) throws(RoadmapError) -> Change {
    let day = shelf.time.day
    return try change(address) { (plan, places) throws(DecisionRefusal) in
      try Decider.start(places, of: plan, on: day)
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
    do throws(JournalError) {
      let journal = try shelf.beginWriting()
      let reversal = try body(journal, shelf.time)
      shelf.forgetReadPlans()
      shelf.bringFilesUp()
      return reversal?.words
    } catch {
      throw RoadmapError(error)
    }
  }

  private func change(
    _ address: String, _ decide: @escaping ItemChange.Decide
  ) throws(RoadmapError) -> Change {
    let (plan, place) = try find(address)
    do throws(ItemChange.Failure) {
      let outcomes = try ItemChange(on: shelf, decide: decide).run(on: [NamedPlaces(plan, [place])])
      guard let outcome = outcomes.first else {
        return Change(changed: [], finished: [], plan: plan)
      }
      let changed = outcome.decision.changed
      let finished = outcome.after.finished(since: outcome.before, by: changed)
      return Change(
        changed: changed.map { outcome.after.address(of: $0) },
        finished: finished.map { outcome.after.address(of: $0) }, plan: outcome.after)
    } catch {
      throw RoadmapError(error)
    }
  }

  /// The part that an address leads to.
  private func find(_ text: String) throws(RoadmapError) -> (StudiedPlan, PlanPlace) {
    let library = try library()
    let resolution: Resolver.Resolution?
    do throws(PlanLoadFailure) { resolution = try Resolver(library).resolve(name: text) } catch {
      throw RoadmapError(error)
    }
    guard case .place(let plan, let place) = resolution else {
      throw RoadmapError(.notFound, "No match for '\(text)'.")
    }
    return (plan, place)
  }
}
