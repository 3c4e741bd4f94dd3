import RoadmapModel

/// Pairs short lines with what they grew into: too few of their words are alike for
/// `RewordingMatching`, so it takes a place where nothing else can have happened. A line cut short may
/// be a part of what it was, or one of several parts, so that is always a question.
struct ContainmentMatching {
  private(set) var clear: [Pairing] = []
  /// Enough to ask: all that the one names, the other names too, in the same section.
  private(set) var possible: [Pairing] = []

  private let table: MatchTable
  private let rewording: RewordingMatching
  private let neighbours: Neighbours

  init(_ table: MatchTable, _ sections: SectionPairs, _ rewording: RewordingMatching) {
    self.table = table
    self.rewording = rewording
    // Anew: lines that were reworded are neighbours now.
    neighbours = Neighbours(table, sections)
    let holding = containments(sections)
    guard !holding.isEmpty else { return }
    let counts = Rivals(holding + rewording.pairs.filter { $0.isRival && isOpen($0) })
    clear = UnmatchedRuns(table, neighbours).ofWholeRuns(
      holding.filter { counts.areNone(for: $0) && isGrown($0) })
    let known = Set(rewording.pairs.map { UnmatchedRuns.Link(old: $0.old, new: $0.new) })
    possible = holding.filter {
      $0.place != .elsewhere && !known.contains(UnmatchedRuns.Link(old: $0.old, new: $0.new))
    }
  }

  private func isOpen(_ pairing: Pairing) -> Bool {
    table.isFree(old: pairing.old) && table.isFree(new: pairing.new)
  }

  /// The free lines of which one names all that the other names.
  private func containments(_ sections: SectionPairs) -> [Pairing] {
    let news = table.new.indices.filter { table.isFree(new: $0) }
    let olds = (0..<table.liveCount).filter { table.isFree(old: $0) }
    guard !news.isEmpty, !olds.isEmpty, !rewording.oldWords.isEmpty else { return [] }
    let oldNames = NameIndex(olds.map { ($0, rewording.oldWords[$0]) }, rewording.pool)
    let newNames = NameIndex(
      news.map { ($0, rewording.newWords[$0] ?? []) }, rewording.pool)
    var links = Set<UnmatchedRuns.Link>()
    for new in news {
      for old in oldNames.lines(namedIn: rewording.newWords[new] ?? []) {
        links.insert(UnmatchedRuns.Link(old: old, new: new))
      }
    }
    for old in olds {
      for new in newNames.lines(namedIn: rewording.oldWords[old]) {
        links.insert(UnmatchedRuns.Link(old: old, new: new))
      }
    }
    return links.sorted().compactMap { link in
      guard let words = rewording.newWords[link.new] else { return nil }
      let likeness = TextSimilarity(rewording.oldWords[link.old], words, rewording.pool)
      guard likeness.keepsNames || likeness.addsNoNames, likeness.common >= 1,
        !likeness.isContrary
      else { return nil }
      let isInSection = sections.areOne(table.oldPath[link.old], table.newPath[link.new])
      let place = Pairing.Place.after(
        neighbours.agreement(link.old, link.new), inSection: isInSection)
      return Pairing(old: link.old, new: link.new, place: place, likeness: likeness)
    }
  }

  /// Whether words and place say that the one line became the other, if nothing speaks against it.
  private func isGrown(_ pairing: Pairing) -> Bool {
    let (old, new) = (table.old[pairing.old], table.new[pairing.new])
    guard pairing.place == .slot, old.kind == new.kind,
      // What is much like a line that is still there may as well be a copy of that.
      rewording.takenLikeness[pairing.new] ?? 0 < 0.6,
      // Between the edges of a section, its name is the only witness.
      neighbours.new[pairing.new].hasItem
        || table.oldPath[pairing.old] == table.newPath[pairing.new]
    else { return false }
    return AddedDetail.isSameThing(old.text, new.text)
      && !LineContrast.isOtherSign(old.fullText, new.fullText)
  }
}

/// How many pairings each line has a part in.
private struct Rivals {
  private var newsOf: [Int: Set<Int>] = [:]
  private var oldsOf: [Int: Set<Int>] = [:]

  init(_ pairings: [Pairing]) {
    for pairing in pairings {
      newsOf[pairing.old, default: []].insert(pairing.new)
      oldsOf[pairing.new, default: []].insert(pairing.old)
    }
  }

  func areNone(for pairing: Pairing) -> Bool {
    newsOf[pairing.old] == [pairing.new] && oldsOf[pairing.new] == [pairing.old]
  }
}

/// Lines by the rarest of the words that say what they are about.
private struct NameIndex {
  private var lines: [Int32: [Int]] = [:]
  private static let linesPerName = 12

  init(_ all: [(line: Int, words: [Int32])], _ pool: WordPool) {
    for (line, words) in all {
      let names = words.filter { pool.words[Int($0)].isName }
      guard let rarest = names.max(by: { pool.words[Int($0)].weight < pool.words[Int($1)].weight })
      else { continue }
      lines[rarest, default: []].append(line)
    }
  }

  func lines(namedIn words: [Int32]) -> [Int] {
    Set(words).flatMap { lines[$0]?.prefix(Self.linesPerName) ?? [] }
  }
}
