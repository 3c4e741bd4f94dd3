import PlanReading

/// Whether two lines say another thing by the order of the words that both have: "French → English" and
/// "English → French", "TCP uses IP" and "How IP uses TCP (2h)".
///
/// What is but a list may stand in any order, and a phrase that begins with a little word, as "in the
/// evening", wherever it likes.
struct WordOrder {
  /// Words; empty where a list goes on.
  private var tokens: [String] = []
  /// In which clause of the line each of them stands.
  private var clauses: [Int] = []

  /// `respelt`: words to be read as others.
  init(_ text: String, respelt: [String: String] = [:]) {
    for (clause, piece) in Self.pieces(of: ComparedText.spelt(text)).enumerated() {
      if piece.isListed { add("", clause) }
      for written in Self.words(of: piece.text) {
        // "D→E" has two names, and no "e" that means "and"; "A" begins a line as an article.
        if written.utf8.count == 1, written != written.lowercased(),
          !tokens.isEmpty || written != "A"
        {
          let letter = written.lowercased()
          add(WordPool.isFunctionWord(letter) ? written : letter, clause)
          continue
        }
        for word in IdentityText.normalise(written).split(separator: " ").flatMap(Self.letters) {
          if Self.lists.contains(word) {
            add("", clause)
          } else if !Self.articles.contains(word) {
            add(respelt[word] ?? word, clause)
          }
        }
      }
    }
    trimEnd()
  }

  private mutating func add(_ token: String, _ clause: Int) {
    if token.isEmpty, tokens.last?.isEmpty ?? true { return }
    tokens.append(token)
    clauses.append(clause)
  }

  private mutating func trimEnd() {
    guard tokens.last?.isEmpty ?? false else { return }
    tokens.removeLast()
    clauses.removeLast()
  }

  func isOther(_ other: WordOrder) -> Bool {
    let (mine, theirs) = (shared(with: other), other.shared(with: self))
    return mine.isOtherAlone(theirs) || mine.isTurned(theirs)
  }

  /// The same for lines without additions.
  private func isOtherAlone(_ other: WordOrder) -> Bool {
    let (mine, theirs) = (names, other.names)
    guard mine.sorted() == theirs.sorted() else { return false }
    let isDirection = [self, other].allSatisfy {
      $0.tokens.contains(where: Self.directions.contains)
    }
    let isSame = words.sorted() == other.words.sorted()
    if isDirection { return mine != theirs && !(isSame && isMoved(other)) }
    // "Basics of Docker" are "Docker basics".
    guard isSame else { return false }
    if mine == theirs { return !isList && !other.isList && ties != other.ties }
    return !isSameList(other) && !isMoved(other)
  }

  // MARK: - Additions

  /// Without the clauses that name nothing of the other line: "(2h)", ", part 1", ": an essay".
  private func shared(with other: WordOrder) -> WordOrder {
    let isAdded = Self.added(tokens, to: other.tokens)
    let known = Set(
      tokens.indices.filter {
        !isAdded[$0] && !tokens[$0].isEmpty && !WordPool.isFunctionWord(tokens[$0])
      }.map { clauses[$0] })
    var rest = self
    (rest.tokens, rest.clauses) = ([], [])
    for place in tokens.indices where known.contains(clauses[place]) {
      rest.add(tokens[place], clauses[place])
    }
    rest.trimEnd()
    return rest
  }

  /// Which words the others have not; of those that they have once, all but the first.
  private static func added(_ tokens: [String], to others: [String]) -> [Bool] {
    var left = Dictionary(others.map { ($0, 1) }, uniquingKeysWith: +)
    return tokens.map { token in
      guard let count = left[token], count > 0 else { return true }
      left[token] = count - 1
      return false
    }
  }

  /// Whether two names change places around what stands between them in both: "TCP uses IP".
  private func isTurned(_ other: WordOrder) -> Bool {
    guard max(tokens.count, other.tokens.count) <= WordPool.longest else { return false }
    let (places, others) = (namePlaces, other.namePlaces)
    return places.contains { first, start in
      guard let otherEnd = others[first] else { return false }
      return places.contains { second, end in
        guard end > start + 1, let otherStart = others[second], otherEnd - otherStart == end - start
        else { return false }
        let (mine, theirs) = (tokens[start...end], other.tokens[otherStart...otherEnd])
        return !mine.contains("") && mine.sorted() == theirs.sorted()
      }
    }
  }

  /// Where each name stands that the line has once.
  private var namePlaces: [String: Int] {
    let places = Dictionary(grouping: tokens.indices) { tokens[$0] }
    return places.compactMapValues { $0.count == 1 ? $0[0] : nil }
      .filter { !$0.key.isEmpty && !WordPool.isFunctionWord($0.key) }
  }

  // MARK: - Words

  /// "From" one "to" another.
  static let directions: Set<String> = ["from", "to", "into", "over", "before", "after"]

  private var words: [String] { tokens.filter { !$0.isEmpty } }

  private var isList: Bool { tokens.contains("") }

  private var names: [String] {
    tokens.filter { !$0.isEmpty && !WordPool.isFunctionWord($0) }
  }

  /// Each little word with the name that follows it.
  private var ties: Set<[String]> {
    let words = words
    var ties: Set<[String]> = []
    for (place, word) in words.enumerated() where WordPool.isFunctionWord(word) {
      if let name = words[place...].first(where: { !WordPool.isFunctionWord($0) }) {
        ties.insert([word, name])
      }
    }
    return ties
  }

  // MARK: - What may stand in any order

  private func isSameList(_ other: WordOrder) -> Bool {
    func members(_ tokens: some Sequence<String>) -> [String] {
      Array(tokens).split(separator: "").map { member in
        member.filter { !WordPool.isFunctionWord($0) }.joined(separator: " ")
      }.sorted()
    }
    if members(tokens) == members(other.tokens) { return true }
    // "Learn Go and Rust": what stands before the list and behind it belongs to none of its members.
    let (mine, theirs) = Self.differing(tokens, other.tokens)
    return members(mine) == members(theirs)
  }

  /// Whether a phrase was put from one place to another.
  private func isMoved(_ other: WordOrder) -> Bool {
    let (mine, theirs) = Self.differing(words, other.words)
    guard mine.count == theirs.count, let first = mine.first else { return false }
    // "Error wrapping" is "wrapping errors".
    if mine.count == 2, mine.count(where: { $0.hasSuffix("ing") }) == 1 { return true }
    return mine.indices.dropFirst().contains { place in
      [first, mine[place]].contains {
        WordPool.isFunctionWord($0) || Self.directions.contains($0)
      } && theirs.elementsEqual(mine[place...] + mine[..<place])
    }
  }

  /// Both without what they begin and end with alike.
  private static func differing(
    _ a: [String], _ b: [String]
  ) -> (ArraySlice<String>, ArraySlice<String>) {
    let start = zip(a, b).prefix { $0 == $1 }.count
    let (restA, restB) = (a[start...], b[start...])
    let end = zip(restA.reversed(), restB.reversed()).prefix { $0 == $1 }.count
    return (restA.dropLast(end), restB.dropLast(end))
  }

  // MARK: - Reading

  /// Parts that may be an addition each, and whether a list goes on with them: behind a comma or a sign between
  /// spaces, as in "Go + Rust".
  private static func pieces(of text: String) -> [(text: String, isListed: Bool)] {
    var pieces = [(text: "", isListed: false)]
    let scalars = Array(text.unicodeScalars)
    for (place, scalar) in scalars.enumerated() {
      let isAfterSpace = place > 0 && scalars[place - 1].properties.isWhitespace
      let isBeforeSpace = place + 1 < scalars.count && scalars[place + 1].properties.isWhitespace
      if commas.contains(scalar) || isAfterSpace && isBeforeSpace && joints.contains(scalar) {
        pieces.append(("", true))
      } else if let joint = Clauses.joint(scalar, isAfterSpace, isBeforeSpace), joint != .list {
        pieces.append(("", false))
      } else {
        pieces[pieces.count - 1].text.unicodeScalars.append(scalar)
      }
    }
    return pieces
  }

  private static let commas: Set<Unicode.Scalar> = [",", ";", "&", "|", "、", "，", "；"]
  private static let joints: Set<Unicode.Scalar> = ["+", "/"]

  static let lists: Set<String> = [
    "and", "or", "und", "oder", "y", "o", "e", "et", "ou", "ve", "и", "или", "va", "和", "与", "及",
    "と",
  ]

  private static let articles: Set<String> = [
    "a", "an", "the", "der", "die", "das", "den", "dem", "el", "la", "los", "las", "le", "les",
  ]

  /// With the marks of "C++" and "C#".
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var isOpen = false
    for scalar in text.unicodeScalars {
      let isWord = SignedLine.isWord(scalar) || isOpen && (scalar == "+" || scalar == "#")
      if isWord, isOpen {
        words[words.count - 1].unicodeScalars.append(scalar)
      } else if isWord {
        words.append(String(scalar))
      }
      isOpen = isWord
    }
    return words
  }

  /// A word of a script that writes no spaces by its letters, as `WordPool` has it.
  private static func letters(_ word: Substring) -> [String] {
    var letters: [String] = []
    var isOpen = false
    for scalar in word.unicodeScalars {
      let isAlone = IdentityText.standsAlone(scalar.value)
      if isOpen, !isAlone {
        letters[letters.count - 1].unicodeScalars.append(scalar)
      } else {
        letters.append(String(scalar))
      }
      isOpen = !isAlone
    }
    return letters
  }
}
