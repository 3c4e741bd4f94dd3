/// FNV-1a over 64 bits: the same on every machine and in every version, which Swift's own is not.
struct StableHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  mutating func add(number: UInt64) {
    for shift in stride(from: 0, to: 64, by: 8) {
      add(byte: UInt8(truncatingIfNeeded: number >> shift))
    }
  }

  /// Adds the letters and digits of a text, without case and accents, and one mark for all that
  /// stands between them: a comma, an emoji or a capital changes nothing.
  mutating func add(words text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) {
    add(byte: 0x1F)
    var isBetween = true
    var at = range.start
    while at < range.end {
      let (scalar, length) = Scalars.decode(text, at, range.end)
      at += length
      // C, C++ and C# are three languages; elsewhere a plus is a mark like others.
      let isSuffix = !isBetween && (scalar == 0x2B || scalar == 0x23)
      guard isSuffix || Self.isWordPart(scalar) else {
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

  private static func isWordPart(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 {
      return Lines.isDigit(UInt8(scalar)) || Lines.isLetter(UInt8(scalar))
    }
    return Script.isLetter(scalar) || Script.isIdeograph(scalar) || Script.digit(scalar) != nil
  }

  /// The value with its bits mixed, so that short prefixes of it differ too.
  var finished: UInt64 {
    var mixed = value
    mixed ^= mixed >> 33
    mixed &*= 0xFF51_AFD7_ED55_8CCD
    mixed ^= mixed >> 33
    mixed &*= 0xC4CE_B9FE_1A85_EC53
    return mixed ^ mixed >> 33
  }
}
