package import RoadmapModel

/// The ends of a line's text: white space, pictures, marks.
package struct Trim {
  package let text: UnsafeBufferPointer<UInt8>

  /// Without white space at either end.
  package func spaces(_ range: ByteRange) -> ByteRange {
    if hasNoSpace(range) { return range }
    var lower = min(range.start, text.count)
    var upper = max(min(range.end, text.count), lower)
    while lower < upper {
      let (scalar, length) = Scalars.decode(text, lower, upper)
      guard Scalars.isSpace(scalar) else { break }
      lower += length
    }
    while upper > lower {
      let (scalar, length) = Scalars.decodeBefore(text, upper, lower)
      guard Scalars.isSpace(scalar) else { break }
      upper -= length
    }
    return ByteRange(lower, upper)
  }

  /// ASCII beyond the space stands at both ends.
  @inline(__always)
  private func hasNoSpace(_ range: ByteRange) -> Bool {
    guard range.lower < range.upper, range.end <= text.count else { return false }
    return text[range.start] &- 0x21 < 0x5F && text[range.end - 1] &- 0x21 < 0x5F
  }

  /// A letter or digit stands at both ends: there is nothing to take off.
  @inline(__always)
  private func isBare(_ range: ByteRange) -> Bool {
    guard range.lower < range.upper, range.end <= text.count else { return false }
    let (first, last) = (text[range.start], text[range.end - 1])
    return (ByteClass.isLetter(first) || ByteClass.isDigit(first))
      && (ByteClass.isLetter(last) || ByteClass.isDigit(last))
  }

  /// Without white space, pictures, joiners, HTML tags and balanced emphasis at either end; a link
  /// that is the whole is its text.
  package func heading(_ range: ByteRange) -> ByteRange {
    if isBare(range) { return range }
    var range = spaces(range)
    // Bounded, since each round looks at the whole line.
    for _ in 0..<12 {
      let before = range
      range = pictures(spaces(range))
      range = tags(range)
      range = emphasis(range)
      range = link(range)
      if range == before || isBare(range) { break }
    }
    return range
  }

  /// A title's: also without the marks that part it from a period.
  package func title(_ range: ByteRange) -> ByteRange {
    var range = range
    for _ in 0..<12 {
      let before = range
      range = heading(range)
      if isBare(range) { break }
      while !range.isEmpty, isLeadingMark(range) { range.lower += markLength(range) }
      while !range.isEmpty, let length = trailingMark(range) { range.upper -= UInt32(length) }
      range = bracket(range)
      if range == before { break }
    }
    return range.isEmpty ? ByteRange(range.start, range.start) : range
  }

  /// Without a bracket around the whole.
  private func bracket(_ range: ByteRange) -> ByteRange {
    guard range.count > 2, text[range.start] == 0x28, text[range.end - 1] == 0x29 else {
      return range
    }
    let inner = ByteRange(range.start + 1, range.end - 1)
    for position in inner.start..<inner.end where text[position] | 1 == 0x29 { return range }
    return inner
  }

  private func isLeadingMark(_ range: ByteRange) -> Bool { markLength(range) > 0 }

  private func markLength(_ range: ByteRange) -> UInt32 {
    let (scalar, length) = Scalars.decode(text, range.start, range.end)
    switch scalar {
    case 0x3A, 0x2C, 0x3B, 0x7C, 0x29, 0x5D, 0x2012...0x2015, 0xFF1A, 0x3001, 0xFF0C, 0x3002, 0xB7,
      0x2022, 0x2192, 0xFF5C, 0x300B, 0x3011, 0xBB:
      return UInt32(length)
    case 0x2D, 0x2E, 0x7E:
      let next = range.start + length
      return next >= range.end || text[next] == 0x20 || text[next] == scalar ? UInt32(length) : 0
    default: return 0
    }
  }

  private func trailingMark(_ range: ByteRange) -> Int? {
    let (scalar, length) = Scalars.decodeBefore(text, range.end, range.start)
    switch scalar {
    case 0x3A, 0x2C, 0x7C, 0xFF1A, 0x2013, 0x2014, 0xFF0C, 0x2022, 0x3001: return length
    case 0x2D: return range.count > 1 && text[range.end - 2] == 0x20 ? length : nil
    default: return nil
    }
  }

  private func pictures(_ range: ByteRange) -> ByteRange {
    var range = range
    while !range.isEmpty {
      let (scalar, length) = Scalars.decode(text, range.start, range.end)
      let badge = text[range.start] < 0x80
      let picture = badge ? 0 : Emoji.length(text, at: range.start, end: range.end)
      if picture > 0 {
        range.lower += UInt32(picture)
      } else if Emoji.isModifier(scalar) || Scalars.isSpace(scalar) || scalar == 0x200D {
        range.lower += UInt32(length)
      } else {
        break
      }
    }
    while !range.isEmpty {
      let (scalar, length) = Scalars.decodeBefore(text, range.end, range.start)
      let isDropped = Emoji.isPicture(scalar) || Emoji.isModifier(scalar) || scalar == 0x200D
      guard isDropped || Scalars.isSpace(scalar) else { break }
      if scalar == 0x20E3 { break }
      range.upper -= UInt32(length)
    }
    return range
  }

  /// `<a name="x"></a>` at the start, `{#id}` and tags at the end.
  private func tags(_ range: ByteRange) -> ByteRange {
    var range = range
    if !range.isEmpty, text[range.start] == 0x3C, let end = find(0x3E, range.start, range.end),
      end > range.start + 1, isTagStart(text[range.start + 1])
    {
      range.lower = UInt32(end + 1)
    }
    guard !range.isEmpty else { return range }
    let last = text[range.end - 1]
    if last == 0x3E || last == 0x7D {
      let opener: UInt8 = last == 0x3E ? 0x3C : 0x7B
      var start = range.end - 2
      let floor = max(range.start, range.end - 200)
      while start >= floor, text[start] != opener { start -= 1 }
      if start >= floor, start + 1 < range.end,
        last == 0x3E ? isTagStart(text[start + 1]) : text[start + 1] == 0x23
      {
        range.upper = UInt32(start)
      }
    }
    return range
  }

  private func isTagStart(_ byte: UInt8) -> Bool {
    byte == 0x2F || byte == 0x21 || (byte | 0x20) &- 0x61 < 26
  }

  private func find(_ byte: UInt8, _ start: Int, _ end: Int) -> Int? {
    var cursor = start
    let limit = min(end, start + 400)
    while cursor < limit {
      if text[cursor] == byte { return cursor }
      cursor += 1
    }
    return nil
  }

  /// Without marks that open at the start and close at the end, and without one that stands alone.
  private func emphasis(_ range: ByteRange) -> ByteRange {
    guard !range.isEmpty else { return range }
    let (first, last) = (text[range.start], text[range.end - 1])
    guard isEmphasis(first) || isEmphasis(last) else { return struck(range) }
    let mark = isEmphasis(first) ? first : last
    var runs = 0
    var cursor = range.start
    while cursor < range.end {
      if text[cursor] == mark {
        runs += 1
        while cursor < range.end, text[cursor] == mark { cursor += 1 }
      } else {
        cursor += 1
      }
    }
    let opening = first == mark ? run(mark, range.start, range.end, step: 1) : 0
    let ending = last == mark ? run(mark, range.end - 1, range.start - 1, step: -1) : 0
    if opening > 0, ending > 0, runs <= 2 {
      return runs < 2
        ? ByteRange(range.end, range.end)
        : ByteRange(range.start + opening, range.end - ending)
    }
    guard runs % 2 == 1 else { return range }
    if opening > 0, ending == 0 { return ByteRange(range.start + opening, range.end) }
    return ByteRange(range.start, range.end - ending)
  }

  /// `~~struck~~` as a whole.
  private func struck(_ range: ByteRange) -> ByteRange {
    Lines.isStruck(text, range) ? ByteRange(range.start + 2, range.end - 2) : range
  }

  private func isEmphasis(_ byte: UInt8) -> Bool {
    byte == 0x2A || byte == 0x5F || byte == 0x60
  }

  private func run(_ mark: UInt8, _ start: Int, _ end: Int, step: Int) -> Int {
    var cursor = start
    while cursor != end, text[cursor] == mark { cursor += step }
    return abs(cursor - start)
  }

  /// `[Week 1](week-1.md)` as the whole.
  private func link(_ range: ByteRange) -> ByteRange {
    guard range.count > 4, text[range.start] == 0x5B, text[range.end - 1] == 0x29 else {
      return range
    }
    var cursor = range.start + 1
    var depth = 1
    while cursor < range.end, depth > 0 {
      if text[cursor] == 0x5B { depth += 1 }
      if text[cursor] == 0x5D { depth -= 1 }
      cursor += 1
    }
    guard depth == 0, cursor < range.end, text[cursor] == 0x28 else { return range }
    let close = find(0x29, cursor, range.end)
    guard close == range.end - 1 else { return range }
    return ByteRange(range.start + 1, cursor - 1)
  }
}
