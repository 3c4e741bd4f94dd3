import RoadmapModel

/// `-Word`, `-**Day 6**: Word`, `+[Word](url)`: a bullet whose author left its space out.
enum TightBullet {
  enum Kind {
    /// Nothing but a bullet is written so: `-**bold**`.
    case sure
    /// A line that goes on with a hyphen or an asterisk may begin so too: it wants one like it beside it.
    case likely
  }

  /// The text after the mark, and how sure it is that the mark is a bullet; `nil` where it is none.
  static func read(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> (body: ByteRange, kind: Kind)? {
    guard range.count > 2 else { return nil }
    let mark = text[range.start]
    guard mark == 0x2D || mark == 0x2A || mark == 0x2B else { return nil }
    var at = range.start + 1
    let isDouble = mark == 0x2D && text[at] == 0x2D
    if isDouble { at += 1 }
    guard at + 1 < range.end else { return nil }
    let body = ByteRange(at, range.end)
    switch text[at] {
    case 0x2A:
      // `***bold italic***` is no bullet, and `--*Day 3**` only lost an asterisk.
      guard mark != 0x2A, isDouble || text[at + 1] == 0x2A else { return nil }
      return closes(text, 0x2A, body) ? (body, .sure) : nil
    case 0x5F, 0x60:
      return mark != 0x2A && closes(text, text[at], body) ? (body, .sure) : nil
    case 0x7E:
      return mark != 0x2A && text[at + 1] == 0x7E ? (body, .sure) : nil
    case 0x5B:
      // `-[text](url)`.
      return !isDouble && Lines.firstIndex(of: "](", in: text, body) != nil ? (body, .sure) : nil
    default:
      // `--name` is an option of a command, `--Title--` a heading.
      guard !isDouble, Lines.isLetter(text[at]) else { return nil }
      // `*emphasis* …` is none.
      return mark == 0x2A && closes(text, mark, body) ? nil : (body, .likely)
    }
  }

  private static func closes(
    _ text: UnsafeBufferPointer<UInt8>, _ mark: UInt8, _ range: ByteRange
  ) -> Bool {
    text[(range.start + 1)..<range.end].contains(mark)
  }
}
