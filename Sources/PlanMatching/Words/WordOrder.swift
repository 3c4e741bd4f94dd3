import PlanReading

/// Whether two lines of the same words say another thing by the order of these: "French → English" and
/// "English → French", "Chapter 3 of Book 2" and "Chapter 2 of Book 3".
///
/// What is but a list may stand in any order, and a phrase that begins with a little word, as "in the
/// evening", wherever it likes.
struct WordOrder {
  /// Words; empty where a list goes on.
  private let tokens: [String]

  /// `respelt`: words to be read as others.
  init(_ text: String, respelt: [String: String] = [:]) {
    var tokens: [String] = []
    func goOn() {
      if let last = tokens.last, !last.isEmpty { tokens.append("") }
    }
    for piece in Self.pieces(of: ComparedText.spelt(text)) {
      goOn()
      for written in Self.words(of: piece) {
        // "D→E" has two names, and no "e" that means "and".
        if tokens.count > 0, written.utf8.count == 1, written != written.lowercased() {
          tokens.append(written)
          continue
        }
        for word in IdentityText.normalise(written).split(separator: " ").flatMap(Self.letters) {
          if Self.lists.contains(word) {
            goOn()
          } else if !Self.articles.contains(word) {
            tokens.append(respelt[word] ?? word)
          }
        }
      }
    }
    if tokens.last?.isEmpty ?? false { tokens.removeLast() }
    self.tokens = tokens
  }

  func isOther(_ other: WordOrder) -> Bool {
    if numbers != other.numbers, numbers.sorted() == other.numbers.sorted() { return true }
    let (mine, theirs) = (names, other.names)
    guard mine.sorted() == theirs.sorted() else { return false }
    let isDirection = [self, other].allSatisfy {
      $0.tokens.contains(where: Self.directions.contains)
    }
    if isDirection { return mine != theirs }
    // "Basics of Docker" are "Docker basics".
    guard words.sorted() == other.words.sorted() else { return false }
    if mine == theirs { return !isList && !other.isList && ties != other.ties }
    return !isSameList(other) && !isMoved(other)
  }

  /// "From" one "to" another.
  static let directions: Set<String> = ["from", "to", "into", "over", "before", "after"]

  // MARK: - Words

  private var words: [String] { tokens.filter { !$0.isEmpty } }

  private var isList: Bool { tokens.contains("") }

  private var numbers: [String] {
    tokens.filter { Opposites.isSerial($0) && !WordPool.isFunctionWord($0) }
  }

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
    return mine.indices.dropFirst().contains { place in
      (WordPool.isFunctionWord(first) || WordPool.isFunctionWord(mine[place]))
        && theirs.elementsEqual(mine[place...] + mine[..<place])
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

  /// At commas, and at signs between spaces: "Go + Rust".
  private static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    var piece = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    for (place, scalar) in scalars.enumerated() {
      let isAlone =
        place > 0 && place + 1 < scalars.count && scalars[place - 1].properties.isWhitespace
        && scalars[place + 1].properties.isWhitespace
      if commas.contains(scalar) || isAlone && joints.contains(scalar) {
        pieces.append(String(piece))
        piece = String.UnicodeScalarView()
      } else {
        piece.append(scalar)
      }
    }
    return pieces + [String(piece)]
  }

  private static let commas: Set<Unicode.Scalar> = [",", ";", "&", "|", "、", "，", "；"]
  private static let joints: Set<Unicode.Scalar> = ["+", "/"]

  private static let lists: Set<String> = [
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
