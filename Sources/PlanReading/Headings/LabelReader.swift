package import RoadmapModel

/// A label before a colon, or a bold one alone.
package enum LabelReader {
  /// A plain label's colon stands within this many bytes.
  private static let most = 64

  package static func read(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> LabelReading? {
    var start = range.start
    // Most lines begin with a letter: no picture and no bold word then.
    if range.isEmpty || !ByteClass.isLetter(text[start]) {
      start = skipPictures(text, range)
      guard start < range.end else { return nil }
      if let bold = Bold.read(text, start, range.end) { return read(bold, text, range.end) }
    }
    guard let (colon, length) = colon(text, start, min(range.end, start + most)),
      mayName(text, ByteRange(start, colon))
    else { return nil }
    let label = Trim(text: text).heading(ByteRange(start, colon))
    guard let found = role(text, label), found.role != .plain || found.isOptional else {
      return nil
    }
    var after = colon + length
    // `*Goal:* …`: the mark that closes the label.
    if text[start] == 0x2A || text[start] == 0x5F, after < range.end, text[after] == text[start] {
      after += 1
    }
    return LabelReading(found, label: label, rest: rest(text, after, range.end), isBold: false)
  }

  private static func read(
    _ bold: Bold, _ text: UnsafeBufferPointer<UInt8>, _ end: Int
  ) -> LabelReading? {
    let trim = Trim(text: text)
    var inner = trim.spaces(bold.inner)
    var rest = trim.spaces(ByteRange(bold.end, end))
    // `**Day 2: Fractions** 🥧`
    if !rest.isEmpty, skipPictures(text, rest) == rest.end { rest.lower = rest.upper }
    var isLabel = rest.isEmpty
    var needsRole = false
    if let length = colonBefore(text, inner) {
      inner = trim.spaces(ByteRange(inner.start, inner.end - length))
      isLabel = true
    } else if !rest.isEmpty {
      let (scalar, length) = Scalars.decode(text, rest.start, rest.end)
      switch scalar {
      case 0x3A, 0xFF1A: isLabel = true
      case 0x2D, 0x2013, 0x2014:
        isLabel = true
        needsRole = true
      case 0x28:
        return bracketed(bold, text, rest) ?? period(inner, rest, text)
      default:
        if let found = period(inner, rest, text) { return found }
        if let (colon, _) = colon(text, inner.start, inner.end), colon > inner.start {
          return nil
        }
      }
      if isLabel { rest = trim.spaces(ByteRange(rest.start + length, rest.end)) }
    } else if let (colon, length) = colon(text, inner.start, inner.end) {
      // `**Mini Project: a chat**`: label and rest in one.
      let label = trim.heading(ByteRange(inner.start, colon))
      if let found = role(text, label), found.role != .plain {
        let inside = trim.heading(ByteRange(colon + length, inner.end))
        return reading(found, label, inside)
      }
    }
    guard isLabel else { return nil }
    let label = trim.heading(inner)
    let found = role(text, label)
    if needsRole, found?.period == nil, found?.role ?? .plain == .plain { return nil }
    return reading(found, label, rest)
  }

  /// `**Deliverable** (week 4): …`.
  private static func bracketed(
    _ bold: Bold, _ text: UnsafeBufferPointer<UInt8>, _ rest: ByteRange
  ) -> LabelReading? {
    let trim = Trim(text: text)
    guard let (colon, length) = colon(text, rest.start, min(rest.end, rest.start + most)),
      let found = role(text, trim.heading(ByteRange(bold.inner.start, colon))),
      found.role != .plain
    else { return nil }
    var reading = reading(
      found, trim.heading(bold.inner), trim.spaces(ByteRange(colon + length, rest.end)))
    reading.isBracketed = true
    return reading
  }

  /// `**Week 1** (Nov 18–24) – **52 miles**`, `**Week 1** Foundations`: the bold words are a period
  /// and no more, and what follows is its title, not a sentence.
  private static func period(
    _ inner: ByteRange, _ rest: ByteRange, _ text: UnsafeBufferPointer<UInt8>
  ) -> LabelReading? {
    let last = text[rest.end - 1]
    guard rest.count <= 100, last != 0x2E, last != 0x3B, last != 0x2C,
      let named = role(text, inner), named.period != nil,
      named.title.isEmpty || TrailingBracket.find(text, rest)?.start == rest.start
    else { return nil }
    let first = text[rest.start]
    guard first >= 0x80 || first == 0x28 || first &- 0x41 < 26 else { return nil }
    let whole = ByteRange(inner.start, rest.end)
    let reading = HeadingReader.read(text, whole)
    guard reading.period != nil, reading.role == .plain else { return nil }
    // `**Monday 6/22 — Long run** (easy)`: the title stands within the bold words.
    return LabelReading(
      reading, label: whole, rest: named.title.isEmpty ? reading.title : named.title, isBold: true)
  }

  private static func reading(
    _ found: HeadingReading?, _ label: ByteRange, _ rest: ByteRange
  ) -> LabelReading {
    LabelReading(
      found, label: label, rest: rest.isEmpty ? ByteRange(label.end, label.end) : rest,
      isBold: true)
  }

  private static func role(
    _ text: UnsafeBufferPointer<UInt8>, _ label: ByteRange
  ) -> HeadingReading? {
    label.isEmpty || label.count > 120 ? nil : HeadingReader.read(text, label)
  }

  /// Whether a word here may be part of a role's name or say "optional"; a bracket may say anything.
  /// Most words before a colon do neither, and need no closer look.
  private static func mayName(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> Bool {
    var words = Tokenizer(text, range)
    while let token = words.next() {
      switch token.kind {
      case .open, .openSquare, .close, .closeSquare: return true
      default: break
      }
      let sense = token.sense
      if sense.role != .plain || sense.has(.prefix) || sense.has(.choose) || sense.has(.optional)
        || sense.has(.outcomesIntro) || sense.has(.introOpening)
      {
        return true
      }
    }
    return false
  }

  private static func skipPictures(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> Int {
    var cursor = range.start
    if cursor < range.end, ByteClass.of(text[cursor]) == .letter { return cursor }
    while cursor < range.end {
      let (scalar, length) = Scalars.decode(text, cursor, range.end)
      let picture = Emoji.length(text, at: cursor, end: range.end)
      guard picture > 0 || Scalars.isSpace(scalar) || Emoji.isModifier(scalar) else { break }
      cursor += max(picture, length)
    }
    return cursor
  }

  private static func rest(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> ByteRange {
    let rest = Trim(text: text).spaces(ByteRange(start, end))
    return rest.isEmpty ? ByteRange(start, start) : rest
  }

  private static func colon(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> (Int, Int)? {
    var cursor = start
    guard let base = UnsafeRawPointer(text.baseAddress) else { return nil }
    while cursor < end {
      // Eight bytes at a time, those behind the end too.
      if cursor &+ 8 <= text.count {
        let word = ByteWord.load(base, cursor)
        let marks = zeros(word ^ 0x3A3A_3A3A_3A3A_3A3A) | zeros(word ^ 0xEFEF_EFEF_EFEF_EFEF)
        guard marks != 0 else {
          cursor &+= 8
          continue
        }
        // The first one is sure, whatever the bytes above it show.
        cursor &+= marks.trailingZeroBitCount >> 3
        guard cursor < end else { return nil }
      }
      let byte = text[cursor]
      if byte == 0x3A { return (cursor, 1) }
      if byte == 0xEF, cursor + 2 < end, text[cursor + 1] == 0xBC, text[cursor + 2] == 0x9A {
        return (cursor, 3)
      }
      cursor += 1
    }
    return nil
  }

  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
  }

  private static func colonBefore(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> Int? {
    guard !range.isEmpty else { return nil }
    let (scalar, length) = Scalars.decodeBefore(text, range.end, range.start)
    return scalar == 0x3A || scalar == 0xFF1A ? length : nil
  }
}

/// Strong emphasis at the start of a text.
struct Bold {
  let inner: ByteRange
  /// Past the closing marks.
  let end: Int

  static func read(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bold? {
    guard start + 4 < end, text[start] == 0x2A || text[start] == 0x5F,
      text[start + 1] == text[start]
    else { return nil }
    let mark = text[start]
    var opening = start
    while opening < end, text[opening] == mark { opening += 1 }
    let length = opening - start
    guard length <= 3 else { return nil }
    var cursor = opening
    while cursor + 1 < end {
      if text[cursor] == mark, text[cursor + 1] == mark {
        let inner = ByteRange(opening, cursor)
        var past = cursor
        while past < end, past - cursor < length, text[past] == mark { past += 1 }
        return inner.isEmpty ? nil : Bold(inner: inner, end: past)
      }
      cursor += 1
    }
    return nil
  }
}
