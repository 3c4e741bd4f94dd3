import RoadmapModel

/// From when to when in a day: "7:00 AM – 8:30 AM", "19:00-20:30".
enum ClockSpan {
  static func stands(in text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> Bool {
    var last: Int?
    var at = range.start
    while let colon = ByteWord.first(0x3A, in: text, ByteRange(at, range.end)) {
      at = colon + 1
      guard let end = pastTime(text, colon, range) else {
        last = nil
        continue
      }
      // "6:30–6:40/mile" is how fast one runs.
      if let last, colon - last <= 12, end >= range.end || text[end] != 0x2F { return true }
      last = end
    }
    return false
  }

  /// Past the minutes, where the colon stands in a time of day.
  private static func pastTime(
    _ text: UnsafeBufferPointer<UInt8>, _ colon: Int, _ range: ByteRange
  ) -> Int? {
    guard colon > range.start, colon + 2 < range.end, Lines.isDigit(text[colon - 1]),
      (0x30...0x35).contains(text[colon + 1]), Lines.isDigit(text[colon + 2]),
      colon + 3 >= range.end || !Lines.isDigit(text[colon + 3]) && text[colon + 3] != 0x3A
    else { return nil }
    return colon + 3
  }
}
