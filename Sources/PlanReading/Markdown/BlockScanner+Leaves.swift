import RoadmapModel

extension BlockScanner {
  /// The block appended last takes the lines that follow.
  @inline(__always) mutating func startLeaf(_ kind: Leaf) {
    leaf = kind
    leafIndex = blocks.count - 1
  }

  @inline(__always) mutating func closeLeaf() {
    switch leaf {
    case .paragraph:
      if text[blocks[leafIndex].range.start] == Ascii.openBracket { dropDefinitions() }
    case .table:
      blocks[leafIndex].next = UInt32(truncatingIfNeeded: blocks.count)
    case .none, .fencedCode, .indentedCode, .html:
      break
    }
    leaf = .none
  }

  /// Link reference definitions at the start of the open paragraph are no text. Returns whether
  /// any text is left.
  @discardableResult
  mutating func dropDefinitions() -> Bool {
    let lines = LinkDefinitions(text, lines: blocks.tail(from: leafIndex)).lineCount()
    guard lines > 0 else { return true }
    blocks.remove(from: leafIndex, count: lines)
    guard leafIndex < blocks.count else { return false }
    blocks[leafIndex].kind = .paragraph
    for index in leafIndex..<blocks.count {
      blocks[index].next = UInt32(truncatingIfNeeded: index + 1)
    }
    return true
  }

  /// `# Text`, with an optional run of `#` at the end.
  @inline(__always) mutating func readHeading(closingTo level: Int) -> Bool {
    var start = first
    while byte(start) == Ascii.hash { start += 1 }
    let hashes = start - first
    guard hashes <= 6, start == lineEnd || Ascii.isBlank(text[start]) else { return false }
    var upper = trimmed(from: start).end
    var tail = upper
    while tail > start, text[tail - 1] == Ascii.hash { tail -= 1 }
    if tail < upper, tail > start, Ascii.isBlank(text[tail - 1]) {
      upper = tail
      while upper > start, Ascii.isBlank(text[upper - 1]) { upper -= 1 }
    }
    while start < upper, Ascii.isBlank(text[start]) { start += 1 }
    close(to: level)
    append(
      .heading, marker: Ascii.hash, number: UInt32(hashes), range: ByteRange(start, upper))
    return true
  }

  /// A line of `=` or `-` makes the open paragraph a heading.
  mutating func readSetext(level: UInt32) -> Bool {
    let mark = text[first]
    var offset = first
    while byte(offset) == mark { offset += 1 }
    while Ascii.isBlank(byte(offset)) { offset += 1 }
    guard offset >= lineEnd, !holdsListedLines else { return false }
    if text[blocks[leafIndex].range.start] == Ascii.openBracket, !dropDefinitions() {
      // Nothing is left to be a heading, so the line is a paragraph's first.
      append(.paragraph, range: trimmed(from: first))
      startLeaf(.paragraph)
      return true
    }
    let last = blocks[blocks.count - 1].range.upper
    blocks.removeLast(blocks.count - leafIndex - 1)
    blocks[leafIndex].kind = .heading
    blocks[leafIndex].number = level
    blocks[leafIndex].marker = mark
    blocks[leafIndex].range.upper = last
    leaf = .none
    return true
  }

  /// Whether one of the open paragraph's lines is to its author the line of a list, and so no heading
  /// whatever stands below. Of a long paragraph the last lines are looked at, as a line of `=` may
  /// follow each of them.
  private var holdsListedLines: Bool {
    isListed(blocks[leafIndex].range)
      || (max(leafIndex, blocks.count - 40)..<blocks.count).contains { isListed(blocks[$0].range) }
  }

  /// `☐ Read`, `[ ] Read`, `• Read`.
  private func isListed(_ line: ByteRange) -> Bool {
    guard line.count > 3 else { return false }
    if text[line.start] == Ascii.openBracket {
      // A list's own box stands behind the list's mark.
      guard line.start == 0 || text[line.start - 1] == 0x0A else { return false }
      guard text[line.start + 2] == Ascii.closeBracket, Ascii.isBlank(text[line.start + 3]) else {
        return false
      }
      return text[line.start + 1] == 0x20 || text[line.start + 1] | 0x20 == 0x78
    }
    guard text[line.start] == 0xE2 else { return false }
    switch UInt16(text[line.start + 1]) << 8 | UInt16(text[line.start + 2]) {
    // • ◦ ☐ ☑ ☒ ⬜ ◻ □
    case 0x80A2, 0x97A6, 0x9890...0x9892, 0xAC9C, 0x97BB, 0x96A1: return true
    default: return false
    }
  }

  /// Three or more `-`, `*` or `_`, with nothing but white space between and after them.
  @inline(__always) mutating func readRule(closingTo level: Int) -> Bool {
    guard first >= noRuleBefore else { return false }
    let mark = text[first]
    var count = 1
    var offset = first + 1
    while offset < lineEnd {
      let byte = text[offset]
      if byte == mark {
        count += 1
      } else if !Ascii.isBlank(byte) {
        break
      }
      offset += 1
    }
    guard count >= 3, offset == lineEnd else {
      noRuleBefore = offset
      return false
    }
    close(to: level)
    append(.rule, marker: mark, range: trimmed(from: first))
    return true
  }

  /// The paragraph's last line and this one, a row of dashes with as many cells, open a table.
  mutating func openTable() -> Bool {
    let last = blocks.count - 1
    guard let delimiters = delimiters(below: blocks[last]) else { return false }
    let header = blocks[last]
    blocks[last].kind = .table
    blocks[last].range = delimiters
    startLeaf(.table)
    appendRow(header)
    return true
  }

  /// The same right below a list, not indented: to Markdown both lines go on with the last item, to
  /// their author a table begins.
  mutating func openTable(closingTo level: Int) -> Bool {
    let header = blocks[blocks.count - 1]
    guard header.kind == .continuation, text[header.range.start] == Ascii.pipe,
      let delimiters = delimiters(below: header)
    else { return false }
    blocks.removeLast(1)
    close(to: level)
    append(.table, range: delimiters)
    blocks[blocks.count - 1].line = header.line
    startLeaf(.table)
    appendRow(header)
    return true
  }

  /// This line, where it is the row of dashes that belongs to a header.
  private func delimiters(below header: Block) -> ByteRange? {
    let range = trimmed(from: first)
    guard let columns = TableCells.delimiterCount(text, range),
      TableCells.count(text, header.range, upTo: columns + 1) == columns
    else { return nil }
    return range
  }

  private mutating func appendRow(_ header: Block) {
    var row = header
    row.kind = .row
    row.next = UInt32(truncatingIfNeeded: blocks.count + 1)
    blocks.append(row)
  }
}
