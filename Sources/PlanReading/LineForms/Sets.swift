import RoadmapModel

/// "3x10", "4 × 8", "3 x 30 s": how often an exercise is done.
enum Sets {
  static func stand(in text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> Bool {
    for at in range.start..<range.end where isTimes(text, at, range.end) {
      var (before, after) = (at - 1, at + (text[at] == 0xC3 ? 2 : 1))
      while before > range.start, text[before] == 0x20 { before -= 1 }
      while after < range.end, text[after] == 0x20 { after += 1 }
      guard before >= range.start, after < range.end, Lines.isDigit(text[before]),
        Lines.isDigit(text[after])
      else { continue }
      // "1920x1080" is a size, "0x10" a number.
      var first = before
      while first > range.start, Lines.isDigit(text[first - 1]) { first -= 1 }
      if before - first < 2, text[first] != 0x30 { return true }
    }
    return false
  }

  /// x, X or ×.
  private static func isTimes(_ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> Bool {
    text[at] | 0x20 == 0x78 || (text[at] == 0xC3 && at + 1 < end && text[at + 1] == 0x97)
  }
}
