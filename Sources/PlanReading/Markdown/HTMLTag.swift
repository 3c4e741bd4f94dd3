import RoadmapModel

/// Tags at the start of a line, as far as they decide whether the line opens an HTML block.
enum HTMLTag {
  typealias Line = Slice<UnsafeBufferPointer<UInt8>>

  /// The tags that stand for blocks, each packed into a word.
  private static let blockNames: Set<UInt64> = Set(
    """
    address article aside base basefont blockquote body caption center col colgroup dd details \
    dialog dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 \
    head header hr html iframe legend li link main menu menuitem nav noframes ol optgroup option p \
    param section source summary table tbody td tfoot th thead title tr track ul
    """.split(separator: " ").map { pack($0.utf8) })

  /// The tags whose content is not Markdown at all.
  private static let rawNames: Set<UInt64> = Set(
    ["script", "pre", "style"].map { pack($0.utf8) })

  /// A name of up to ten letters and digits, six bits each; 0 for a longer one.
  private static func pack(_ name: some Sequence<UInt8>) -> UInt64 {
    var word: UInt64 = 0
    for byte in name {
      guard word >> 54 == 0 else { return 0 }
      word = word << 6 | UInt64(byte & 0x1F) + (Ascii.isDigit(byte) ? 32 : 0)
    }
    return word
  }

  /// In tags, unlike elsewhere, form feeds are white space.
  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == Ascii.space || (byte >= 0x09 && byte <= 0x0D)
  }

  /// `.script` or `.tag` for a line that begins with a tag of such a block.
  static func blockKind(_ line: Line) -> HTMLBlockKind? {
    var index = line.startIndex + 1
    let closes = line[index] == Ascii.slash
    if closes { index += 1 }
    let start = index
    while index < line.endIndex, Ascii.isLetter(line[index]) || Ascii.isDigit(line[index]) {
      index += 1
    }
    guard index > start else { return nil }
    let name = pack(line[start..<index])
    let after = index < line.endIndex ? line[index] : Ascii.newline
    if !closes, after == Ascii.greater || isSpace(after), rawNames.contains(name) {
      return .script
    }
    let ends =
      after == Ascii.greater || isSpace(after)
      || (after == Ascii.slash && index + 1 < line.endIndex && line[index + 1] == Ascii.greater)
    return ends && blockNames.contains(name) ? .tag : nil
  }

  /// The tags that hold nothing.
  private static let voidNames: Set<UInt64> = Set(
    ["br", "hr", "img", "input"].map { pack($0.utf8) })

  /// Whether a line ends with a tag that leaves nothing open: `</p>`, `<br>`, `<a/>`.
  static func isOver(_ line: Line) -> Bool {
    var end = line.endIndex
    while end > line.startIndex, isSpace(line[end - 1]) { end -= 1 }
    guard end - line.startIndex > 3, line[end - 1] == Ascii.greater else { return false }
    if line[end - 2] == Ascii.slash { return true }
    guard let tag = line[..<end].lastIndex(of: Ascii.less) else { return false }
    if line[tag + 1] == Ascii.slash { return true }
    let name = line[(tag + 1)..<end].prefix { Ascii.isLetter($0) }
    return voidNames.contains(pack(name))
  }

  /// Whether the line is one complete opening or closing tag and nothing else.
  static func isLone(_ line: Line) -> Bool {
    var cursor = Cursor(line: line, index: line.startIndex + 1)
    let closes = cursor.skip(Ascii.slash)
    guard cursor.skipName() else { return false }
    if !closes {
      while cursor.skipAttribute() {}
    }
    cursor.skipSpaces()
    if !closes { _ = cursor.skip(Ascii.slash) }
    guard cursor.skip(Ascii.greater) else { return false }
    cursor.skipSpaces()
    return cursor.index == line.endIndex
  }

  private struct Cursor {
    let line: Line
    var index: Int

    var peek: UInt8 { index < line.endIndex ? line[index] : 0 }

    mutating func skip(_ byte: UInt8) -> Bool {
      guard index < line.endIndex, line[index] == byte else { return false }
      index += 1
      return true
    }

    mutating func skipSpaces() {
      while index < line.endIndex, HTMLTag.isSpace(line[index]) { index += 1 }
    }

    mutating func skipName() -> Bool {
      guard Ascii.isLetter(peek) else { return false }
      while Ascii.isLetter(peek) || Ascii.isDigit(peek) || peek == Ascii.minus { index += 1 }
      return true
    }

    /// White space, a name and perhaps `= value`. Leaves the cursor where it was if there is none.
    mutating func skipAttribute() -> Bool {
      let start = index
      skipSpaces()
      guard index > start, isNameStart(peek) else {
        index = start
        return false
      }
      while isNameStart(peek) || Ascii.isDigit(peek) || peek == Ascii.minus || peek == Ascii.period
      {
        index += 1
      }
      let nameEnd = index
      skipSpaces()
      guard skip(Ascii.equals) else {
        index = nameEnd
        return true
      }
      skipSpaces()
      if !skipValue() { index = nameEnd }
      return true
    }

    private func isNameStart(_ byte: UInt8) -> Bool {
      Ascii.isLetter(byte) || byte == Ascii.underscore || byte == Ascii.colon
    }

    private mutating func skipValue() -> Bool {
      let mark = peek
      if mark == Ascii.quote || mark == Ascii.apostrophe {
        guard let close = line[(index + 1)...].firstIndex(of: mark) else { return false }
        index = close + 1
        return true
      }
      let start = index
      while index < line.endIndex, isUnquoted(line[index]) { index += 1 }
      return index > start
    }

    private func isUnquoted(_ byte: UInt8) -> Bool {
      switch byte {
      case Ascii.quote, Ascii.apostrophe, Ascii.equals, Ascii.less, Ascii.greater, Ascii.backtick:
        false
      default:
        byte != 0 && !HTMLTag.isSpace(byte)
      }
    }
  }
}
