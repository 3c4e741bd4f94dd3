import RoadmapModel

/// `├── Read the manual`, `│   └── Write a test`: a list that its author drew as a tree.
enum TreeMark {
  /// The words behind the branch, and the column at which the branch begins; `nil` for lines without
  /// one, and for those that draw folders and files.
  static func read(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> (body: ByteRange, column: Int)? {
    guard isDrawn(text, range.start, range.end) else { return nil }
    var (at, column) = (range.start, 0)
    while at < range.end {
      if Lines.isSpace(text[at]) || text[at] == 0xC2 {
        // A space that does not break is two bytes.
        at += text[at] == 0xC2 ? 2 : 1
        column += 1
      } else if isDrawn(text, at, range.end), text[at + 2] == 0x82 {
        at += 3
        column += 1
      } else {
        break
      }
    }
    guard isDrawn(text, at, range.end), text[at + 2] == 0x9C || text[at + 2] == 0x94 else {
      return nil
    }
    at += 3
    while isDrawn(text, at, range.end), text[at + 2] == 0x80 { at += 3 }
    let body = Lines.trimmed(text, ByteRange(min(at, range.end), range.end))
    return body.isEmpty || namesFile(text, body) ? nil : (body, column)
  }

  /// ─ │ └ ├: of their three bytes the first two are the same.
  private static func isDrawn(_ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> Bool {
    at + 2 < end && text[at] == 0xE2 && text[at + 1] == 0x94
      && [0x80, 0x82, 0x94, 0x9C].contains(text[at + 2])
  }

  /// `src/`, `main.py`, with or without a remark behind it.
  private static func namesFile(_ text: UnsafeBufferPointer<UInt8>, _ body: ByteRange) -> Bool {
    let end = text[body.start..<body.end].firstIndex { Lines.isSpace($0) } ?? body.end
    if text[end - 1] == 0x2F { return true }
    guard let dot = text[body.start..<end].lastIndex(of: 0x2E), dot > body.start else {
      return false
    }
    // "Node.js fundamentals" and "1.2 Install" have words of their own behind.
    let rest = Lines.trimmed(text, ByteRange(end, body.end))
    return (1...5).contains(end - dot - 1) && Lines.isLetter(text[dot + 1])
      && text[(dot + 1)..<end].allSatisfy { Lines.isLetter($0) || Lines.isDigit($0) }
      && (rest.isEmpty || !Lines.isLetter(text[rest.start]) && !Lines.isDigit(text[rest.start]))
  }
}
