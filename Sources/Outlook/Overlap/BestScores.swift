/// The few best scores that each of many lines has reached.
struct BestScores {
  private let limit: Int
  /// Those of a line stand side by side, the best first.
  private var scores: [Float]

  init(lines: Int, limit: Int) {
    self.limit = limit
    scores = Array(repeating: 0, count: lines * limit)
  }

  mutating func add(_ score: Float, to line: Int) {
    var place = (line + 1) * limit - 1
    guard score > scores[place] else { return }
    while place > line * limit, scores[place - 1] < score {
      scores[place] = scores[place - 1]
      place -= 1
    }
    scores[place] = score
  }

  /// What a score must be at least to be among them.
  func least(of line: Int) -> Float { scores[(line + 1) * limit - 1] }
}
