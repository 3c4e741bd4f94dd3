import RoadmapModel

extension StyledText {
  /// With spaces at the end to fill `width` columns; text that is wider stays as it is.
  package func padded(to width: Int, on screen: Screen) -> StyledText {
    let missing = width - screen.width(of: self)
    return missing > 0 ? self + StyledText(String.spaces(missing)) : self
  }

  /// With spaces before it: numbers in a column.
  package func aligned(right width: Int, on screen: Screen) -> StyledText {
    let missing = width - screen.width(of: self)
    return missing > 0 ? StyledText(String.spaces(missing)) + self : self
  }

  /// Cut to `width` columns with an ellipsis, never inside a character, and only on a terminal.
  package func fitted(to width: Int, on screen: Screen) -> StyledText {
    guard screen.isTerminal, screen.width(of: self) > width else { return self }
    let ellipsis = screen.glyphs.ellipsis
    var room = width - DisplayWidth.of(ellipsis)
    guard room >= 0 else { return StyledText() }
    var result = StyledText()
    for span in spans {
      let text = screen.shown(span.text)
      let head = DisplayWidth.prefix(of: text, upTo: room)
      room -= DisplayWidth.of(head)
      let isCut = head.endIndex != text.endIndex
      let kept = isCut ? head.withoutTrailingSpaces : head
      result.append(String(kept) + (isCut ? ellipsis : ""), span.style, link: span.link)
      if isCut { break }
    }
    return result
  }

  /// Broken at spaces, and between East Asian characters, into lines of at most `width` columns.
  /// A longer word, such as a link, stays whole. The first line may have less room.
  package func wrapped(to width: Int, first: Int? = nil, on screen: Screen) -> [StyledText] {
    var lines: [StyledText] = []
    var line = LineFiller(room: first ?? width)
    for span in spans {
      for piece in Pieces(screen.shown(span.text), isWhole: span.isWhole) {
        if let text = line.add(piece, span, next: width) {
          lines.append(text.withoutSeparator(screen.glyphs))
        }
      }
    }
    lines.append(line.finished())
    return lines
  }
}

extension StyledText {
  /// What stands between two facts is not needed where a line ends between them.
  fileprivate func withoutSeparator(_ glyphs: Glyphs) -> StyledText {
    guard let last = spans.last, last.style != .plain, last.text.hasSuffix(glyphs.separator) else {
      return self
    }
    let rest = last.text.dropLast(glyphs.separator.count)
    // A hyphen may end a word.
    guard rest.last == " " || rest.isEmpty && spans.dropLast().last?.text.last == " " else {
      return self
    }
    var copy = StyledText()
    for span in spans.dropLast() { copy.append(span.text, span.style, link: span.link) }
    copy.append(String(rest), last.style, link: last.link)
    return copy.withoutTrailingSpaces
  }
}

extension Substring {
  fileprivate var withoutTrailingSpaces: Substring {
    var rest = self
    while rest.last == " " { rest.removeLast() }
    return rest
  }
}

/// A text in runs of spaces, words, and single characters that a line may break around.
private struct Pieces: Sequence, IteratorProtocol {
  enum Piece {
    case space(Int)
    case word(Substring, width: Int)
    /// A wide character: lines may break on either side.
    case wide(Substring)
  }

  private var rest: Substring
  private let isWhole: Bool

  init(_ text: String, isWhole: Bool) {
    rest = text[...]
    self.isWhole = isWhole
  }

  mutating func next() -> Piece? {
    guard let first = rest.first else { return nil }
    if isWhole {
      let whole = rest
      rest = rest[rest.endIndex...]
      return .word(whole, width: DisplayWidth.of(whole))
    }
    if first == " " {
      let spaces = rest.prefix { $0 == " " }
      rest = rest[spaces.endIndex...]
      return .space(spaces.count)
    }
    if Self.isWide(first) {
      let piece = rest.prefix(1)
      rest = rest.dropFirst()
      return .wide(piece)
    }
    let word = Self.wordOrDate(rest)
    rest = rest[word.endIndex...]
    return .word(word, width: DisplayWidth.of(word))
  }

  private static func word(_ text: Substring) -> Substring {
    text.prefix { $0 != " " && !isWide($0) }
  }

  /// "28 Nov", "Nov 2027" and "28 Nov 2027" are one word each.
  private static func wordOrDate(_ text: Substring) -> Substring {
    var found = word(text)
    let first = found.drop { $0 == "(" }
    if isDay(first) {
      guard let month = following(found, in: text), isMonth(month.prefix { $0.isLetter }) else {
        return found
      }
      found = text[..<month.endIndex]
      guard month.count == 3 else { return found }
    } else if !isMonth(first) {
      return found
    }
    guard let year = following(found, in: text), isYear(year) else { return found }
    return text[..<year.endIndex]
  }

  /// The word behind one space.
  private static func following(_ word: Substring, in text: Substring) -> Substring? {
    let rest = text[word.endIndex...]
    return rest.first == " " ? self.word(rest.dropFirst()) : nil
  }

  private static func isDay(_ word: Substring) -> Bool {
    (1...2).contains(word.utf8.count) && word.allSatisfy { $0.isASCII && $0.isNumber }
  }

  private static func isMonth(_ word: Substring) -> Bool {
    word.count == 3 && CalendarNames.months.contains { $0.prefix(3) == word }
  }

  private static func isYear(_ word: Substring) -> Bool {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    return digits.count == 4 && !word.dropFirst(4).contains { $0.isLetter || $0.isNumber }
  }

  private static func isWide(_ character: Character) -> Bool {
    !character.isASCII && DisplayWidth.of(character) == 2
  }
}

/// The line being filled.
private struct LineFiller {
  private var line = StyledText()
  private var used = 0
  private var room: Int
  /// Spaces, kept back because those at a line's end are not shown.
  private var spaces = 0
  /// Words that touch, in different styles, move to the next line together.
  private var word = StyledText()
  private var wordWidth = 0

  init(room: Int) { self.room = room }

  /// A finished line, where the piece begins the next one.
  mutating func add(_ piece: Pieces.Piece, _ span: StyledText.Span, next width: Int) -> StyledText?
  {
    switch piece {
    case .space(let count):
      flush()
      spaces += count
      return nil
    case .word(let text, let textWidth):
      word.append(String(text), span.style, link: span.link)
      wordWidth += textWidth
    case .wide(let text):
      flush()
      word.append(String(text), span.style, link: span.link)
      wordWidth = 2
    }
    guard used > 0, used + spaces + wordWidth > room else { return nil }
    let finished = line
    line = StyledText()
    (used, spaces, room) = (0, 0, width)
    return finished
  }

  mutating func finished() -> StyledText {
    flush()
    return line
  }

  private mutating func flush() {
    guard wordWidth > 0 || !word.isEmpty else { return }
    if spaces > 0 {
      // Spaces inside a piece of one style belong to it.
      let last = line.spans.last
      let isInside = last?.style == word.spans.first?.style && last?.link == word.spans.first?.link
      line.append(
        String.spaces(spaces), isInside ? last?.style ?? .plain : .plain,
        link: isInside ? last?.link : nil)
    }
    for span in word.spans { line.append(span.text, span.style, link: span.link) }
    used += spaces + wordWidth
    (word, wordWidth, spaces) = (StyledText(), 0, 0)
  }
}
