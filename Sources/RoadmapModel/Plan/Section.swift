/// A heading's part of a plan.
public struct Section: Sendable {
  public var kind: SectionKind
  public var isOptional = false
  public var period: Period?
  /// The days that its heading, or a line right below it, gives it: "Week 1 (Jan 4–10)". A plan may
  /// leave out the year.
  public var dates: ClosedDates?
  public var choice: Choice?
  /// The title without marks, emphasis and the period's own words; empty where nothing else stands.
  public var titleRange = ByteRange.empty
  /// The heading as written, without its Markdown marks.
  public var headingRange = ByteRange.empty
  public var line: UInt32
  /// The section this one is a part of; the root is its own parent.
  public var parent: Int32
  /// The index past this section's last descendant.
  public var next: Int32 = 0
  /// Its place among its parent's unnamed sections and items, from 1; 0 for one with a name.
  public var ordinal: Int32 = 0
  /// Tells apart those of one name under one parent: 1 for the first, and so on.
  public var occurrence: Int32 = 1
  /// The section's own items, those of its sections left out: a run of `Plan.items`.
  public var items: Range<Int32> = 0..<0
  public var notes: Range<Int32> = 0..<0

  package init(kind: SectionKind, line: UInt32, parent: Int32) {
    self.kind = kind
    self.line = line
    self.parent = parent
  }
}

/// A remark that is no item.
public struct Note: Sendable {
  public var range: ByteRange
  public var line: UInt32

  package init(range: ByteRange, line: UInt32) {
    self.range = range
    self.line = line
  }
}
