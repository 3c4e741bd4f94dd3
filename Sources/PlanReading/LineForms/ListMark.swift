import RoadmapModel

/// A mark of Markdown's lists where Markdown sees none, because the line is indented too far.
enum ListMark {
  /// The words behind `- `, `* `, `+ ` or `1. `; empty where the line begins otherwise.
  static func body(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> ByteRange {
    var at = range.start
    while at < range.end, Lines.isDigit(text[at]) { at += 1 }
    guard at < range.end, at - range.start < 4 else { return .empty }
    switch text[at] {
    case 0x2D, 0x2A, 0x2B: if at > range.start { return .empty }
    case 0x2E, 0x29: if at == range.start { return .empty }
    default: return .empty
    }
    return words(text, after: at, range)
  }

  /// The words behind a bullet that Markdown takes for the next words of the line above.
  static func continued(
    _ text: UnsafeBufferPointer<UInt8>, _ block: Block
  ) -> ByteRange {
    guard block.kind == .continuation, block.range.count > 2 else { return .empty }
    switch text[block.range.start] {
    case 0x2D, 0x2A, 0x2B: return words(text, after: block.range.start, block.range)
    default: return .empty
    }
  }

  private static func words(
    _ text: UnsafeBufferPointer<UInt8>, after mark: Int, _ range: ByteRange
  ) -> ByteRange {
    guard mark + 1 < range.end, Lines.isSpace(text[mark + 1]) else { return .empty }
    return Lines.trimmed(text, ByteRange(mark + 1, range.end))
  }
}
