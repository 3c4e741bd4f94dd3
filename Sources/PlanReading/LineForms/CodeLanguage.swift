/// What the line that opens a fence says it holds.
enum CodeLanguage {
  /// True for no language, Markdown and plain text: only then may a fence hold a plan.
  static func mayBeProse(_ text: UnsafeBufferPointer<UInt8>, before content: Int) -> Bool {
    var end = content
    while end > 0, Lines.isSpace(text[end - 1]) { end -= 1 }
    var start = end
    while start > 0, text[start - 1] != 0x0A { start -= 1 }
    while start < end, text[start] == 0x60 || text[start] == 0x7E || Lines.isSpace(text[start]) {
      start += 1
    }
    let word = String(decoding: text[start..<end], as: UTF8.self).lowercased()
    return ["", "md", "markdown", "mdx", "gfm", "text", "txt", "plaintext", "plain"].contains(word)
  }
}
