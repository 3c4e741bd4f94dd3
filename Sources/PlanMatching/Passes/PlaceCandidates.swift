import RoadmapModel

/// The free old lines that stand where a free new one stands, for lines that share no word.
struct PlaceCandidates {
  private var oldsAfter: [Neighbours.Anchor: [Int]] = [:]
  private var oldsBefore: [Neighbours.Anchor: [Int]] = [:]
  private let neighbours: Neighbours

  init(_ table: MatchTable, _ neighbours: Neighbours) {
    self.neighbours = neighbours
    for old in 0..<table.liveCount where table.isFree(old: old) {
      if let before = neighbours.old[old].before { oldsAfter[before, default: []].append(old) }
      if let after = neighbours.old[old].after { oldsBefore[after, default: []].append(old) }
    }
  }

  /// At most seven on each side, those of about the same offset.
  func candidates(_ new: Int) -> [Int] {
    let place = neighbours.new[new]
    var result: [Int] = []
    for olds in [place.before.flatMap { oldsAfter[$0] }, place.after.flatMap { oldsBefore[$0] }] {
      guard let olds else { continue }
      let start = max(0, min(place.offset, olds.count) - 3)
      for old in olds[start..<min(olds.count, start + 7)] where !result.contains(old) {
        result.append(old)
      }
    }
    return result
  }
}
