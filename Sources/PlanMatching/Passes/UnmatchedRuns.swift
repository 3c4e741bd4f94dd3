import RoadmapModel

/// The lines that nothing is matched with yet, in runs: those between the same two matched lines, on
/// either side of the edit.
struct UnmatchedRuns {
  /// An old and a new line.
  struct Link: Hashable, Comparable {
    var old: Int
    var new: Int

    static func < (a: Link, b: Link) -> Bool { (a.old, a.new) < (b.old, b.new) }
  }

  /// What stands where one run of old lines stood.
  struct Run {
    fileprivate(set) var olds: [Int] = []
    fileprivate(set) var news: [Int] = []
    /// Whether a line of the section, or its edge, is known on both sides.
    fileprivate(set) var isBetween: Bool
  }

  private struct Edges: Hashable {
    var before: Neighbours.Anchor?
    var after: Neighbours.Anchor?

    init(_ place: Neighbours.Place) {
      before = place.before
      after = place.after
    }
  }

  /// In the order of the old lines; those without an old line are left out.
  private(set) var all: [Run] = []
  private var runOfNew: [Int: Int] = [:]

  init(_ table: MatchTable, _ neighbours: Neighbours) {
    var numbers: [Edges: Int] = [:]
    for old in 0..<table.liveCount where table.newOf[old] == nil {
      let edges = Edges(neighbours.old[old])
      let number = numbers[edges] ?? all.count
      if number == all.count {
        numbers[edges] = number
        all.append(Run(isBetween: edges.before != nil && edges.after != nil))
      }
      all[number].olds.append(old)
    }
    for new in table.new.indices where table.oldOf[new] == nil {
      guard let number = numbers[Edges(neighbours.new[new])] else { continue }
      all[number].news.append(new)
      runOfNew[new] = number
    }
  }

  /// Those of the pairings in whose run every line, old and new, has its own link, in the same order.
  func ofWholeRuns(_ pairings: [Pairing]) -> [Pairing] {
    let links = Set(pairings.map { Link(old: $0.old, new: $0.new) })
    let isWhole = all.map { run in
      run.olds.count == run.news.count
        && zip(run.olds, run.news).allSatisfy { links.contains(Link(old: $0, new: $1)) }
    }
    return pairings.filter { runOfNew[$0.new].map { isWhole[$0] } ?? false }
  }
}
