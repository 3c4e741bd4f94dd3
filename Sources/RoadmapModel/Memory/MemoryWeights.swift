/// The numbers that fit the model to a learner: 21 for FSRS-6.
package struct MemoryWeights: Hashable, Sendable {
  let values: [Double]

  /// The published defaults, fitted to many learners.
  package static let standard = MemoryWeights(values: [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
    1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
  ])
}

// What each is for.
extension MemoryWeights {
  func firstStability(_ grade: Grade) -> Double { values[grade.rawValue - 1] }

  var firstDifficulty: Double { values[4] }
  var firstDifficultyGrowth: Double { values[5] }
  var difficultyStep: Double { values[6] }
  /// How strongly difficulty is drawn back to that of an easy start.
  var difficultyReturn: Double { values[7] }

  var recallGain: Double { values[8] }
  var recallSaturation: Double { values[9] }
  /// What a recall is worth the more, the nearer the memory was to being lost.
  var recallSpacing: Double { values[10] }

  var lapseGain: Double { values[11] }
  var lapseDifficulty: Double { values[12] }
  var lapseStability: Double { values[13] }
  var lapseSpacing: Double { values[14] }

  var hardPenalty: Double { values[15] }
  var easyBonus: Double { values[16] }

  var sameDayGain: Double { values[17] }
  var sameDayOffset: Double { values[18] }
  var sameDaySaturation: Double { values[19] }

  /// How fast memories fade.
  var decay: Double { values[20] }
}
