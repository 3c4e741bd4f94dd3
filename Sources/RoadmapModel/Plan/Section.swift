/// A heading's part of a plan.
public struct Section: Sendable {
  // In the order that leaves the fewest gaps: a large text has many.

  package var period: Period?
  /// What its heading names: a week, a phase, a topic.
  public package(set) var kind: SectionKind
  /// The days that its heading, or a line right below it, gives it: "Week 1 (Jan 4–10)". A plan may
  /// leave out the year.
  package var dates: ClosedDates?
  /// Whether its heading says that it counts only when it is chosen.
  public package(set) var isOptional = false
  /// How long its heading, or a line right below it, says that it takes: "Foundations (2 weeks)".
  package var length: PlanSpan?
  /// A week that only its days' headings name: "Week 1, Day 2". Keys leave it out, as its days had
  /// theirs before there was such a section.
  package var isImplied = false
  /// How many of its options to choose, where it is a choice: "pick 1–2".
  public package(set) var choice: Choice?
  /// The title without marks, emphasis and the period's own words; empty where nothing else stands.
  package var titleRange = ByteRange.empty
  /// The heading as written, without its Markdown marks.
  package var headingRange = ByteRange.empty
  /// The line of its heading, from 1.
  public package(set) var line: UInt32
  /// The section this one is a part of; the root is its own parent.
  package var parent: Int32
  /// The index past this section's last descendant.
  package var next: Int32 = 0
  /// Its place among its parent's unnamed sections and items, from 1; 0 for one with a name.
  package var ordinal: Int32 = 0
  /// Tells apart those of one name under one parent: 1 for the first, and so on.
  package var occurrence: Int32 = 1
  /// The section's own items, those of its sections left out: a run of `Plan.items`.
  package var items: Range<Int32> = 0..<0
  package var notes: Range<Int32> = 0..<0

  package init(kind: SectionKind, line: UInt32, parent: Int32) {
    self.kind = kind
    self.line = line
    self.parent = parent
  }
}

/// A remark that is no item.
package struct Note: Sendable {
  package var range: ByteRange
  package var line: UInt32

  package init(range: ByteRange, line: UInt32) {
    self.range = range
    self.line = line
  }
}
