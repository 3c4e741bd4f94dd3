/// FSRS-6: how long a memory lasts, from how its reviews went.
///
/// Days are whole, there are no learning steps, and intervals are not spread by chance.
package struct MemoryModel: Hashable, Sendable {
  package let weights: MemoryWeights
  /// The chance of remembering at which a review is due.
  package let retention: Double
  /// Makes the chance of remembering nine in ten when as many days have passed as the stability.
  private let factor: Double
  /// The days until a review is due, for a stability of one.
  private let intervalPerStability: Double
  /// After a first review, by its grade.
  private let startDifficulties: [Double]

  package static let standard = MemoryModel(unchecked: .standard, 0.9)
  package static let retentions = 0.7...0.99
  package static let intervals = 1...36_500

  /// `nil` where the retention is beyond 0.7 to 0.99.
  package init?(weights: MemoryWeights = .standard, retention: Double = 0.9) {
    guard Self.retentions.contains(retention) else { return nil }
    self.init(unchecked: weights, retention)
  }

  private init(unchecked weights: MemoryWeights, _ retention: Double) {
    self.weights = weights
    self.retention = retention
    factor = Power.of(0.9, 1 / -weights.decay) - 1
    intervalPerStability = Power.of(retention, 1 / -weights.decay) - 1
    startDifficulties = Grade.allCases.map { Self.startDifficulty($0, weights) }
  }

  // MARK: - What to expect

  /// The chance that it is remembered on a day; all of it up to the last review.
  package func retrievability(_ state: MemoryState, on day: Day) -> Double {
    let days = Double(max(0, state.reviewed.distance(to: day)))
    return Power.of(1 + factor * days / state.stability, -weights.decay)
  }

  /// What is kept in mind of something since it was done, or reviewed last.
  func kept(_ memory: MemoryState?, done: Day?) -> MemoryState? {
    memory ?? done.map { first(.good, on: $0) }
  }

  /// The days from the last review until the next is due.
  package func interval(_ state: MemoryState) -> Int {
    let days = (state.stability / factor * intervalPerStability).rounded(.toNearestOrEven)
    let bounds = Double(Self.intervals.lowerBound)...Double(Self.intervals.upperBound)
    return Int(bounds.clamping(days))
  }

  /// The day of the next review.
  package func due(_ state: MemoryState) -> Day {
    state.reviewed.advanced(by: interval(state))
  }

  // MARK: - Reviews

  /// The state after the first review.
  package func first(_ grade: Grade, on day: Day) -> MemoryState {
    MemoryState(
      stability: weights.firstStability(grade), difficulty: startDifficulty(grade), reviewed: day)
  }

  /// The state after one review more; one before the last review counts as made on that day.
  package func next(after state: MemoryState, _ grade: Grade, on day: Day) -> MemoryState {
    let isSameDay = day <= state.reviewed
    let stability =
      if isSameDay {
        sameDayStability(state, grade)
      } else if grade == .again {
        lapsedStability(state, retrievability(state, on: day))
      } else {
        recalledStability(state, grade, retrievability(state, on: day))
      }
    return MemoryState(
      stability: stability, difficulty: nextDifficulty(state, grade),
      reviewed: isSameDay ? state.reviewed : day)
  }

  private func startDifficulty(_ grade: Grade) -> Double {
    startDifficulties[grade.rawValue - 1]
  }

  private static func startDifficulty(_ grade: Grade, _ weights: MemoryWeights) -> Double {
    let growth = Power.ofE(weights.firstDifficultyGrowth * Double(grade.rawValue - 1))
    return weights.firstDifficulty - growth + 1
  }

  private func nextDifficulty(_ state: MemoryState, _ grade: Grade) -> Double {
    let step = -(weights.difficultyStep * Double(grade.rawValue - 3))
    // The harder it is already, the less harder it gets.
    let damped = state.difficulty + (10 - state.difficulty) * step / 9
    let share = weights.difficultyReturn
    return share * startDifficulty(.easy) + (1 - share) * damped
  }

  private func sameDayStability(_ state: MemoryState, _ grade: Grade) -> Double {
    let offset = Double(grade.rawValue) - 3 + weights.sameDayOffset
    let gain =
      Power.ofE(weights.sameDayGain * offset)
      * Power.of(state.stability, -weights.sameDaySaturation)
    return state.stability * (grade == .again ? gain : max(gain, 1))
  }

  private func lapsedStability(_ state: MemoryState, _ retrievability: Double) -> Double {
    let relearnt =
      weights.lapseGain * Power.of(state.difficulty, -weights.lapseDifficulty)
      * (Power.of(state.stability + 1, weights.lapseStability) - 1)
      * Power.ofE((1 - retrievability) * weights.lapseSpacing)
    let kept = state.stability / Power.ofE(weights.sameDayGain * weights.sameDayOffset)
    return min(relearnt, kept)
  }

  private func recalledStability(
    _ state: MemoryState, _ grade: Grade, _ retrievability: Double
  ) -> Double {
    let gain =
      Power.ofE(weights.recallGain) * (11 - state.difficulty)
      * Power.of(state.stability, -weights.recallSaturation)
      * (Power.ofE((1 - retrievability) * weights.recallSpacing) - 1)
    let answer =
      switch grade {
      case .hard: weights.hardPenalty
      case .easy: weights.easyBonus
      case .again, .good: 1.0
      }
    return state.stability * (1 + gain * answer)
  }
}
