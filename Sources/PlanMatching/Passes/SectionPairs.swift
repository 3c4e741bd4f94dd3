/// Which section of the new text continues which of the old one: the one that holds most of its
/// lines, whatever its heading says now; then the one of the same heading, unless all were counted anew.
struct SectionPairs {
  private(set) var newOf: [Int?]
  private(set) var oldOf: [Int?]

  /// Votes with the pairs found so far.
  init(_ table: MatchTable) {
    newOf = Array(repeating: nil, count: table.pathCount)
    oldOf = newOf
    let oldOrder = Self.order(table.oldPath.prefix(table.liveCount))
    let newOrder = Self.order(table.newPath[...])
    var votes: [Vote.Sections: Float] = [:]
    for old in 0..<table.liveCount {
      guard let new = table.newOf[old] else { continue }
      votes[Vote.Sections(old: table.oldPath[old], new: table.newPath[new]), default: 0] += 1
    }
    let kept = Set(newOrder)
    for path in oldOrder where kept.contains(path) {
      // A heading weighs less than a line: weeks are renumbered when one is put before them.
      votes[Vote.Sections(old: path, new: path), default: 0] += 0.5
    }
    for shifted in ShiftedSections(table).pairs {
      votes[Vote.Sections(old: shifted.old, new: shifted.new), default: 0] += Float(shifted.lines)
    }
    let sorted = votes.map { Vote(sections: $0.key, weight: $0.value) }.sorted()
    for vote in sorted { pair(vote.sections.old, vote.sections.new) }
    pairNeighbours(oldOrder, newOrder)
  }

  func areOne(_ old: Int, _ new: Int) -> Bool { newOf[old] == new }

  private mutating func pair(_ old: Int, _ new: Int) {
    guard newOf[old] == nil, oldOf[new] == nil else { return }
    newOf[old] = new
    oldOf[new] = old
  }

  /// A section alone between two that are paired is the one between their partners: its heading and
  /// all its lines were edited at once.
  private mutating func pairNeighbours(_ oldOrder: [Int], _ newOrder: [Int]) {
    var place: [Int: Int] = [:]
    for (index, path) in newOrder.enumerated() { place[path] = index }
    for (index, path) in oldOrder.enumerated() where newOf[path] == nil {
      let before = index == 0 ? -1 : newOf[oldOrder[index - 1]].flatMap { place[$0] }
      let after =
        index + 1 == oldOrder.count
        ? newOrder.count : newOf[oldOrder[index + 1]].flatMap { place[$0] }
      guard let before, let after, after == before + 2 else { continue }
      pair(path, newOrder[before + 1])
    }
  }

  /// Each section once, in the order of their first items.
  private static func order(_ paths: ArraySlice<Int>) -> [Int] {
    var seen = Set<Int>()
    return paths.filter { seen.insert($0).inserted }
  }
}

private struct Vote: Comparable {
  struct Sections: Hashable {
    var old: Int
    var new: Int
  }

  var sections: Sections
  var weight: Float

  static func < (a: Vote, b: Vote) -> Bool {
    if a.weight != b.weight { return a.weight > b.weight }
    return (a.sections.old, a.sections.new) < (b.sections.old, b.sections.new)
  }
}
