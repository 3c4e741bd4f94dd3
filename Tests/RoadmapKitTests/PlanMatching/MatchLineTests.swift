import RoadmapKit
import Testing

@Suite struct MatchLineTests {
  @Test func sayWhatBecameOfEachLineInTheOrderOfThePlan() throws {
    let old = try snapshots(
      """
      # Plan
      ## A
      - raft
      - Service discovery with Eureka
      - Kafka and RabbitMQ in production
      - bread
      ## B
      - gossip
      """)
    let new = try snapshots(
      """
      # Plan
      ## A
      - Service discovery with Eureka (the registry)
      - Kafka and Pulsar in production
      - Celery and RabbitMQ in production
      ## B
      - gossip
      - raft
      """)
    let entries = old.enumerated().map {
      $1.entry(key: $1.firstKey, position: $0, hasProgress: $1.text != "bread")
    }
    let match = PlanMatcher.match(old: entries, new: new)
    let lines = match.lines(old: entries, new: new).map(describe)
    #expect(
      lines == [
        "Service discovery with Eureka (the registry): reworded from Service discovery with Eureka",
        "Kafka and RabbitMQ in production: which of Celery and RabbitMQ in production,"
          + " Kafka and Pulsar in production",
        "bread: gone",
        "Kafka and Pulsar in production: new",
        "Celery and RabbitMQ in production: new",
        "gossip: kept",
        "raft: moved A → B",
      ])
  }

  private func snapshots(_ text: String) throws -> [ItemSnapshot] {
    ItemSnapshot.all(of: try Fixtures.plan(text))
  }

  private func describe(_ line: MatchLine) -> String {
    let words: String =
      switch line.change {
      case .kept: "kept"
      case .moved(let from, let to):
        "moved \(from.joined(separator: "/")) → \(to.joined(separator: "/"))"
      case .reworded(let from, _): "reworded from \(from)"
      case .revived: "revived"
      case .new: "new"
      case .gone(let hasProgress): hasProgress ? "gone with progress" : "gone"
      case .question(let candidates):
        "which of " + candidates.map(\.text).sorted().joined(separator: ", ")
      }
    return "\(line.text): \(words)"
  }
}
