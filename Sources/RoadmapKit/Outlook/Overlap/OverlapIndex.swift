/// Finds what several plans have in common: items of different plans on one subject.
///
/// A line names one or more subjects. Two lines overlap where a subject of one is wholly or mostly a
/// subject of the other, and its words tell it from the rest of the plans. Leaves alone are compared,
/// outcomes left out. It only suggests.
package struct OverlapIndex: Sendable {
  struct Subject {
    /// Where its words and pairs stand in `units`, sorted.
    var units: Range<Int32>
    /// The word that says what it is; -1 where none does.
    var head: Int32
    /// That word and the one before it; -1 where none is.
    var which: Int32
    /// What is done, where it begins with that; else -1.
    var action: Int32
    /// How much the line is about it.
    var emphasis: Float
    /// What its words weigh, pairs left out.
    var weight: Float
  }

  struct Line {
    var place: Overlap.Place
    var subjects: Range<Int32>
    /// Where the words of the heading and the item above it stand in `units`, sorted.
    var context: Range<Int32>
    /// A project is made of many subjects and about none of them.
    var isProject: Bool
  }

  private(set) var lines: [Line] = []
  private(set) var subjects: [Subject] = []
  private(set) var units: [Int32] = []
  /// What a word or pair tells, by number.
  private(set) var weights: [Float] = []
  /// Whether the number is that of a pair.
  private(set) var isPair: [Bool] = []
  /// The lines that hold it, by number: from `starts[unit]` up to the next one's.
  private(set) var postings: [Int32] = []
  private(set) var starts: [Int32] = []
  /// The line of each item, by plan; -1 for what is not compared.
  private var linesOfItems: [[Int32]] = []

  package init(_ plans: [Plan]) {
    var builder = OverlapBuilder()
    for (index, plan) in plans.enumerated() { builder.add(plan, index) }
    builder.finish()
    lines = builder.lines
    subjects = builder.subjects
    units = builder.units
    weights = builder.weights
    isPair = builder.isPair
    linesOfItems = plans.map { Array(repeating: -1, count: $0.items.count) }
    for (number, line) in lines.enumerated() {
      linesOfItems[line.place.plan][line.place.item] = Int32(number)
    }
    fillPostings()
  }

  /// The items of other plans on the same subject, the likeliest first.
  package func similar(to place: Overlap.Place, limit: Int = 5) -> [Overlap] {
    guard linesOfItems.indices.contains(place.plan),
      linesOfItems[place.plan].indices.contains(place.item)
    else { return [] }
    let line = Int(linesOfItems[place.plan][place.item])
    guard line >= 0, limit > 0 else { return [] }
    var search = OverlapSearch(self)
    return search.matches(of: line, after: -1)
      .map { Overlap(place: lines[$0.line].place, score: $0.score) }
      .sorted { ($1.score, $0.place) < ($0.score, $1.place) }
      .prefix(limit).map(\.self)
  }

  /// All pairs of items of different plans, the likeliest first. Of an item that overlaps with very
  /// many, the likeliest alone.
  package func pairs() -> [OverlapPair] {
    var search = OverlapSearch(self)
    var pairs: [OverlapPair] = []
    for (number, line) in lines.enumerated() {
      for match in search.matches(of: number, after: number) {
        pairs.append(
          OverlapPair(first: line.place, second: lines[match.line].place, score: match.score))
      }
    }
    return pairs.sorted { ($1.score, $0.first, $0.second) < ($0.score, $1.first, $1.second) }
  }

  private mutating func fillPostings() {
    starts = Array(repeating: 0, count: weights.count + 1)
    for line in lines.indices { forEachUnit(of: line) { starts[Int($0) + 1] += 1 } }
    for unit in weights.indices { starts[unit + 1] += starts[unit] }
    var ends = starts
    postings = Array(repeating: 0, count: Int(starts.last ?? 0))
    for line in lines.indices {
      forEachUnit(of: line) { unit in
        postings[Int(ends[Int(unit)])] = Int32(line)
        ends[Int(unit)] += 1
      }
    }
  }

  /// A word that stands in two subjects of a line comes twice.
  func forEachUnit(of line: Int, _ body: (Int32) -> Void) {
    for subject in lines[line].subjects {
      for place in subjects[Int(subject)].units { body(units[Int(place)]) }
    }
  }
}
