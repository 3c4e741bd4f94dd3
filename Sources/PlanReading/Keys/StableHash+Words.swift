package import RoadmapModel

extension StableHash {
  /// Adds the letters and digits of a text, without case and accents, and one mark for all that
  /// stands between them: a comma, an emoji or a capital changes nothing.
  /// A tick box among the words is none of them.
  package mutating func add(
    words text: UnsafeBufferPointer<UInt8>, _ range: ByteRange, leavingOut box: ByteRange = .empty
  ) {
    add(byte: 0x1F)
    var isBetween = true
    var at = range.start
    while at < range.end {
      if at == box.start, !box.isEmpty {
        at = box.end
        isBetween = true
        continue
      }
      let first = text[at]
      if first < 0x80, Ascii.isLetter(first) || Ascii.isDigit(first) {
        if isBetween { add(byte: 0x20) }
        isBetween = false
        // A word's letters, as most bytes are, in a loop of their own; a digit has the bit already.
        repeat {
          add(byte: text[at] | 0x20)
          at += 1
        } while at < range.end && at != box.start
          && (Ascii.isLetter(text[at]) || Ascii.isDigit(text[at]))
        continue
      }
      let (scalar, length) = Scalars.decode(text, at, range.end)
      at += length
      // C, C++ and C# are three languages; elsewhere a plus is a mark like others.
      let isSuffix = !isBetween && (scalar == 0x2B || scalar == 0x23)
      guard isSuffix || Self.isKeyed(scalar) else {
        isBetween = true
        continue
      }
      if isBetween { add(byte: 0x20) }
      isBetween = false
      let folded = Folding.fold(scalar)
      add(byte: UInt8(truncatingIfNeeded: folded))
      if folded > 0xFF {
        add(byte: UInt8(truncatingIfNeeded: folded >> 8))
        add(byte: UInt8(truncatingIfNeeded: folded >> 16))
      }
    }
  }

  /// A letter or digit. Keys that stand in journals depend on it, so it never follows Unicode's tables.
  private static func isKeyed(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 {
      return Lines.isDigit(UInt8(scalar)) || Lines.isLetter(UInt8(scalar))
    }
    return Script.isLetter(scalar) || Script.isIdeograph(scalar) || Script.digit(scalar) != nil
  }
}
