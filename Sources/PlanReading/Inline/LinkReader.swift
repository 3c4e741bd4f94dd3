package import RoadmapModel

/// What a line links to.
package enum LinkReader {
  /// Whether `[[Note]]` is all that the line says.
  static func isWikiLink(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> Bool {
    guard range.count > 4, text[range.start] == 0x5B, text[range.start + 1] == 0x5B,
      text[range.end - 1] == 0x5D, text[range.end - 2] == 0x5D
    else { return false }
    let inner = text[(range.start + 2)..<(range.end - 2)]
    return !inner.contains(0x5B) && !inner.contains(0x5D)
  }

  /// The line is nothing but links, beside marks and pictures: a resource or a contents entry.
  package static func isOnlyLinks(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> Bool {
    guard mayLink(text, range) else { return false }
    var parser = InlineParser(text, range)
    parser.parse()
    var hasLink = false
    var index = 0
    var link = parser.links.count - 1
    var pieces = [Bool](repeating: false, count: parser.pieces.count)
    while link >= 0 {
      hasLink = true
      for piece in parser.links[link].pieces where piece < pieces.count { pieces[piece] = true }
      link -= 1
    }
    while index < pieces.count {
      let piece = parser.pieces[index]
      if !pieces[index] {
        switch piece.kind {
        case .text, .bracket:
          let range = ByteRange(Int(piece.lower), Int(piece.upper))
          guard let bare = bareLinks(text, range) else { return false }
          hasLink = hasLink || bare
        case .verbatim, .scalar: return false
        case .mark, .space, .dropped: break
        }
      }
      index += 1
    }
    return hasLink
  }

  /// The line's links and bare addresses in their order, with the words that stand for them. `targets`:
  /// where the labels lead that the text defines.
  package static func links(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange, targets: [String: ByteRange] = [:]
  ) -> [PlanLink] {
    guard mayLink(text, range) else { return [] }
    var parser = InlineParser(text, range)
    parser.parse()
    var found: [(at: UInt32, link: PlanLink)] = []
    for link in parser.links where !link.destination.isEmpty {
      var label = ByteRange.empty
      if let first = link.pieces.first, let last = link.pieces.last, first < last {
        label = ByteRange(Int(parser.pieces[first].upper), Int(parser.pieces[last].lower))
      }
      found.append((link.destination.lower, made(text, label, link.destination)))
    }
    for run in textRuns(parser) {
      var cursor = run.start
      while let (start, past) = address(text, cursor, run.end) {
        found.append((UInt32(start), made(text, .empty, ByteRange(start, past))))
        cursor = past
      }
    }
    guard !targets.isEmpty else { return found.sorted { $0.at < $1.at }.map(\.link) }
    let code = parser.pieces.filter { $0.kind == .verbatim }
      .map { ByteRange(Int($0.lower), Int($0.upper)) }
    for reference in ReferenceLinks(text, range, outside: code).found {
      guard let url = targets[ReferenceLinks.label(text, reference.label)] else { continue }
      found.append((UInt32(reference.words.start), made(text, reference.words, url)))
    }
    return found.sorted { $0.at < $1.at }.map(\.link)
  }

  /// Text that is shown as it stands: an address may have a `&` or a `_`, at which the parser takes a
  /// new piece.
  private static func textRuns(_ parser: InlineParser) -> [ByteRange] {
    var runs: [ByteRange] = []
    for piece in parser.pieces where piece.kind == .text || piece.kind == .mark {
      if let last = runs.last, last.upper == piece.lower {
        runs[runs.count - 1] = ByteRange(last.start, Int(piece.upper))
      } else {
        runs.append(ByteRange(Int(piece.lower), Int(piece.upper)))
      }
    }
    return runs
  }

  private static func made(
    _ text: UnsafeBufferPointer<UInt8>, _ label: ByteRange, _ destination: ByteRange
  ) -> PlanLink {
    let url = String(decoding: text[destination.start..<destination.end], as: UTF8.self)
    let words = InlineText.plain(text, label)
    return PlanLink(text: words.isEmpty ? url : words, url: url)
  }

  /// True where addresses stand in the text, false where only marks do, `nil` where words do.
  private static func bareLinks(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> Bool? {
    var cursor = range.start
    var found = false
    while cursor < range.end {
      if let (start, past) = address(text, cursor, min(range.end, cursor + 9)), start == cursor {
        cursor = addressEnd(text, past, range.end)
        found = true
        continue
      }
      let (scalar, length) = Scalars.decode(text, cursor, range.end)
      if scalar < 0x80 ? InlineScan.isWord(UInt8(scalar)) : Script.isLetter(scalar) { return nil }
      if Script.isIdeograph(scalar) { return nil }
      cursor += length
    }
    return found
  }

  /// The first `http://` or `https://` address from `start` on.
  private static func address(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> (Int, Int)? {
    var cursor = start
    while cursor + 7 < end {
      if text[cursor] == 0x68, text[cursor + 1] == 0x74, text[cursor + 2] == 0x74,
        text[cursor + 3] == 0x70
      {
        let colon = text[cursor + 4] == 0x73 ? cursor + 5 : cursor + 4
        if colon + 2 < end, text[colon] == 0x3A, text[colon + 1] == 0x2F, text[colon + 2] == 0x2F {
          return (cursor, addressEnd(text, colon + 3, end))
        }
      }
      cursor += 1
    }
    return nil
  }

  private static func addressEnd(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int {
    var cursor = start
    while cursor < end, text[cursor] > 0x20, text[cursor] != 0x3C { cursor += 1 }
    return withoutSentence(text, start, cursor)
  }

  /// The end of an address without the marks of the sentence that it stands in, as GFM has it: a
  /// parenthesis belongs to it where it was opened in it.
  private static func withoutSentence(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int {
    var end = end
    while end > start {
      switch text[end - 1] {
      // . , ; : ! ? ' " * _ ~
      case 0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x27, 0x22, 0x2A, 0x5F, 0x7E: end -= 1
      case 0x29:
        let opened = text[start..<end].count { $0 == 0x28 }
        guard text[start..<end].count(where: { $0 == 0x29 }) > opened else { return end }
        end -= 1
      default: return end
      }
    }
    return end
  }

  private static func mayLink(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> Bool {
    for position in range.start..<min(range.end, text.count) {
      switch text[position] {
      case 0x5B, 0x3C: return true
      case 0x3A where position + 2 < range.end && text[position + 1] == 0x2F: return true
      default: break
      }
    }
    return false
  }
}
