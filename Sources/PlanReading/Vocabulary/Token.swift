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

  // From the widest to the narrowest, so that two dozen are less than a kilobyte.

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

/// The words' hashes, combined so that a phrase's is made from its words'.
package enum WordHash {
  package static let start: UInt64 = 0xcbf2_9ce4_8422_2325

  /// With some letters more.
  @inline(__always)
  package static func mix(_ hash: UInt64, _ letters: UInt64) -> UInt64 {
    let value = (hash ^ letters) &* 0x9e37_79b9_7f4a_7c15
    return value << 32 | value >> 32
  }

  @inline(__always)
  package static func finish(_ hash: UInt64) -> UInt64 {
    var value = hash
    value ^= value >> 32
    value = value &* 0xd6e8_feb8_6659_fd93
    value ^= value >> 29
    return value == 0 ? 1 : value
  }

  /// Of a phrase and one word more.
  @inline(__always)
  package static func join(_ phrase: UInt64, _ word: UInt64) -> UInt64 {
    finish((phrase << 7 | phrase >> 57) &+ word &* 0x9e37_79b9_7f4a_7c15)
  }
}
