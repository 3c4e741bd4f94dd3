import RoadmapModel

/// Something a plan's author should know.
package struct Finding: Sendable, Hashable {
  /// From 1.
  package var line: Int
  /// In bytes, from 1.
  package var column: Int
  package var rule: Rule
  package var message: String

  /// What was looked for, by the name that `--json` gives.
  package enum Rule: String, Sendable, Hashable, CaseIterable {
    case encoding
    case unreadItem = "unread-item"
    case unknownMark = "unknown-mark"
    case gap
    case overlap
    case duplicate
    case impossibleChoice = "impossible-choice"
    case emptySection = "empty-section"
    case unclosedFence = "unclosed-fence"
    case unknownHint = "unknown-hint"
    case idleHint = "idle-hint"
    case missingTitle = "missing-title"
  }
}
