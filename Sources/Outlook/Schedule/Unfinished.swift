import RoadmapModel

/// What was left to do of a plan when it was spread anew.
struct Unfinished {
  /// By section, the counted leaves of its own that were done by then.
  let doneBefore: [Int]
  /// By section, whether anything of it was done by then, in it or below.
  let isBegun: [Bool]
  /// With what was left as its size, for a layout of that alone.
  let work: Workload

  init(_ plan: StudiedPlan, _ work: Workload, _ history: StudyHistory, at spread: SpreadStart) {
    let before = history.done(before: spread, work)
    doneBefore = before
    var begun = before.map { $0 > 0 }
    for index in begun.indices.dropFirst().reversed() where begun[index] {
      begun[Int(plan.sections[index].parent)] = true
    }
    isBegun = begun
    // What is skipped after that keeps its part of the days: skipping moves no window.
    let skipped = Self.skipped(since: spread, in: plan)
    self.work = work.weighing(
      own: zip(zip(work.own, skipped), before).map { part, done in
        let (own, skipped) = part
        return max(min(own.counted + skipped, max(own.counted, own.weight)) - done, 0)
      },
      parents: plan.sections.map { Int($0.parent) })
  }

  /// By section, how many leaves of its own that would count were skipped since.
  private static func skipped(since spread: SpreadStart, in plan: StudiedPlan) -> [Int] {
    var counts = Array(repeating: 0, count: plan.sections.count)
    for index in plan.items.indices
    where plan.isWork(leaf: index) && plan.state(ofItem: index) == .skipped {
      let progress = plan.progress(at: .item(index))
      guard let skipped = progress.skippedDay, !spread.follows(skipped, progress.decided) else {
        continue
      }
      counts[Int(plan.items[index].section)] += 1
    }
    return counts
  }
}
