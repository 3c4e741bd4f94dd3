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
  /// The columns of its box in the source line, from 0; equal where it has none.
  public var boxColumn: UInt16
  public var section: Int32
  /// The item this one is nested in; -1 for none.
  public var parent: Int32
  /// The index past this item's last descendant.
  public var next: Int32
  /// Its place among its siblings, from 1; 0 for one that is addressed by name.
  public var ordinal: Int32
  public var notes: Range<Int32>
}
