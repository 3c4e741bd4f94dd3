import PlanReading

/// A part of a plan that its number tells from others: "Chapter 2", "Python 3", "Part B", "First half", "2
/// Samuel", "The 1970s". What says when or how long, as "Week 2", is none, nor is what its own words tell:
/// "Chapter 2: Docker".
struct CountedName {
  /// All words but the number.
  let rest: [String]
  /// The word that is counted; empty for a number alone.
  let word: String
  let number: String
  /// Whether the word is a subject, and the number makes another one of it: "Python 3".
  let isSubject: Bool

  private let words: [String]
  private let isCounted: [Bool]

  /// `part`: a heading or a line, normalised.
  init?(_ part: String) {
    let words = part.split(separator: " ").map(String.init)
    let isSubject = words.map(Surroundings.isSubject)
    let isCounted = words.indices.map { Self.isCounted(at: $0, words, isSubject) }
    guard let place = isCounted.firstIndex(of: true) ?? Self.timedPlace(words, isSubject) else {
      return nil
    }
    // "1.2" is one number.
    let end = words[place...].firstIndex { !Self.isNumber($0) } ?? words.count
    number = words[place..<end].joined(separator: ".")
    rest = Array(words[..<place] + words[end...])
    word = Self.isOrdinal(number) ? rest.first ?? "" : place > 0 ? words[place - 1] : ""
    self.isSubject =
      Self.isOfSubject(at: place, words, isSubject) || Self.isVersion(number)
    (self.words, self.isCounted) = (words, isCounted)
  }

  /// The number of "Week 3 quiz", which is another one than that of week 2.
  private static func timedPlace(_ words: [String], _ isSubject: [Bool]) -> Int? {
    guard !isSubject.contains(true), let place = words.firstIndex(where: isNumber), place > 0,
      Surroundings.saysWhen(words[place - 1]), words.count(where: isNumber) == 1,
      words.contains(where: { WordMeaning.isOfAnyLine($0) && !Surroundings.saysWhen($0) })
    else { return nil }
    return place
  }

  private static func isCounted(at place: Int, _ words: [String], _ isSubject: [Bool]) -> Bool {
    guard isNumber(words[place]), !isLength(at: place, words) else { return false }
    if place > 0, isEdition(words[place], isSubject[place - 1], words[place - 1]) { return false }
    if words.allSatisfy(isNumber) { return !isDate(words) }
    if place == 0, isVersion(words[0]) { return true }
    if isOrdinal(words[place]) { return !words.contains(where: Surroundings.saysWhen) }
    if isOfSubject(at: place, words, isSubject) { return true }
    guard place > 0, mayBeCounted(words[place - 1]) else { return false }
    return words[place...].allSatisfy(isNumber) || !isSubject.contains(true)
  }

  /// Whether it is no place in a list: "Python 3", "2 Samuel", "Run 5 km", "Class of 2024".
  private static func isOfSubject(
    at place: Int, _ words: [String], _ isSubject: [Bool]
  ) -> Bool {
    guard place > 0 else {
      // "1.1 Docker" is a place.
      return isDigits(words[0]) && words.count > 1 && isSubject.contains(true)
        && !isNumber(words[1])
    }
    let before = words[place - 1]
    if isSubject[place - 1] { return !Surroundings.saysWhen(before) }
    // "In 12 sessions" and "The 5 books" say how many.
    if place + 1 < words.count, WordPool.isFunctionWord(before) { return false }
    return isDigits(words[place]) && !isNumber(before) && !Surroundings.saysWhen(before)
      && !Surroundings.isLabel(before) && !WordMeaning.isCounter(before)
  }

  /// Whether a number alone makes the one the other.
  func isOtherOne(_ other: CountedName) -> Bool {
    if rest == other.rest { return number != other.number && distance(to: other) != 0 }
    guard words.count == other.words.count else { return false }
    let differing = words.indices.filter { words[$0] != other.words[$0] }
    // "Chapter 3 of Book 2" has two, and so has "Henry IV Part 1".
    return differing.allSatisfy { isCounted[$0] && other.isCounted[$0] }
      && differing.contains {
        Self.value(words[$0]) == nil || Self.value(words[$0]) != Self.value(other.words[$0])
      }
  }

  /// How far the other one is counted after it; `nil` where that cannot be said.
  func distance(to other: CountedName) -> Int? {
    let (mine, theirs) = (number.split(separator: "."), other.number.split(separator: "."))
    guard mine.count == theirs.count, mine.dropLast() == theirs.dropLast(),
      let first = mine.last.map(String.init), let second = theirs.last.map(String.init)
    else { return nil }
    for value in [Self.value, Self.letter] {
      if let first = value(first), let second = value(second) { return second - first }
    }
    return nil
  }

  /// "Study plan 2026" and "Reading list v2" are the plan of before, brought up to date.
  private static func isEdition(_ word: String, _ isOfSubject: Bool, _ before: String) -> Bool {
    if word.utf8.count > 1, word.hasPrefix("v"), Int(word.dropFirst()) != nil { return true }
    return (1900...2100).contains(Int(word) ?? 0) && !isOfSubject
      && !WordPool.isFunctionWord(before)
  }

  /// "C++" is no third of something, and "3h" says how long.
  private static func isNumber(_ word: String) -> Bool {
    isOrdinal(word) || cardinals[word] != nil
      || Opposites.isSerial(word) && !["+", "#", "h", "m", "d"].contains { word.hasSuffix($0) }
      || word.utf8.count == 1 && Opposites.isSerial(word)
  }

  static func isOrdinal(_ word: String) -> Bool { ordinals[word] != nil }

  private static func isDigits(_ word: String) -> Bool {
    word.unicodeScalars.first.map { $0.properties.numericType != nil } ?? false
  }

  /// "30 days", "week 2", "2 h".
  private static func isLength(at place: Int, _ words: [String]) -> Bool {
    let next = words[place...].first { !isNumber($0) }
    return next.map { Surroundings.saysWhen($0) || units.contains($0) } ?? false
  }

  private static let units: Set<String> = [
    "h", "hr", "hrs", "hour", "hours", "min", "mins", "minute", "minutes", "stunden", "minuten",
    "horas", "heures",
  ]

  /// "2026-12-01".
  private static func isDate(_ words: [String]) -> Bool {
    words.count == 3 && words.contains { $0.utf8.count == 4 } && words.allSatisfy { Int($0) != nil }
  }

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

  private static func value(_ word: String) -> Int? {
    Int(word.drop { $0.isLetter }) ?? ordinals[word] ?? cardinals[word]
      ?? roman.firstIndex(of: word).map { $0 + 1 }
  }

  private static func letter(_ word: String) -> Int? {
    word.utf8.count == 1 ? word.utf8.first.map(Int.init) : nil
  }

  private static let roman = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii",
  ]
  private static let ordinals = ["first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5]
  private static let cardinals = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10,
  ]
}
