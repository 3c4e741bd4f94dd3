import PlanReading
import ProgressJournal
public import RoadmapModel

extension Roadmap {
  /// A timer that runs for an item. It outlives the program that started it.
  public struct Focus: Sendable {
    /// What to type for the item; of one that its plan has no longer, its plan and its key.
    public let address: String
    /// The item's text; empty where its plan has it no longer.
    public let text: String
    /// When the timer was started.
    public let start: Instant
    /// How many minutes it is meant to run; `nil` where nothing was said.
    public let planned: Int?
    /// Whole minutes that it has run.
    public let minutes: Int
    /// Whether it ran for so long that it was most likely forgotten: its time is never recorded as a
    /// whole, so ask its user how long it really was.
    public let isForgotten: Bool
  }

  /// The timer that runs; `nil` where none does. Of several, which machines that had not met may have
  /// started, this machine's own, else the one that was started last.
  public func focus() throws(RoadmapError) -> Focus? {
    guard let running = try runningFocus() else { return nil }
    let (timer, now) = (running.timer, shelf.time.instant)
    return Focus(
      address: running.address, text: running.text, start: timer.start, planned: timer.planned,
      minutes: timer.minutes(until: now), isForgotten: timer.isForgotten(at: now))
  }

  /// Starts a timer for a single item, meant to run for so many minutes where they are given. One alone
  /// may be started on a machine. It ends with ``stopFocus(at:)``, or when its item is checked or skipped.
  public func startFocus(_ address: String, minutes: Int? = nil) throws(RoadmapError) {
    let (plan, place) = try find(address)
    guard case .item(let index) = place, plan.isLeaf(index) else {
      throw RoadmapError(cause: .notSingle(address))
    }
    try asking {
      try shelf.timers.start(
        on: ItemReference(plan.id, plan.study.itemKeys[index]), planned: minutes.map { max($0, 1) })
    }
  }

  /// Ends the timer, now or at an earlier time, and records its minutes with its item. Gives the minutes
  /// that were recorded. One that was forgotten is refused without a time.
  @discardableResult
  public func stopFocus(at end: Instant? = nil) throws(RoadmapError) -> Int {
    let (now, isTold) = (shelf.time.instant, end != nil)
    return try endFocus { (timer) throws(RoadmapError) in
      let end = end ?? max(now, timer.start)
      guard timer.start <= end, end <= max(now, timer.start) else {
        throw RoadmapError(cause: .timeOutOfRange(end, from: timer.start, to: now))
      }
      guard isTold || !timer.isForgotten(at: now) else {
        throw RoadmapError(cause: .timerForgotten(minutes: timer.minutes(until: now)))
      }
      return FocusEnd(timer, at: end)
    }
  }

  /// Ends the timer without recording any time.
  public func discardFocus() throws(RoadmapError) {
    let now = shelf.time.instant
    _ = try endFocus { _ in .withoutTime(at: now) }
  }

  private func endFocus(
    _ end: (FocusTimer) throws(RoadmapError) -> FocusEnd
  ) throws(RoadmapError) -> Int {
    guard let running = try runningFocus() else { throw RoadmapError(cause: .noTimer) }
    let end = try end(running.timer)
    return try asking { try shelf.timers.end(running, end, on: dayOf(end.at)).minutes }
  }

  private func runningFocus() throws(RoadmapError) -> RunningFocus? {
    try asking { try shelf.timers.first() }
  }

  /// What ends a timer, besides the stop of it.
  enum FocusEnding {
    /// `takesTime`: it has no time of its own.
    case byCheck(takesTime: Bool)
    case bySkip
  }

  /// The timers that end with what is done at these places.
  func focusStops(
    at places: [NamedPlaces], _ ending: FocusEnding
  ) throws(RoadmapError) -> [FocusStop] {
    var (isCheck, takesTime) = (false, true)
    if case .byCheck(let takes) = ending { (isCheck, takesTime) = (true, takes) }
    let running = try asking { try shelf.timers.running(endedBy: places, isCheck: isCheck) }
    let now = shelf.time.instant
    return running.map { running in
      let timer = running.timer
      var end: FocusEnd? = .withoutTime(at: now)
      if takesTime { end = timer.isForgotten(at: now) ? nil : FocusEnd(timer, at: now) }
      return FocusStop(running.kept, end, on: dayOf(now))
    }
  }
}
