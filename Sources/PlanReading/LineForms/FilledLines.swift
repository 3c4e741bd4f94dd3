import RoadmapModel

/// A paragraph that an editor broke at a column: no line had room for the first word of the next.
enum FilledLines {
  /// Lines shorter than this are their author's own.
  private static let least = 50

  static func areOne(_ text: UnsafeBufferPointer<UInt8>, _ lines: Slice<UnsafeBufferPointer<Block>>)
    -> Bool
  {
    guard lines.count > 1 else { return false }
    let widest = lines.map { width(text, $0.range) }.max() ?? 0
    return zip(lines, lines.dropFirst()).allSatisfy { line, next in
      let taken = width(text, line.range)
      return taken >= least && taken + 1 + firstWord(text, next.range) > widest
        && !Lines.hasHardBreak(text, after: line.range.end)
    }
  }

  private static func width(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> Int {
    (range.start..<range.end).reduce(0) { $0 + (text[$1] & 0xC0 == 0x80 ? 0 : 1) }
  }

  private static func firstWord(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> Int {
    var end = range.start
    while end < range.end, !Lines.isSpace(text[end]) { end += 1 }
    return width(text, ByteRange(range.start, end))
  }
}
