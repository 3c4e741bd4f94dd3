import Testing

@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

/// What holds for the suggestions of any plans.
struct OverlapPropertyTests {
  @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8] as [UInt64])
  func oneItemAndAllPairsAgree(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let plans = try (0..<4).map { number in
      try Fixtures.plan(
        (0..<30).map { _ in "- " + Self.line(&random) + "\n" }.joined(), name: "plan-\(number)")
    }
    let index = OverlapIndex(plans)
    let pairs = index.pairs(perItem: 1000)
    #expect(!pairs.isEmpty, "seed \(seed)")
    var found: Set<OverlapPair> = []
    for (plan, items) in plans.map(\.items.indices).enumerated() {
      for item in items {
        let place = Overlap.Place(plan: plan, item: item)
        for overlap in index.similar(to: place, limit: 1000) {
          #expect(overlap.place.plan != plan, "seed \(seed)")
          #expect(overlap.score > 0 && overlap.score <= 1, "seed \(seed)")
          found.insert(
            OverlapPair(
              first: min(place, overlap.place), second: max(place, overlap.place),
              score: overlap.score, isSame: overlap.isSame))
        }
      }
    }
    #expect(found == Set(pairs), "seed \(seed)")
    let few = index.pairs(perItem: 1)
    #expect(Set(few).isSubset(of: Set(pairs)), "seed \(seed)")
    #expect(few.map(\.score) == few.map(\.score).sorted(by: >), "seed \(seed)")
  }

  @Test(arguments: [11, 12, 13, 14] as [UInt64])
  func anyTextIsRead(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<10 {
      let plans = try (0..<3).compactMap { number -> Plan? in
        let text = (0..<8).map { _ in "- x" + Self.noise(&random) + "\n" }.joined()
        return try Fixtures.plan(text, name: "plan-\(number)")
      }
      for pair in OverlapIndex(plans).pairs() {
        #expect(pair.score.isFinite && pair.first.plan < pair.second.plan, "seed \(seed)")
      }
    }
  }

  private static func line(_ random: inout SeededGenerator) -> String {
    let count = Int.random(in: 1...7, using: &random)
    return (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }
      .joined(separator: " ")
  }

  private static let pieces = [
    "Raft", "Paxos", "consensus", "service", "mesh", "data", "objectives", "level", "(Istio)",
    "with", "for", "of", "and", ",", "/", "→", ":", "SLOs", "(SLO)", "design", "advanced",
    "caching", "cache", "API", "gateway", "multi-region", "IaC", "(Infrastructure as Code)", "K8s",
    "[x](y)",
  ]

  private static func noise(_ random: inout SeededGenerator) -> String {
    let count = Int.random(in: 0...30, using: &random)
    return (0..<count).map { _ in marks.randomElement(using: &random) ?? "" }.joined()
  }

  private static let marks = [
    "(", ")", "[", "]", "-", "/", ".", "'", "’", "s", "S", "of", " ", " ", " ", "A", "B", "共识",
    "算法", "é", "e\u{301}", "\u{200D}", "🧠", "ing", "of of", "((", "))", "C++", "#",
    "1", "×", "ß", "İ", "ﬁ",
  ]
}
