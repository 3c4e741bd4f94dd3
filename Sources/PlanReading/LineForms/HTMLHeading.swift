import RoadmapModel

/// Headings written as HTML: `<h1 align="center">Title</h1>`, `<summary>Week 1</summary>`.
struct HTMLHeading {
  /// 1 to 6; 0 for a summary.
  var level: Int
  /// The text between the tags.
  var range: ByteRange
  /// Past the closing tag.
  var end: Int

  static func first(
    in text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> HTMLHeading? {
    var at = range.start
    while at + 4 < range.end {
      guard text[at] == 0x3C else {
        at += 1
        continue
      }
      let isHeading =
        text[at + 1] | 0x20 == 0x68 && text[at + 2] >= 0x31 && text[at + 2] <= 0x36
        && (text[at + 3] == 0x3E || Lines.isSpace(text[at + 3]))
      let rest = ByteRange(at, range.end)
      if isHeading, let found = element(text, rest, level: Int(text[at + 2] - 0x30), close: "</h") {
        return found
      }
      if Lines.firstIndex(of: "<summary", in: text, ByteRange(at, min(at + 8, range.end))) == at {
        return element(text, rest, level: 0, close: "</summary")
      }
      at += 1
    }
    return nil
  }

  private static func element(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange, level: Int, close: StaticString
  ) -> HTMLHeading? {
    guard let opened = text[range.start..<range.end].firstIndex(of: 0x3E) else { return nil }
    let inner = ByteRange(opened + 1, range.end)
    guard let closed = Lines.firstIndex(of: close, in: text, inner) else { return nil }
    let content = Lines.trimmed(text, ByteRange(opened + 1, closed))
    return content.isEmpty ? nil : HTMLHeading(level: level, range: content, end: closed)
  }
}
