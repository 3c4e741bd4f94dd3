/// FNV-1a over 64 bits: the same on every machine and in every version, which Swift's own is not.
struct StableHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  mutating func add(number: UInt64) {
    for shift in stride(from: 0, to: 64, by: 8) { add(byte: UInt8(truncatingIfNeeded: number >> shift)) }
  }

  /// Adds the letters and digits of a text, folded, and one mark for all that stands between them.
  mutating func add(words text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) {
    add(byte: 0x1F)
    var isBetween = true
    for at in range.start..<max(range.start, range.end) {
      let byte = text[at]
      if byte >= 0x80 || Lines.isDigit(byte) || Lines.isLetter(byte) {
        if isBetween { add(byte: 0x20) }
        isBetween = false
        add(byte: byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
      } else {
        isBetween = true
      }
    }
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
