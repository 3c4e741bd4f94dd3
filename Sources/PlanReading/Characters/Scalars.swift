/// Scalars out of valid UTF-8. Reading never passes `end`, whatever the bytes are.
package enum Scalars {
  /// The scalar at `position` and how many bytes it takes, at least 1.
  @inline(__always)
  package static func decode(
    _ text: UnsafeBufferPointer<UInt8>, _ position: Int, _ end: Int
  ) -> (scalar: UInt32, length: Int) {
    let first = text[position]
    if first < 0x80 { return (UInt32(first), 1) }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard first >= 0xC0, position + length <= end else { return (0xFFFD, 1) }
    var scalar = UInt32(first) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for offset in 1..<length {
      scalar = scalar << 6 | UInt32(text[position + offset] & 0x3F)
    }
    return (scalar, length)
  }

  /// The scalar that ends before `position`, and its length.
  @inline(__always)
  package static func decodeBefore(
    _ text: UnsafeBufferPointer<UInt8>, _ position: Int, _ start: Int
  ) -> (scalar: UInt32, length: Int) {
    var first = position - 1
    if text[first] < 0x80 { return (UInt32(text[first]), 1) }
    while first > start, position - first < 4, text[first] & 0xC0 == 0x80 { first -= 1 }
    let (scalar, length) = decode(text, first, position)
    return length == position - first ? (scalar, length) : (0xFFFD, 1)
  }

  @inline(__always)
  package static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20, 0x09...0x0D, 0xA0, 0x2000...0x200B, 0x202F, 0x205F, 0x3000, 0xFEFF: true
    default: false
    }
  }
}
