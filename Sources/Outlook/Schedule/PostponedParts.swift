import RoadmapModel

/// Which parts of a plan are due on other days than its layout says: what was postponed, and what was
/// added where the time was over.
struct PostponedParts {
  /// By section: the last that was said of it or of what it stands in was said of itself.
  private(set) var sections: [Int: Day] = [:]
  /// By item, in the same way; of what it stands in, too.
  private(set) var items: [Int: Day] = [:]
  /// By item, the days that it was given when it was added.
  private(set) var added: [Int: ClosedRange<Day>] = [:]

  var isEmpty: Bool { sections.isEmpty && items.isEmpty && added.isEmpty }

  init(_ run: PlanRun, _ plan: StudiedPlan, _ pausedDays: PausedDays, until end: Day) {
    guard !run.postponed.isEmpty || run.revision?.spread == .ahead else { return }
    // A week that is postponed takes along what was postponed in it before.
    var last = Array(repeating: 0, count: plan.sections.count)
    for index in plan.sections.indices.dropFirst() {
      last[index] = last[Int(plan.sections[index].parent)]
      guard let own = run.postponed[plan.study.sectionKeys[index]], own.number > last[index] else {
        continue
      }
      last[index] = own.number
      sections[index] = pausedDays.due(own)
    }
    if !run.postponed.isEmpty {
      for index in plan.items.indices {
        var latest: PlanRun.Postponement?
        var at = index
        while at >= 0 {
          if let own = run.postponed[plan.study.itemKeys[at]], own.number > latest?.number ?? 0 {
            latest = own
          }
          at = Int(plan.items[at].parent)
        }
        guard let latest, latest.number > last[Int(plan.items[index].section)] else { continue }
        items[index] = pausedDays.due(latest)
      }
    }
    guard let revision = run.revision, revision.spread == .ahead else { return }
    let windows = Dictionary(revision.windows.map { ($0.section, $0.days) }) { $1 }
    for (index, key) in plan.study.itemKeys.enumerated() {
      guard let days = windows[key], items[index] == nil, last[Int(plan.items[index].section)] == 0
      else { continue }
      let window = pausedDays.put(days, offAfter: revision.from, knowing: run.revisionPauses)
      added[index] = min(window.lowerBound, end)...min(window.upperBound, end)
    }
  }
}
