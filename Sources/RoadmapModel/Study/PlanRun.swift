/// A plan's time as the user set it: when it began, when it is to end, and when it was paused.
package struct PlanRun: Hashable, Sendable {
  /// Paused days, the first and the last among them; without a last one the pause goes on.
  package struct Pause: Hashable, Sendable {
    package let first: Day
    package let last: Day?

    package init(first: Day, last: Day?) {
      self.first = first
      self.last = last
    }

    package func contains(_ day: Day) -> Bool { first <= day && last.map { day <= $0 } ?? true }
  }

  /// Another end, which the user wished on a later day: what lies ahead of that day is spread anew.
  package struct End: Hashable, Sendable {
    package let from: Day
    /// `nil` for the plan's own end.
    package let until: Day?
  }

  /// Another day on which a part is due.
  package struct Postponement: Hashable, Sendable {
    package let day: Day
    /// Its place among all that were postponed: of a part and what it stands in, the later one counts.
    package let number: Int
    /// The day when it was said.
    package let said: Day?
    /// The pauses that were known when it was said; those said later put it off.
    package let known: [ClosedRange<Day>]
  }

  package let start: Day
  /// The end that the user wishes, where that is another than the plan's own.
  package private(set) var until: Day?
  /// The end that was wished at the start, before `laterEnds`.
  package private(set) var firstUntil: Day?
  /// The same, whatever was replanned since: by it the learner meant to study from the first day.
  package fileprivate(set) var untilAtStart: Day?
  /// In the order in which they were wished.
  package private(set) var laterEnds: [End] = []
  /// In their order, without overlaps.
  package private(set) var pauses: [Pause] = []
  /// The windows that stay and how the rest is spread, where that was said since the start.
  package private(set) var revision: ScheduleRevision?
  /// When that was said: what was done before it on the same day is none of what was left.
  package private(set) var revised: HybridTime?
  /// The pauses that its windows were made with.
  package private(set) var revisionPauses: [ClosedRange<Day>] = []
  /// By item and section, the day on which it is due instead.
  package private(set) var postponed: [ItemKey: Postponement] = [:]
  /// How many postponements were said when the end was wished.
  private var held = 0

  package init(start: Day, until: Day? = nil, pauses: [Pause] = []) {
    self.start = start
    self.until = until
    firstUntil = until
    untilAtStart = until
    self.pauses = pauses
  }

  /// The pause that a day is in.
  package func pause(on day: Day) -> Pause? { pauses.first { $0.contains(day) } }

  /// The pause that has a day of these; without a last day, of all from the first one on.
  package func pause(from first: Day, to last: Day?) -> Pause? {
    pauses.first { pause in
      (pause.last.map { first <= $0 } ?? true) && (last.map { pause.first <= $0 } ?? true)
    }
  }

  package func isPaused(on day: Day) -> Bool { pause(on: day) != nil }

  /// The pause that goes on, or one that is to come.
  package func nextPause(from day: Day) -> Pause? {
    pauses.first { $0.contains(day) || $0.first > day }
  }

  /// Whether a pause can end with study on that day: the one that goes on today, or one that is over where none
  /// does.
  package func isResumable(on day: Day, today: Day) -> Bool {
    if let pause = pause(on: today) { return pause.contains(day) }
    return day == today ? nextPause(from: today) != nil : isPaused(on: day)
  }

  /// The pause that ends with study on that day; of several that are to come, the first.
  private func pauseIndex(endedOn day: Day) -> Int? {
    pauses.firstIndex { $0.contains(day) || $0.first > day }
      ?? pauses.indices.last { pauses[$0].last == nil }
  }

  /// The pause that had not begun by the day on which the plan is resumed, so that it is cancelled.
  package func cancelledPause(resumingOn day: Day) -> Pause? {
    pauseIndex(endedOn: day).map { pauses[$0] }.flatMap { $0.first > day ? $0 : nil }
  }

  /// Whether its time goes on: it is neither paused nor still to come.
  package func isOn(_ today: Day) -> Bool { !isPaused(on: today) && start <= today }

  /// A pause without an end is not paused again; one that lies within another adds nothing.
  mutating func pause(on day: Day, until last: Day?) {
    guard pauses.last.map({ $0.last != nil }) ?? true else { return }
    var first = day
    while let pause = pause(on: first) {
      guard let end = pause.last else { return }
      first = end.advanced(by: 1)
    }
    guard last.map({ first <= $0 }) ?? true else { return }
    // Others may have recorded a pause within this one.
    pauses.removeAll { pause in pause.first > first && (last.map { pause.first <= $0 } ?? true) }
    pauses.append(Pause(first: first, last: last))
    pauses.sort { $0.first < $1.first }
  }

  /// The day of resuming is one of study again, and a pause that was to come is cancelled; a pause of
  /// no day leaves no trace.
  mutating func resume(on day: Day) {
    guard let index = pauseIndex(endedOn: day) else { return }
    let pause = pauses.remove(at: index)
    guard pause.first < day else { return }
    pauses.insert(Pause(first: pause.first, last: day.advanced(by: -1)), at: index)
  }

  fileprivate mutating func end(_ until: Day?, from day: Day) {
    guard until != self.until else { return }
    self.until = until
    laterEnds.append(End(from: day, until: until))
    holdPostponed()
  }

  private mutating func holdPostponed() { held = postponed.values.map(\.number).max() ?? 0 }

  /// The day by which a part is due at the latest, whatever is paused: the end that is wished, or, where the
  /// part was postponed beyond that since, its own day.
  package func limit(of part: Postponement) -> Day? {
    until.map { part.number <= held ? $0 : max($0, part.day) }
  }

  /// The same days, and perhaps another end.
  fileprivate func begunAgain(until: Day?) -> PlanRun {
    var run = PlanRun(start: start, until: until, pauses: pauses)
    run.postponed = postponed
    run.holdPostponed()
    return run
  }

  fileprivate mutating func revise(_ revision: ScheduleRevision, at time: HybridTime?) {
    self.revision = revision
    revised = time
    revisionPauses = pauses(knownOn: revision.from)
    until = revision.until
    firstUntil = revision.until
    laterEnds = []
    if revision.spread == .left { (postponed, held) = ([:], 0) }
  }

  fileprivate mutating func postpone(_ key: ItemKey, to day: Day, said: Day?) {
    let number = (postponed.values.map(\.number).max() ?? 0) + 1
    postponed[key] = Postponement(
      day: day, number: number, said: said, known: said.map(pauses(knownOn:)) ?? [])
  }

  /// A pause without an end is known up to that day: what follows puts off what is due.
  private func pauses(knownOn day: Day) -> [ClosedRange<Day>] {
    pauses.compactMap { pause in
      let last = pause.last ?? day
      return pause.first <= last ? pause.first...last : nil
    }
  }
}

extension PlanRun? {
  /// Adds what follows all that was added before; `recorded` is the user's day when it was said, and
  /// `time` its place among all that was.
  package mutating func apply(
    _ fact: PlanFact, recorded: Day? = nil, time: HybridTime? = nil
  ) {
    switch fact {
    case .started(let day, let until):
      if let recorded, recorded > day, self?.start == day {
        self?.end(until, from: recorded)
      } else if let run = self, run.start == day {
        self = run.begunAgain(until: until)
      } else {
        // Another start gives the same run other dates; its pauses are past all the same.
        var run = PlanRun(start: day, until: until, pauses: self?.pauses ?? [])
        if let before = self, before.until == until { run.untilAtStart = before.untilAtStart }
        self = run
      }
    case .stopped, .forgotten, .erased: self = nil
    case .paused(let day, let until): self?.pause(on: day, until: until)
    case .resumed(let day): self?.resume(on: day)
    case .replanned(let revision): self?.revise(revision, at: time)
    case .postponed(let part, let day): self?.postpone(part.key, to: day, said: recorded)
    case .added, .removed, .updated, .shown: break
    }
  }
}
