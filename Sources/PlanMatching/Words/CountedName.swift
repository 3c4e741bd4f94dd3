import PlanReading

/// A part of a plan that its number tells from others: "Chapter 2", "Python 3", "Part B", "First half". What
/// says when, as "Week 2", is none, nor is what its own words tell: "Chapter 2: Docker".
struct CountedName {
  /// All words but the number.
  let rest: [String]
  /// The word that is counted; empty for a number alone.
  let word: String
  let number: String
  /// Whether the word is a subject, and the number makes another one of it: "Python 3".
  let isSubject: Bool

  /// `part`: a heading or a line, normalised.
  init?(_ part: String) {
    let words = part.split(separator: " ").map(String.init)
    let isSubject = words.map(Surroundings.isSubject)
    guard
      let place = words.indices.first(where: { place in
        guard Self.isNumber(words[place]) else { return false }
        if words.count == 1 || place == 0 && Self.isVersion(words[0]) { return true }
        if Self.isOrdinal(words[place]) { return !isSubject.contains(true) }
        guard place > 0, Self.mayBeCounted(words[place - 1]) else { return false }
        return isSubject[place - 1] || place == words.count - 1 || !isSubject.contains(true)
      })
    else { return nil }
    number = words[place]
    rest = Array(words[..<place] + words[(place + 1)...])
    word = Self.isOrdinal(number) ? rest.first ?? "" : place > 0 ? words[place - 1] : ""
    guard !Surroundings.saysWhen(word) else { return nil }
    self.isSubject = place > 0 && isSubject[place - 1] || Self.isVersion(number)
  }

  /// Whether a number alone makes the one the other.
  func isOtherOne(_ other: CountedName) -> Bool { rest == other.rest && number != other.number }

  /// How far the other one is counted after it; `nil` where that cannot be said.
  func distance(to other: CountedName) -> Int? {
    for values in [Self.digits, Self.roman, Self.ordinal, Self.letter] {
      if let first = values(number), let second = values(other.number) { return second - first }
    }
    return nil
  }

  /// "C++" is no third of something.
  private static func isNumber(_ word: String) -> Bool {
    isOrdinal(word) || Opposites.isSerial(word) && !word.hasSuffix("+") && !word.hasSuffix("#")
  }

  static func isOrdinal(_ word: String) -> Bool { ordinals[word] != nil }

  private static func mayBeCounted(_ word: String) -> Bool {
    !isNumber(word) && !WordPool.isFunctionWord(word) && !Surroundings.saysWhen(word)
  }

  /// "A1" and "v2" are no places in a list.
  private static func isVersion(_ word: String) -> Bool {
    guard let first = word.unicodeScalars.first, word.unicodeScalars.count > 1 else { return false }
    return first.properties.isAlphabetic
      && word.unicodeScalars.dropFirst().allSatisfy {
        $0.properties.numericType != nil
      }
  }

  private static func digits(_ word: String) -> Int? {
    Int(word.drop { $0.isLetter })
  }

  private static func roman(_ word: String) -> Int? {
    ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"].firstIndex(of: word)
  }

  private static func ordinal(_ word: String) -> Int? { ordinals[word] }

  private static func letter(_ word: String) -> Int? {
    word.utf8.count == 1 ? word.utf8.first.map(Int.init) : nil
  }

  private static let ordinals = ["first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5]
}
