package import RoadmapModel

extension BlockScanner {
  /// Three or more backticks or tildes; behind backticks, no further one in the line.
  mutating func openFence(closingTo level: Int) -> Bool {
    let mark = text[first]
    var offset = first
    while byte(offset) == mark { offset += 1 }
    let length = offset - first
    guard length >= 3 else { return false }
    if mark == Ascii.backtick {
      var rest = offset
      while rest < lineEnd {
        if text[rest] == mark { return false }
        rest += 1
      }
    }
    close(to: level)
    let start = min(lineEnd + 1, end)
    append(
      .fencedCode, marker: mark, number: UInt32(truncatingIfNeeded: offset),
      range: ByteRange(start, start))
    startLeaf(.fencedCode)
    fence = mark
    // cmark-gfm keeps the length in a byte.
    fenceLength = min(length, 255)
    return true
  }

  @inline(__always) func closesFence() -> Bool {
    guard byte(first) == fence, indent < 4 else { return false }
    var offset = first
    while byte(offset) == fence { offset += 1 }
    guard offset - first >= fenceLength else { return false }
    while Ascii.isBlank(byte(offset)) { offset += 1 }
    return offset >= lineEnd
  }
}

extension Block {
  /// What stands behind an opening code fence: the language, as a rule. A fence's `number` is the
  /// offset at which it begins.
  package func fenceInfo(in text: UnsafeBufferPointer<UInt8>) -> ByteRange {
    guard kind == .fencedCode else { return .empty }
    var lower = Int(number)
    var upper = min(range.start, text.count)
    while upper > lower, Ascii.isSpace(text[upper - 1]) { upper -= 1 }
    while lower < upper, Ascii.isBlank(text[lower]) { lower += 1 }
    return ByteRange(lower, upper)
  }
}
