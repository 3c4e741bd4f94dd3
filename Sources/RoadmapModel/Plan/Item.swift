/// One line that can be ticked.
public struct Item: Sendable {
  /// What kind of line it is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Something to learn.
    case study
    /// Something to do.
    case task
    /// A requirement of a project.
    case project
    /// Something to hand over at the end of a period.
    case deliverable
    /// One of several to choose from.
    case option
    /// A "by the end you will …" line: confirmed by the user, counted apart.
    case outcome
  }

  /// What became of it.
  public enum State: String, Hashable, Sendable, CaseIterable {
    /// Nothing was done of it yet.
    case open
    /// It is being worked on.
    case started
    /// It is finished.
    case done
    /// The user left it out: it does not count.
    case skipped
  }

  // In the order that leaves the fewest gaps: a large text has many.

  /// What kind of line it is.
  public package(set) var kind: Kind
  /// What the plan's own mark says; the journal knows better where there is one.
  package var mark: State
  /// Whether its own text says that it counts only when it is chosen.
  public package(set) var isOptional: Bool
  package var depth: Depth?
  /// How many of its children to choose, where they are options.
  public package(set) var choice: Choice?
  /// The column of its tick box in the source line, from 1; 0 where it has none.
  package var boxColumn: UInt16
  package var textRange: ByteRange
  /// The line it stands in, from 1.
  public package(set) var line: UInt32
  package var section: Int32
  /// The item this one is nested in; -1 for none.
  package var parent: Int32
  /// The index past this item's last descendant.
  package var next: Int32 = 0
  /// Its place among its siblings, from 1; 0 for one that is addressed by name.
  package var ordinal: Int32 = 0
  /// Tells apart those of one name under one parent: 1 for the first, and so on.
  package var occurrence: Int32 = 1
  package var notes: Range<Int32> = 0..<0

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
