import Testing

@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

/// What holds for every history, and for any weights within the bounds.
struct MemoryPropertyTests {
  @Test(arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
  func historiesStaySound(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for round in 0..<300 {
      let model = try Self.model(&random, isStandard: round < 60)
      let context = "seed \(seed), round \(round)"
      var day = Self.day(&random)
      var state = model.first(Self.grade(&random), on: day)
      for _ in 0..<Int.random(in: 0...40, using: &random) {
        check(state, model, &random, context)
        day = day.advanced(by: Self.gap(&random))
        expectBetterGradesLast(after: state, model, on: day, context)
        state = model.next(after: state, Self.grade(&random), on: day)
      }
      check(state, model, &random, context)
    }
  }

  /// Hundreds of reviews in one day multiply without end, in either direction.
  @Test(arguments: Grade.allCases)
  func reviewsWithoutEndStaySound(grade: Grade) throws {
    for ends in [\ClosedRange<Double>.lowerBound, \.upperBound] {
      var random = SeededGenerator(seed: 7)
      let weights = MemoryWeights(values: Self.bounds.map { $0[keyPath: ends] })
      let model = try #require(MemoryModel(weights: weights, retention: 0.7))
      var state = model.first(grade, on: Day.all.lowerBound)
      for _ in 0..<1000 { state = model.next(after: state, grade, on: state.reviewed) }
      check(state, model, &random, "\(grade)")
      for _ in 0..<1000 { state = model.next(after: state, grade, on: model.due(state)) }
      check(state, model, &random, "\(grade)")
      #expect(model.next(after: state, .again, on: .all.upperBound).stability.isFinite)
    }
  }

  /// Those of FSRS-6 for each weight.
  static let bounds: [ClosedRange<Double>] = [
    0.001...100, 0.001...100, 0.001...100, 0.001...100,
    1...10, 0.001...4, 0.001...4, 0.001...0.75,
    0...4.5, 0...0.8, 0.001...3.5,
    0.001...5, 0.001...0.25, 0.001...0.9, 0...4,
    0...1, 1...6,
    0...2, 0...2, 0...0.8,
    0.1...0.8,
  ]

  @Test func betterFirstGradesAreDueLater() {
    let day = Day(number: 20_777)
    let states = Grade.allCases.map { MemoryModel.standard.first($0, on: day) }
    #expect(states.map(\.stability) == states.map(\.stability).sorted())
    #expect(states.map(\.difficulty) == states.map(\.difficulty).sorted(by: >))
    #expect(MemoryModel.standard.due(states[3]) > MemoryModel.standard.due(states[0]))
  }

  private func check(
    _ state: MemoryState, _ model: MemoryModel, _ random: inout SeededGenerator, _ context: String
  ) {
    #expect(state.stability.isFinite && state.stability >= 0.001, "\(context): \(state)")
    #expect((1...10).contains(state.difficulty), "\(context): \(state)")
    let interval = model.interval(state)
    #expect(MemoryModel.intervals.contains(interval), "\(context): \(state)")
    #expect(Day.all.contains(model.due(state)), "\(context): \(state)")
    let days = [Day.all.lowerBound, state.reviewed, Self.day(&random), Day.all.upperBound]
    for day in days {
      #expect((0...1).contains(model.retrievability(state, on: day)), "\(context): \(state)")
    }
    guard interval > 1, interval < 36_500, model.due(state) < .all.upperBound else { return }
    let before = model.retrievability(state, on: model.due(state).advanced(by: -1))
    let after = model.retrievability(state, on: model.due(state).advanced(by: 1))
    #expect(before >= model.retention && after <= model.retention, "\(context): \(state)")
  }

  private func expectBetterGradesLast(
    after state: MemoryState, _ model: MemoryModel, on day: Day, _ context: String
  ) {
    let next = Grade.allCases.map { model.next(after: state, $0, on: day) }
    for (worse, better) in zip(next, next.dropFirst()) {
      #expect(worse.stability <= better.stability, "\(context): \(state)")
      #expect(worse.difficulty >= better.difficulty, "\(context): \(state)")
      #expect(model.due(worse) <= model.due(better), "\(context): \(state)")
    }
  }

  private static func model(
    _ random: inout SeededGenerator, isStandard: Bool
  ) throws -> MemoryModel {
    let retention = Double.random(in: MemoryModel.retentions, using: &random)
    if isStandard { return try #require(MemoryModel(retention: retention)) }
    let weights = bounds.map { bounds in
      switch Int.random(in: 0..<6, using: &random) {
      case 0: bounds.lowerBound
      case 1: bounds.upperBound
      default: Double.random(in: bounds, using: &random)
      }
    }
    return try #require(
      MemoryModel(weights: MemoryWeights(values: weights), retention: retention))
  }

  private static func grade(_ random: inout SeededGenerator) -> Grade {
    Grade.allCases.randomElement(using: &random) ?? .good
  }

  private static func day(_ random: inout SeededGenerator) -> Day {
    let bounds = Day.all.lowerBound.number...Day.all.upperBound.number
    return Day(number: Int.random(in: bounds, using: &random))
  }

  private static func gap(_ random: inout SeededGenerator) -> Int {
    switch Int.random(in: 0..<6, using: &random) {
    case 0: -Int.random(in: 0...50, using: &random)
    case 1: 0
    case 2: Int.random(in: 0...4_000_000, using: &random)
    default: Int.random(in: 1...200, using: &random)
    }
  }
}
