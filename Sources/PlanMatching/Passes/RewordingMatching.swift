import RoadmapModel

/// Pairs items whose words differ: the most alike, above a threshold that is the higher the less
/// their places agree, and only where no second pairing comes near.
struct RewordingMatching {
  private let table: MatchTable
  private let sections: SectionPairs
  private let exact: ExactMatching
  private(set) var pool = WordPool()
  private(set) var oldWords: [[Int32]] = []
  private(set) var newWords: [Int: [Int32]] = [:]
  /// All pairings that are worth a thought.
  private(set) var pairs: [Pairing] = []
  /// Of each free new item, how near the nearest old line comes that is another item by now.
  private(set) var takenLikeness: [Int: Float] = [:]

  /// The new lines that say a part of an old one and no more, and the old lines that a new one holds.
  private var partsOf: [Int: Set<Int>] = [:]
  private var heldBy: [Int: Set<Int>] = [:]

  private let frees: [Int]
  private let twinsAreOne: Bool

  /// `twinsAreOne`: of two old lines of the same words at the same place, either will do.
  init(
    _ table: MatchTable, _ sections: SectionPairs, _ exact: ExactMatching, twinsAreOne: Bool = false
  ) {
    self.twinsAreOne = twinsAreOne
    self.table = table
    self.sections = sections
    self.exact = exact
    frees = table.new.indices.filter { table.isFree(new: $0) }
  }

  /// Those that are clear.
  mutating func run() -> [Pairing] {
    guard !frees.isEmpty, table.old.indices.contains(where: { table.isFree(old: $0) }) else {
      return []
    }
    readWords()
    collect()
    return decide()
  }

  // MARK: - Candidates

  private mutating func readWords() {
    oldWords = table.oldBare.map { pool.words(of: table.texts[$0]) }
    for new in frees { newWords[new] = pool.words(of: table.texts[table.newBare[new]]) }
    pool.weigh(oldWords)
  }

  private mutating func collect() {
    var index = CandidateIndex(oldWords, pool)
    let neighbours = Neighbours(table, sections)
    let beside = PlaceCandidates(table, neighbours)
    let scale = Double(table.liveCount) / Double(max(table.new.count, 1))
    for new in frees {
      guard let words = newWords[new] else { continue }
      let expected = Int(Double(new) * scale)
      var olds = index.candidates(for: words, near: expected, pool)
      for old in beside.candidates(new) where !olds.contains(old) { olds.append(old) }
      for old in olds {
        let likeness = TextSimilarity(oldWords[old], words, pool)
        if table.isFree(old: old), old < table.liveCount {
          consider(old, new, likeness, neighbours)
        } else if !likeness.isContrary {
          takenLikeness[new] = max(takenLikeness[new] ?? 0, likeness.likeness)
          considerGone(old, new, likeness)
        }
      }
    }
  }

  private mutating func consider(
    _ old: Int, _ new: Int, _ likeness: TextSimilarity, _ neighbours: Neighbours
  ) {
    // Twins are for `ExactMatching` to tell apart.
    guard table.oldText[old] != table.newText[new] else { return }
    let isInSection = sections.areOne(table.oldPath[old], table.newPath[new])
    let place = Pairing.Place.after(
      neighbours.agreement(old, new), inSection: isInSection)
    if likeness.common >= 0.8, !likeness.isContrary {
      if likeness.addsNoNames { partsOf[old, default: []].insert(new) }
      if likeness.keepsNames { heldBy[new, default: []].insert(old) }
    }
    var pairing = Pairing(old: old, new: new, place: place, likeness: likeness)
    if twinsAreOne { pairing.drift = drift(old, new, neighbours) }
    // An outcome confirmed is not a topic studied.
    if place == .elsewhere,
      (table.old[old].kind == .outcome) != (table.new[new].kind == .outcome)
    {
      pairing.isClear = false
    }
    // "Reading (optional)" that is gone from week 2 need not be the "Reading" that week 5 has now.
    if place == .elsewhere, table.oldBare[old] == table.newBare[new] {
      pairing.isClear = false
      pairing.isPossible = true
    }
    let hasSameWords = table.hasSameWords(old, new)
    if pairing.isClear || hasSameWords && !likeness.isContrary,
      LineContrast.isOtherSubject(
        table.old[old].fullText, table.new[new].fullText, likeness, pool)
        || AddedDetail.addsSubject(table.old[old].text, table.new[new].text)
    {
      pairing.isClear = false
      pairing.isPossible = true
    }
    // The words it had when first seen, under the heading it had then: an edit taken back.
    if !likeness.isContrary, table.old[old].key == table.new[new].firstKey,
      !hasSameWords, !KeyWords.areEqual(table.old[old].text, table.new[new].text),
      exact.isOnlyOne(newText: table.newText[new])
    {
      pairing.isClear = true
      pairing.isPossible = true
      pairing.score = max(pairing.score, 1)
    }
    if pairing.isPossible { pairs.append(pairing) }
  }

  /// How differently the two stand among the lines of the old one's words, at one place.
  private func drift(_ old: Int, _ new: Int, _ neighbours: Neighbours) -> Int {
    let text = table.oldText[old]
    let olds = exact.countOfOlds(text, in: max(0, old - neighbours.old[old].offset)..<old)
    let news = exact.countOfNews(text, in: max(0, new - neighbours.new[new].offset)..<new)
    return abs(olds - news)
  }

  /// A gone item comes back by its own words alone; like ones are asked about.
  private mutating func considerGone(_ old: Int, _ new: Int, _ likeness: TextSimilarity) {
    guard old >= table.liveCount, table.isFree(old: old), table.old[old].hasProgress,
      likeness.likeness >= 0.75
    else { return }
    var pairing = Pairing(old: old, new: new, place: .elsewhere, likeness: likeness)
    pairing.isClear = false
    pairing.isPossible = true
    pairs.append(pairing)
  }

  // MARK: - Decisions

  /// Whether the rest of the old line stands in another one, or the rest of the new one stood in
  /// another: one line was made two, or two were made one.
  private func isShared(_ pairing: Pairing) -> Bool {
    !pairing.likeness.keepsNames
      && partsOf[pairing.old, default: []].contains {
        table.newText[$0] != table.newText[pairing.new]
      }
      || !pairing.likeness.addsNoNames
        && heldBy[pairing.new, default: []].contains {
          table.oldText[$0] != table.oldText[pairing.old]
        }
  }

  private func decide() -> [Pairing] {
    var byOld: [Int: [Pairing]] = [:]
    var byNew: [Int: [Pairing]] = [:]
    let sorted = pairs.sorted()
    for pairing in sorted where pairing.isRival {
      byOld[pairing.old, default: []].append(pairing)
      byNew[pairing.new, default: []].append(pairing)
    }
    var newOf: [Int: Int] = [:]
    var oldOf: [Int: Int] = [:]
    var clear: [Pairing] = []
    for pairing in sorted where pairing.isClear {
      guard newOf[pairing.old] == nil, oldOf[pairing.new] == nil, !isShared(pairing) else {
        continue
      }
      func isTwin(_ rival: Pairing) -> Bool {
        twinsAreOne && rival.new == pairing.new && rival.place == pairing.place
          && table.oldText[rival.old] == table.oldText[pairing.old]
      }
      func comesNear(_ rival: Pairing) -> Bool {
        !isTwin(rival) && (rival.old != pairing.old || rival.new != pairing.new)
          && newOf[rival.old] == nil && oldOf[rival.new] == nil
      }
      func isRivalled(_ rivals: [Pairing]?) -> Bool {
        // The best first: those that follow come no nearer.
        rivals?.prefix { $0.score > pairing.score - Pairing.margin }.contains(where: comesNear)
          ?? false
      }
      if isRivalled(byOld[pairing.old]) || isRivalled(byNew[pairing.new])
        || (takenLikeness[pairing.new] ?? 0) > pairing.score - Pairing.margin
      {
        continue
      }
      newOf[pairing.old] = pairing.new
      oldOf[pairing.new] = pairing.old
      clear.append(pairing)
    }
    return clear
  }
}
