/// What stands between angle brackets: a tag, a comment, a link.
struct InlineHTML {
  enum Kind { case autolink, lineBreak, dropped }

  /// No comment closes beyond here, as one look has told; spares the others the same look.
  private var hasNoCommentEnd = false
  private var hasNoInstructionEnd = false

  mutating func read(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> (kind: Kind, end: Int)? {
    guard start + 2 < end else { return nil }
    switch text[start + 1] {
    case 0x21: return markup(text, start, end)
    case 0x3F:
      guard !hasNoInstructionEnd else { return nil }
      guard let past = find(0x3F, 0x3E, text, start + 2, end) else {
        hasNoInstructionEnd = true
        return nil
      }
      return (.dropped, past)
    case 0x2F:
      guard let past = closingTag(text, start + 2, end) else { return nil }
      return (.dropped, past)
    case 0x41...0x5A, 0x61...0x7A:
      if let past = autolink(text, start + 1, end) { return (.autolink, past) }
      guard let past = openTag(text, start + 1, end) else { return nil }
      return (isBreak(text, start + 1) ? .lineBreak : .dropped, past)
    default:
      guard let past = autolink(text, start + 1, end) else { return nil }
      return (.autolink, past)
    }
  }

  private mutating func markup(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> (kind: Kind, end: Int)? {
    if start + 3 < end, text[start + 2] == 0x2D, text[start + 3] == 0x2D {
      guard !hasNoCommentEnd else { return nil }
      var cursor = start + 4
      if cursor < end, text[cursor] == 0x3E { return (.dropped, cursor + 1) }
      while let past = find(0x2D, 0x2D, text, cursor, end) {
        if past < end, text[past] == 0x3E { return (.dropped, past + 1) }
        cursor = past - 1
      }
      hasNoCommentEnd = true
      return nil
    }
    guard (text[start + 2] | 0x20) &- 0x61 < 26 else { return nil }
    var cursor = start + 2
    let limit = min(end, start + 1024)
    while cursor < limit {
      if text[cursor] == 0x3E { return (.dropped, cursor + 1) }
      cursor += 1
    }
    return nil
  }

  private func find(
    _ first: UInt8, _ second: UInt8, _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int? {
    var cursor = start
    while cursor + 1 < end {
      if text[cursor] == first, text[cursor + 1] == second { return cursor + 2 }
      cursor += 1
    }
    return nil
  }

  private func isBreak(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    text[start] | 0x20 == 0x62 && text[start + 1] | 0x20 == 0x72
      && !InlineScan.isWord(text[start + 2])
  }

  /// `scheme:rest>` or `name@host>` without blanks.
  private func autolink(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int? {
    var cursor = start
    let limit = min(end, start + 2048)
    var hasSign = false
    while cursor < limit {
      switch text[cursor] {
      case 0x3E: return hasSign ? cursor + 1 : nil
      case 0...0x20, 0x3C: return nil
      case 0x3A where !hasSign:
        guard (2...32).contains(cursor - start) else { return nil }
        hasSign = true
      case 0x40 where !hasSign && cursor > start: hasSign = true
      case let byte where !hasSign:
        guard
          InlineScan.isWord(byte) || byte == 0x2B || byte == 0x2E || byte == 0x2D || byte == 0x5F
        else { return nil }
      default: break
      }
      cursor += 1
    }
    return nil
  }

  private func closingTag(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int? {
    guard start < end, (text[start] | 0x20) &- 0x61 < 26 else { return nil }
    var cursor = start
    while cursor < end, InlineScan.isWord(text[cursor]) || text[cursor] == 0x2D { cursor += 1 }
    while cursor < end, isBlank(text[cursor]) { cursor += 1 }
    return cursor < end && text[cursor] == 0x3E ? cursor + 1 : nil
  }

  private func openTag(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int? {
    var cursor = start
    while cursor < end, InlineScan.isWord(text[cursor]) || text[cursor] == 0x2D { cursor += 1 }
    while cursor < end {
      let blank = cursor
      while cursor < end, isBlank(text[cursor]) { cursor += 1 }
      guard cursor < end else { return nil }
      if text[cursor] == 0x3E { return cursor + 1 }
      if text[cursor] == 0x2F {
        return cursor + 1 < end && text[cursor + 1] == 0x3E ? cursor + 2 : nil
      }
      guard cursor > blank, let past = attribute(text, cursor, end) else { return nil }
      cursor = past
    }
    return nil
  }

  private func attribute(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int? {
    var cursor = start
    guard (text[cursor] | 0x20) &- 0x61 < 26 || text[cursor] == 0x5F || text[cursor] == 0x3A else {
      return nil
    }
    while cursor < end,
      InlineScan.isWord(text[cursor]) || [0x5F, 0x3A, 0x2E, 0x2D].contains(text[cursor])
    {
      cursor += 1
    }
    let past = cursor
    while cursor < end, isBlank(text[cursor]) { cursor += 1 }
    guard cursor < end, text[cursor] == 0x3D else { return past }
    cursor += 1
    while cursor < end, isBlank(text[cursor]) { cursor += 1 }
    guard cursor < end else { return nil }
    let quote = text[cursor]
    if quote == 0x22 || quote == 0x27 {
      let limit = min(end, cursor + 4096)
      cursor += 1
      while cursor < limit, text[cursor] != quote { cursor += 1 }
      return cursor < limit ? cursor + 1 : nil
    }
    let value = cursor
    while cursor < end, !isBlank(text[cursor]),
      ![0x22, 0x27, 0x3D, 0x3C, 0x3E, 0x60].contains(text[cursor])
    {
      cursor += 1
    }
    return cursor > value ? cursor : nil
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A }
}
