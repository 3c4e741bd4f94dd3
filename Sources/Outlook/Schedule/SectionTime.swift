/// The time of a section: days of the calendar, or days by number before pauses and ends are known.
struct SectionTime<Span: Sendable>: Sendable {
  /// `nil` where it has no place.
  var all: Span?
  /// Of its own items before its first section.
  var leading: Span?
  /// Of its own items from that line on.
  var trailing: Span?
  /// How many of the required ones are among the trailing.
  var trailingRequired = 0
  var split = UInt32.max

  func part(ofLine line: UInt32) -> Span? { (line < split ? leading : trailing) ?? all }

  func moved<Other: Sendable>(to all: Other?, _ move: (Span) -> Other) -> SectionTime<Other> {
    SectionTime<Other>(
      all: all, leading: leading.map(move), trailing: trailing.map(move),
      trailingRequired: trailingRequired, split: split)
  }
}
