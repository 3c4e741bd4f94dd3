import RoadmapModel

/// Which parts of a plan are due on other days than its layout says: what was postponed, and what was
/// added where the time was over.
struct PostponedParts {
  struct Part {
    let due: Day
    /// When it was postponed.
    let said: Day?
  }

  /// By section, where the last thing that was said of it or of what it stands in was said of it itself.
  private(set) var sections: [Int: Part] = [:]
  /// By item, in the same way; of what it stands in, too.
  private(set) var items: [Int: Part] = [:]
  /// By item, the days that it was given when it was added.
  private(set) var added: [Int: ClosedRange<Day>] = [:]
  /// Leaves in sections that were postponed which were done by then: they were due when they were.
  private(set) var settled: Set<Int> = []
  /// Sections with such leaves in them.
  private(set) var settledSections: Set<Int> = []
  /// Sections with leaves to do that are none of those.
  private(set) var openSections: Set<Int> = []

  var isEmpty: Bool { sections.isEmpty && items.isEmpty && added.isEmpty }

  init(_ run: PlanRun, _ plan: StudiedPlan, _ pausedDays: PausedDays, until end: Day) {
    guard !run.postponed.isEmpty || run.revision?.spread == .ahead else { return }
    // What is done or skipped holds the end no longer: it is due by then, or on the day it was done.
    func due(_ part: PlanRun.Postponement, _ place: PlanPlace) -> Day {
      let day = pausedDays.due(part)
      let held = run.limit(of: part).map { min(day, $0) } ?? day
      guard held > end, plan.isComplete(place) else { return held }
      return min(held, max(end, plan.lastDoneDay(in: place) ?? end))
    }
    // A week that is postponed takes along what was postponed in it before.
    var last: [PlanRun.Postponement?] = Array(repeating: nil, count: plan.sections.count)
    for index in plan.sections.indices.dropFirst() {
      last[index] = last[Int(plan.sections[index].parent)]
      guard let own = run.postponed[plan.study.sectionKeys[index]],
        own.number > last[index]?.number ?? 0
      else { continue }
      last[index] = own
      sections[index] = Part(due: due(own, .section(index)), said: own.said)
    }
    if !run.postponed.isEmpty {
      for index in plan.items.indices {
        let all = Self.postponements(of: index, run, plan)
        let latest = all.first { $0.isOf(index, in: plan) }
        let section = last[Int(plan.items[index].section)]
        guard latest?.postponement != section else { continue }
        if let latest {
          items[index] = Part(
            due: due(latest.postponement, .item(index)), said: latest.postponement.said)
        } else if section != nil {
          settled.insert(index)
        }
      }
      noteSections(plan)
    }
    guard let revision = run.revision, revision.spread == .ahead else { return }
    let windows = Dictionary(revision.windows.map { ($0.section, $0.days) }) { $1 }
    for (index, key) in plan.study.itemKeys.enumerated() {
      guard let days = windows[key], items[index] == nil,
        last[Int(plan.items[index].section)] == nil || settled.contains(index)
      else { continue }
      let window = pausedDays.put(days, offAfter: revision.from, knowing: run.revisionPauses)
      added[index] = min(window.lowerBound, end)...min(window.upperBound, end)
    }
  }

  /// What was said of an item and of all that it stands in, the last first.
  private static func postponements(
    of index: Int, _ run: PlanRun, _ plan: StudiedPlan
  ) -> [Said] {
    plan.ancestry(of: .item(index)).compactMap { place in
      run.postponed[plan.study.key(place)].map { Said(place: place, postponement: $0) }
    }.sorted { $0.postponement.number > $1.postponement.number }
  }

  private struct Said {
    let place: PlanPlace
    let postponement: PlanRun.Postponement

    /// Not of what was done by then, unless it was said of that alone, which was open.
    func isOf(_ index: Int, in plan: StudiedPlan) -> Bool {
      guard place != .item(index), plan.isLeaf(index), plan.state(ofItem: index) == .done,
        let said = postponement.said
      else { return true }
      return plan.doneDay(ofItem: index).map { $0 > said } ?? false
    }
  }

  private mutating func noteSections(_ plan: StudiedPlan) {
    guard !settled.isEmpty else { return }
    for index in plan.items.indices where plan.isWork(leaf: index) {
      guard plan.state(ofItem: index) != .skipped else { continue }
      var section = Int(plan.items[index].section)
      while section > 0 {
        if settled.contains(index) {
          settledSections.insert(section)
        } else {
          openSections.insert(section)
        }
        section = Int(plan.sections[section].parent)
      }
    }
  }
}

extension StudiedPlan {
  /// The last day on which something of a part was done.
  fileprivate func lastDoneDay(in place: PlanPlace) -> Day? {
    var last: Day?
    var stack = [place]
    while let next = stack.popLast() {
      if case .item(let index) = next, let day = doneDay(ofItem: index) {
        last = max(last ?? day, day)
      }
      stack += children(of: next)
    }
    return last
  }
}
