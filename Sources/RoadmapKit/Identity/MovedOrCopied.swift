/// A line that seems to have moved while one much like it stands in its old section: it may as well
/// have been copied and then reworded where it was. Only the user knows which of the two is the item.
enum MovedOrCopied {
  static func question(_ table: inout MatchTable, _ sections: SectionPairs) {
    let movers = (0..<table.liveCount).filter { old in
      guard table.old[old].hasProgress, let new = table.newOf[old] else { return false }
      return !sections.areOne(table.oldPath[old], table.newPath[new])
    }
    guard !movers.isEmpty else { return }
    let neighbours = Neighbours(table, sections)
    let beside = FreeLines(table, neighbours)
    guard !beside.isEmpty else { return }
    var pool = WordPool()
    let words = (0..<table.liveCount).map { pool.words(of: table.texts[table.oldText[$0]]) }
    let freeWords = beside.lines.map { ($0, pool.words(of: table.texts[table.newText[$0]])) }
    let wordsOfFree = Dictionary(freeWords, uniquingKeysWith: { first, _ in first })
    pool.weigh(words)
    for old in movers {
      guard let copy = table.newOf[old] else { continue }
      let rivals = beside.candidates(neighbours.old[old], sections.newOf[table.oldPath[old]])
        .compactMap { new -> Pairing? in
          guard table.isFree(new: new), let other = wordsOfFree[new] else { return nil }
          let pairing = Pairing(
            old: old, new: new, place: .after(neighbours.agreement(old, new), inSection: true),
            likeness: TextSimilarity(words[old], other, pool))
          // Even another number is no proof where it stands between the same lines.
          let mayBeIt = pairing.isRival || pairing.place == .slot
          return mayBeIt && pairing.likeness.share >= 0.6 ? pairing : nil
        }
      guard !rivals.isEmpty else { continue }
      table.part(old, copy)
      table.doubt(
        old,
        [(new: copy, score: 1)]
          + rivals.sorted().prefix(4).map { (new: $0.new, score: $0.likeness.likeness) })
    }
  }
}

/// The new lines without an old one, by the matched lines they stand beside.
private struct FreeLines {
  let lines: [Int]
  private var after: [Neighbours.Anchor: [Int]] = [:]
  private var before: [Neighbours.Anchor: [Int]] = [:]
  private var inSection: [Int: [Int]] = [:]

  var isEmpty: Bool { lines.isEmpty }

  init(_ table: MatchTable, _ neighbours: Neighbours) {
    lines = table.new.indices.filter { table.isFree(new: $0) }
    for new in lines {
      inSection[table.newPath[new], default: []].append(new)
      if let anchor = neighbours.new[new].before { after[anchor, default: []].append(new) }
      if let anchor = neighbours.new[new].after { before[anchor, default: []].append(new) }
    }
  }

  /// At most eight of the section, and beside each of the place's neighbours.
  func candidates(_ place: Neighbours.Place, _ section: Int?) -> [Int] {
    let around = [
      place.before.flatMap { after[$0] }?.prefix(8), place.after.flatMap { before[$0] }?.suffix(8),
      section.flatMap { inSection[$0] }?.prefix(8),
    ]
    var seen = Set<Int>()
    return around.flatMap { $0 ?? [] }.filter { seen.insert($0).inserted }
  }
}
