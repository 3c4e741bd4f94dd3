import RoadmapModel

/// Looks for the lines that overlap with one, for one after the other.
struct OverlapSearch {
  private let index: OverlapIndex
  private let scoring: OverlapScoring
  /// What each line shares with the one in hand; 0 between two.
  private var shared: [Float]
  private var touched: [Int32] = []

  init(_ index: OverlapIndex, _ scoring: OverlapScoring) {
    self.index = index
    self.scoring = scoring
    shared = Array(repeating: 0, count: index.lines.count)
  }

  /// What lines must share to be looked at.
  private static let worthwhile: Float = 0.4
  /// How sure a suggestion must be. Measured: below it more are wrong, above it few are more right.
  private static let threshold: Float = 0.5
  /// A word of more lines than this tells none apart.
  private static let commonest = 500

  /// The lines of other plans that overlap with it, of those after a line.
  mutating func matches(of number: Int, after: Int) -> [(line: Int, score: Float)] {
    for unit in index.telling[number] {
      let weight = index.weights[Int(unit)]
      let list = index.postings[unit]
      guard list.count <= Self.commonest else { continue }
      for line in list where line > after {
        if shared[Int(line)] == 0 { touched.append(line) }
        shared[Int(line)] += weight
      }
    }
    let plan = index.lines[number].place.plan
    var matches: [(line: Int, score: Float)] = []
    for line in touched {
      let sum = shared[Int(line)]
      shared[Int(line)] = 0
      guard sum >= Self.worthwhile, scoring.lines[Int(line)].place.plan != plan else { continue }
      let score = scoring.score(number, Int(line))
      if score >= Self.threshold { matches.append((Int(line), score)) }
    }
    touched.removeAll(keepingCapacity: true)
    return matches
  }
}
