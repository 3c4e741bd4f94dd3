import RoadmapModel

/// What is to be said where an item was broken into steps, or its steps were taken away, so that what was
/// done stays done.
///
/// "Learn Docker" is done and gets two boxes below it: both are done with it, and can be reopened. All
/// boxes below a line are done, and are removed: the line is done; were some, it is started.
struct StepTicks {
  private(set) var facts: [PlanChange.ItemFactOf] = []

  private let progress: [ItemKey: ItemProgress]
  private let day: Day

  init(
    from last: ShelvedPlan?, to shelved: ShelvedPlan, _ progress: [ItemKey: ItemProgress],
    on day: Day
  ) {
    self.progress = progress
    self.day = day
    guard let last else { return }
    let before = Dictionary(
      zip(last.itemKeys, last.itemKeys.indices), uniquingKeysWith: { first, _ in first })
    let now = Set(shelved.itemKeys)
    for (index, key) in shelved.itemKeys.enumerated() {
      guard let old = before[key] else { continue }
      switch (last.plan.isLeaf(old), shelved.plan.isLeaf(index)) {
      case (true, false): carryDown(key, index, shelved, known: before)
      case (false, true): carryUp(key, old, last, now)
      default: break
      }
    }
  }

  /// A line with progress of its own keeps that; so does one that stood elsewhere.
  private mutating func carryDown(
    _ key: ItemKey, _ index: Int, _ shelved: ShelvedPlan, known: [ItemKey: Int]
  ) {
    guard let done = progress[key]?.done else { return }
    for step in index + 1..<Int(shelved.plan.items[index].next) {
      let stepKey = shelved.itemKeys[step]
      guard shelved.plan.isLeaf(step), !shelved.plan.items[step].isOptional,
        shelved.plan.choice(over: .item(step)) == nil, known[stepKey] == nil,
        progress[stepKey] == nil
      else { continue }
      add(stepKey, .checked(on: done.day, Remark()))
    }
  }

  private mutating func carryUp(
    _ key: ItemKey, _ old: Int, _ last: ShelvedPlan, _ now: Set<ItemKey>
  ) {
    let steps = (old + 1..<Int(last.plan.items[old].next)).filter {
      last.plan.isLeaf($0) && !last.plan.items[$0].isOptional
    }.map { last.itemKeys[$0] }
    // Steps that stand elsewhere now were no steps of this line alone.
    guard !steps.isEmpty, !steps.contains(where: now.contains) else { return }
    let states = steps.map { progress[$0]?.state ?? .open }
    let own = progress[key]?.state ?? .open
    if states.allSatisfy({ $0 == .done }) {
      let days = steps.compactMap { progress[$0]?.done?.day }
      if own != .done { add(key, .checked(on: days.max() ?? day, Remark())) }
    } else {
      if own == .done { add(key, .unchecked) }
      if own != .started, states.contains(where: { $0 == .done || $0 == .started }) {
        add(key, .started(on: day))
      }
    }
  }

  private mutating func add(_ key: ItemKey, _ fact: ItemFact) {
    facts.append(PlanChange.ItemFactOf(key: key, fact: fact))
  }
}
