import PlanReading

/// Cuts lines into words without case, accents and endings, and the marks between subjects.
struct SubjectTokenizer {
  private var lexicon: SubjectLexicon
  private var word: [UInt8] = []
  private var previous: [UInt8] = []
  private var capitals = 0

  init(_ lexicon: SubjectLexicon) { self.lexicon = lexicon }

  /// What the words met so far became.
  var words: SubjectLexicon { lexicon }

  mutating func read(_ text: String, into tokens: inout [SubjectToken]) {
    var text = text
    text.withUTF8 { read($0, into: &tokens) }
  }

  private mutating func read(
    _ text: UnsafeBufferPointer<UInt8>, into tokens: inout [SubjectToken]
  ) {
    var at = 0
    var isJoined = false
    var canJoin = false
    previous.removeAll(keepingCapacity: true)
    while at < text.count {
      let (scalar, length) = Scalars.decode(text, at, text.count)
      if IdentityText.isWordPart(scalar) {
        let start = at
        at = takeWord(text, at)
        append(isJoined && canJoin, length: at - start, &tokens)
        canJoin = true
        isJoined = false
        continue
      }
      at += length
      switch scalar {
      case 0x2D, 0x2F, 0x2010, 0x2011, 0x5F, 0x2E:
        // Between letters they bind a word: "event-driven", "blue/green", "Node.js".
        let isBound = canJoin && !isJoined && at < text.count && Self.begins(text, at)
        if isBound {
          isJoined = true
        } else {
          append(scalar == 0x2F ? .between : .stop, &tokens)
          canJoin = false
        }
        continue
      case 0x27, 0x2019:
        // "Bayes' theorem", "user's".
        if at < text.count, text[at] | 0x20 == UInt8(ascii: "s"),
          at + 1 == text.count || !Self.begins(text, at + 1)
        {
          at += 1
        }
      case 0x28, 0x5B: append(.open, &tokens)
      case 0x29, 0x5D: append(.close, &tokens)
      case 0x20, 0x22, 0x201C, 0x201D, 0x60, 0x2A: break
      case 0x26, 0x2B, 0x2C: append(.between, &tokens)
      default: append(.stop, &tokens)
      }
      canJoin = false
      isJoined = false
    }
  }

  private func append(_ kind: SubjectToken.Kind, _ tokens: inout [SubjectToken]) {
    tokens.append(SubjectToken(kind: kind))
  }

  /// Takes the letters of a word into `word`, folded; the marks of C++ and C# belong to them.
  private mutating func takeWord(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var at = start
    word.removeAll(keepingCapacity: true)
    capitals = 0
    while at < text.count {
      let (scalar, length) = Scalars.decode(text, at, text.count)
      let isMark = word.count == 1 && (scalar == 0x2B || scalar == 0x23)
      guard isMark || IdentityText.isWordPart(scalar) else { break }
      // Scripts without spaces: two letters are compared as others' words are.
      if IdentityText.standsAlone(scalar), at > start { break }
      if scalar &- 0x41 < 26 { capitals += 1 }
      at += length
      let folded = Folding.fold(scalar)
      if folded > 0, folded < 0x80 {
        word.append(UInt8(truncatingIfNeeded: folded))
      } else if let letter = Unicode.Scalar(folded), folded > 0 {
        word.append(contentsOf: UTF8.encode(letter) ?? UTF8.encodedReplacementCharacter)
      }
      if IdentityText.standsAlone(scalar) { break }
    }
    return at
  }

  private mutating func append(
    _ isJoined: Bool, length: Int, _ tokens: inout [SubjectToken]
  ) {
    guard !word.isEmpty else { return }
    var token = SubjectToken(kind: .word, isJoined: isJoined)
    let isPlural = word.count > 2 && capitals == word.count - 1 && word.last == UInt8(ascii: "s")
    if isPlural { word.removeLast() }
    token.isAcronym = (2...6).contains(word.count) && capitals >= max(2, word.count - 1)
    for (place, byte) in word.prefix(8).enumerated() {
      token.letters |= UInt64(byte) << UInt64(8 * place)
    }
    if isJoined {
      var both = previous + word
      SubjectStem.cut(&both)
      token.joined = SubjectLexicon.hash(both)
    }
    token.isAction = word.count > 5 && word.suffix(3).elementsEqual("ing".utf8)
    swap(&previous, &word)
    word = previous
    SubjectStem.cut(&word)
    token.word = lexicon.number(word)
    tokens.append(token)
  }

  private static func begins(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    IdentityText.isWordPart(Scalars.decode(text, at, text.count).0)
  }
}
