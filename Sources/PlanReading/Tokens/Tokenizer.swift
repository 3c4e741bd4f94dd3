package import RoadmapModel

/// A line into words, numbers and marks, in one pass.
package struct Tokenizer {
  private let text: UnsafeBufferPointer<UInt8>
  private let end: Int
  private var position: Int
  private var space = true

  /// A line's tokens beyond this are not looked at: no period or label is that long.
  package static let most = 48

  package init(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) {
    self.text = text
    end = min(range.end, text.count)
    position = min(range.start, end)
  }

  /// Fills `tokens`; says what there is and whether that is all.
  static func fill(
    _ tokens: UnsafeMutableBufferPointer<Token>, _ text: UnsafeBufferPointer<UInt8>,
    _ range: ByteRange
  ) -> (sum: TokenSum, isAll: Bool) {
    var sum = TokenSum()
    guard let base = tokens.baseAddress else { return (sum, true) }
    var tokenizer = Tokenizer(text, range)
    let end = tokenizer.end
    // Copies, so that the common case, words and marks in ASCII, needs no memory but its token's.
    var position = tokenizer.position
    var space = true
    while sum.count < tokens.count, position < end {
      let first = text[position]
      switch ByteClass.of(first) {
      case .space, .mark:
        position &+= 1
        space = true
        continue
      case .letter:
        guard let (hash, past) = WordHasher.plain(text, position, end) else { break }
        let sense = WordTable.sense(hash)
        (base + sum.count).initialize(
          to: Token(
            word: hash, sense, spaceBefore: space, lower: position, upper: past,
            isCapital: past &- position == 1 && first &- 0x41 < 26))
        sum.add(.word, sense)
        position = past
        space = false
        continue
      case .mark2 where first != 0x26:
        let kind = kind(ofASCII: first)
        (base + sum.count).initialize(
          to: Token(
            kind: kind, spaceBefore: space, lower: UInt32(truncatingIfNeeded: position),
            upper: UInt32(truncatingIfNeeded: position &+ 1)))
        sum.add(kind, WordSense())
        position &+= 1
        space = false
        continue
      case .digit, .wide, .mark2: break
      }
      (tokenizer.position, tokenizer.space) = (position, space)
      guard let token = tokenizer.step() else { return (sum, true) }
      (position, space) = (tokenizer.position, tokenizer.space)
      (base + sum.count).initialize(to: token)
      sum.add(token.kind, token.sense)
    }
    return (sum, position >= end)
  }

  /// What the first token may mean; `nil` where there is none.
  @inline(__always)
  static func firstSense(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange
  ) -> WordSense? {
    if range.start < range.end, range.end <= text.count, ByteClass.isLetter(text[range.start]),
      let (hash, _) = WordHasher.plain(text, range.start, range.end)
    {
      return WordTable.sense(hash)
    }
    var tokenizer = Tokenizer(text, range)
    return tokenizer.step()?.sense
  }

  package mutating func next() -> Token? { step() }

  private mutating func step() -> Token? {
    while position < end {
      let first = text[position]
      switch ByteClass.of(first) {
      case .letter: return word()
      case .digit:
        let keycap = Emoji.keycapLength(text, at: position, end: end)
        return keycap > 0 ? badge(Int32(first) - 0x30, keycap) : number()
      case .space, .mark:
        position += 1
        space = true
      case .wide:
        if let token = wide() { return token }
      case .mark2: return mark(Self.kind(ofASCII: first), 1)
      }
    }
    return nil
  }

  private mutating func mark(_ kind: Token.Kind, _ length: Int) -> Token {
    var token = Token(
      kind: kind, spaceBefore: space, lower: UInt32(position), upper: UInt32(position + length))
    if kind == .ampersand { token.hash = Self.and }
    position += length
    space = false
    return token
  }

  /// "&" is read as "and" in phrases.
  private static let and = WordHash.finish(WordHash.mix(WordHash.start, 0x64_6E_61))

  private mutating func badge(_ value: Int32, _ length: Int) -> Token {
    var token = mark(.number, length)
    token.isBadge = true
    token.value = value
    return token
  }

  private mutating func number() -> Token {
    let start = position
    var value: Int32 = 0
    var hash = WordHasher()
    while position < end {
      let (scalar, length) = Scalars.decode(text, position, end)
      guard let digit = Script.digit(scalar) else { break }
      value = min(value * 10 + digit, 999_999)
      hash.add(UInt32(0x30 + digit))
      position += length
    }
    return finishNumber(start, value, hash)
  }

  private mutating func ideographicNumber() -> Token {
    let start = position
    var (value, pending): (Int32, Int32) = (0, 0)
    var hash = WordHasher()
    while position < end {
      let (scalar, length) = Scalars.decode(text, position, end)
      guard let digit = Script.ideographicDigit(scalar) else { break }
      switch digit {
      case 10, 100:
        value += max(pending, 1) * digit
        pending = 0
      default: pending = pending * 10 + digit
      }
      value = min(value, 99_999)
      pending = min(pending, 9_999)
      hash.add(scalar)
      position += length
    }
    return finishNumber(start, value + pending, hash)
  }

  private mutating func finishNumber(_ start: Int, _ value: Int32, _ hash: WordHasher) -> Token {
    var token = Token(
      kind: .number, spaceBefore: space, lower: UInt32(start), upper: UInt32(position))
    token.value = value
    token.hash = hash.value
    token.sense = WordTable.sense(token.hash)
    space = false
    return token
  }

  /// A run of letters of one script; apostrophes inside are dropped, so "what's" is "whats".
  @inline(__always)
  private mutating func word() -> Token {
    let start = position
    guard let (hash, end) = WordHasher.plain(text, start, end) else { return mixedWord() }
    position = end
    return finishWord(start, hash)
  }

  /// A word with accents, apostrophes or letters of other scripts.
  @inline(never)
  private mutating func mixedWord() -> Token {
    let start = position
    var hash = WordHasher()
    // A copy, so that the loop over letters needs no memory.
    var cursor = position
    while cursor < end {
      let byte = text[cursor]
      if byte < 0x80 {
        if ByteClass.isLetter(byte) {
          hash.add(UInt32(byte | 0x20))
        } else if byte == 0x27 || byte == 0x5F, startsLetter(cursor + 1) {
          if byte == 0x5F { hash.add(0x5F) }
        } else {
          break
        }
        cursor += 1
        continue
      }
      let (scalar, length) = Scalars.decode(text, cursor, end)
      if scalar == 0x2019, startsLetter(cursor + 3) {
        cursor += length
        continue
      }
      guard Script.isLetter(scalar) else { break }
      let folded = Folding.fold(scalar)
      if folded != 0 { hash.add(folded) }
      cursor += length
    }
    position = cursor
    return finishWord(start, hash.value)
  }

  /// "d'été": a letter, with an accent or without, goes on behind an apostrophe.
  private func startsLetter(_ index: Int) -> Bool {
    guard index < end else { return false }
    if text[index] < 0x80 { return ByteClass.isLetter(text[index]) }
    let scalar = Scalars.decode(text, index, end).0
    return Script.isLetter(scalar) && !Script.isIdeograph(scalar)
  }

  @inline(__always)
  private mutating func finishWord(_ start: Int, _ hash: UInt64) -> Token {
    var token = Token(
      kind: .word, spaceBefore: space, lower: UInt32(truncatingIfNeeded: start),
      upper: UInt32(truncatingIfNeeded: position))
    token.isCapital = position - start == 1 && text[start] &- 0x41 < 26
    token.hash = hash
    token.sense = WordTable.sense(hash)
    space = false
    return token
  }

  @inline(never)
  private mutating func wide() -> Token? {
    let (scalar, length) = Scalars.decode(text, position, end)
    if Script.digit(scalar) != nil { return number() }
    if Script.ideographicDigit(scalar) != nil { return ideographicNumber() }
    if Script.isIdeograph(scalar) {
      let start = position
      position += length
      var hash = WordHasher()
      hash.add(scalar)
      return finishWord(start, hash.value)
    }
    if Script.isLetter(scalar) {
      if Folding.fold(scalar) != 0 { return mixedWord() }
      position += length
      return nil
    }
    if let value = Script.badge(scalar) { return badge(value, length) }
    let emoji = Emoji.length(text, at: position, end: end)
    if emoji > 0 || Scalars.isSpace(scalar) {
      position += max(emoji, length)
      space = true
      return nil
    }
    if Folding.fold(scalar) == 0 {
      position += length
      return nil
    }
    return mark(Script.markKind(scalar), length)
  }

  private static func kind(ofASCII byte: UInt8) -> Token.Kind {
    switch byte {
    case 0x2D: .hyphen
    case 0x3A: .colon
    case 0x2C: .comma
    case 0x2E: .dot
    case 0x2F: .slash
    case 0x26: .ampersand
    case 0x7C: .pipe
    case 0x28: .open
    case 0x29: .close
    case 0x5B: .openSquare
    case 0x5D: .closeSquare
    case 0x7E: .tilde
    case 0x2B: .plus
    case 0x22, 0x27: .quote
    default: .other
    }
  }
}
