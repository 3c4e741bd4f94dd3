package import RoadmapModel

/// What other programs hang on a line's end: dates and priorities of Obsidian's tasks, fields of
/// Dataview, block ids. They are none of the item's words.
package enum TrailingFields {
  /// The range without them; the whole where nothing else would be left.
  package static func trimmed(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> ByteRange {
    guard mayEndInField(text, range) else { return range }
    var end = range.end
    // A tag behind a field is one of them; alone it is a word of the line.
    var behind = range.end
    while true {
      if let start = fieldStart(text, range.start, behind) {
        (end, behind) = (start, start)
      } else if let start = tagStart(text, range.start, behind) {
        behind = start
      } else {
        break
      }
    }
    return end > range.start ? ByteRange(range.start, end) : range
  }

  /// Most lines end in a letter or a full stop.
  @inline(__always)
  private static func mayEndInField(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> Bool {
    guard range.count > 4 else { return false }
    switch text[range.end - 1] {
    case 0x5D, 0x29, 0x30...0x39, 0x80...0xFF: return true
    default:
      // A block id ends in a letter, a repeat in a word, and behind any field there may be tags.
      return ByteWord.first(0x5E, 0xF0, 0x23, in: text, range) != nil
    }
  }

  /// Where the field that ends at `end` begins, with the space before it; `nil` where none does.
  private static func fieldStart(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int? {
    guard end > start else { return nil }
    let found =
      bracketed(text, start, end) ?? dated(text, start, end) ?? priority(text, start, end)
      ?? blockID(text, start, end) ?? worded(text, start, end)
    guard var found, found > start, Lines.isSpace(text[found - 1]) else { return nil }
    while found > start, Lines.isSpace(text[found - 1]) { found -= 1 }
    return found > start ? found : nil
  }

  /// `#tag`, with the space before it.
  private static func tagStart(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int? {
    var at = end
    while at > start, !Lines.isSpace(text[at - 1]), text[at - 1] != 0x23 { at -= 1 }
    guard at < end, at - 1 > start, text[at - 1] == 0x23, Lines.isSpace(text[at - 2]) else {
      return nil
    }
    at -= 1
    while at > start, Lines.isSpace(text[at - 1]) { at -= 1 }
    return at > start ? at : nil
  }

  /// `[due:: 2026-01-01]`, `(due:: …)`.
  private static func bracketed(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int? {
    let opening: UInt8
    switch text[end - 1] {
    case 0x5D: opening = 0x5B
    case 0x29: opening = 0x28
    default: return nil
    }
    var at = end - 2
    while at > start, end - at < 120, text[at] != opening {
      if text[at] == text[end - 1] { return nil }
      at -= 1
    }
    guard at > start, text[at] == opening else { return nil }
    var key = at + 1
    while key < end, ByteClass.isLetter(text[key]) || text[key] == 0x2D || text[key] == 0x5F {
      key += 1
    }
    return key > at + 1 && key + 1 < end && text[key] == 0x3A && text[key + 1] == 0x3A ? at : nil
  }

  /// A mark of these, then a day: ✅ 📅 ⏳ 🛫 ➕ ❌.
  private static func dated(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int? {
    guard end - start > 13, day(text, end - 10, end) != nil else { return nil }
    var at = end - 10
    while at > start, text[at - 1] == 0x20 { at -= 1 }
    return picture(
      text, start, at, [0x2705, 0x1F4C5, 0x1F4C6, 0x1F5D3, 0x23F3, 0x231B, 0x1F6EB, 0x2795, 0x274C])
  }

  /// ⏫ 🔼 🔽 🔺 ⏬
  private static func priority(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int? {
    picture(text, start, end, [0x23EB, 0x1F53C, 0x1F53D, 0x1F53A, 0x23EC])
  }

  /// Where the picture before `end` begins, if it is one of these.
  private static func picture(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ marks: [UInt32]
  ) -> Int? {
    guard end > start else { return nil }
    var (scalar, length) = Scalars.decodeBefore(text, end, start)
    var at = end - length
    if Emoji.isModifier(scalar), at > start {
      (scalar, length) = Scalars.decodeBefore(text, at, start)
      at -= length
    }
    return marks.contains(scalar) ? at : nil
  }

  /// ` ^a1b2c3`
  private static func blockID(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int? {
    var at = end
    while at > start, end - at < 40, isName(text[at - 1]) { at -= 1 }
    return at < end && at > start && text[at - 1] == 0x5E ? at - 1 : nil
  }

  private static func isName(_ byte: UInt8) -> Bool {
    ByteClass.isLetter(byte) && byte < 0x80 || Lines.isDigit(byte) || byte == 0x2D
  }

  /// `🔁 every week`, `🆔 abc`, `⛔ abc`, `🏁 delete`: a mark, then plain words to the end.
  private static func worded(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int? {
    var at = end
    while at > start, end - at < 60 {
      let byte = text[at - 1]
      if byte >= 0x80 { return picture(text, start, at, [0x1F501, 0x1F194, 0x26D4, 0x1F3C1]) }
      guard isName(byte) || byte == 0x20 || byte == 0x2C else { return nil }
      at -= 1
    }
    return nil
  }

  /// `2026-11-28`
  private static func day(
    _ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int
  ) -> Day? {
    guard at + 10 <= end, text[at + 4] == 0x2D, text[at + 7] == 0x2D else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for place in range {
        guard Lines.isDigit(text[at + place]) else { return nil }
        value = value * 10 + Int(text[at + place] - 0x30)
      }
      return value
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else {
      return nil
    }
    return Day(year: year, month: month, day: day)
  }
}
