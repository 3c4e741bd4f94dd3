import RoadmapKit

/// Which of many plans are worth a reader's time in full: those whose time runs, then those worked on
/// last, and what is finished after all others. The rest are told in a line each.
struct FullPlans {
  /// As many as anybody follows.
  static let most = 8

  /// The places of the plans in full, in the order in which plans are listed.
  let full: [Int]
  /// The others that are under way, those worked on last before the rest.
  let brief: [Int]

  /// Of those of an overview that are not closed.
  init(_ overview: Overview, _ facts: [TalliedPlan]) {
    let open = overview.entries.indices.filter { !facts[$0].isClosed(today: overview.today) }
    let ranked = open.sorted { a, b in
      let ranks = [a, b].map { place in
        facts[place].tally.isComplete
          ? 2 : overview.entries[place].run?.isOn(overview.today) == true ? 0 : 1
      }
      if ranks[0] != ranks[1] { return ranks[0] < ranks[1] }
      let days = [a, b].map { facts[$0].lastTouched?.number ?? .min }
      return days[0] != days[1] ? days[0] > days[1] : a < b
    }
    full = ranked.prefix(Self.most).sorted()
    brief = Array(ranked.dropFirst(Self.most))
  }
}

/// A plan as one line has it.
struct PlanLine {
  let id: PlanID
  let run: PlanRun?
  let facts: TalliedPlan

  var title: String { facts.tally.title }
  var counts: PlanCounts { facts.tally.counts }
}

extension TalliedPlan {
  /// As a `Standing` is.
  fileprivate func isClosed(today: Day) -> Bool {
    Standing.isClosed(isComplete: tally.isComplete, tally.counts, days, today: today)
  }
}
