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

  /// Whether a line of these words stands at several places, as "Code review" does each week.
  func recurs(_ text: Int) -> Bool { oldsOfText[text].count > 1 || newsOfText[text].count > 1 }

  func isOnlyOne(newText text: Int) -> Bool { newsOfText[text].count == 1 }

  // MARK: - Twins

  func pairTwins(_ table: inout MatchTable, _ sections: SectionPairs) {
    let neighbours = Neighbours(table, sections)
    for text in oldsOfText.indices where recurs(text) {
      let olds = oldsOfText[text]
      let news = newsOfText[text]
      guard !olds.isEmpty, !news.isEmpty else { continue }
      pairInSections(&table, neighbours, olds, news, sections)
      pairInSections(&table, neighbours, olds, news, nil)
      pairAcross(&table, sections, neighbours, olds, news)
    }
  }

  /// Pairs the twins of one section: by both neighbours, by one, then by their order. Without
  /// `sections`, one section is what has one heading.
  private func pairInSections(
    _ table: inout MatchTable, _ neighbours: Neighbours, _ olds: [Int], _ news: [Int],
    _ sections: SectionPairs?
  ) {
    typealias Key = SectionPlace
    func keyed(_ place: (Neighbours.Place) -> Neighbours.Place) {
      var free: [Key: [Int]] = [:]
      for new in news.reversed() where table.isFree(new: new) {
        let key = Key(section: table.newPath[new], place: place(neighbours.new[new]))
        free[key, default: []].append(new)
      }
      for old in olds where table.isFree(old: old) {
        let path = table.oldPath[old]
        guard let section = sections.map({ $0.newOf[path] }) ?? path else { continue }
        let key = Key(section: section, place: place(neighbours.old[old]))
        guard let new = free[key]?.popLast() else { continue }
        table.pair(old, new)
      }
    }
    keyed { Neighbours.Place(before: $0.before, after: $0.after) }
    keyed { Neighbours.Place(before: $0.before) }
    keyed { Neighbours.Place(after: $0.after) }
    keyed { _ in Neighbours.Place() }
  }

  private struct SectionPlace: Hashable {
    var section: Int
    var place: Neighbours.Place
  }

  /// Twins left over in different sections: one that vanished here and one that appeared there, in a
  /// section that was there before, is a move; anything less clear is a doubt.
  private func pairAcross(
    _ table: inout MatchTable, _ sections: SectionPairs, _ neighbours: Neighbours, _ olds: [Int],
    _ news: [Int]
  ) {
    let olds = olds.filter { table.isFree(old: $0) }
    let news = news.filter { table.isFree(new: $0) }
    guard let firstOld = olds.first, let firstNew = news.first else { return }
    if olds.count == 1, news.count == 1, sections.oldOf[table.newPath[firstNew]] != nil {
      table.pair(firstOld, firstNew)
    } else if olds.contains(where: { table.old[$0].hasProgress }) {
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
