package import RoadmapModel

/// Display text out of Markdown inline text.
package enum InlineText {
  /// The text without marks, tags and link targets, white space folded; pictures go too unless they
  /// are to be kept. A tick box among the words is left out.
  package static func plain(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange, keepEmoji: Bool = false,
    leavingOut box: ByteRange = .empty
  ) -> String {
    let range = ByteRange(min(range.start, text.count), min(range.end, text.count))
    guard !range.isEmpty else { return "" }
    var hasPipe = false
    let isPlain = isPlain(text, range, &hasPipe)
    if !isPlain || hasPipe, let joined = joinedCells(text, range, keepEmoji: keepEmoji) {
      return joined
    }
    if isPlain {
      let trimmed = Trim(text: text).spaces(range)
      return String(decoding: text[trimmed.start..<trimmed.end], as: UTF8.self)
    }
    var parser = InlineParser(text, range, leavingOut: box)
    parser.parse()
    var writer = InlineWriter(keepsEmoji: keepEmoji, capacity: range.count)
    for piece in parser.pieces {
      let (lower, upper) = (Int(piece.lower), Int(piece.upper))
      switch piece.kind {
      case .text, .bracket: writer.write(text, lower, upper, isVerbatim: false)
      case .verbatim: writer.write(text, lower, upper, isVerbatim: true)
      case .scalar: writer.write(piece.value)
      case .mark: writer.write(text, lower, lower + Int(piece.value), isVerbatim: false)
      case .space: writer.space()
      case .dropped: break
      }
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// Whether the text is shown as it stands, but for white space at its ends.
  static func isVerbatim(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> Bool {
    var hasPipe = false
    return range.end <= text.count && isPlain(text, range, &hasPipe) && !hasPipe
  }

  /// Several cells of a table's row that are one text together: `Python | variables` is
  /// "Python: variables". A pipe beside the range tells that it is a part of a row.
  private static func joinedCells(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange, keepEmoji: Bool
  ) -> String? {
    var hasPipe = false
    for at in range.start..<range.end where text[at] == 0x7C {
      // A pipe behind a backslash is text.
      if at > range.start, text[at - 1] == 0x5C { continue }
      hasPipe = true
      break
    }
    guard hasPipe, isBesidePipe(text, range) else { return nil }
    var parts: [String] = []
    for cell in TableCells(text, range) {
      let part = plain(text, cell, keepEmoji: keepEmoji)
      if !part.isEmpty { parts.append(part) }
    }
    return parts.joined(separator: ": ")
  }

  private static func isBesidePipe(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> Bool {
    var before = range.start
    while before > 0, text[before - 1] == 0x20 || text[before - 1] == 0x09 { before -= 1 }
    if before > 0, text[before - 1] == 0x7C { return true }
    var after = range.end
    while after < text.count, text[after] == 0x20 || text[after] == 0x09 { after += 1 }
    return after < text.count && text[after] == 0x7C
  }

  /// Nothing in it is a mark, a picture or white space to fold.
  private static func isPlain(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange, _ hasPipe: inout Bool
  ) -> Bool {
    guard let base = UnsafeRawPointer(text.baseAddress) else { return true }
    var position = range.start
    while position < range.end {
      let byte = text[position]
      // Nearly all bytes of nearly all texts; what stands behind the range may be looked at.
      if byte &- 0x61 < 26 {
        let isRoomy = position &+ 8 <= text.count
        position += isRoomy ? ByteWord.run(ByteWord.letters(ByteWord.load(base, position))) : 1
        continue
      }
      let previous = position > range.start ? text[position - 1] : 0
      switch byte {
      case 0x7C: hasPipe = true
      case 0x25 where position + 1 < range.end && text[position + 1] == 0x25: return false
      case 0x2A, 0x7E, 0x5B, 0x5D, 0x3C, 0x26, 0x5C, 0x60, 0x09...0x0D: return false
      case 0x5F:
        // A mark between two letters is a part of the word.
        guard InlineScan.isWord(previous), position + 1 < range.end,
          InlineScan.isWord(text[position + 1])
        else { return false }
      case 0x20 where previous == 0x20: return false
      case 0xE2:
        // Dashes and quotes, U+2010 to U+203F, are text; what else begins so may be a picture.
        guard position + 2 < range.end, text[position + 1] == 0x80, text[position + 2] >= 0x90
        else { return false }
      case 0xC2, 0xE3, 0xEE...0xFF: return false
      default: break
      }
      position += 1
    }
    return true
  }
}
