import RoadmapModel

/// A word, number or mark of a line. Emoji and emphasis marks are no tokens.
package struct Token: Sendable {
  package enum Kind: UInt8, Sendable {
    case word, number
    /// `-`, `–` and `—`, `~`, `:`, `,`, `.`, `/`, `&`, `|`.
    case hyphen, dash, tilde, colon, comma, dot, slash, ampersand, pipe
    /// Round and square brackets, full-width ones too.
    case open, close, openSquare, closeSquare
    case plus, arrow, quote, other
  }

  // From the widest to the narrowest: two dozen must be less than a kilobyte.

  /// Of the folded letters; 0 for marks.
  package var hash: UInt64 = 0
  package var lower: UInt32
  package var upper: UInt32
  /// A number's value, at most 999 999; a badge's too.
  package var value: Int32 = 0
  package var sense = WordSense()
  package var kind: Kind
  /// White space, a picture or a mark stands before it.
  package var spaceBefore: Bool
  /// A number in a picture: `1️⃣`, `①`.
  package var isBadge = false
  /// One capital ASCII letter.
  package var isCapital = false

  /// A word in ASCII.
  @inline(__always)
  init(
    word hash: UInt64, _ sense: WordSense, spaceBefore: Bool, lower: Int, upper: Int,
    isCapital: Bool
  ) {
    self.hash = hash
    self.lower = UInt32(truncatingIfNeeded: lower)
    self.upper = UInt32(truncatingIfNeeded: upper)
    self.sense = sense
    self.kind = .word
    self.spaceBefore = spaceBefore
    self.isCapital = isCapital
  }

  package init(kind: Kind, spaceBefore: Bool, lower: UInt32, upper: UInt32) {
    self.kind = kind
    self.spaceBefore = spaceBefore
    self.lower = lower
    self.upper = upper
  }

  /// "hands-on" is "hands on", "theory + demo" is "theory demo".
  @inline(__always) var joinsWords: Bool {
    kind == .plus || (kind == .hyphen && !spaceBefore)
  }
}
