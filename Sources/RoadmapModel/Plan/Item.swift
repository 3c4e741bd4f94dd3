/// One line that can be ticked.
public struct Item: Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case study, task, project, deliverable, option, outcome
  }

  public enum State: String, Hashable, Sendable, CaseIterable {
    case open, started, done, skipped
  }

  public var kind: Kind
  /// What the plan's own mark says; the journal knows better where there is one.
  public var mark: State
  public var isOptional: Bool
  public var depth: Depth?
  /// How many of its children are to be taken up, where they are options.
  public var choice: Choice?
  public var textRange: ByteRange
  public var line: UInt32
  /// The column of its tick box in the source line, from 1; 0 where it has none.
  public var boxColumn: UInt16
  public var section: Int32
  /// The item this one is nested in; -1 for none.
  public var parent: Int32
  /// The index past this item's last descendant.
  public var next: Int32 = 0
  /// Its place among its siblings, from 1; 0 for one that is addressed by name.
  public var ordinal: Int32 = 0
  /// Tells apart those of one name under one parent: 1 for the first, and so on.
  public var occurrence: Int32 = 1
  public var notes: Range<Int32> = 0..<0

  package init(
    kind: Kind, mark: State, isOptional: Bool, depth: Depth?, choice: Choice?,
    textRange: ByteRange, line: UInt32, boxColumn: UInt16, section: Int32, parent: Int32
  ) {
    self.kind = kind
    self.mark = mark
    self.isOptional = isOptional
    self.depth = depth
    self.choice = choice
    self.textRange = textRange
    self.line = line
    self.boxColumn = boxColumn
    self.section = section
    self.parent = parent
  }
}
