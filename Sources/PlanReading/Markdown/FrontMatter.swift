import RoadmapModel

/// What makes the lines between two `---` at the very start front matter, rather than text between
/// two rules: each is blank, a comment, a key, or belongs to a key, and there is a key.
struct FrontMatter {
  private enum Line {
    case blank, comment, key, belonging, closing, other
  }

  private var hasKey = false
  private var previous = Line.key

  /// Whether the front matter goes on (`nil`), ends with this line, or is none at all.
  mutating func take(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool? {
    let kind = Self.kind(line)
    defer { previous = kind }
    switch kind {
    case .blank:
      // A heading, that is: `# Title`.
      return previous == .comment ? false : nil
    case .comment:
      return nil
    case .key:
      hasKey = true
      return nil
    case .belonging:
      return hasKey ? nil : false
    case .closing:
      return hasKey
    case .other:
      return false
    }
  }

  private static func kind(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Line {
    var line = line
    while let last = line.last, Ascii.isBlank(last) { line = line.dropLast() }
    guard let initial = line.first else { return .blank }
    switch initial {
    case Ascii.hash: return .comment
    case Ascii.space, Ascii.tab: return .belonging
    case Ascii.minus, Ascii.period:
      if line.count == 3, line.allSatisfy({ $0 == initial }) { return .closing }
      guard initial == Ascii.minus, line.count > 1 else { return .other }
      return Ascii.isBlank(line[line.startIndex + 1]) ? .belonging : .other
    default: return isKey(line) ? .key : .other
    }
  }

  /// `key:` or `key: value`; a key is made of letters, digits, `_`, `-`, `.`, spaces and quotes.
  private static func isKey(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    for index in line.indices {
      let byte = line[index]
      if byte == Ascii.colon {
        let next = index + 1
        return index > line.startIndex && (next == line.endIndex || Ascii.isBlank(line[next]))
      }
      switch byte {
      case Ascii.underscore, Ascii.minus, Ascii.period, Ascii.space, Ascii.quote, Ascii.apostrophe,
        0x80...:
        continue
      default:
        guard Ascii.isLetter(byte) || Ascii.isDigit(byte) else { return false }
      }
    }
    return false
  }
}

extension BlockScanner {
  /// Reads the front matter at `start`, if there is any. Returns where the text goes on.
  mutating func readFrontMatter(at start: Int) -> Int {
    lineEnd = newline(from: start)
    let opening = trimmed(from: start)
    guard opening.count == 3 else { return start }
    if text[opening.start..<opening.end].allSatisfy({ $0 == Ascii.plus }) {
      return readTOML(at: start)
    }
    guard text[opening.start..<opening.end].allSatisfy({ $0 == Ascii.minus }) else { return start }
    var matter = FrontMatter()
    var position = lineEnd + 1
    var lines = 1
    while position < end {
      lineEnd = newline(from: position)
      lines += 1
      if let isMatter = matter.take(text[position..<lineEnd]) {
        guard isMatter else { return start }
        append(.frontMatter, range: ByteRange(trimmedStart(start), position))
        line += lines
        return min(lineEnd + 1, end)
      }
      position = lineEnd + 1
    }
    return start
  }

  /// The same between two `+++`, where a line is `key = value` and none is words.
  private mutating func readTOML(at start: Int) -> Int {
    var position = lineEnd + 1
    var lines = 1
    var hasKey = false
    while position < end, lines < 200 {
      lineEnd = newline(from: position)
      lines += 1
      let content = trimmed(from: position)
      let isKey = text[content.start..<content.end].contains(Ascii.equals)
      let isAside = content.isEmpty || text[content.start] == Ascii.hash
      if !hasKey, !isKey, !isAside { return start }
      hasKey = hasKey || isKey && !isAside
      if hasKey, content.count == 3,
        text[content.start..<content.end].allSatisfy({ $0 == Ascii.plus })
      {
        append(.frontMatter, range: ByteRange(trimmedStart(start), position))
        line += lines
        return min(lineEnd + 1, end)
      }
      position = lineEnd + 1
    }
    return start
  }

  /// The line behind the one at `start`.
  private func trimmedStart(_ start: Int) -> Int { min(newline(from: start) + 1, end) }
}
