/// The task marks of GitHub's Markdown.
package enum TaskList {
  package enum Mark: Sendable {
    case open, done
  }

  /// The mark, `[ ]` or `[x]`, with which an item's text at `range` begins. White space or nothing
  /// stands behind it.
  package static func mark(at range: ByteRange, in text: UnsafeBufferPointer<UInt8>) -> Mark? {
    let start = range.start
    guard range.count >= 3, range.end <= text.count, text[start] == Ascii.openBracket,
      text[start + 2] == Ascii.closeBracket,
      range.count == 3 || Ascii.isSpace(text[start + 3])
    else { return nil }
    switch text[start + 1] {
    case Ascii.space: return .open
    case UInt8(ascii: "x"), UInt8(ascii: "X"): return .done
    default: return nil
    }
  }
}
