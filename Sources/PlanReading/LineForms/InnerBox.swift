import Platform
import RoadmapModel

/// A tick box that is not first in its line: `Day 1: [ ] Read`, `Read [x]`.
enum InnerBox {
  /// A label before its box is no longer.
  private static let mostLabel = 72
  /// A box is no longer than brackets around a picture with its modifiers.
  private static let mostBox = 12

  /// The box, and the words that it ticks. They hold the box where it stands behind a label: the words
  /// before it are part of the line, and what is shown of the line leaves the box out.
  static func read(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> BoxReading? {
    guard range.count > 4, let base = text.baseAddress else { return nil }
    if text[range.end - 1] == 0x5D, let found = last(text, range) { return found }
    let end = min(range.end, range.start + mostLabel)
    var at = range.start + 1
    while at < end, let found = memchr(base + at, 0x5B, end - at) {
      at = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      if isBehindLabel(text, at, from: range.start),
        let mark = MarkReader.read(text, ByteRange(at, range.end)), !mark.text.isEmpty
      {
        // "Mood: [ ] / 10" is filled in, not ticked.
        if text[mark.text.start] == 0x2F, mark.text.count > 1,
          text[mark.text.start + 1] == 0x20 || Lines.isDigit(text[mark.text.start + 1])
        {
          return nil
        }
        guard !text[range.start..<at].contains(0x0A), !Legend.isEntry(text, mark.text),
          !holdsBox(text, mark.text)
        else { return nil }
        return BoxReading(box: mark.box, range: mark.range, text: range)
      }
      at += 1
    }
    return nil
  }

  /// Whether a label ends right before a bracket: `**Day 1:** [`, `Day 1 – [`, `**Day 1** [`.
  private static func isBehindLabel(
    _ text: UnsafeBufferPointer<UInt8>, _ bracket: Int, from start: Int
  ) -> Bool {
    var at = bracket
    while at > start, text[at - 1] == 0x20 { at -= 1 }
    let spaced = at
    while at > start, text[at - 1] == 0x2A || text[at - 1] == 0x5F { at -= 1 }
    guard at > start + 1 else { return false }
    if spaced - at >= 2 { return true }
    switch text[at - 1] {
    case 0x3A: return true
    case 0x2D: return text[at - 2] == 0x20
    // ： – —
    case 0x9A: return at - 3 > start && text[at - 3] == 0xEF && text[at - 2] == 0xBC
    case 0x93, 0x94: return at - 3 > start && text[at - 3] == 0xE2 && text[at - 2] == 0x80
    default: return false
    }
  }

  /// `Read [x]`.
  private static func last(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> BoxReading? {
    let floor = max(range.start + 1, range.end - mostBox)
    var at = range.end - 2
    while at > floor, text[at] != 0x5B { at -= 1 }
    guard text[at] == 0x5B, at > range.start, Lines.isSpace(text[at - 1]),
      let mark = MarkReader.read(text, ByteRange(at, range.end)), mark.text.isEmpty
    else { return nil }
    let words = Lines.trimmed(text, ByteRange(range.start, at))
    guard !words.isEmpty, !text[words.start..<at].contains(0x0A), !holdsBox(text, words) else {
      return nil
    }
    return BoxReading(box: mark.box, range: mark.range, text: words)
  }

  /// `[ ] yes [ ] no`, `open [ ], done [x]`: a form or a legend ticks nothing.
  private static func holdsBox(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> Bool {
    guard let base = text.baseAddress else { return false }
    var at = range.start
    while at < range.end, let found = memchr(base + at, 0x5B, range.end - at) {
      at = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      let isSpaced = at == range.start || Lines.isSpace(text[at - 1])
      if isSpaced, MarkReader.read(text, ByteRange(at, range.end)) != nil { return true }
      at += 1
    }
    return false
  }
}
