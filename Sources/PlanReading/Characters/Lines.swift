import Platform
import RoadmapModel

/// Small questions about a stretch of bytes.
package enum Lines {
  /// `~~as a whole~~`.
  static func isStruck(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> Bool {
    guard range.count > 4, text[range.start] == 0x7E, text[range.start + 1] == 0x7E,
      text[range.end - 1] == 0x7E, text[range.end - 2] == 0x7E
    else { return false }
    return !(range.start + 2..<range.end - 2).contains { text[$0] == 0x7E }
  }

  /// `<del>Ribs</del>`, `<s>Ribs</s>` as a whole: struck through in HTML.
  static func isDeleted(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> Bool {
    guard range.count > 7, text[range.start] == 0x3C, text[range.end - 1] == 0x3E else {
      return false
    }
    let tags: [(StaticString, StaticString)] = [("<del>", "</del>"), ("<s>", "</s>")]
    return tags.contains { open, close in
      firstIndex(of: open, in: text, range) == range.start
        && firstIndex(of: close, in: text, range) == range.end - close.utf8CodeUnitCount
    }
  }

  static func trimmed(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> ByteRange {
    var lower = range.start
    var upper = range.end
    while lower < upper, isSpace(text[lower]) { lower += 1 }
    while upper > lower, isSpace(text[upper - 1]) { upper -= 1 }
    return ByteRange(lower, upper)
  }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }

  /// `:` or `：` stands last.
  static func endsInColon(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> Bool {
    let end = range.end
    if text[end - 1] == 0x3A { return true }
    return text[end - 1] == 0x9A && range.count > 2 && text[end - 2] == 0xBC
      && text[end - 3] == 0xEF
  }

  /// Whether an ASCII letter stands first: no box, bullet or `#` does then.
  @inline(__always)
  static func beginsAsWord(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> Bool {
    !range.isEmpty && (text[range.start] | 0x20) &- 0x61 < 26
  }

  package static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// Whether a digit stands there, of any script.
  static func mayHoldNumber(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> Bool {
    text[range.start..<range.end].contains { isDigit($0) || $0 >= 0x80 }
  }

  package static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || byte >= 0x80
  }

  /// A number for the letters of a title, case and all else aside: "Goals (week 1)" and "Goals (week
  /// 2)" are the same; 0 for none.
  static func letters(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> UInt64 {
    var hash: UInt64 = 0
    for at in range.start..<min(range.end, text.count) where isLetter(text[at]) {
      let byte = text[at] < 0x80 ? text[at] | 0x20 : text[at]
      hash = (hash ^ UInt64(byte)) &* 0x9e37_79b9_7f4a_7c15
    }
    return hash
  }

  /// Whether a letter, an ideograph or a digit stands there: "📅 " holds none.
  static func holdsWord(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> Bool {
    var at = range.start
    while at < range.end {
      let picture = Emoji.length(text, at: at, end: range.end)
      let (scalar, length) = Scalars.decode(text, at, range.end)
      let isWord = scalar < 0x80 ? isDigit(text[at]) : Script.isIdeograph(scalar)
      if picture == 0, isWord || Script.isLetter(scalar) { return true }
      at += max(picture, length, 1)
    }
    return false
  }

  /// Where `needle` first stands in `range`.
  static func firstIndex(
    of needle: StaticString, in text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> Int? {
    let length = needle.utf8CodeUnitCount
    guard let base = text.baseAddress, range.count >= length else { return nil }
    var at = range.start
    while at <= range.end - length,
      let found = memchr(base + at, Int32(needle.utf8Start[0]), range.end - length - at + 1)
    {
      at = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      if memcmp(base + at, needle.utf8Start, length) == 0 { return at }
      at += 1
    }
    return nil
  }

  /// Whether these bytes are all of `range`.
  static func isAll(
    _ words: StaticString, of text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> Bool {
    range.count == words.utf8CodeUnitCount && firstIndex(of: words, in: text, range) != nil
  }

  /// `06:00 …`, `6:00–7:00 …`: a line of a timetable.
  static func startsWithTimeOfDay(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> Bool {
    var at = range.start
    while at < range.end, at < range.start + 4, text[at] == 0x2A || text[at] == 0x5F { at += 1 }
    let digits = at
    while at < range.end, at - digits < 2, isDigit(text[at]) { at += 1 }
    guard at > digits, at + 2 < range.end, text[at] == 0x3A else { return false }
    guard isDigit(text[at + 1]), isDigit(text[at + 2]) else { return false }
    // "2:00 min", "5:41/km" are no times of a day.
    at += 3
    while at < range.end, text[at] == 0x20 { at += 1 }
    return at >= range.end || text[at] != 0x2F && !isMinutes(text, at, range.end)
  }

  private static func isMinutes(_ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> Bool {
    guard end - at >= 3 else { return false }
    return text[at] == 0x6D && text[at + 1] == 0x69 && text[at + 2] == 0x6E
  }

  /// `[Week 1](#week-1)`: a line of a table of contents.
  static func isAnchorLink(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> Bool {
    guard !range.isEmpty, text[range.start] == 0x5B, text[range.end - 1] == 0x29 else {
      return false
    }
    return firstIndex(of: "](#", in: text, range) != nil
  }

  /// The number that the text begins with.
  static func leadingNumber(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> Int32? {
    var number: Int32 = 0
    var at = range.start
    while at < range.end, at - range.start < 5, isDigit(text[at]) {
      number = number * 10 + Int32(text[at] - 0x30)
      at += 1
    }
    return at > range.start ? number : nil
  }

  /// Whether the line ends as a Markdown hard break does: the next line stands for itself.
  static func hasHardBreak(_ text: UnsafeBufferPointer<UInt8>, after end: Int) -> Bool {
    if end > 0, text[end - 1] == 0x5C { return true }
    return end + 1 < text.count && text[end] == 0x20 && text[end + 1] == 0x20
  }

  /// The line without `<br>` at its end and `&nbsp;` at either: `&nbsp;&nbsp;Hull<br>` says "Hull", and
  /// `<br>` alone is a blank line.
  static func withoutBreakTags(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> ByteRange {
    var line = range
    while let end = breakTag(text, line) ?? blankEntity(text, line, atEnd: true) {
      line = trimmed(text, ByteRange(line.start, end))
    }
    while let start = blankEntity(text, line, atEnd: false) {
      line = trimmed(text, ByteRange(start, line.end))
    }
    return line
  }

  /// Where `<br>`, `<br/>` or `<br />` begins that ends the line.
  static func breakTag(_ text: UnsafeBufferPointer<UInt8>, _ line: ByteRange) -> Int? {
    guard line.count >= 4, text[line.end - 1] == 0x3E else { return nil }
    var at = line.end - 2
    if text[at] == 0x2F { at -= 1 }
    while at > line.start + 2, text[at] == 0x20 { at -= 1 }
    guard at >= line.start + 2, text[at] | 0x20 == 0x72, text[at - 1] | 0x20 == 0x62,
      text[at - 2] == 0x3C
    else { return nil }
    return at - 2
  }

  /// Past `&nbsp;` or `&emsp;` at the line's beginning, or where it begins at the end.
  private static func blankEntity(
    _ text: UnsafeBufferPointer<UInt8>, _ line: ByteRange, atEnd: Bool
  ) -> Int? {
    guard line.count >= 6, text[atEnd ? line.end - 1 : line.start] == (atEnd ? 0x3B : 0x26) else {
      return nil
    }
    let start = atEnd ? line.end - 6 : line.start
    let name = ByteRange(start, start + 6)
    let names: [StaticString] = ["&nbsp;", "&emsp;", "&ensp;"]
    guard names.contains(where: { firstIndex(of: $0, in: text, name) != nil }) else { return nil }
    return atEnd ? start : start + 6
  }

  /// The line without the backslash that breaks it off from the next: the mark is none of its words.
  static func withoutHardBreak(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> ByteRange {
    guard range.count > 1, text[range.end - 1] == 0x5C else { return range }
    return trimmed(text, ByteRange(range.start, range.end - 1))
  }
}
