/// How well something was remembered, as the user answers.
package enum Grade: Int, CaseIterable, Hashable, Sendable {
  case again = 1
  case hard, good, easy

  package var name: String {
    switch self {
    case .again: "again"
    case .hard: "hard"
    case .good: "good"
    case .easy: "easy"
    }
  }

  /// By name or number, in any case; `nil` for anything else.
  package init?(_ text: some StringProtocol) {
    let text = text.lowercased()
    guard let grade = Grade.allCases.first(where: { $0.name == text || "\($0.rawValue)" == text })
    else { return nil }
    self = grade
  }
}

extension Grade: Comparable {
  package static func < (a: Grade, b: Grade) -> Bool { a.rawValue < b.rawValue }
}
