import RoadmapModel

/// Asks about lines that have others in their place now: "Tracing → OpenTelemetry" may have become "Trace
/// requests with OpenTelemetry". Of several, only those that share a word of the subject are asked about.
struct ReplacedLines {
  private(set) var possible: [Pairing] = []

  private let table: MatchTable
  private let rewording: RewordingMatching
  private let neighbours: Neighbours
  /// How many old lines of one place a word may be in before it tells none of them from the others.
  private static let linesPerWord = 4

  init(_ table: MatchTable, _ sections: SectionPairs, _ rewording: RewordingMatching) {
    self.table = table
    self.rewording = rewording
    neighbours = Neighbours(table, sections)
    guard !rewording.oldWords.isEmpty else { return }
    for run in UnmatchedRuns(table, neighbours).all where run.isBetween {
      let olds = run.olds.filter { table.isFree(old: $0) && table.old[$0].isAskedFor }
      if let old = run.olds.first, let new = run.news.first, run.olds.count == 1,
        run.news.count == 1
      {
        askAlone(old, new)
      } else if let new = run.news.first, run.olds.count == 2, run.news.count == 1 {
        for old in run.olds { askAlone(old, new) }
      } else if run.olds.count == run.news.count {
        for (old, new) in zip(run.olds, run.news) { ask(old, new) }
      } else if !olds.isEmpty, !run.news.isEmpty {
        askByWords(olds, run.news)
      }
    }
  }

  /// One line went, and one came alone between the lines that stayed: only its owner knows whether it
  /// says the same in other words.
  private mutating func askAlone(_ old: Int, _ new: Int) {
    let isKnownElsewhere = rewording.pairs.contains { $0.old == old || $0.new == new }
    guard !isKnownElsewhere, table.isFree(old: old), table.isFree(new: new),
      (table.old[old].kind == .outcome) == (table.new[new].kind == .outcome),
      // Between the edges of a section, its name is the only witness.
      neighbours.new[new].hasItem || table.oldPath[old] == table.newPath[new],
      let words = rewording.newWords[new]
    else {
      ask(old, new)
      return
    }
    let likeness = TextSimilarity(rewording.oldWords[old], words, rewording.pool)
    guard Pairing.mayBeOne(likeness) else { return }
    possible.append(Pairing(old: old, new: new, place: .slot, likeness: likeness))
  }

  private mutating func askByWords(_ olds: [Int], _ news: [Int]) {
    var oldsOf: [Int32: [Int]] = [:]
    for old in olds {
      for word in Set(rewording.oldWords[old]) where rewording.pool.words[Int(word)].isSubject {
        oldsOf[word, default: []].append(old)
      }
    }
    for new in news {
      let words = rewording.newWords[new] ?? []
      let found = words.compactMap { oldsOf[$0] }.filter { $0.count <= Self.linesPerWord }
      for old in Set(found.joined()).sorted() { ask(old, new) }
    }
  }

  private mutating func ask(_ old: Int, _ new: Int) {
    guard table.isFree(old: old), table.isFree(new: new), let words = rewording.newWords[new] else {
      return
    }
    let likeness = TextSimilarity(rewording.oldWords[old], words, rewording.pool)
    guard likeness.subjects >= 0.7 || likeness.isQuantity && likeness.share >= 0.45,
      Pairing.mayBeOne(likeness)
    else {
      return
    }
    possible.append(Pairing(old: old, new: new, place: .slot, likeness: likeness))
  }
}
