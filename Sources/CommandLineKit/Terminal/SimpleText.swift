/// Text whose width can be told from its bytes: every scalar stands alone, and its columns are known
/// (Latin, Greek, Cyrillic, common punctuation, arrows, boxes; Chinese, Japanese and Korean). That
/// is nearly all text, and many times faster than going by characters.
enum SimpleText {
  /// The longest beginning of at most so many columns; `nil` where a scalar needs a closer look.
  static func measure(
    _ text: some StringProtocol, upTo limit: Int
  ) -> (bytes: Int, columns: Int)? {
    text.utf8.withContiguousStorageIfAvailable { measure($0, upTo: limit) } ?? nil
  }

  private static func measure(
    _ bytes: UnsafeBufferPointer<UInt8>, upTo limit: Int
  ) -> (bytes: Int, columns: Int)? {
    var index = 0
    var columns = 0
    while index < bytes.count {
      guard let (length, width) = scalar(bytes, index) else { return nil }
      // The scalar that no longer fits was looked at: it is none that belongs to the one before.
      if columns + width > limit { break }
      index += length
      columns += width
    }
    return (index, columns)
  }

  @inline(__always)
  private static func scalar(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int
  ) -> (length: Int, width: Int)? {
    switch bytes[index] {
    case 0x20...0x7E: (1, 1)
    case 0xC2: bytes[index + 1] >= 0xA0 ? (2, 1) : nil
    case 0xC3...0xCB, 0xCE...0xCF, 0xD0...0xD1: (2, 1)
    case 0xE2: isSingle(bytes[index + 1], bytes[index + 2]) ? (3, 1) : nil
    case 0xE3: isKana(bytes[index + 1], bytes[index + 2]) ? (3, 2) : nil
    case 0xE4...0xE9, 0xEB...0xEC: (3, 2)
    default: nil
    }
  }

  /// The second and third bytes of U+2010…2027, U+2030…203F, U+2180…21BF, U+2500…25BF, U+2610…2612.
  private static func isSingle(_ second: UInt8, _ third: UInt8) -> Bool {
    switch second {
    case 0x80: (0x90...0xA7).contains(third) || third >= 0xB0
    case 0x86, 0x94...0x96: true
    case 0x98: (0x90...0x92).contains(third)
    default: false
    }
  }

  /// Those of U+3001…3029 and U+3041…30FF without the combining voice marks and what is unassigned.
  private static func isKana(_ second: UInt8, _ third: UInt8) -> Bool {
    switch second {
    case 0x80: (0x81...0xA9).contains(third)
    case 0x81: third >= 0x81
    case 0x82: !(0x97...0x9A).contains(third)
    case 0x83: true
    default: false
    }
  }
}
