/// Looks for the lines that overlap with one, in turn for one after the other.
struct OverlapSearch {
  private let index: OverlapIndex
  private var shared: [Float]
  private var touched: [Int32] = []

  init(_ index: OverlapIndex) {
    self.index = index
    shared = Array(repeating: 0, count: index.lines.count)
  }

  /// What lines must share to be looked at, and to be suggested.
  private static let worthwhile: Float = 0.4
  static let threshold: Float = 0.5
  /// A word of more lines than this tells none apart.
  private static let commonest = 500

  /// The lines of other plans that overlap with it, of those after a line.
  mutating func matches(of number: Int, after: Int) -> [(line: Int, score: Float)] {
    let plan = index.lines[number].place.plan
    index.forEachUnit(of: number) { unit in
      let weight = index.weights[Int(unit)]
      let list = index.postings[Int(index.starts[Int(unit)])..<Int(index.starts[Int(unit) + 1])]
      guard weight > 0.1, list.count <= Self.commonest else { return }
      for line in list where line > after {
        if shared[Int(line)] == 0 { touched.append(line) }
        shared[Int(line)] += weight
      }
    }
    var matches: [(line: Int, score: Float)] = []
    for line in touched {
      let sum = shared[Int(line)]
      shared[Int(line)] = 0
      guard sum >= Self.worthwhile, index.lines[Int(line)].place.plan != plan else { continue }
      let score = index.score(min(number, Int(line)), max(number, Int(line)))
      if score >= Self.threshold { matches.append((Int(line), score)) }
    }
    touched.removeAll(keepingCapacity: true)
    return matches
  }
}
