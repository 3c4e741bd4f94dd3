import RoadmapModel

/// What is to be said where an item was broken into steps, or its steps were taken away, so that what was
/// done stays done.
///
/// "Learn Docker" is done and gets two boxes below it: both are done with it, and can be reopened. All
/// boxes below a line are done, and are removed: the line is done; were some, it is started.
struct StepTicks {
  private(set) var facts: [PlanChange.ItemFactOf] = []
  /// Lines that were done and have open ones below them, which stood elsewhere. They are done again when these
  /// are, or stand elsewhere again.
  private(set) var opened = 0

  private let progress: [ItemKey: ItemProgress]
  private let day: Day
  /// A step of a step is done with either.
  private var carried: Set<ItemKey> = []

  /// `reopened`: what was opened in the text itself; no step is done with that. `sources`: the items that
  /// something may follow of; all, where none are given.
  init(
    from last: ShelvedPlan?, to shelved: ShelvedPlan, _ progress: [ItemKey: ItemProgress],
    reopened: Set<ItemKey> = [], of sources: Set<ItemKey>? = nil, on day: Day
  ) {
    self.progress = progress
    self.day = day
    guard let last else { return }
    let before = last.itemKeys.places
    let now = Set(shelved.itemKeys)
    let studied = last.studied(progress)
    for (index, key) in shelved.itemKeys.enumerated() {
      guard let old = before[key], !reopened.contains(key) else { continue }
      if let sources {
        let keys = last.itemKeys[old..<Int(last.plan.items[old].next)]
        guard keys.contains(where: sources.contains) else { continue }
      }
      switch (last.plan.isLeaf(old), shelved.plan.isLeaf(index)) {
      case (true, false):
        carryDown(
          key, to: steps(of: index, shelved.plan), shelved, known: before, isLeafBefore: true)
        if progress[key]?.state == .done, hasOpen(below: index, shelved) { opened += 1 }
      case (false, false) where isOfOneTick(key, old, studied):
        carryDown(key, to: steps(of: index, shelved.plan), shelved, known: before)
      case (false, true): carryUp(key, old, studied, now)
      default: break
      }
    }
  }

  private func hasOpen(below item: Int, _ shelved: ShelvedPlan) -> Bool {
    (item + 1..<Int(shelved.plan.items[item].next)).contains { step in
      let (item, key) = (shelved.plan.items[step], shelved.itemKeys[step])
      return shelved.plan.isLeaf(step) && !item.isOptional && !carried.contains(key)
        && shelved.plan.choice(over: .item(step)) == nil
        && [.open, .started].contains(progress[key]?.state ?? .open)
    }
  }

  private func steps(of item: Int, _ plan: Plan) -> [Int] {
    let steps = (item + 1..<Int(plan.items[item].next)).filter { plan.isLeaf($0) }
    return plan.items[item].mark != .done && Self.areTold(steps, plan) ? [] : steps
  }

  /// Whether some of the boxes are ticked in the text and others are not: they say themselves which are
  /// done.
  static func areTold(_ steps: [Int], _ plan: Plan) -> Bool {
    let marks = steps.map { plan.items[$0].mark }
    return marks.contains(.done) && marks.contains(.open)
  }

  /// Whether a line with steps is as it was when it was ticked without them: all are done with it, and none
  /// was opened since.
  private func isOfOneTick(_ key: ItemKey, _ old: Int, _ last: StudiedPlan) -> Bool {
    guard let own = progress[key], own.state == .done || own.state == .skipped,
      last.state(ofItem: old) == own.state
    else { return false }
    return (old + 1..<Int(last.items[old].next)).filter { last.isLeaf($0) }.allSatisfy {
      let step = last.progress(at: .item($0))
      return step.state == .open || step.state == own.state && step.doneDay == own.doneDay
    }
  }

  /// A line with progress of its own keeps that; so does one that stood elsewhere. One that was no more than
  /// begun or noted, and comes back after the whole was ticked without it, is ticked with that.
  private mutating func carryDown(
    _ key: ItemKey, to steps: [Int], _ shelved: ShelvedPlan, known: [ItemKey: Int],
    isLeafBefore: Bool = false
  ) {
    guard let own = progress[key], let fact = Self.fact(own) else { return }
    let isBegun = own.state == .started
    let states = steps.compactMap { progress[shelved.itemKeys[$0]]?.state }
    // What was begun by a step that is back is so by that.
    if isBegun, states.contains(where: { $0 != .open }) { return }
    for step in steps {
      let stepKey = shelved.itemKeys[step]
      guard !shelved.plan.items[step].isOptional,
        shelved.plan.choice(over: .item(step)) == nil, known[stepKey] == nil,
        progress[stepKey].map({ isLeafBefore && !isBegun && $0.isLess(than: own) }) ?? true,
        carried.insert(stepKey).inserted
      else { continue }
      add(stepKey, fact)
      // Begun is the first of them: the line is, by that.
      if isBegun { return }
    }
  }

  /// What is said of a step of a line that was done or skipped, or of its first step where it was begun.
  static func fact(_ progress: ItemProgress) -> ItemFact? {
    switch progress.state {
    case .done: progress.done.map { .checked(on: $0.day, Remark()) }
    case .skipped:
      progress.skippedDay.map { .skipped(on: $0, why: progress.skipReason) }
    case .started: progress.startedDay.map { .started(on: $0) }
    case .open: nil
    }
  }

  /// The line has the state that its steps gave it.
  private mutating func carryUp(
    _ key: ItemKey, _ old: Int, _ last: StudiedPlan, _ now: Set<ItemKey>
  ) {
    let steps = (old + 1..<Int(last.items[old].next)).filter { last.isLeaf($0) }
    let keys = steps.map { last.study.itemKeys[$0] }
    let own = progress[key]?.state ?? .open
    let state = last.state(ofItem: old)
    guard state != own else { return }
    let reopening: ItemFact? = own == .done ? .unchecked : own == .skipped ? .unskipped : nil
    // Steps that stand elsewhere now were no steps of this line alone: they make neither more nor less of it.
    // Who reopens a step reopens the line, too.
    guard !keys.contains(where: now.contains) else { return }
    let said = keys.compactMap { progress[$0] }
    switch state {
    case .done:
      add(key, .checked(on: said.compactMap(\.doneDay).max(), Remark()))
    case .skipped:
      if let reopening { add(key, reopening) }
      let skipped = said.filter { $0.skipped != nil }
      add(
        key,
        .skipped(
          on: skipped.compactMap(\.skippedDay).max() ?? day,
          why: skipped.compactMap(\.skipReason).first))
    case .started:
      if let reopening { add(key, reopening) }
      add(key, .started(on: day))
    case .open:
      if let reopening { add(key, reopening) }
    }
  }

  private mutating func add(_ key: ItemKey, _ fact: ItemFact) {
    facts.append(PlanChange.ItemFactOf(key: key, fact: fact))
  }
}

extension ItemProgress {
  /// Whether it is open, or was begun before the other one was done or skipped.
  fileprivate func isLess(than whole: ItemProgress) -> Bool {
    switch state {
    case .open: true
    case .started: decided.flatMap { step in whole.decided.map { step < $0 } } ?? false
    case .done, .skipped: false
    }
  }
}
