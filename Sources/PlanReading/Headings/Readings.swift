package import RoadmapModel

/// What a heading's words say.
package struct HeadingReading: Hashable, Sendable {
  package var period: Period?
  package var role: HeadingRole = .plain
  /// "Foundations (Jan 4–10)": days that only say when.
  package var dates: ClosedDates?
  /// What remains without emoji, marks at its ends, the period's own words, a number, a role's words
  /// before a colon, and a trailing "(Pick 1–2)" or "(optional)". Empty where nothing remains.
  package var title: ByteRange
  package var choice: Choice?
  package var isOptional = false
  /// "Task 12 – …", "Exercise 3", "Project 2": the author counts in these.
  package var isNumberedItem = false
  /// "Deliverables", "Final Project": the role's own words are all there is.
  package var isRoleAlone = false
  /// "Deliverables by day 90": what is to be there by then.
  package var isDue = false
  /// "Projects", "Mini Projects".
  package var isPlural = false
  /// The number of "1. Introduction", "1.2 Topic" (its last part) or "Task 12".
  package var ordinal: Int32?
}

/// `**Deliverable**: Write…` taken apart.
package struct LabelReading: Hashable, Sendable {
  /// `.plain` where the label is bold and none of our words.
  package var role: HeadingRole
  package var label: ByteRange
  /// What follows the colon; may be empty.
  package var rest: ByteRange
  package var isBold: Bool
  package var isOptional: Bool
  /// A bracket behind the label told, as in `**Deliverable** (week 4): …`.
  package var isBracketed = false
  package var choice: Choice?
  /// The period of `**Week 1**: …`.
  package var period: Period?

  init(_ words: HeadingReading?, label: ByteRange, rest: ByteRange, isBold: Bool) {
    role = words?.role ?? .plain
    (self.label, self.rest, self.isBold) = (label, rest, isBold)
    isOptional = words?.isOptional ?? false
    choice = words?.choice
    period = words?.period
  }
}

/// What an item's words say about it.
package struct ItemReading: Hashable, Sendable {
  package var isOptional = false
  package var choice: Choice?
  package var depth: Depth?
  /// It ends in a colon: what is nested or follows belongs to it.
  package var opensList = false
  /// Without white space at its end.
  package var text: ByteRange
}
