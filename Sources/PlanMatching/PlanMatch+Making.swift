extension PlanMatch {
  init(_ table: MatchTable, _ sections: SectionPairs) {
    var fresh = FreshKeys(taken: table.old.lazy.map(\.key))
    let isMoved = Self.moves(table, sections)
    let items = table.new.indices.map { new -> NewItem in
      guard let old = table.oldOf[new] else {
        return NewItem(
          key: fresh.make(for: table.new[new].firstKey), fate: .new, old: nil, isMoved: false)
      }
      let fate: Fate =
        old >= table.liveCount
        ? .revived
        : table.oldText[old] != table.newText[new] ? .reworded : isMoved[new] ? .moved : .kept
      return NewItem(
        key: table.old[old].key, fate: fate, old: table.source[old], isMoved: isMoved[new])
    }
    var olds = Array(repeating: OldItem(fate: .gone, new: nil), count: table.old.count)
    var summary = Summary()
    for old in table.old.indices {
      if let new = table.newOf[old] {
        olds[table.source[old]] = OldItem(fate: items[new].fate, new: new)
      } else if old < table.liveCount {
        summary.gone += 1
      }
    }
    for item in items { summary.count(item.fate) }
    questions = table.doubts.compactMap { doubt in
      guard table.old[doubt.old].hasProgress else { return nil }
      return Question(
        old: table.source[doubt.old], key: table.old[doubt.old].key,
        candidates: doubt.candidates.map {
          Question.Candidate(
            new: $0.new, key: items[$0.new].key, score: Int((min($0.score, 1) * 100).rounded()))
        })
    }
    summary.questions = questions.count
    summary.together = table.rewritten
    self.items = items
    self.olds = olds
    self.summary = summary
  }

  /// Which new items stand under another heading, or out of their old order.
  private static func moves(_ table: MatchTable, _ sections: SectionPairs) -> [Bool] {
    var isMoved = Array(repeating: false, count: table.new.count)
    var bySection: [Int: [Int]] = [:]
    for new in table.new.indices {
      guard let old = table.oldOf[new] else { continue }
      let (from, to) = (table.oldPath[old], table.newPath[new])
      if from == to || sections.areOne(from, to) {
        if old < table.liveCount { bySection[to, default: []].append(new) }
      } else {
        isMoved[new] = true
      }
    }
    for news in bySection.values {
      let places = news.map { table.oldOf[$0] ?? 0 }
      let steady = LongestRise.places(in: places)
      for (place, new) in news.enumerated() where !steady[place] { isMoved[new] = true }
    }
    return isMoved
  }
}

extension PlanMatch.Summary {
  mutating func count(_ fate: PlanMatch.Fate) {
    switch fate {
    case .kept: kept += 1
    case .moved: moved += 1
    case .reworded: reworded += 1
    case .revived: revived += 1
    case .new: new += 1
    case .gone: gone += 1
    }
  }
}

/// The most numbers of a list that stand in rising order: those that did not move.
enum LongestRise {
  static func places(in numbers: [Int]) -> [Bool] {
    var ends: [Int] = []
    var before = [Int](repeating: -1, count: numbers.count)
    for place in numbers.indices {
      var low = 0
      var high = ends.count
      while low < high {
        let middle = (low + high) / 2
        if numbers[ends[middle]] < numbers[place] { low = middle + 1 } else { high = middle }
      }
      before[place] = low > 0 ? ends[low - 1] : -1
      if low == ends.count { ends.append(place) } else { ends[low] = place }
    }
    var isIn = [Bool](repeating: false, count: numbers.count)
    var place = ends.last ?? -1
    while place >= 0 {
      isIn[place] = true
      place = before[place]
    }
    return isIn
  }
}
