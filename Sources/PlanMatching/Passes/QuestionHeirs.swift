import RoadmapModel

/// A line that was asked about and was replaced: the question goes on with what stands in its place,
/// however unlike, since nobody has answered it yet.
struct QuestionHeirs {
  private(set) var all: [MatchTable.Doubt] = []

  /// Far more candidates than this help nobody to choose.
  private static let most = 5

  init(_ table: MatchTable, _ sections: SectionPairs) {
    let asked = (0..<table.liveCount).filter { !table.old[$0].waiting.isEmpty }
    guard !asked.isEmpty else { return }
    var open: Set<ItemKey> = []
    for line in asked where table.newOf[line] != nil || table.isOldInDoubt[line] {
      open.formUnion(table.old[line].waiting)
    }
    let lost = asked.filter {
      table.isFree(old: $0) && !open.isSuperset(of: table.old[$0].waiting)
    }
    guard !lost.isEmpty else { return }
    let neighbours = Neighbours(table, sections)
    var after: [Neighbours.Anchor: [Int]] = [:]
    var before: [Neighbours.Anchor: [Int]] = [:]
    for new in table.new.indices where table.oldOf[new] == nil {
      if let anchor = neighbours.new[new].before { after[anchor, default: []].append(new) }
      if let anchor = neighbours.new[new].after { before[anchor, default: []].append(new) }
    }
    for old in lost {
      let place = neighbours.old[old]
      let news =
        (place.before.flatMap { after[$0] } ?? []) + (place.after.flatMap { before[$0] } ?? [])
      var seen: Set<Int> = []
      let near = news.filter { seen.insert($0).inserted }.sorted {
        (abs(neighbours.new[$0].offset - place.offset), $0)
          < (abs(neighbours.new[$1].offset - place.offset), $1)
      }
      guard !near.isEmpty else { continue }
      all.append(
        MatchTable.Doubt(old: old, candidates: near.prefix(Self.most).map { (new: $0, score: 0) }))
    }
  }
}
