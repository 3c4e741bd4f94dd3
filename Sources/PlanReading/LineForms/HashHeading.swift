import RoadmapModel

/// `#Title` without its space: a heading to its author, a paragraph to Markdown.
enum HashHeading {
  static func read(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> (level: Int, range: ByteRange)? {
    guard range.count > 2, text[range.start] == 0x23 else { return nil }
    var at = range.start
    while at < range.end, text[at] == 0x23 { at += 1 }
    var level = at - range.start
    if level > 6 {
      // More than six hashes are a paragraph to Markdown, space or not.
      level = 6
      while at < range.end, Lines.isSpace(text[at]) { at += 1 }
    }
    guard at < range.end,
      Lines.isLetter(text[at])
        || (level > 1 && (counts(text, at, range.end) || isBold(text, at, range.end)))
    else { return nil }
    let rest = ByteRange(at, range.end)
    // `#swift #rust` and a lone lower-case `#100daysofcode` are tags.
    let isTag =
      level == 1
      && (Lines.firstIndex(of: " #", in: text, rest) != nil || isOneLowerWord(text, rest))
    return isTag ? nil : (level, rest)
  }

  /// `###**Basics**`: letters behind the stars.
  private static func isBold(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    start + 2 < end && text[start] == 0x2A && text[start + 1] == 0x2A
      && Lines.isLetter(text[start + 2])
  }

  /// `###1、Basics`, `##2. Loops`: a number and a mark behind it.
  private static func counts(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var at = start
    while at < end, Lines.isDigit(text[at]) { at += 1 }
    guard at > start, at < end else { return false }
    return text[at] == 0x2E || text[at] == 0x29 || text[at] >= 0x80
  }

  private static func isOneLowerWord(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> Bool
  {
    for at in range.start..<range.end {
      let byte = text[at]
      if byte == 0x20 || (byte >= 0x41 && byte <= 0x5A) || byte >= 0x80 { return false }
    }
    return true
  }
}
