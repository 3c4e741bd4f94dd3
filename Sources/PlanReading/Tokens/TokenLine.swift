package import RoadmapModel

/// A line's tokens, and the looks at them that all readers share.
package struct TokenLine {
  package let tokens: UnsafeMutableBufferPointer<Token>
  package let count: Int
  package let text: UnsafeBufferPointer<UInt8>
  private let sum: TokenSum

  /// This many tokens stay on the stack, which takes no more than a kilobyte at once, and only what the
  /// compiler knows the size of.
  private static let few = 24

  /// Reads a line's first `most` tokens.
  package static func with<Result>(
    _ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange, most: Int = Tokenizer.most,
    _ body: (TokenLine) -> Result
  ) -> Result {
    let result: Result? = withUnsafeTemporaryAllocation(
      of: Token.self, capacity: few
    ) { room in
      let tokens = UnsafeMutableBufferPointer(rebasing: room[..<min(most, few)])
      let (sum, isAll) = Tokenizer.fill(tokens, text, range)
      guard isAll || most <= few else { return nil }
      return body(TokenLine(tokens: tokens, text: text, sum: sum))
    }
    if let result { return result }
    return withUnsafeTemporaryAllocation(of: Token.self, capacity: most) { tokens in
      let (sum, _) = Tokenizer.fill(tokens, text, range)
      return body(TokenLine(tokens: tokens, text: text, sum: sum))
    }
  }

  private init(
    tokens: UnsafeMutableBufferPointer<Token>, text: UnsafeBufferPointer<UInt8>, sum: TokenSum
  ) {
    self.tokens = tokens
    self.count = sum.count
    self.text = text
    self.sum = sum
  }

  /// Whether some word or phrase of the line may have this sense: most lines have none, and
  /// one look saves a search for each.
  @inline(__always)
  package func mayHave(_ flag: WordSense.Flag) -> Bool {
    sum.flags & (flag.bit | WordSense.Flag.prefix.bit) != 0
  }

  /// Whether some word or phrase of the line may name a role.
  @inline(__always) package var mayHaveRole: Bool { sum.roles != 0 || mayHave(.prefix) }

  /// Whether a mark stands in the line that `isSeparator` may take for one.
  @inline(__always) package var mayHaveSeparator: Bool { sum.kinds & TokenSum.separators != 0 }

  /// Whether the word at `index` begins a word or phrase that may have this sense.
  @inline(__always)
  package func mayBegin(_ index: Int, _ flag: WordSense.Flag) -> Bool {
    index >= 0 && index < count
      && tokens[index].sense.flags & (flag.bit | WordSense.Flag.prefix.bit) != 0
  }

  @inline(__always)
  package subscript(index: Int) -> Token { tokens[index] }

  package func kind(_ index: Int) -> Token.Kind? {
    index >= 0 && index < count ? tokens[index].kind : nil
  }

  package func has(_ index: Int, _ flag: WordSense.Flag) -> Bool {
    index >= 0 && index < count && tokens[index].sense.has(flag)
  }

  /// The token touches the one before it.
  package func isTight(_ index: Int) -> Bool {
    index > 0 && index < count && !tokens[index].spaceBefore
  }

  /// The longest word or phrase from `index` on whose sense will do.
  @inline(__always)
  package func longest(
    _ index: Int, until end: Int, _ matches: (WordSense) -> Bool
  ) -> (sense: WordSense, next: Int)? {
    guard index < end, tokens[index].hash != 0 else { return nil }
    var sense = tokens[index].sense
    var hash = tokens[index].hash
    var best: (WordSense, Int)? = matches(sense) ? (sense, index + 1) : nil
    var next = index + 1
    while sense.has(.prefix), next < end {
      let token = tokens[next]
      next += 1
      if token.hash == 0 {
        guard token.joinsWords else { break }
        continue
      }
      hash = WordHash.join(hash, token.hash)
      sense = WordTable.sense(hash)
      if matches(sense) { best = (sense, next) }
    }
    return best
  }

  /// The line ends here, or a mark parts what stands before from what follows.
  package func isBoundary(_ index: Int) -> Bool {
    guard index < count else { return true }
    switch tokens[index].kind {
    case .colon, .dash, .pipe, .open, .openSquare, .close, .closeSquare, .arrow, .comma: return true
    case .dot, .slash, .tilde, .ampersand: return true
    case .hyphen: return tokens[index].spaceBefore || !isTight(index + 1)
    default: return false
    }
  }

  /// A mark that parts a period or a label from its title.
  package func isSeparator(_ index: Int) -> Bool {
    guard index < count else { return false }
    switch tokens[index].kind {
    case .colon, .dash, .pipe, .arrow: return true
    case .hyphen: return tokens[index].spaceBefore || !isTight(index + 1)
    case .dot: return !isTight(index + 1)
    default: return false
    }
  }

  /// The bracket that closes the one at `index`, before `end`.
  package func closing(_ index: Int, until end: Int) -> Int? {
    var depth = 0
    for cursor in index..<end {
      switch tokens[cursor].kind {
      case .open, .openSquare: depth += 1
      case .close, .closeSquare:
        depth -= 1
        if depth == 0 { return cursor }
      default: break
      }
    }
    return nil
  }

  /// An ASCII letter stands in the word at `index`.
  package func isLatin(_ index: Int) -> Bool {
    index < count && tokens[index].kind == .word && text[Int(tokens[index].lower)] < 0x80
  }
}
