import RoadmapModel

/// `Progress: [_____] %`, `Hours: ____`, `Labs: [X] of 8`, `Key learnings: TBD`: a field that its author
/// left to be filled in, no work.
enum FormBlank {
  static func isField(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> Bool {
    // Most lines end in a letter of a word longer than what a blank may hold.
    guard range.count > 4, range.count <= 120 else { return false }
    let near = min(range.end, range.start + 64)
    guard let colon = text[range.start..<near].firstIndex(of: 0x3A), colon + 1 < range.end else {
      return false
    }
    let rest = Lines.trimmed(text, ByteRange(colon + 1, range.end))
    return isBlank(text, rest) || isPlaceholder(text, rest)
  }

  /// `[X] / 8`, `[N] hours`: capitals or a gap in brackets stand for a number; its unit at most follows.
  /// "Monday: [X] Read" has a box.
  private static func isPlaceholder(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> Bool {
    var open = range.start
    while open < range.end, text[open] == 0x2A || text[open] == 0x20 { open += 1 }
    guard open < range.end, text[open] == 0x5B,
      let close = text[open..<min(range.end, open + 4)].firstIndex(of: 0x5D), close > open + 1,
      text[(open + 1)..<close].allSatisfy({ $0 &- 0x41 < 26 || $0 == 0x20 })
    else { return false }
    let unit = text[(close + 1)..<range.end]
    if unit.first == 0x28 || unit.first == 0x5B { return false }
    let words = unit.split(separator: 0x20).filter {
      $0.contains { Lines.isLetter($0) || $0 >= 0x80 }
    }
    guard let word = words.first else { return true }
    return words.count == 1
      && (word.last == 0x73 && word.allSatisfy { $0 &- 0x61 < 26 } || word.elementsEqual("of".utf8))
  }

  /// Underscores, with brackets, slashes and a short unit around them, or `TBD`.
  private static func isBlank(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> Bool {
    var (line, longest, letters) = (0, 0, 0)
    var word: UInt32 = 0
    for at in range.start..<range.end {
      // `__init__` and `__Dijkstra__` are words.
      line = text[at] == 0x5F ? line + 1 : 0
      longest = max(longest, line)
      switch text[at] {
      case 0x5F: break
      case 0x20, 0x2A, 0x5B, 0x5D, 0x28, 0x29, 0x2F, 0x2D, 0x2E, 0x25, 0x3A: break
      case let byte where Lines.isLetter(byte) || Lines.isDigit(byte):
        letters += 1
        word = word << 8 | UInt32(byte | 0x20)
        if letters > 8 { return false }
      default: return false
      }
    }
    // tbd, tba
    return longest > 2 || (letters == 3 && (word == 0x746264 || word == 0x746261))
  }
}
