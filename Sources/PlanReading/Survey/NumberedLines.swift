import RoadmapModel

/// `1-Read`, `Lesson 1. Read`, `Day 3 - Read`, `**1. Read** – a chapter`: lines that are no list to Markdown
/// and whose rising numbers make one of them.
struct NumberedLines {
  /// Where the words of each such line begin, by its block.
  private var bodies: [UInt32: UInt32] = [:]
  /// The lines of each form whose numbers go on, until there are enough of them.
  private var runs: [UInt64: Run] = [:]

  private struct Run {
    var number: UInt32
    var lines: [(block: UInt32, body: UInt32)]
    var isLong = false
  }

  /// Two numbers in a row may be chance.
  private static let least = 3
  /// The word before a number is no longer.
  private static let longestWord = 24

  /// With a word before its number, a longer line is a paragraph.
  private static let longestTold = 160

  /// The words of the line, where it is one of a row: the number is no part of them, a word before it
  /// is, as in `Lesson 1. Read`.
  func body(_ block: Int, _ range: ByteRange) -> ByteRange? {
    guard !bodies.isEmpty, let start = bodies[UInt32(truncatingIfNeeded: block)],
      start < range.upper
    else { return nil }
    return ByteRange(Int(start), range.end)
  }

  mutating func note(
    _ block: Int, _ range: ByteRange, _ text: UnsafeBufferPointer<UInt8>
  ) {
    guard let line = Self.read(text, range) else { return }
    let entry = (block: UInt32(truncatingIfNeeded: block), body: UInt32(line.body))
    guard var run = runs[line.form], run.number + 1 == line.number else {
      runs[line.form] = Run(number: line.number, lines: [entry])
      return
    }
    run.number = line.number
    if run.isLong {
      bodies[entry.block] = entry.body
    } else {
      run.lines.append(entry)
      if run.lines.count >= Self.least {
        for line in run.lines { bodies[line.block] = line.body }
        run.lines = []
        run.isLong = true
      }
    }
    runs[line.form] = run
  }

  /// A word or none, a number and a mark that parts it from the words.
  private static func read(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> (form: UInt64, number: UInt32, body: Int)? {
    // `**1. Read**` alone on its line is a heading.
    let bold = Bold.read(text, range.start, range.end)
    if let bold, Trim(text: text).spaces(ByteRange(bold.end, range.end)).isEmpty { return nil }
    let start = bold?.inner.start ?? range.start
    var at = start
    let longest = min(range.end, at + longestWord)
    while at < longest, Lines.isLetter(text[at]) { at += 1 }
    let word = ByteRange(start, at)
    if !word.isEmpty, bold != nil { return nil }
    if !word.isEmpty, at < range.end, text[at] == 0x20 { at += 1 }
    let digits = at
    var number: UInt32 = 0
    while at < range.end, at - digits < 3, Lines.isDigit(text[at]) {
      number = number * 10 + UInt32(text[at] - 0x30)
      at += 1
    }
    guard at > digits, at < range.end else { return nil }
    let isSpaced = text[at] == 0x20
    if isSpaced { at += 1 }
    guard at < range.end, let mark = mark(text, at, range.end) else { return nil }
    // "3. Read" wants no space before its point, "Day 3 - Read" has one.
    if isSpaced, mark.byte != 0x2D { return nil }
    at += mark.length
    while at < range.end, text[at] == 0x20 { at += 1 }
    guard at + 1 < range.end, !Lines.isDigit(text[at]), text[at] != 0x2D else { return nil }
    // "Question 4. Which of these …?" asks, and a long line with a word before its number tells.
    if !word.isEmpty, range.count > longestTold || Sentence.asks(text, range) { return nil }
    var form = UInt64(mark.byte) << 1 | (isSpaced ? 1 : 0)
    if !word.isEmpty { form ^= Lines.letters(text, word) }
    if bold != nil { form ^= 1 << 40 }
    return (form, number, word.isEmpty && bold == nil ? at : range.start)
  }

  /// `.`, `)`, `:`, `：`, or a dash of any length.
  private static func mark(
    _ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int
  ) -> (byte: UInt8, length: Int)? {
    switch text[at] {
    case 0x2E, 0x29, 0x3A, 0x2D: return (text[at], 1)
    case 0xE2 where at + 2 < end && text[at + 1] == 0x80:
      return text[at + 2] == 0x93 || text[at + 2] == 0x94 ? (0x2D, 3) : nil
    case 0xEF where at + 2 < end && text[at + 1] == 0xBC && text[at + 2] == 0x9A:
      return (0x3A, 3)
    default: return nil
    }
  }
}
