import RoadmapModel

/// The last bracket of a heading, where it ends in one.
struct TrailingBracket {
  let text: UnsafeBufferPointer<UInt8>
  /// Of the opening bracket.
  let start: Int
  let inner: ByteRange

  /// Looked for within this many bytes: longer brackets are sentences.
  private static let most = 160

  static func find(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> TrailingBracket? {
    guard range.count >= 3 else { return nil }
    let (last, length) = Scalars.decodeBefore(text, range.end, range.start)
    guard last == 0x29 || last == 0x5D || last == 0xFF09 || last == 0x3011 else { return nil }
    let floor = max(range.start, range.end - most)
    var cursor = range.end - length
    var depth = 1
    while cursor > floor {
      let (scalar, size) = Scalars.decodeBefore(text, cursor, range.start)
      cursor -= size
      switch scalar {
      case 0x29, 0x5D, 0xFF09, 0x3011: depth += 1
      case 0x28, 0x5B, 0xFF08, 0x3010: depth -= 1
      default: break
      }
      if depth == 0 {
        let inner = ByteRange(cursor + size, range.end - length)
        // `[text](target)` is a link, not a remark.
        if text[cursor] == 0x28, cursor > range.start, text[cursor - 1] == 0x5D { return nil }
        return inner.isEmpty ? nil : TrailingBracket(text: text, start: cursor, inner: inner)
      }
    }
    return nil
  }

  /// Takes what the bracket says; true where the title can do without it.
  func read(into reading: inout HeadingReading, period: inout Period?) -> Bool {
    TokenLine.with(text, inner, most: 24) { line in
      let annotation = Annotation.read(line, 0, line.count)
      reading.choice = reading.choice ?? annotation.choice
      reading.isOptional = reading.isOptional || annotation.isOptional
      if annotation.isWhole { return true }
      guard annotation.isEmpty, period == nil else { return false }
      if let dates = DateParser(line: line).numeric(0), dates.next >= line.count,
        let days = dates.days
      {
        period = Period(name: .day, span: Span(1, 1), dates: days)
        return true
      }
      guard
        let found = PeriodParser(line: line).read(0), found.next >= line.count,
        found.decimal == nil, found.period.name != .letter,
        found.period.numbering == .counted
      else { return false }
      period = found.period
      return true
    }
  }
}
