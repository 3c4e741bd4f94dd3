import RoadmapModel

/// Markdown inline text into pieces, in time linear in its length: every look ahead is bounded or
/// remembered.
struct InlineParser {
  let text: UnsafeBufferPointer<UInt8>
  let start: Int
  let end: Int
  /// A tick box among the words, or fields between them.
  private let hidden: ByteRange
  var position: Int
  var pieces: [InlinePiece] = []
  var links: [InlineLink] = []
  private var delimiters: [InlineDelimiter] = []
  private var brackets: [Bracket] = []
  /// The last position of backtick runs by length, once the rest was searched; 0 for none.
  private var lastRun: [Int] = []
  private static let mostBackticks = 32
  private var hasSearchedRuns = false
  var html = InlineHTML()
  private var hasNoNoteEnd = false

  private struct Bracket {
    var piece: Int
    var delimiter: Int
    var isImage: Bool
    /// A link cannot stand in a link.
    var isActive: Bool
    /// `a[i][j]`: no reference.
    var isIndex: Bool
  }

  /// Open brackets that are looked back at.
  private static let mostBrackets = 64

  init(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange, leavingOut hidden: ByteRange = .empty
  ) {
    self.text = text
    self.hidden = hidden
    end = min(range.end, text.count)
    start = min(range.start, end)
    position = start
    pieces.reserveCapacity(16)
  }

  mutating func parse() {
    var run = position
    while position < end {
      if position == hidden.start, !hidden.isEmpty {
        add(.text, run, position)
        leaveOut()
        run = position
        continue
      }
      let byte = text[position]
      switch byte {
      case 0x2A, 0x5F, 0x7E, 0x5B, 0x5D, 0x3C, 0x26, 0x5C, 0x60, 0x0A, 0x21, 0x25:
        let before = position
        if byte == 0x21, position + 1 >= end || text[position + 1] != 0x5B {
          position += 1
          continue
        }
        add(.text, run, before)
        special(byte)
        if position == before {
          // No mark after all: it opens the next run of text.
          position += 1
          run = before
        } else {
          run = position
        }
      default: position += 1
      }
    }
    add(.text, run, end)
    InlineDelimiter.match(&delimiters, from: 0, in: &pieces)
  }

  mutating func add(_ kind: InlinePiece.Kind, _ lower: Int, _ upper: Int, value: UInt32 = 0) {
    guard lower < upper else { return }
    pieces.append(
      InlinePiece(kind: kind, lower: UInt32(lower), upper: UInt32(upper), value: value))
  }

  /// Moves past what begins here, or stays where it is nothing.
  private mutating func special(_ byte: UInt8) {
    switch byte {
    case 0x2A, 0x5F, 0x7E: delimiterRun(byte)
    case 0x60: codeSpan()
    case 0x5B: if !wikiLink() { openBracket(isImage: false) }
    case 0x21: openBracket(isImage: true)
    case 0x5D: closeBracket()
    case 0x3C: angle()
    case 0x26: entity()
    case 0x25: note()
    case 0x5C: escape()
    default:
      let next = afterQuoteMarks(position + 1)
      add(.space, position, next)
      position = next
    }
  }

  /// A line of a quote goes on behind the marks that the next line begins with.
  private func afterQuoteMarks(_ next: Int) -> Int {
    var first = start
    while first > 0, text[first - 1] != 0x0A { first -= 1 }
    while first < start, text[first] == 0x20 { first += 1 }
    guard first < start, text[first] == 0x3E else { return next }
    var at = next
    while at < end, text[at] == 0x20 || text[at] == 0x3E { at += 1 }
    return at
  }

  /// `[[Page]]`, `[[Page|words]]`: a link of note-taking programs shows its words.
  private mutating func wikiLink() -> Bool {
    guard position + 4 < end, text[position + 1] == 0x5B else { return false }
    var start = position + 2
    var cursor = start
    while cursor + 1 < end, cursor - position < Self.longestWikiLink {
      switch text[cursor] {
      case 0x5D where text[cursor + 1] == 0x5D && cursor > start:
        add(.dropped, position, start)
        add(.text, start, cursor)
        add(.dropped, cursor, cursor + 2)
        position = cursor + 2
        return true
      case 0x5B, 0x5D, 0x0A: return false
      case 0x7C: start = cursor + 1
      default: break
      }
      cursor += 1
    }
    return false
  }

  private static let longestWikiLink = 200

  /// `Day 1: [x] Read`: the box says how far the line is, and is none of its words.
  private mutating func leaveOut() {
    let past = min(hidden.end, end)
    add(.dropped, position, past)
    position = past < end && text[past] == 0x20 ? past + 1 : past
  }

  private mutating func escape() {
    guard position + 1 < end else { return }
    let next = text[position + 1]
    if next == 0x0A {
      add(.space, position, position + 2)
      position += 2
    } else if InlineScan.isPunctuation(next) {
      add(.text, position + 1, position + 2)
      position += 2
    }
  }

  /// `%% … %%`: a comment of Obsidian's.
  private mutating func note() {
    guard !hasNoNoteEnd, position + 1 < end, text[position + 1] == 0x25 else { return }
    guard let close = Lines.firstIndex(of: "%%", in: text, ByteRange(position + 2, end)) else {
      hasNoNoteEnd = true
      return
    }
    add(.dropped, position, close + 2)
    position = close + 2
  }

  private mutating func entity() {
    guard let (value, length) = InlineEntity.read(text, position, end) else { return }
    add(.scalar, position, position + length, value: value)
    position += length
  }

  private mutating func angle() {
    guard let found = html.read(text, position, end) else { return }
    switch found.kind {
    case .autolink:
      let first = pieces.count
      add(.verbatim, position + 1, found.end - 1)
      links.append(
        InlineLink(
          pieces: first..<pieces.count, destination: ByteRange(position + 1, found.end - 1)))
    case .lineBreak: add(.space, position, found.end)
    case .dropped: add(.dropped, position, found.end)
    }
    position = found.end
  }

  private mutating func delimiterRun(_ mark: UInt8) {
    let first = position
    while position < end, text[position] == mark { position += 1 }
    let count = position - first
    let flanks = InlineScan.flanks(text, first..<position, in: start..<end, mark: mark)
    let isKnown = mark != 0x7E || count <= 2
    if isKnown, flanks.opens || flanks.closes {
      delimiters.append(
        InlineDelimiter(
          piece: pieces.count, mark: mark, count: count, opens: flanks.opens,
          closes: flanks.closes))
    }
    add(.mark, first, position, value: UInt32(count))
  }

  private mutating func codeSpan() {
    let start = position
    var opening = start
    while opening < end, text[opening] == 0x60 { opening += 1 }
    let length = opening - start
    if lastRun.isEmpty { lastRun = [Int](repeating: -1, count: Self.mostBackticks + 1) }
    guard length < lastRun.count, !hasSearchedRuns || lastRun[length] >= opening else {
      add(.text, start, opening)
      position = opening
      return
    }
    var cursor = opening
    while cursor < end {
      guard text[cursor] == 0x60 else {
        cursor += 1
        continue
      }
      let run = cursor
      while cursor < end, text[cursor] == 0x60 { cursor += 1 }
      if cursor - run < lastRun.count { lastRun[cursor - run] = run }
      if cursor - run == length {
        var (lower, upper) = (opening, run)
        let isPadded = upper - lower > 2 && text[lower] == 0x20 && text[upper - 1] == 0x20
        if isPadded { (lower, upper) = (lower + 1, upper - 1) }
        add(.verbatim, lower, upper)
        position = cursor
        return
      }
    }
    hasSearchedRuns = true
    add(.text, start, opening)
    position = opening
  }

  private mutating func openBracket(isImage: Bool) {
    let length = isImage ? 2 : 1
    if !isImage, let footnote = InlineScan.footnote(text, position, end) {
      add(.dropped, position, footnote)
      position = footnote
      return
    }
    if brackets.count == Self.mostBrackets { brackets.removeFirst(Self.mostBrackets / 2) }
    let isIndex = position > start && !isImage && InlineScan.isWord(text[position - 1])
    brackets.append(
      Bracket(
        piece: pieces.count, delimiter: delimiters.count, isImage: isImage, isActive: true,
        isIndex: isIndex))
    add(.bracket, position, position + length)
    position += length
  }

  private mutating func closeBracket() {
    guard let bracket = brackets.popLast(), bracket.isActive else {
      return
    }
    let inline = InlineScan.target(text, position + 1, end)
    guard let target = inline ?? reference(bracket) else { return }
    InlineDelimiter.match(&delimiters, from: min(bracket.delimiter, delimiters.count), in: &pieces)
    pieces[bracket.piece].kind = .dropped
    add(.dropped, position, target.end)
    links.append(
      InlineLink(pieces: bracket.piece..<pieces.count, destination: target.destination))
    position = target.end
    if !bracket.isImage {
      for index in brackets.indices where !brackets[index].isImage {
        brackets[index].isActive = false
      }
    }
  }

  /// `[text][label]`: the definitions are elsewhere, so any label will do.
  private func reference(_ bracket: Bracket) -> (destination: ByteRange, end: Int)? {
    guard !bracket.isIndex, position + 1 < end, text[position + 1] == 0x5B,
      let close = InlineScan.labelEnd(text, position + 2, end)
    else { return nil }
    return (ByteRange(position + 1, position + 1), close)
  }
}
