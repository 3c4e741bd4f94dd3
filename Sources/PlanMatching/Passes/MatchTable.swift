import PlanReading

/// The old and the new items of one match, their texts and headings as numbers, and who belongs to
/// whom so far.
struct MatchTable {
  /// The live entries by their place, then the gone ones.
  let old: [CatalogueEntry]
  /// Where each of `old` stands among the entries as given.
  let source: [Int]
  let liveCount: Int
  let new: [ItemSnapshot]

  /// The words of each text that says something else, without the number of its place in a list; items
  /// refer to them by index.
  let texts: [String]
  let oldText: [Int]
  let newText: [Int]
  /// The same without what a reader remarked behind a line, "(maybe skip)", or says of how long and by when,
  /// and without any number.
  let oldBare: [Int]
  let newBare: [Int]
  /// Equal headings have equal numbers, old or new.
  let oldPath: [Int]
  let newPath: [Int]
  let pathCount: Int

  private(set) var newOf: [Int?]
  private(set) var oldOf: [Int?]
  /// Those that a question is about: they are matched with nobody else.
  private(set) var doubts: [Doubt] = []
  /// How many lines are asked about because the whole plan, or what they stand below, looks rewritten.
  private(set) var rewritten = 0
  /// Lines that were asked about and are none any more, since what they may have been is back.
  private(set) var takenBack: Set<Int> = []
  /// Those that are back where they were for it.
  private(set) var returned: Set<Int> = []
  private(set) var isOldInDoubt: [Bool]
  private(set) var isNewInDoubt: [Bool]

  struct Doubt {
    var old: Int
    var candidates: [(new: Int, score: Float)]
  }

  init(old given: [CatalogueEntry], new: [ItemSnapshot]) {
    let byPlace = given.indices.sorted {
      (given[$0].isGone ? 1 : 0, given[$0].position, $0)
        < (given[$1].isGone ? 1 : 0, given[$1].position, $1)
    }
    source = byPlace
    old = byPlace.map { given[$0] }
    liveCount = given.count { !$0.isGone }
    self.new = new
    var texts = Numbering()
    let numbers = (
      old: ListNumbers(
        old[..<liveCount].lazy.map { ($0.fullText, $0.sectionPath, $0.above ?? []) }),
      new: ListNumbers(new.lazy.map { ($0.fullText, $0.sectionPath, $0.above) })
    )
    func line(_ text: String, _ section: [String], _ above: [String]) -> (text: Int, bare: Int) {
      let unnumbered = ListNumbers.removed(from: text)
      let isCounted = unnumbered != nil && numbers.old.counts(section, above, and: numbers.new)
      let whole = texts.number(ComparedText.identity(of: isCounted ? unnumbered ?? text : text))
      let bare = StatedFields.removed(fromLine: unnumbered ?? text) ?? unnumbered
      return (whole, bare.map { texts.number(ComparedText.identity(of: $0)) } ?? whole)
    }
    let oldLines = old.map { line($0.fullText, $0.sectionPath, $0.above ?? []) }
    let newLines = new.map { line($0.fullText, $0.sectionPath, $0.above) }
    (oldText, newText) = (oldLines.map(\.text), newLines.map(\.text))
    (oldBare, newBare) = (oldLines.map(\.bare), newLines.map(\.bare))
    self.texts = texts.values.map(ComparedText.words(ofIdentity:))
    var paths = PathNumbering()
    oldPath = old.map { paths.number($0.sectionPath) }
    newPath = new.map { paths.number($0.sectionPath) }
    pathCount = paths.count
    newOf = Array(repeating: nil, count: old.count)
    oldOf = Array(repeating: nil, count: new.count)
    isOldInDoubt = Array(repeating: false, count: old.count)
    isNewInDoubt = Array(repeating: false, count: new.count)
  }

  mutating func pair(_ old: Int, _ new: Int) {
    newOf[old] = new
    oldOf[new] = old
  }

  /// Takes a pair back: something else speaks against it.
  mutating func part(_ old: Int, _ new: Int) {
    newOf[old] = nil
    oldOf[new] = nil
  }

  mutating func doubt(_ old: Int, _ candidates: [(new: Int, score: Float)]) {
    doubts.append(Doubt(old: old, candidates: candidates))
    isOldInDoubt[old] = true
    for candidate in candidates { isNewInDoubt[candidate.new] = true }
  }

  /// Asks about each line with progress whether it is the one that took its place.
  mutating func doubt(oneByOne links: [UnmatchedRuns.Link]) {
    for link in links where isFree(old: link.old) && isFree(new: link.new) {
      guard old[link.old].isAskedFor else { continue }
      doubt(link.old, [(new: link.new, score: 0)])
      rewritten += 1
    }
  }

  /// Asks about each line with progress whether it is one of those that are left, which others may be as well.
  mutating func doubt(leftOut lines: [(old: Int, news: [Int])]) {
    for line in lines where isFree(old: line.old) && old[line.old].isAskedFor {
      let news = line.news.filter { oldOf[$0] == nil }
      if !news.isEmpty { doubt(line.old, news.map { (new: $0, score: 0) }) }
    }
  }

  /// Where an edit was taken back that a question is about, its lines are again what they were. What was done
  /// of a line meanwhile was done of another, which is gone, and told.
  mutating func takeBack() {
    let gone = Dictionary(
      (liveCount..<old.count).map { (old[$0].key, $0) }, uniquingKeysWith: { first, _ in first })
    guard !gone.isEmpty else { return }
    for item in new.indices {
      guard let standIn = oldOf[item], standIn < liveCount,
        let former = old[standIn].waiting.compactMap({ gone[$0] }).first(where: {
          isFree(old: $0) && oldText[$0] == newText[item] && oldPath[$0] == newPath[item]
            && old[$0].above == new[item].above
        })
      else { continue }
      restore(former, from: standIn, item)
      returned.insert(former)
    }
  }

  /// A line is again what it was. What has progress of its own is gone, which is told.
  mutating func restore(_ former: Int, from standIn: Int, _ item: Int) {
    part(standIn, item)
    pair(former, item)
    if standIn < liveCount, !old[standIn].hasProgress { takenBack.insert(standIn) }
  }

  /// Counts lines that one answer may settle; fewer are asked about one by one.
  mutating func askedTogether(_ lines: Int) {
    if lines > 2 { rewritten += lines }
  }

  /// Asks about each line with progress that may have become one of several, or one of little likeness.
  mutating func doubt(_ pairs: [Pairing]) {
    var seen: Set<UnmatchedRuns.Link> = []
    let free = pairs.filter {
      isFree(old: $0.old) && oldOf[$0.new] == nil
        && seen.insert(UnmatchedRuns.Link(old: $0.old, new: $0.new)).inserted
    }
    let open = Dictionary(grouping: free) { $0.old }
    for (old, pairs) in open.sorted(by: { $0.key < $1.key }) where self.old[old].isAskedFor {
      // Far more candidates than this help nobody to choose.
      doubt(old, pairs.sorted().prefix(5).map { (new: $0.new, score: $0.likeness.likeness) })
    }
  }

  /// Whether the two differ by signs and accents at most.
  func hasSameWords(_ old: Int, _ new: Int) -> Bool {
    texts[oldText[old]] == texts[newText[new]]
  }

  func isFree(old: Int) -> Bool { newOf[old] == nil && !isOldInDoubt[old] }
  func isFree(new: Int) -> Bool { oldOf[new] == nil && !isNewInDoubt[new] }
}

/// Strings, each numbered once.
struct Numbering {
  private(set) var values: [String] = []
  private var numbers: [String: Int] = [:]

  mutating func number(_ value: String) -> Int {
    if let known = numbers[value] { return known }
    numbers[value] = values.count
    values.append(value)
    return values.count - 1
  }
}

/// Heading paths, numbered without regard to case and punctuation.
private struct PathNumbering {
  private var names = Numbering()
  private var last: (path: [String], number: Int)?

  var count: Int { names.values.count }

  mutating func number(_ path: [String]) -> Int {
    // Items of one section follow each other.
    if let last, last.path == path { return last.number }
    let name = path.map(IdentityText.normalise).joined(separator: "\u{1F}")
    let number = names.number(name)
    last = (path, number)
    return number
  }
}
