/// Eight bytes of text at once, the first one lowest.
enum ByteWord {
  private static let high: UInt64 = 0x8080_8080_8080_8080

  @inline(__always)
  static func load(_ base: UnsafeRawPointer, _ position: Int) -> UInt64 {
    UInt64(littleEndian: base.loadUnaligned(fromByteOffset: position, as: UInt64.self))
  }

  /// The high bit of each byte that is an ASCII letter.
  @inline(__always)
  static func letters(_ word: UInt64) -> UInt64 {
    let lower = (word | 0x2020_2020_2020_2020) & ~high
    return (lower &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(lower &+ 0x0505_0505_0505_0505) & ~word & high
  }

  /// The high bit of each byte that is a space.
  @inline(__always)
  static func spaces(_ word: UInt64) -> UInt64 {
    let other = word ^ 0x2020_2020_2020_2020
    return ~(((other & ~high) &+ ~high) | other) & high
  }

  /// How many bytes from the first on have their high bit set.
  @inline(__always)
  static func run(_ marks: UInt64) -> Int { (~marks & high).trailingZeroBitCount >> 3 }
}
