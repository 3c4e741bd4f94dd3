import RoadmapModel

extension BlockScanner {
  mutating func openHTML(closingTo level: Int, interrupting: Bool) -> Bool {
    guard let kind = HTMLBlockKind(text[first..<lineEnd], interrupting: interrupting) else {
      return false
    }
    close(to: level)
    append(.html, range: ByteRange(first, lineEnd))
    startLeaf(.html)
    htmlKind = kind
    continueHTML()
    return true
  }

  /// `%% … %%`, in one line or over several: a comment of Obsidian's. What never closes is text, and so is a
  /// line with words behind it.
  mutating func openNote(closingTo level: Int) -> Bool {
    guard byte(first + 1) == Ascii.percent, !hasNoNoteEnd else { return false }
    var at = first + 2
    while at + 1 < end, text[at] != Ascii.percent || text[at + 1] != Ascii.percent { at += 1 }
    guard at + 1 < end else {
      hasNoNoteEnd = true
      return false
    }
    let isInLine = at < lineEnd
    at += 2
    while at < end, Ascii.isBlank(text[at]) || text[at] == 0x0D { at += 1 }
    guard at == end || text[at] == Ascii.newline else { return false }
    close(to: level)
    append(.html, range: ByteRange(first, lineEnd))
    startLeaf(.html)
    htmlKind = .note
    isHTMLOver = false
    if isInLine { leaf = .none }
    return true
  }

  /// Whether the line is a heading or a tick box below HTML that is over. To Markdown it is HTML as long as
  /// no empty line comes between, which authors leave out: `</details>` and `- [ ] Read` below it.
  var beginsAnew: Bool {
    guard isHTMLOver, indent < 4 else { return false }
    var at = first
    if byte(at) == Ascii.hash {
      while byte(at) == Ascii.hash { at += 1 }
      return at - first <= 6 && Ascii.isBlank(byte(at))
    }
    while Ascii.isDigit(byte(at)) { at += 1 }
    switch byte(at) {
    case Ascii.minus, Ascii.star, Ascii.plus: if at > first { return false }
    case Ascii.period, Ascii.closeParen: if at == first { return false }
    default: return false
    }
    repeat { at += 1 } while Ascii.isBlank(byte(at))
    return byte(at) == Ascii.openBracket
      && (byte(at + 1) == Ascii.closeBracket || byte(at + 2) == Ascii.closeBracket)
  }

  /// Takes the line, which may be the block's last.
  mutating func continueHTML() {
    blocks[leafIndex].range.upper = UInt32(truncatingIfNeeded: lineEnd)
    isHTMLOver = HTMLTag.isOver(text[first..<lineEnd])
    if htmlKind.ends(text[first..<lineEnd]) { leaf = .none }
  }
}
