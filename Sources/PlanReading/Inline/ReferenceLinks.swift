import RoadmapModel

/// Links whose addresses stand elsewhere in the text: `[words][label]`, `[label][]`, `[label]`, and
/// `[label]: https://…` on a line of its own.
struct ReferenceLinks {
  struct Reference {
    let words: ByteRange
    let label: ByteRange
  }

  private(set) var found: [Reference] = []

  /// What may be one: brackets with a definition for their label are, all others are words. `outside`: code,
  /// in which none is, in its order.
  init(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange, outside code: [ByteRange]) {
    var at = range.start
    var span = code.makeIterator()
    var next = span.next()
    while at < range.end {
      while let code = next, code.end <= at { next = span.next() }
      if let code = next, code.start <= at {
        at = code.end
        continue
      }
      if text[at] == Ascii.backslash {
        at += 2
        continue
      }
      guard text[at] == Ascii.openBracket, let end = Self.close(text, at, range.end) else {
        at += 1
        continue
      }
      let words = ByteRange(at + 1, end)
      let isImage = at > range.start && text[at - 1] == 0x21
      var label = words
      at = end + 1
      if at < range.end, text[at] == Ascii.openParen { continue }
      if at < range.end, text[at] == Ascii.openBracket, let end = Self.close(text, at, range.end) {
        if end > at + 1 { label = ByteRange(at + 1, end) }
        at = end + 1
      }
      if !isImage { found.append(Reference(words: words, label: label)) }
    }
  }

  /// The bracket that closes this one, without another between them: a picture in a link has its own.
  private static func close(
    _ text: UnsafeBufferPointer<UInt8>, _ open: Int, _ end: Int
  ) -> Int? {
    var at = open + 1
    while at < end {
      switch text[at] {
      case Ascii.closeBracket: return at
      case Ascii.openBracket: return nil
      case Ascii.backslash: at += 2
      default: at += 1
      }
    }
    return nil
  }

  /// Where the labels of a text's definitions lead, the first of each label.
  static func targets(_ text: UnsafeBufferPointer<UInt8>) -> [String: ByteRange] {
    // Most texts have no definition.
    guard Lines.firstIndex(of: "]:", in: text, ByteRange(0, text.count)) != nil else { return [:] }
    var targets: [String: ByteRange] = [:]
    var start = 0
    while start < text.count {
      let end = text[start...].firstIndex(of: Ascii.newline) ?? text.count
      var at = start
      while at < end, Ascii.isSpace(text[at]) || text[at] == Ascii.greater { at += 1 }
      if at < end, text[at] == Ascii.openBracket, let close = close(text, at, end), close + 1 < end,
        text[close + 1] == Ascii.colon, let found = destination(text, close + 2, end)
      {
        let label = label(text, ByteRange(at + 1, close))
        if !label.isEmpty, targets[label] == nil { targets[label] = found }
      }
      start = end + 1
    }
    return targets
  }

  /// Behind the colon, with nothing after it but a title.
  private static func destination(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> ByteRange? {
    var at = start
    while at < end, Ascii.isSpace(text[at]) { at += 1 }
    let isBracketed = at < end && text[at] == Ascii.less
    let first = isBracketed ? at + 1 : at
    at = first
    while at < end, isBracketed ? text[at] != Ascii.greater : !Ascii.isSpace(text[at]) { at += 1 }
    let found = ByteRange(first, at)
    guard !found.isEmpty, !isBracketed || at < end else { return nil }
    if isBracketed { at += 1 }
    while at < end, Ascii.isSpace(text[at]) { at += 1 }
    let isTitle =
      at < end && [Ascii.quote, Ascii.apostrophe, Ascii.openParen].contains(text[at])
    return at == end || isTitle ? found : nil
  }

  /// Case and the number of spaces make no other label.
  static func label(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> String {
    String(decoding: text[range.start..<range.end], as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
  }
}
