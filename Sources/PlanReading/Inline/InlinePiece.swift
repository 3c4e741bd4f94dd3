import RoadmapModel

/// A stretch of inline text and what is to be shown of it.
struct InlinePiece {
  enum Kind: UInt8 {
    case text
    /// A code span's or an autolink's: shown as it is, emoji too.
    case verbatim
    /// One scalar, of an entity.
    case scalar
    /// `*`, `_` or `~`: those that are no emphasis are shown.
    case mark
    case space
    /// An opening bracket that may turn out to be a link's; shown unless it is.
    case bracket
    case dropped
  }

  var kind: Kind
  var lower: UInt32
  var upper: UInt32
  /// A scalar's value; how many of a run's marks are left.
  var value: UInt32 = 0
}

/// A link found in a line.
struct InlineLink {
  /// The first and past the last of its pieces.
  var pieces: Range<Int>
  var destination: ByteRange
}
