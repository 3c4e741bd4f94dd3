/// What an item's words say: optional, a choice, a depth, a colon at its end.
package enum ItemReader {
  package static func read(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> ItemReading {
    let range = Trim(text: text).spaces(range)
    var reading = ItemReading(text: range)
    guard !range.isEmpty else { return reading }
    reading.opensList = endsInColon(text, range)
    guard reading.opensList || mayTell(text, range) else { return reading }
    TokenLine.with(text, range, most: 96) { read($0, &reading) }
    return reading
  }

  private static func read(_ line: TokenLine, _ reading: inout ItemReading) {
    var end = line.count
    while end > 0, line[end - 1].kind == .colon { end -= 1 }
    guard end > 0 else { return }
    let choices = ChoiceParser(line: line)
    var index = 0
    while index < end {
      let kind = line[index].kind
      if kind == .open || kind == .openSquare, let close = line.closing(index, until: end) {
        let annotation = Annotation.read(line, index + 1, close)
        reading.choice = reading.choice ?? annotation.choice
        reading.depth = reading.depth ?? annotation.depth
        reading.isOptional = reading.isOptional || annotation.isOptional
        index = close
      }
      index += 1
    }
    readStart(line, end, &reading)
    readEnd(line, end, &reading)
    guard reading.choice == nil else { return }
    if line.has(0, .choose) || line.has(0, .prefix) || reading.opensList {
      reading.choice = choices.read(0, end, isBracket: false, opensList: reading.opensList)
    }
  }

  /// "Optional: …", "[bonus] …", "Optional – …".
  private static func readStart(_ line: TokenLine, _ end: Int, _ reading: inout ItemReading) {
    // "If you have time: …" is a sentence, not a mark.
    guard !line.has(0, .condition),
      let (_, next) = line.longest(0, until: end, { $0.has(.optional) })
    else { return }
    if next == end || line.kind(next) == .colon || line.kind(next) == .dash
      || (line.kind(next) == .hyphen && line.isSeparator(next))
    {
      reading.isOptional = true
    }
  }

  /// "… – optional", "… - high level", "…, nice to have".
  private static func readEnd(_ line: TokenLine, _ end: Int, _ reading: inout ItemReading) {
    var cursor = end - 1
    let floor = max(1, end - 6)
    while cursor >= floor {
      let kind = line[cursor].kind
      let parts =
        kind == .dash || kind == .pipe || kind == .comma
        || (kind == .hyphen && line.isSeparator(cursor))
      if parts {
        if let (_, next) = line.longest(cursor + 1, until: end, { $0.has(.optional) }), next == end
        {
          reading.isOptional = true
        }
        if kind != .comma, reading.depth == nil {
          reading.depth = Annotation.depth(line, cursor + 1, end)
        }
        return
      }
      cursor -= 1
    }
  }

  /// A cheap look that spares most lines the words: brackets, or a first or last word of ours.
  private static func mayTell(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> Bool {
    var hasMark = false
    var position = range.start
    while position < range.end {
      let byte = text[position]
      if byte == 0x28 || byte == 0x5B { return true }
      if byte == 0xEF || byte == 0xE3 { return true }
      if byte == 0x2D || byte == 0xE2 || byte == 0x2C || byte == 0x7C { hasMark = true }
      position += 1
    }
    if hasMark { return true }
    var first = Tokenizer(text, range)
    guard let token = first.next() else { return false }
    return token.sense.flags.rawValue
      & (WordSense.Flags.optional.rawValue | WordSense.Flags.choose.rawValue
        | WordSense.Flags.prefix.rawValue) != 0
  }

  /// Marks and emphasis after the colon do not count.
  private static func endsInColon(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> Bool {
    var end = range.end
    while end > range.start {
      let (scalar, length) = Scalars.decodeBefore(text, end, range.start)
      switch scalar {
      case 0x3A, 0xFF1A: return true
      case 0x2A, 0x5F, 0x60, 0x7E: break
      default:
        guard
          Emoji.isPicture(scalar) || Emoji.isModifier(scalar) || Scalars.isSpace(scalar)
            || scalar == 0x200D
        else { return false }
      }
      end -= length
    }
    return false
  }
}
