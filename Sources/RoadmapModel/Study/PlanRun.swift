/// A plan's time as the user set it: when it began, when it is to end, and when it rested.
package struct PlanRun: Hashable, Sendable {
  /// Days of rest, the first and the last among them; without a last one it goes on.
  package struct Pause: Hashable, Sendable {
    package let first: Day
    package let last: Day?

    package init(first: Day, last: Day?) {
      self.first = first
      self.last = last
    }
  }

  package let start: Day
  /// The end that the user wishes, where that is another than the plan's own.
  package let until: Day?
  /// In their order, without overlaps.
  package private(set) var pauses: [Pause] = []

  package init(start: Day, until: Day? = nil, pauses: [Pause] = []) {
    self.start = start
    self.until = until
    self.pauses = pauses
  }

  package var isPaused: Bool { pauses.last.map { $0.last == nil } ?? false }

  /// Whether its time goes on: it is neither paused nor still to come.
  package func isOn(_ today: Day) -> Bool { !isPaused && start <= today }

  mutating func pause(on day: Day) {
    if !isPaused { pauses.append(Pause(first: day, last: nil)) }
  }

  /// The day of resuming is one of study again; a pause of no day leaves no trace.
  mutating func resume(on day: Day) {
    guard isPaused, let pause = pauses.popLast(), pause.first < day else { return }
    pauses.append(Pause(first: pause.first, last: day.advanced(by: -1)))
  }
}

extension PlanRun? {
  /// Adds what follows all that was added before.
  package mutating func apply(_ fact: PlanFact) {
    switch fact {
    case .started(let day, let until):
      // Another start gives the same run other dates; its pauses are past all the same.
      self = PlanRun(start: day, until: until, pauses: self?.pauses ?? [])
    case .stopped, .forgotten: self = nil
    case .paused(let day): self?.pause(on: day)
    case .resumed(let day): self?.resume(on: day)
    case .added, .removed, .updated: break
    }
  }
}
