package import RoadmapModel

/// The days on which a plan's leaves were done.
package struct StudyHistory: Sendable {
  package struct Entry: Hashable, Sendable {
    package let item: Int
    /// The section that the item stands in.
    package let section: Int
    package let day: Day
    /// Whether it is one of those that 100 % means.
    package fileprivate(set) var isCounted: Bool
    /// The event that says so, by its place among all others.
    package let decided: HybridTime?
  }

  /// In the plan's order. What the plan's own text ticks has no day and is not among them.
  package let entries: [Entry]

  package init(_ plan: StudiedPlan, _ work: Workload) {
    var isCounted = work.isPart
    for index in isCounted.indices.dropFirst() where !isCounted[Int(plan.sections[index].parent)] {
      isCounted[index] = false
    }
    var entries: [Entry] = []
    // By choice, the entries of options that are not chosen.
    var spare: [PlanPlace: [Int]] = [:]
    for (index, item) in plan.items.enumerated() where plan.isLeaf(index) {
      guard item.kind != .outcome, let done = plan.doneMoment(ofItem: index) else { continue }
      let isCounted = isCounted[Int(item.section)] && plan.isCounted(leaf: index)
      if !isCounted, let choice = plan.unmadeChoice(over: index), plan.isWork(leaf: index) {
        spare[choice, default: []].append(entries.count)
      }
      entries.append(
        Entry(
          item: index, section: Int(item.section), day: done.day, isCounted: isCounted,
          decided: done.decided))
    }
    // What was done of an option counts as far as its choice has room, chosen or not.
    for (choice, places) in spare {
      let places = places.sorted { (entries[$0].day, $0) < (entries[$1].day, $1) }
      let room = max(plan.doneUnchosen(at: choice), 0)
      for place in places.prefix(room) { entries[place].isCounted = true }
    }
    self.entries = entries
  }

  /// Counted leaves that were done on that day or later, up to the last one where one is given.
  func done(from day: Day, to last: Day = Day.all.upperBound) -> Int {
    entries.count { $0.isCounted && $0.day >= day && $0.day <= last }
  }

  /// By section, the counted leaves of its own that were done when what was left was spread.
  func done(before spread: SpreadStart, _ work: Workload) -> [Int] {
    var done = work.own.map(\.done)
    for entry in entries where entry.isCounted && !spread.follows(entry.day, entry.decided) {
      done[entry.section] -= 1
    }
    return done.map { max($0, 0) }
  }
}

extension StudiedPlan {
  /// How many done leaves a choice counts of options that are not chosen.
  fileprivate func doneUnchosen(at choice: PlanPlace) -> Int {
    let chosen = options(of: choice).filter { isChosen($0, of: choice) }
    return counts(of: choice).done - chosen.reduce(0) { $0 + counts(of: $1).done }
  }

  /// Whether an item of a section that counts does so too.
  fileprivate func isCounted(leaf index: Int) -> Bool {
    var at = index
    while at >= 0 {
      if isLeftOut(.item(at)) { return false }
      let parent = Int(items[at].parent)
      let choice = parent >= 0 ? items[parent].choice : sections[Int(items[at].section)].choice
      if choice != nil, !isTaken(item: at) { return false }
      at = parent
    }
    return true
  }
}
