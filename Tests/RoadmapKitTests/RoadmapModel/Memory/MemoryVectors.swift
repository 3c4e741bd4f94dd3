@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

/// What py-fsrs makes of many histories, as `make_vectors.py` prints it.
struct MemoryVectors {
  struct History {
    let grades: [Grade]
    let gaps: [Int]
    let probe: Int
    let stability: Double
    let difficulty: Double
    let interval: Int
    let retrievability: Double
  }

  private(set) var groups: [(model: MemoryModel, histories: [History])] = []

  var count: Int { groups.reduce(0) { $0 + $1.histories.count } }

  /// `nil` where a line is in another form.
  init?(_ text: String) {
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: " ")
      if fields.first == "model" {
        let numbers = fields.dropFirst().compactMap { Double($0) }
        guard let retention = numbers.first, [1, 22].contains(numbers.count) else { return nil }
        let weights =
          numbers.count == 1
          ? MemoryWeights.standard : MemoryWeights(values: Array(numbers.dropFirst()))
        guard let model = MemoryModel(weights: weights, retention: retention) else { return nil }
        groups.append((model, []))
      } else {
        guard let history = History(fields), !groups.isEmpty else { return nil }
        groups[groups.count - 1].histories.append(history)
      }
    }
  }

  /// The histories, in words, of which the model makes something else.
  func differences() -> [String] {
    groups.flatMap { model, histories in
      histories.compactMap { history in
        let state = history.state(model)
        let chance = model.retrievability(state, on: state.reviewed.advanced(by: history.probe))
        let isSame =
          Self.isNear(state.stability, history.stability)
          && Self.isNear(state.difficulty, history.difficulty)
          && Self.isNear(chance, history.retrievability)
          && model.interval(state) == history.interval
        return isSame
          ? nil : "\(history) gives \(state), interval \(model.interval(state)), \(chance)"
      }
    }
  }

  private static func isNear(_ a: Double, _ b: Double) -> Bool {
    abs(a - b) <= 1e-9 * max(abs(a), abs(b))
  }
}

extension MemoryVectors.History {
  init?(_ fields: [Substring]) {
    guard fields.count == 7, let probe = Int(fields[2]), let stability = Double(fields[3]),
      let difficulty = Double(fields[4]), let interval = Int(fields[5]),
      let retrievability = Double(fields[6])
    else { return nil }
    grades = fields[0].compactMap { Grade(String($0)) }
    gaps = fields[1] == "-" ? [] : fields[1].split(separator: ",").compactMap { Int($0) }
    self.probe = probe
    self.stability = stability
    self.difficulty = difficulty
    self.interval = interval
    self.retrievability = retrievability
    guard grades.count == fields[0].count, gaps.count == grades.count - 1 else { return nil }
  }

  func state(_ model: MemoryModel) -> MemoryState {
    var day = Day(number: 20_000)
    var state = model.first(grades[0], on: day)
    for (grade, gap) in zip(grades.dropFirst(), gaps) {
      day = day.advanced(by: gap)
      state = model.next(after: state, grade, on: day)
    }
    return state
  }
}
