import RoadmapModel

/// The link reference definitions, `[label]: destination "title"`, at the start of a paragraph.
///
/// A definition may run over lines, whose blocks leave out the containers' marks between them; so
/// a position is a line and an offset in the text. Each line is taken to end in an LF.
struct LinkDefinitions {
  private static let maxLabelLength = 1000
  private static let maxParentheses = 32

  private struct Position {
    var line: Int
    var offset: Int
  }

  private let text: UnsafeBufferPointer<UInt8>
  private let lines: Slice<UnsafeBufferPointer<Block>>
  private var at: Position

  init(_ text: UnsafeBufferPointer<UInt8>, lines: Slice<UnsafeBufferPointer<Block>>) {
    self.text = text
    self.lines = lines
    self.at = Position(line: lines.startIndex, offset: lines[lines.startIndex].range.start)
  }

  /// How many of the paragraph's lines are definitions.
  consuming func lineCount() -> Int {
    var count = 0
    while peek == Ascii.openBracket, skipDefinition() { count = at.line - lines.startIndex }
    return count
  }

  /// The byte here; 0 behind the last line.
  private var peek: UInt8 {
    guard at.line < lines.endIndex else { return 0 }
    return at.offset < lines[at.line].range.end ? text[at.offset] : Ascii.newline
  }

  private mutating func advance() {
    guard at.line < lines.endIndex else { return }
    if at.offset < lines[at.line].range.end {
      at.offset += 1
    } else {
      at.line += 1
      if at.line < lines.endIndex { at.offset = lines[at.line].range.start }
    }
  }

  private mutating func skipBlanks() {
    while Ascii.isBlank(peek) { advance() }
  }

  /// White space with at most one line end in it.
  private mutating func skipGap() {
    skipBlanks()
    guard peek == Ascii.newline else { return }
    advance()
    skipBlanks()
  }

  private mutating func skipLineEnd() -> Bool {
    skipBlanks()
    guard at.line < lines.endIndex else { return true }
    guard peek == Ascii.newline else { return false }
    advance()
    return true
  }

  private mutating func skipDefinition() -> Bool {
    guard skipLabel(), peek == Ascii.colon else { return false }
    advance()
    skipGap()
    guard skipDestination() else { return false }
    let beforeTitle = at
    skipGap()
    let hasGap = at.line != beforeTitle.line || at.offset != beforeTitle.offset
    if hasGap, skipTitle(), skipLineEnd() { return true }
    at = beforeTitle
    return skipLineEnd()
  }

  private mutating func skipLabel() -> Bool {
    advance()
    var length = 0
    var hasText = false
    while true {
      let byte = peek
      if byte == Ascii.closeBracket { break }
      if byte == 0 || byte == Ascii.openBracket { return false }
      if !Ascii.isSpace(byte) { hasText = true }
      advance()
      length += 1
      if byte == Ascii.backslash, Ascii.isPunctuation(peek) {
        advance()
        length += 1
      }
      if length > Self.maxLabelLength { return false }
    }
    advance()
    return hasText
  }

  private mutating func skipDestination() -> Bool {
    if peek == Ascii.less { return skipBracketedDestination() }
    var depth = 0
    var isEmpty = true
    while true {
      let byte = peek
      if byte == 0 { return false }
      if Ascii.isSpace(byte) { return !isEmpty }
      if byte == Ascii.openParen {
        depth += 1
        if depth > Self.maxParentheses { return false }
      } else if byte == Ascii.closeParen {
        if depth == 0 { return true }
        depth -= 1
      }
      isEmpty = false
      advance()
      if byte == Ascii.backslash, Ascii.isPunctuation(peek) { advance() }
    }
  }

  private mutating func skipBracketedDestination() -> Bool {
    advance()
    while true {
      switch peek {
      case Ascii.greater:
        advance()
        return true
      case 0, Ascii.newline, Ascii.less:
        return false
      case Ascii.backslash:
        advance()
        advance()
      default:
        advance()
      }
    }
  }

  /// The longest title from here: a closing mark behind a backslash ends it only if no other does.
  private mutating func skipTitle() -> Bool {
    let opening = peek
    let closing: UInt8
    switch opening {
    case Ascii.quote, Ascii.apostrophe: closing = opening
    case Ascii.openParen: closing = Ascii.closeParen
    default: return false
    }
    advance()
    var titleEnd: Position?
    var escaped = false
    while at.line < lines.endIndex {
      let byte = peek
      advance()
      if byte == closing {
        titleEnd = at
        if !escaped { break }
      } else if byte == opening, !escaped {
        break
      }
      escaped = byte == Ascii.backslash
    }
    guard let titleEnd else { return false }
    at = titleEnd
    return true
  }
}
