import RoadmapModel

/// Looks ahead in inline text: link targets, labels, what stands around a run of marks.
enum InlineScan {
  @inline(__always)
  static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }

  @inline(__always)
  static func isWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  /// Whether a run of marks may open or close emphasis, by what stands around it.
  static func flanks(
    _ text: UnsafeBufferPointer<UInt8>, _ run: Range<Int>, in line: Range<Int>, mark: UInt8
  ) -> (opens: Bool, closes: Bool) {
    var (start, past) = (run.lowerBound, run.upperBound)
    if mark != 0x7E {
      // As in cmark-gfm, emphasis looks past the tildes beside it.
      while start > line.lowerBound, text[start - 1] == 0x7E { start -= 1 }
      while past < line.upperBound, text[past] == 0x7E { past += 1 }
    }
    let before =
      start > line.lowerBound
      ? Scalars.decodeBefore(text, start, line.lowerBound).scalar : 0x0A
    let after =
      past < line.upperBound ? Scalars.decode(text, past, line.upperBound).scalar : 0x0A
    let (spaceBefore, spaceAfter) = (Scalars.isSpace(before), Scalars.isSpace(after))
    let (markBefore, markAfter) = (isPunctuation(before), isPunctuation(after))
    // Without spaces between words, "**目标：**学习" would not close by the letter of CommonMark.
    let isDense = mark == 0x2A && (isDense(before) || isDense(after))
    let left = !spaceAfter && (!markAfter || spaceBefore || markBefore || isDense)
    let right = !spaceBefore && (!markBefore || spaceAfter || markAfter || isDense)
    guard mark == 0x5F else { return (left, right) }
    return (left && (!right || markBefore), right && (!left || markAfter))
  }

  private static func isDense(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3001...0x30FF, 0x3400...0x9FFF, 0xAC00...0xD7AF, 0xFF01...0xFF5E: true
    default: false
    }
  }

  static func isPunctuation(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0..<0x80: isPunctuation(UInt8(scalar))
    case 0xA1, 0xA7, 0xAB, 0xB6, 0xB7, 0xBB, 0xBF, 0x60C, 0x61B, 0x61F, 0x964, 0x965: true
    case 0x2010...0x2027, 0x2030...0x2043, 0x2045...0x2051, 0x2053...0x205E: true
    case 0x3001...0x3003, 0x3008...0x3011, 0x3014...0x301F, 0x30FB: true
    case 0xFF01...0xFF03, 0xFF05...0xFF0A, 0xFF0C...0xFF0F, 0xFF1A, 0xFF1B, 0xFF1F, 0xFF20: true
    case 0xFF3B...0xFF3D, 0xFF3F, 0xFF5B, 0xFF5D, 0xFF5F...0xFF65: true
    default: false
    }
  }

  /// `[^1]`: past its end.
  static func footnote(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int? {
    guard start + 3 < end, text[start + 1] == 0x5E else { return nil }
    var cursor = start + 2
    let limit = min(end, start + 40)
    while cursor < limit, text[cursor] != 0x5D {
      guard text[cursor] > 0x20, text[cursor] != 0x5B else { return nil }
      cursor += 1
    }
    guard cursor < limit, cursor > start + 2, cursor + 1 >= end || text[cursor + 1] != 0x28 else {
      return nil
    }
    return cursor + 1
  }

  /// Past the bracket that closes a reference's label.
  static func labelEnd(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
    var cursor = start
    let limit = min(end, start + 200)
    while cursor < limit {
      switch text[cursor] {
      case 0x5D: return cursor + 1
      case 0x5B: return nil
      case 0x5C: cursor += 2
      default: cursor += 1
      }
    }
    return nil
  }

  /// `(destination "title")` at `start`.
  static func target(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> (destination: ByteRange, end: Int)? {
    guard start < end, text[start] == 0x28 else { return nil }
    var cursor = spaces(text, start + 1, end)
    guard cursor < end, let (destination, after) = destination(text, cursor, end) else {
      return nil
    }
    cursor = spaces(text, after, end)
    if cursor > after, cursor < end, text[cursor] != 0x29 {
      guard let past = title(text, cursor, end) else { return nil }
      cursor = spaces(text, past, end)
    }
    guard cursor < end, text[cursor] == 0x29 else { return nil }
    return (destination, cursor + 1)
  }

  private static func spaces(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var cursor = start
    // Bounded: many brackets before one long run of blanks must not each cross it.
    let limit = min(end, start + 256)
    while cursor < limit, text[cursor] == 0x20 || text[cursor] == 0x0A || text[cursor] == 0x09 {
      cursor += 1
    }
    return cursor
  }

  /// Longer targets and titles are not looked for.
  private static let most = 4096

  private static func destination(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> (ByteRange, Int)? {
    let limit = min(end, start + most)
    var cursor = start
    if text[start] == 0x3C {
      cursor += 1
      while cursor < limit, text[cursor] != 0x3E {
        guard text[cursor] != 0x3C, text[cursor] != 0x0A else { return nil }
        cursor += text[cursor] == 0x5C ? 2 : 1
      }
      guard cursor < limit else { return nil }
      return (ByteRange(start + 1, cursor), cursor + 1)
    }
    var depth = 0
    while cursor < limit, text[cursor] > 0x20 {
      switch text[cursor] {
      case 0x28:
        depth += 1
        guard depth < 32 else { return nil }
      case 0x29:
        if depth == 0 { return (ByteRange(start, cursor), cursor) }
        depth -= 1
      case 0x5C where cursor + 1 < limit && isPunctuation(text[cursor + 1]): cursor += 1
      default: break
      }
      cursor += 1
    }
    guard depth == 0, cursor < end, cursor < start + most else { return nil }
    return (ByteRange(start, cursor), cursor)
  }

  private static func title(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int? {
    let limit = min(end, start + most)
    let closing: UInt8
    switch text[start] {
    case 0x22, 0x27: closing = text[start]
    case 0x28: closing = 0x29
    default: return nil
    }
    var cursor = start + 1
    while cursor < limit {
      let byte = text[cursor]
      if byte == closing { return cursor + 1 }
      if closing == 0x29, byte == 0x28 { return nil }
      cursor += byte == 0x5C ? 2 : 1
    }
    return nil
  }
}
