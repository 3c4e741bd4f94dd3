/// The days on which a plan's leaves were settled.
package struct StudyHistory: Sendable {
  package struct Entry: Hashable, Sendable {
    package let item: Int
    package let day: Day
    /// Whether it is one of those that 100 % means.
    package let isRequired: Bool
    /// Done, and not skipped.
    package let isDone: Bool
  }

  /// In the plan's order. What the plan's own text ticks has no day and is not among them.
  package let entries: [Entry]

  package init(_ plan: Plan) { self.init(plan, Workload(plan)) }

  package init(_ plan: Plan, _ work: Workload) {
    var isCounted = work.isPart
    for index in isCounted.indices.dropFirst() where !isCounted[Int(plan.sections[index].parent)] {
      isCounted[index] = false
    }
    var entries: [Entry] = []
    for (index, item) in plan.items.enumerated()
    where item.mark == .done || item.mark == .skipped {
      guard plan.isLeaf(index), item.kind != .outcome else { continue }
      let progress = plan.progress(at: .item(index))
      guard let day = progress.done ?? progress.skipped else { continue }
      let isRequired = isCounted[Int(item.section)] && plan.isRequired(leaf: index)
      entries.append(
        Entry(item: index, day: day, isRequired: isRequired, isDone: progress.done != nil))
    }
    self.entries = entries
  }

  /// Required leaves that were settled on that day or later.
  func settled(from day: Day) -> Int { entries.count { $0.isRequired && $0.day >= day } }
}

extension Plan {
  /// Whether an item of a section that counts does so too.
  fileprivate func isRequired(leaf index: Int) -> Bool {
    var at = index
    while at >= 0 {
      if isLeftOut(item: at) { return false }
      let parent = Int(items[at].parent)
      let choice = parent >= 0 ? items[parent].choice : sections[Int(items[at].section)].choice
      if choice != nil, !isTaken(item: at) { return false }
      at = parent
    }
    return true
  }
}
