import Platform
import RoadmapModel

/// The state of reading: which blocks are open, and how far into the current line we are.
struct BlockScanner {
  /// The open block that takes lines of text.
  enum Leaf: UInt8 {
    case none, paragraph, table, fencedCode, indentedCode, html

    /// Code and HTML take lines whatever they hold; paragraphs and tables are interrupted.
    @inline(__always) var isVerbatim: Bool { rawValue >= Leaf.fencedCode.rawValue }
  }

  let text: UnsafeBufferPointer<UInt8>
  let end: Int
  var blocks: BlockRoom

  let open: UnsafeMutableBufferPointer<OpenContainer>
  var depth = 0
  /// How many of the open containers are quotes; with none, a blank line is matched at once.
  var quotes = 0

  var leaf = Leaf.none
  var leafIndex = 0
  var fence: UInt8 = 0
  var fenceLength = 0
  var htmlKind = HTMLBlockKind.tag
  /// Whether the last line of HTML ended what it began, as `</details>` and `<br>` do.
  var isHTMLOver = false
  /// No `%%` stands beyond here, as one look has told; spares the others the same look.
  var hasNoNoteEnd = false

  var line: Int
  /// The offset of the line's LF, or the text's end.
  var lineEnd = 0
  /// The column up to which the line is consumed; tab stops are every four columns. It may be
  /// within a tab, whose other columns then indent what follows.
  var column = 0
  /// The first byte beyond `column` that is neither space nor tab (`lineEnd` when there is none).
  var first = 0
  var firstColumn = 0
  /// Where the last failed attempt at a rule failed: no rule can begin in this line before it.
  var noRuleBefore = 0

  init(
    _ text: UnsafeBufferPointer<UInt8>, end: Int, firstLine: Int,
    slots: UnsafeMutableBufferPointer<OpenContainer>, room: BlockRoom
  ) {
    self.text = text
    self.end = end
    self.line = firstLine
    self.open = slots
    self.blocks = room
  }

  /// Reads all lines; false where the room for blocks is too small for them.
  mutating func run(from start: Int) -> Bool {
    var position = readFrontMatter(at: start)
    while position < end {
      if blocks.isFull { return false }
      lineEnd = newline(from: position)
      readLine(from: position)
      position = lineEnd + 1
      line += 1
    }
    close(to: 0)
    return true
  }

  @inline(__always) var isBlankLine: Bool { first == lineEnd }
  @inline(__always) var indent: Int { firstColumn - column }

  /// The byte at `index` of the line; an LF past its end.
  @inline(__always) func byte(_ index: Int) -> UInt8 {
    index < lineEnd ? text[index] : Ascii.newline
  }

  @inline(__always) func newline(from position: Int) -> Int {
    if text[position] == Ascii.newline { return position }
    guard let base = text.baseAddress,
      let found = memchr(base + position, Int32(Ascii.newline), end - position)
    else { return end }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// Finds the first byte of text from `offset`, which stands at `column`.
  @inline(__always) mutating func seek(from offset: Int) {
    var offset = offset
    var column = column
    while offset < lineEnd {
      let byte = text[offset]
      if byte == Ascii.space {
        column += 1
      } else if byte == Ascii.tab {
        column += 4 - column & 3
      } else {
        break
      }
      offset += 1
    }
    first = offset
    firstColumn = column
  }

  /// What is left of the line from `start`, without the white space at its end.
  @inline(__always) func trimmed(from start: Int) -> ByteRange {
    var upper = lineEnd
    while upper > start, Ascii.isBlank(text[upper - 1]) { upper -= 1 }
    return ByteRange(start, upper)
  }

  @inline(__always) mutating func append(
    _ kind: Block.Kind, marker: UInt8 = 0, number: UInt32 = 0, range: ByteRange
  ) {
    blocks.append(
      Block(
        kind: kind, marker: marker, column: firstColumn, number: number, line: line,
        next: blocks.count + 1, range: range))
  }
}
