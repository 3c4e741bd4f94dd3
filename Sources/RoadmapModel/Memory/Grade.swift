/// How well something was remembered, as the user answers.
public enum Grade: Int, CaseIterable, Hashable, Sendable {
  /// It was forgotten.
  case again = 1
  /// It came back with effort.
  case hard
  /// It came back.
  case good
  /// It came back at once.
  case easy

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
  /// Whether a grade is worse than another.
  public static func < (a: Grade, b: Grade) -> Bool { a.rawValue < b.rawValue }
}
