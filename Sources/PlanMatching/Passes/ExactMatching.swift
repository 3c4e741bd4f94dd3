/// Pairs the items whose words are the same, wherever they stand.
///
/// A text that stands once on each side is the same item. Where it stands several times, its section
/// and the lines around it tell which is which; where they cannot, it becomes a doubt.
struct ExactMatching {
  private let oldsOfText: [[Int]]
  private let newsOfText: [[Int]]

  init(_ table: MatchTable) {
    var olds = [[Int]](repeating: [], count: table.texts.count)
    var news = olds
    for old in 0..<table.liveCount { olds[table.oldText[old]].append(old) }
    for new in table.new.indices { news[table.newText[new]].append(new) }
    oldsOfText = olds
    newsOfText = news
  }

  func pairDistinct(_ table: inout MatchTable) {
    for text in oldsOfText.indices where oldsOfText[text].count == 1 && newsOfText[text].count == 1
    {
      table.pair(oldsOfText[text][0], newsOfText[text][0])
    }
  }

  /// Lines of one section that got a remark of their reader's, or lost it: "gRPC" and "gRPC (optional)". As
  /// many as there were stand in their order; in another section the same words may be another line.
  func pairRemarked(_ table: inout MatchTable) {
    guard
      (0..<table.liveCount).contains(where: { table.oldBare[$0] != table.oldText[$0] })
        || table.new.indices.contains(where: { table.newBare[$0] != table.newText[$0] })
    else { return }
    let olds = Dictionary(grouping: (0..<table.liveCount).filter { table.isFree(old: $0) }) {
      BareLine(section: table.oldPath[$0], words: table.oldBare[$0])
    }
    let news = Dictionary(grouping: table.new.indices.filter { table.isFree(new: $0) }) {
      BareLine(section: table.newPath[$0], words: table.newBare[$0])
    }
    for (line, olds) in olds {
      guard let news = news[line], news.count == olds.count,
        olds.map({ table.oldText[$0] }).sorted() != news.map({ table.newText[$0] }).sorted()
      else { continue }
      for (old, new) in zip(olds, news) { table.pair(old, new) }
    }
  }

  /// A line of a section without what its reader remarked.
  private struct BareLine: Hashable {
    let section: Int
    let words: Int
  }

  /// Whether a line of these words stands at several places, as "Code review" does each week.
  func recurs(_ text: Int) -> Bool { oldsOfText[text].count > 1 || newsOfText[text].count > 1 }

  func isOnlyOne(newText text: Int) -> Bool { newsOfText[text].count == 1 }

  /// How many lines of a run have these words.
  func countOfOlds(_ text: Int, in run: Range<Int>) -> Int { Self.count(oldsOfText[text], run) }

  func countOfNews(_ text: Int, in run: Range<Int>) -> Int { Self.count(newsOfText[text], run) }

  private static func count(_ lines: [Int], _ run: Range<Int>) -> Int {
    place(of: run.upperBound, in: lines) - place(of: run.lowerBound, in: lines)
  }

  private static func place(of line: Int, in lines: [Int]) -> Int {
    var (low, high) = (0, lines.count)
    while low < high {
      let middle = (low + high) / 2
      if lines[middle] < line { low = middle + 1 } else { high = middle }
    }
    return low
  }

  // MARK: - Twins

  func pairTwins(_ table: inout MatchTable, _ sections: SectionPairs) {
    let texts = oldsOfText.indices.filter {
      recurs($0) && !oldsOfText[$0].isEmpty && !newsOfText[$0].isEmpty
    }
    guard !texts.isEmpty else { return }
    for text in texts {
      RowTwins.pair(oldsOfText[text], newsOfText[text], &table, sections)
    }
    for continuing in [sections, nil] {
      for level in Level.allCases {
        if level == .bothOnceMore { pairReworded(&table, sections, texts) }
        let texts = contested(texts, table)
        guard !texts.isEmpty else { return }
        // Each pair may be what tells the next one apart.
        let neighbours = Neighbours(table, sections)
        for text in texts { pairInSections(&table, text, level, neighbours, continuing) }
      }
    }
    for text in texts { pairAcross(&table, sections, oldsOfText[text], newsOfText[text]) }
  }

  /// Those of which a line is left on either side.
  private func contested(_ texts: [Int], _ table: MatchTable) -> [Int] {
    texts.filter { text in
      oldsOfText[text].contains { table.isFree(old: $0) }
        && newsOfText[text].contains { table.isFree(new: $0) }
    }
  }

  /// Where as many twins are not left as there were, one of them may be reworded where it stood, or the
  /// lines around them.
  private func pairReworded(_ table: inout MatchTable, _ sections: SectionPairs, _ texts: [Int]) {
    guard !contested(texts, table).isEmpty else { return }
    // A line has its own words before others, as long as one of its twins is left for each.
    let plenty = Set(
      texts.filter { text in
        oldsOfText[text].count { table.isFree(old: $0) }
          <= newsOfText[text].count { table.isFree(new: $0) }
      })
    var rewording = RewordingMatching(table, sections, self, twinsAreOne: true)
    for pairing in rewording.run()
    where pairing.place == .slot && !plenty.contains(table.oldText[pairing.old]) {
      table.pair(pairing.old, pairing.new)
    }
  }

  /// By what twins of one section are told apart, the surest first. The `any` ones alone take
  /// something where there are more of them on one side than on the other.
  private enum Level: CaseIterable {
    case both, bothAgain, before, after
    case bothOnceMore, beforeOnceMore, afterOnceMore
    case anyBetween, anyBefore, anyAfter, order

    func place(_ place: Neighbours.Place) -> Neighbours.Place? {
      switch self {
      case .both, .bothAgain, .bothOnceMore, .anyBetween:
        place.before == nil || place.after == nil
          ? nil : Neighbours.Place(before: place.before, after: place.after)
      case .before, .beforeOnceMore, .anyBefore: place.before.map { Neighbours.Place(before: $0) }
      case .after, .afterOnceMore, .anyAfter: place.after.map { Neighbours.Place(after: $0) }
      case .order: Neighbours.Place()
      }
    }

    var needsAsMany: Bool {
      switch self {
      case .anyBetween, .anyBefore, .anyAfter, .order: false
      default: true
      }
    }
  }

  /// Pairs the twins of one section. Without `sections`, one section is what has one heading.
  private func pairInSections(
    _ table: inout MatchTable, _ text: Int, _ level: Level, _ neighbours: Neighbours,
    _ sections: SectionPairs?
  ) {
    var news: [SectionPlace: [Int]] = [:]
    for new in newsOfText[text] where table.isFree(new: new) {
      guard let place = level.place(neighbours.new[new]) else { continue }
      news[SectionPlace(section: table.newPath[new], place: place), default: []].append(new)
    }
    guard !news.isEmpty else { return }
    var olds: [SectionPlace: [Int]] = [:]
    for old in oldsOfText[text] where table.isFree(old: old) {
      let path = table.oldPath[old]
      guard let section = sections.map({ $0.newOf[path] }) ?? path,
        let place = level.place(neighbours.old[old])
      else { continue }
      olds[SectionPlace(section: section, place: place), default: []].append(old)
    }
    for (place, olds) in olds {
      guard let news = news[place], !level.needsAsMany || news.count == olds.count else { continue }
      for (old, new) in zip(olds, news)
      where !RowTwins.areContrary(table.old[old].row, table.new[new].row) {
        table.pair(old, new)
      }
    }
  }

  private struct SectionPlace: Hashable {
    var section: Int
    var place: Neighbours.Place
  }

  /// Twins left over in different sections: one that vanished here and one that appeared there, in a
  /// section that was there before, is a move; anything less clear is a doubt.
  private func pairAcross(
    _ table: inout MatchTable, _ sections: SectionPairs, _ olds: [Int], _ news: [Int]
  ) {
    let olds = olds.filter { table.isFree(old: $0) }
    let news = news.filter { table.isFree(new: $0) }
    guard let firstOld = olds.first, let firstNew = news.first else { return }
    if olds.count == 1, news.count == 1, sections.oldOf[table.newPath[firstNew]] != nil,
      !RowTwins.areContrary(table.old[firstOld].row, table.new[firstNew].row)
    {
      table.pair(firstOld, firstNew)
    } else if olds.contains(where: { table.old[$0].isAskedFor }) {
      // Far more candidates than this help nobody to choose.
      let candidates = news.prefix(8).map { (new: $0, score: Float(1)) }
      for old in olds { table.doubt(old, candidates) }
    } else {
      for (old, new) in zip(olds, news) { table.pair(old, new) }
    }
  }

  // MARK: - Returns

  /// Revives gone items whose words are back.
  func revive(_ table: inout MatchTable, _ sections: SectionPairs) {
    var goneOfText: [Int: [Int]] = [:]
    for old in table.liveCount..<table.old.count {
      goneOfText[table.oldText[old], default: []].append(old)
    }
    for text in goneOfText.keys.sorted() {
      guard let gone = goneOfText[text] else { continue }
      let news = newsOfText[text].filter { table.isFree(new: $0) }
      guard !news.isEmpty else { continue }
      var left: [Int] = []
      var freeBySection = Dictionary(grouping: news.reversed()) { table.newPath[$0] }
      for old in gone {
        let path = table.oldPath[old]
        if let new = freeBySection[sections.newOf[path] ?? path]?.popLast() {
          table.pair(old, new)
        } else {
          left.append(old)
        }
      }
      let back = news.filter { table.isFree(new: $0) }
      guard let first = back.first else { continue }
      if left.count == 1, back.count == 1, !recurs(text), gone.count == 1 {
        table.pair(left[0], first)
      } else {
        for old in left where table.old[old].hasProgress {
          table.doubt(old, back.prefix(8).map { (new: $0, score: 1) })
        }
      }
    }
  }
}
