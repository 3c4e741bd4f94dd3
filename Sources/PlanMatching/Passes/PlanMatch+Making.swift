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
        : !table.hasSameWords(old, new) ? .reworded : isMoved[new] ? .moved : .kept
      return NewItem(
        key: table.old[old].key, fate: fate, old: table.source[old], isMoved: isMoved[new])
    }
    let asked = AskedItems(table, items)
    questions = asked.questions
    standIns = Set(asked.standIns.union(table.takenBack).map { table.source[$0] })
    ended = Set(asked.ended.map { table.source[$0] })
    var olds = Array(repeating: OldItem(fate: .gone, new: nil), count: table.old.count)
    var summary = Summary()
    // What is asked about is a question and nothing else until it is answered.
    let inQuestion = Set(questions.map(\.old)).union(standIns)
    for old in table.old.indices {
      let source = table.source[old]
      if let new = table.newOf[old] {
        olds[source] = OldItem(fate: items[new].fate, new: new)
      } else if old < table.liveCount ? !inQuestion.contains(source) : ended.contains(source) {
        summary.gone += 1
      }
    }
    let candidates = Set(questions.flatMap { $0.candidates.map(\.new) })
    for (new, item) in items.enumerated() where item.fate != .new || !candidates.contains(new) {
      summary.count(item.fate)
    }
    summary.questions = questions.count
    let together = min(table.rewritten, questions.count)
    // One or two are asked about by themselves.
    summary.together = together > 2 ? together : 0
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
package enum LongestRise {
  package static func places(in numbers: [Int]) -> [Bool] {
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
