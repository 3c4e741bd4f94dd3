import PlanReading

/// The words of all texts of a match, each once, with what comparing them needs.
struct WordPool {
  struct Word {
    var length: Int
    /// One bit a letter, so that words far apart are told so without measuring.
    var letters: UInt64
    var hasDigit: Bool
    var isSerial: Bool
    var pole: Opposites.Pole?
    var turnsAway: Bool
    /// Those that mean the same have the same number.
    var synonyms: Int?
    /// Whether it says nothing of a line's subject, as "exercises".
    var isGeneric: Bool
    /// How much it counts beside its rarity: function words bind a sentence and name nothing.
    var base: Float
    /// How much it counts: the rarer the more.
    var weight: Float = 1
    /// How many old lines hold it.
    var lines: Int32 = 0

    /// Whether it says what a line is about.
    var isName: Bool { base == 1 }
    /// Whether it tells the line's subject from others.
    var isSubject: Bool { isName && !isGeneric && !isSerial && pole == nil }
  }

  private(set) var words: [Word] = []
  /// Apart from the rest, so that what is compared most often holds no references.
  private(set) var texts: [String] = []
  private var numbers: [Substring: Int32] = [:]

  /// More words than this make no difference to what a line is.
  static let longest = 48

  /// The words of a normalised text, by number; letters of scripts without spaces one by one.
  mutating func words(of text: String) -> [Int32] {
    var result: [Int32] = []
    for word in text.split(separator: " ") {
      if word.unicodeScalars.contains(where: { IdentityText.standsAlone($0.value) }) {
        append(mixed: word, to: &result)
      } else {
        result.append(number(word))
      }
      if result.count >= Self.longest { return Array(result.prefix(Self.longest)) }
    }
    return result
  }

  private mutating func append(mixed word: Substring, to result: inout [Int32]) {
    var start = word.startIndex
    var index = word.startIndex
    let scalars = word.unicodeScalars
    while index < scalars.endIndex, result.count < Self.longest {
      let next = scalars.index(after: index)
      if IdentityText.standsAlone(scalars[index].value) {
        if start < index { result.append(number(word[start..<index])) }
        result.append(number(word[index..<next]))
        start = next
      }
      index = next
    }
    if start < index { result.append(number(word[start..<index])) }
  }

  private mutating func number(_ word: Substring) -> Int32 {
    if let known = numbers[word] { return known }
    let text = String(word)
    var letters: UInt64 = 0
    var length = 0
    var hasDigit = false
    for scalar in text.unicodeScalars {
      letters |= 1 << UInt64(scalar.value & 63)
      length += 1
      hasDigit = hasDigit || scalar.properties.numericType != nil
    }
    let isAlone = text.unicodeScalars.first.map { IdentityText.standsAlone($0.value) } ?? false
    let known = Int32(words.count)
    words.append(
      Word(
        length: isAlone ? 1 : length, letters: letters, hasDigit: hasDigit,
        isSerial: Opposites.isSerial(text), pole: Opposites.pole(of: text),
        turnsAway: Opposites.turnsAway(text), synonyms: WordMeaning.synonyms(of: text),
        isGeneric: WordMeaning.isGeneric(text), base: Self.functionWords.contains(text) ? 0.3 : 1))
    texts.append(text)
    numbers[Substring(text)] = known
    return known
  }

  /// Weighs each word by how many lines hold it.
  mutating func weigh(_ lines: [[Int32]]) {
    var counts = [Int32](repeating: 0, count: words.count)
    for line in lines {
      for (place, word) in line.enumerated() where !line[..<place].contains(word) {
        counts[Int(word)] += 1
      }
    }
    for index in words.indices {
      words[index].lines = counts[index]
      words[index].weight = words[index].base * Self.rarity(counts[index])
    }
  }

  /// 1 for a word of one line, falling by a sixth with each doubling.
  private static func rarity(_ count: Int32) -> Float {
    var doublings: Float = 0
    var left = Float(max(count, 1))
    while left >= 2 {
      left /= 2
      doublings += 1
    }
    return 1 / (1 + (doublings + left - 1) * 0.2)
  }

  /// What part of a word it is: two ideographs make one as a rule, and four letters of other scripts that write
  /// no spaces.
  static func length(of word: String) -> Float {
    guard let first = word.unicodeScalars.first, IdentityText.standsAlone(first.value) else {
      return 1
    }
    return Script.isIdeograph(first.value) ? 0.5 : 0.25
  }

  static func isFunctionWord(_ word: String) -> Bool { functionWords.contains(word) }

  private static let functionWords: Set<String> = Set(
    """
    a an and or the of to in on for with at by from as vs via per about using use into your you its is are be \
    it this that how what why when de la el los las y o en con para por un una del do da dos das e \
    em com um uma le les des et du au aux un une pour avec sur dans der die das und oder mit fur im \
    am von zu den dem ein eine auf ve ile icin bir и в на с для по о к из или va cua cho voi cac \
    的 和 与 在 了 及 の を に と は で が
    """.split(separator: " ").map(String.init))
}
