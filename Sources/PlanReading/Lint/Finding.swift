import RoadmapModel

/// Something a plan's author should know.
public struct Finding: Sendable, Hashable {
  /// From 1.
  public package(set) var line: Int
  /// In bytes, from 1.
  public package(set) var column: Int
  /// What was looked for.
  public package(set) var rule: Rule
  /// What was found, in a sentence.
  public package(set) var message: String

  /// What was looked for, by the name that `--json` gives.
  public enum Rule: String, Sendable, Hashable, CaseIterable {
    /// The text was damaged, and had to be repaired to be read.
    case encoding
    /// A line looks like an item and is not read as one.
    case unreadItem = "unread-item"
    /// A box holds a mark that means nothing here.
    case unknownMark = "unknown-mark"
    /// Months or weeks are missing between others.
    case gap
    /// Months or weeks are there twice.
    case overlap
    /// Two items say the same.
    case duplicate
    /// A choice asks for more options than it has.
    case impossibleChoice = "impossible-choice"
    /// A section has nothing in it.
    case emptySection = "empty-section"
    /// A block of code does not end.
    case unclosedFence = "unclosed-fence"
    /// A comment for this program says what it does not know.
    case unknownHint = "unknown-hint"
    /// A comment for this program changes nothing.
    case idleHint = "idle-hint"
    /// The plan has no title.
    case missingTitle = "missing-title"
  }
}

extension [Finding] {
  mutating func add(_ rule: Finding.Rule, _ line: UInt32, column: Int = 1, _ message: String) {
    append(Finding(line: Int(line), column: column, rule: rule, message: message))
  }
}
