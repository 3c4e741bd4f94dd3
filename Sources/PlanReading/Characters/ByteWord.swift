import RoadmapModel

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

  /// Where a byte first stands in a range.
  @inline(__always)
  static func first(
    _ byte: UInt8, in text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> Int? {
    first(byte, byte, byte, in: text, range)
  }

  /// Where one of three bytes first stands in a range.
  @inline(__always)
  static func first(
    _ one: UInt8, _ other: UInt8, _ third: UInt8, in text: UnsafeBufferPointer<UInt8>,
    _ range: ByteRange
  ) -> Int? {
    guard let base = UnsafeRawPointer(text.baseAddress) else { return nil }
    let end = min(range.end, text.count)
    var at = range.start
    while at &+ 8 <= end {
      let word = load(base, at)
      let marks = places(of: one, word) | places(of: other, word) | places(of: third, word)
      if marks != 0 { return at &+ marks.trailingZeroBitCount >> 3 }
      at &+= 8
    }
    while at < end {
      if text[at] == one || text[at] == other || text[at] == third { return at }
      at &+= 1
    }
    return nil
  }

  /// The high bit of the lowest byte that is this one; of those above it some that are not, too.
  @inline(__always)
  private static func places(of byte: UInt8, _ word: UInt64) -> UInt64 {
    let other = word ^ UInt64(byte) &* 0x0101_0101_0101_0101
    return (other &- 0x0101_0101_0101_0101) & ~other & high
  }

  /// Whether a control character other than tabs and line ends is among the first bytes.
  static func holdControls(_ text: UnsafeBufferPointer<UInt8>, most: Int) -> Bool {
    guard let base = UnsafeRawPointer(text.baseAddress) else { return false }
    let count = min(text.count, most)
    var (at, found): (Int, UInt64) = (0, 0)
    while at &+ 8 <= count {
      found |= controls(load(base, at))
      at &+= 8
    }
    while at < count {
      // With seven spaces behind it.
      found |= controls(UInt64(text[at]) | 0x2020_2020_2020_2000)
      at &+= 1
    }
    return found != 0
  }

  /// The high bit of each byte that is below a tab, between a carriage return and a space, or DEL.
  @inline(__always)
  private static func controls(_ word: UInt64) -> UInt64 {
    let low = word & ~high
    let belowTab = ~(low &+ 0x7777_7777_7777_7777)
    let belowSpace = ~(low &+ 0x6060_6060_6060_6060)
    let aboveReturn = low &+ 0x7272_7272_7272_7272
    let delete = low &+ 0x0101_0101_0101_0101
    return (belowTab | belowSpace & aboveReturn | delete) & ~word & high
  }

  /// How many of the next eight bytes are ASCII letters, up to the first that is none; 0 at the text's end.
  @inline(__always)
  static func letterRun(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    guard let base = UnsafeRawPointer(text.baseAddress), at &+ 8 <= text.count else { return 0 }
    return run(letters(load(base, at)))
  }

  /// How many bytes from the first on have their high bit set.
  @inline(__always)
  static func run(_ marks: UInt64) -> Int { (~marks & high).trailingZeroBitCount >> 3 }
}
