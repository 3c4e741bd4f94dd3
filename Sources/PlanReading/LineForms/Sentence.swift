import RoadmapModel

/// How a sentence ends, in any script.
enum Sentence {
  static func asksOrEnds(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> Bool {
    asks(text, range) || ends(text, range)
  }

  /// `… ?` or `… ？`, whatever marks stand behind it.
  static func asks(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> Bool {
    var end = range.end
    while end > range.start, text[end - 1] == 0x2A || text[end - 1] == 0x5F || text[end - 1] == 0x22
    {
      end -= 1
    }
    guard end > range.start else { return false }
    if text[end - 1] == 0x3F { return true }
    return end - range.start > 3 && text[end - 3] == 0xEF && text[end - 2] == 0xBC
      && text[end - 1] == 0x9F
  }

  /// `… .` or `…。`, whatever marks stand behind it.
  static func ends(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> Bool {
    var end = range.end
    while end > range.start {
      let (scalar, length) = Scalars.decodeBefore(text, end, range.start)
      guard
        scalar == 0x2A || scalar == 0x5F || scalar == 0x22 || Scalars.isSpace(scalar)
          || Emoji.isPicture(scalar) || Emoji.isModifier(scalar)
      else { break }
      end -= length
    }
    guard end - range.start > 3 else { return false }
    if text[end - 1] == 0x2E { return text[end - 2] != 0x2E }
    if text[end - 1] == 0x21 { return true }
    // 。 and ！
    return (text[end - 3] == 0xE3 && text[end - 2] == 0x80 && text[end - 1] == 0x82)
      || (text[end - 3] == 0xEF && text[end - 2] == 0xBC && text[end - 1] == 0x81)
  }
}
