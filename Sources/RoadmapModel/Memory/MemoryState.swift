/// What is known of a memory after its last review. Only a model makes one, so its numbers are sound.
package struct MemoryState: Hashable, Sendable {
  /// The days after which nine in ten of such memories are still there.
  package let stability: Double
  /// How hard it is to keep: 1 to 10.
  package let difficulty: Double
  /// The last review.
  package let reviewed: Day

  package init(stability: Double, difficulty: Double, reviewed: Day) {
    self.stability = Self.stabilities.clamping(stability)
    self.difficulty = Self.difficulties.clamping(difficulty)
    self.reviewed = reviewed
  }

  static let difficulties = 1.0...10
  /// Reviews of one day can multiply without end: far beyond any lifetime is where they stop.
  static let stabilities = 0.001...1e100
}

extension ClosedRange<Double> {
  func clamping(_ value: Double) -> Double { Swift.min(Swift.max(value, lowerBound), upperBound) }
}
