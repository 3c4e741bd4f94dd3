import RoadmapModel

/// What was left to do of a plan at the beginning of a day.
struct Unfinished {
  /// By section, the counted leaves of its own that were done by then.
  let doneBefore: [Int]
  /// By section, whether anything of it was done by then, in it or below.
  let isBegun: [Bool]
  /// With what was left as its size, for a layout of that alone.
  let work: Workload

  init(_ plan: StudiedPlan, _ work: Workload, _ history: StudyHistory, before day: Day) {
    let before = history.done(before: day, work)
    doneBefore = before
    var begun = before.map { $0 > 0 }
    for index in begun.indices.dropFirst().reversed() where begun[index] {
      begun[Int(plan.sections[index].parent)] = true
    }
    isBegun = begun
    // What is skipped after that day keeps its part of the days: skipping moves no window.
    let skipped = Self.skipped(since: day, in: plan)
    self.work = work.weighing(
      own: zip(zip(work.own, skipped), before).map { part, done in
        let (own, skipped) = part
        return max(min(own.counted + skipped, max(own.counted, own.weight)) - done, 0)
      },
      parents: plan.sections.map { Int($0.parent) })
  }

  /// By section, how many leaves of its own that would count were skipped on that day or later.
  private static func skipped(since day: Day, in plan: StudiedPlan) -> [Int] {
    var counts = Array(repeating: 0, count: plan.sections.count)
    for index in plan.items.indices
    where plan.isWork(leaf: index) && plan.state(ofItem: index) == .skipped {
      guard let skipped = plan.progress(at: .item(index)).skippedDay, skipped >= day else {
        continue
      }
      counts[Int(plan.items[index].section)] += 1
    }
    return counts
  }
}
