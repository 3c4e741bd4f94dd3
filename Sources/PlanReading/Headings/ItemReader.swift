package import RoadmapModel

/// What an item's words say: optional, a choice, a depth, a colon at its end.
///
/// Most lines say nothing, so one look over the bytes finds the places that may: brackets, what the
/// last dash or comma parts off, the first word. Only those are read as words.
package enum ItemReader {
  package static func read(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> ItemReading {
    let range = TrailingFields.trimmed(text, Trim(text: text).spaces(range))
    var reading = ItemReading(text: range)
    guard !range.isEmpty else { return reading }
    reading.opensList = endsInColon(text, range)
    var scan = ItemScan(text: text, range: range)
    scan.run(into: &reading)
    if let sense = Tokenizer.firstSense(text, range) {
      let mayChoose = sense.has(.choose) || sense.has(.prefix) || reading.opensList
      if mayChoose || sense.has(.optional) {
        TokenLine.with(text, range) { readStart($0, mayChoose: mayChoose, &reading) }
      }
    }
    return reading
  }

  /// "Optional: …", "[bonus] …", "Optional – …", "Pick 2 out of 5 …".
  private static func readStart(
    _ line: TokenLine, mayChoose: Bool, _ reading: inout ItemReading
  ) {
    guard line.mayHave(.optional) || line.mayHave(.choose) || line.mayHave(.of) else { return }
    var end = line.count
    while end > 0, line[end - 1].kind == .colon { end -= 1 }
    guard end > 0 else { return }
    // "If you have time: …" is a sentence, not a mark.
    if !line.has(0, .condition),
      let (_, next) = line.longest(0, until: end, { $0.has(.optional) }),
      next == end || (line.isSeparator(next) && line.kind(next) != .dot)
    {
      reading.isOptional = true
    }
    guard mayChoose, reading.choice == nil else { return }
    reading.choice = ChoiceParser(line: line)
      .read(0, end, isBracket: false, opensList: reading.opensList)
  }

  /// Marks and emphasis after the colon do not count.
  private static func endsInColon(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> Bool {
    let last = text[range.end - 1]
    if ByteClass.isLetter(last) || last == 0x2E || last == 0x29 { return false }
    var end = range.end
    while end > range.start {
      let (scalar, length) = Scalars.decodeBefore(text, end, range.start)
      switch scalar {
      case 0x3A, 0xFF1A: return true
      case 0x2A, 0x5F, 0x60, 0x7E: break
      default:
        let isMark = Emoji.isPicture(scalar) || Emoji.isModifier(scalar) || scalar == 0x200D
        guard isMark || Scalars.isSpace(scalar) else { return false }
      }
      end -= length
    }
    return false
  }
}

/// One look over an item's bytes for brackets and for the mark that parts off its last words.
private struct ItemScan {
  let text: UnsafeBufferPointer<UInt8>
  let range: ByteRange
  private var depth = 0
  private var opening = 0
  /// Past the last dash, bar or comma outside brackets.
  private var tail = 0
  private var isComma = false

  /// Longer last words are a sentence.
  private static let mostTail = 48

  init(text: UnsafeBufferPointer<UInt8>, range: ByteRange) {
    self.text = text
    self.range = range
  }

  mutating func run(into reading: inout ItemReading) {
    var position = range.start
    let end = range.end
    guard let base = UnsafeRawPointer(text.baseAddress) else { return }
    while position < end {
      if position &+ 8 <= end {
        let word = ByteWord.load(base, position)
        let plain = ByteWord.run(ByteWord.letters(word) | ByteWord.spaces(word))
        position &+= plain
        if plain == 8 { continue }
      }
      let byte = text[position]
      if (byte | 0x20) &- 0x61 < 26 || byte == 0x20 {
        position += 1
        continue
      }
      switch byte {
      case 0x28, 0x5B: open(position + 1)
      case 0x29, 0x5D: close(position, &reading)
      case 0x2C, 0x7C: part(position + 1, isComma: byte == 0x2C)
      case 0x2D
      where position > range.start && text[position - 1] == 0x20
        && position + 1 < end && text[position + 1] == 0x20:
        part(position + 1, isComma: false)
      case 0xE2
      where position + 2 < end && text[position + 1] == 0x80
        && (0x93...0x95).contains(text[position + 2]):
        part(position + 3, isComma: false)
      case 0xE3 where position + 2 < end && text[position + 1] == 0x80:
        if text[position + 2] == 0x90 { open(position + 3) }
        if text[position + 2] == 0x91 { close(position, &reading) }
      case 0xEF where position + 2 < end && text[position + 1] == 0xBC:
        if text[position + 2] == 0x88 { open(position + 3) }
        if text[position + 2] == 0x89 { close(position, &reading) }
      default: break
      }
      position += 1
    }
    readTail(&reading)
  }

  private mutating func open(_ inner: Int) {
    if depth == 0 { opening = inner }
    depth += 1
  }

  private mutating func close(_ position: Int, _ reading: inout ItemReading) {
    guard depth > 0 else { return }
    depth -= 1
    guard depth == 0, position > opening, !isLink(position) else { return }
    let annotation = TokenLine.with(text, ByteRange(opening, position), most: 24) {
      Annotation.read($0, 0, $0.count)
    }
    reading.choice = reading.choice ?? annotation.choice
    reading.depth = reading.depth ?? annotation.depth
    reading.isOptional = reading.isOptional || annotation.isOptional
  }

  /// `[text](target)`: neither half is a remark.
  private func isLink(_ position: Int) -> Bool {
    if text[position] == 0x5D { return position + 1 < range.end && text[position + 1] == 0x28 }
    return opening >= range.start + 2 && text[opening - 1] == 0x28 && text[opening - 2] == 0x5D
  }

  private mutating func part(_ past: Int, isComma: Bool) {
    guard depth == 0 else { return }
    tail = past
    self.isComma = isComma
  }

  /// "… – optional", "… - high level", "…, nice to have".
  private func readTail(_ reading: inout ItemReading) {
    guard tail > range.start, tail < range.end, range.end - tail <= Self.mostTail else { return }
    TokenLine.with(text, ByteRange(tail, range.end), most: 10) { line in
      var end = line.count
      while end > 0, line[end - 1].kind == .colon || line[end - 1].kind == .dot { end -= 1 }
      if let (_, next) = line.longest(0, until: end, { $0.has(.optional) }), next == end {
        reading.isOptional = true
      }
      if !isComma, reading.depth == nil { reading.depth = Annotation.depth(line, 0, end) }
    }
  }
}
