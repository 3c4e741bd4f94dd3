/// What an event from elsewhere may claim. This program records nothing else, whatever a user types:
/// what is refused here was written by another program, or by somebody who wants to do harm.
extension Event {
  /// In milliseconds: no clock is wrong by more.
  package static let furthestAhead: Int64 = 366 * 86_400_000

  /// No machine records within a day of its clock's being wrong by more, and what is erased is gone: by a
  /// clock that is wrong, all that is recorded till then would go with it.
  private static let furthestErasure: Int64 = 86_400_000

  /// Whether it is left until its time has come.
  package func isTooFarAhead(of now: Instant) -> Bool {
    let most = if case .plan(_, .erased) = fact { Self.furthestErasure } else { Self.furthestAhead }
    return time > HybridTime(Instant(milliseconds: now.milliseconds + most))
  }

  /// The member of the event's line that cannot be right; `nil` where it can be as it says.
  package var impossibleMember: String? {
    // A clock that shows a time before 1970 shows none.
    guard at.milliseconds >= 0 else { return "at" }
    // What is later than a reading can be is recorded with the last one.
    if time.milliseconds < HybridTime.lastMillisecond {
      guard at.milliseconds <= time.milliseconds else { return "at" }
      // It is tomorrow already in some places.
      guard day.number <= Instant(milliseconds: time.milliseconds).day(offsetSeconds: 0).number + 1
      else { return "day" }
    }
    return fact.impossibleMember(on: day)
  }
}

extension Fact {
  fileprivate func impossibleMember(on day: Day) -> String? {
    func isCredible(_ said: Day) -> Bool {
      Int64(said.number - day.number) * 86_400_000 <= Event.furthestAhead
    }
    switch self {
    case .item(_, .started(.unknown)), .item(_, .skipped(.unknown, _)),
      .item(_, .reviewed(.unknown, _)), .item(_, .redated(_, .unknown)):
      return "on"
    case .item(_, .redated(let before?, _)) where !isCredible(before): return "from"
    case .item(_, .checked(let done?, _)), .item(_, .started(let done)),
      .item(_, .skipped(let done, _)), .item(_, .reviewed(let done, _)),
      .item(_, .redated(_, let done)), .item(_, .noted(_, let done?)):
      // It may be a tick of another machine, whose clock was ahead, that was passed on to the same
      // item in another plan.
      return isCredible(done) ? nil : "on"
    case .plan(_, .started(let first, let last?)), .plan(_, .paused(let first, let last?)):
      return last < first ? "until" : nil
    default: return nil
    }
  }
}
