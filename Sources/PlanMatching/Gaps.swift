/// The unmatched lines, by the two matched ones they stand between.
struct Gaps {
  struct Link: Hashable, Comparable {
    var old: Int
    var new: Int

    static func < (a: Link, b: Link) -> Bool { (a.old, a.new) < (b.old, b.new) }
  }

  private struct Gap: Hashable {
    var before: Neighbours.Anchor?
    var after: Neighbours.Anchor?

    init(_ place: Neighbours.Place) {
      before = place.before
      after = place.after
    }
  }

  private var olds: [Gap: [Int]] = [:]
  private var news: [Gap: [Int]] = [:]
  private let neighbours: Neighbours

  init(_ table: MatchTable, _ neighbours: Neighbours) {
    self.neighbours = neighbours
    for old in 0..<table.liveCount where table.newOf[old] == nil {
      olds[Gap(neighbours.old[old]), default: []].append(old)
    }
    for new in table.new.indices where table.oldOf[new] == nil {
      news[Gap(neighbours.new[new]), default: []].append(new)
    }
  }

  /// Whether every line of the pairing's gap, old and new, has its own link, in the same order.
  func isAllOf(_ links: Set<Link>, around pairing: Pairing) -> Bool {
    let gap = Gap(neighbours.new[pairing.new])
    guard let olds = olds[gap], let news = news[gap], olds.count == news.count else { return false }
    return zip(olds, news).allSatisfy { links.contains(Link(old: $0, new: $1)) }
  }
}
