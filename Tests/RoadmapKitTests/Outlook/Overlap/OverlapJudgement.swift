@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

/// Suggestions set beside the pairs that a reader found.
struct OverlapJudgement: CustomStringConvertible {
  let right: [String]
  let wrong: [String]
  let missed: [String]

  var precision: Double {
    right.isEmpty ? 0 : Double(right.count) / Double(right.count + wrong.count)
  }
  var recall: Double {
    right.isEmpty ? 0 : Double(right.count) / Double(right.count + missed.count)
  }

  init(_ plans: [Plan], truth: Set<Set<String>>) {
    let suggestions = OverlapIndex(plans).pairs().map { pair in
      let places = [pair.first, pair.second]
      return (
        addresses: Set(
          places.map { plans[$0.plan].address(ofItem: $0.item).description }),
        text: Self.percent(Double(pair.score)) + " "
          + places.map { Self.text($0, plans) }.joined(separator: "  ~  ")
      )
    }
    right = suggestions.filter { truth.contains($0.addresses) }.map(\.text)
    wrong = suggestions.filter { !truth.contains($0.addresses) }.map(\.text)
    let found = Set(suggestions.map(\.addresses))
    missed = truth.subtracting(found).map { $0.sorted().joined(separator: "  ~  ") }.sorted()
  }

  private static func text(_ place: Overlap.Place, _ plans: [Plan]) -> String {
    "\(plans[place.plan].address(ofItem: place.item)) \(plans[place.plan].text(ofItem: place.item))"
  }

  var description: String {
    let counts = "\(right.count) right, \(wrong.count) wrong, \(missed.count) missed"
    return "precision \(Self.percent(precision)), recall \(Self.percent(recall)) (\(counts))"
  }

  private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

  /// The pairs of a file: two addresses a line.
  static func pairs(_ path: String) -> Set<Set<String>> {
    let lines = Fixtures.text(Fixtures.directory + "/overlap/" + path).split(separator: "\n")
    return Set(
      lines.filter { !$0.hasPrefix("#") }.map { Set($0.split(separator: " ").map(String.init)) })
  }
}
