import RoadmapModel

/// `--Homework--`, `== Part two ==`: a heading that its author drew.
enum DrawnHeading {
  /// The words between the marks.
  static func read(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> ByteRange? {
    guard range.count > 5, range.count <= 80 else { return nil }
    let mark = text[range.start]
    guard mark == 0x2D || mark == 0x3D, text[range.start + 1] == mark,
      text[range.end - 1] == mark, text[range.end - 2] == mark
    else { return nil }
    var (lower, upper) = (range.start, range.end)
    while lower < upper, text[lower] == mark { lower += 1 }
    while upper > lower, text[upper - 1] == mark { upper -= 1 }
    let words = Lines.trimmed(text, ByteRange(lower, upper))
    return text[words.start..<words.end].contains { Lines.isLetter($0) } ? words : nil
  }
}
