import RoadmapModel

/// The words of all lines compared, and the pairs of words that stand side by side, by number.
struct SubjectLexicon {
  private var numbers: [UInt64: Int32]
  private(set) var roles: [SubjectRole]
  private(set) var isPair: [Bool]
  private var pairs: [UInt64: Int32] = [:]

  /// The words of the vocabulary alone.
  init() {
    numbers = [:]
    roles = []
    isPair = []
    numbers.reserveCapacity(2048)
    for (role, words) in SubjectVocabulary.roles {
      for word in words.description.split(separator: " ") {
        var letters = Array(word.utf8)
        SubjectStem.cut(&letters)
        let count = roles.count
        let number = number(letters)
        if roles.count > count { roles[Int(number)] = role }
      }
    }
  }

  /// The number of a word whose ending is cut.
  mutating func number(_ word: [UInt8]) -> Int32 {
    let hash = Self.hash(word)
    if let known = numbers[hash] { return known }
    let number = Int32(roles.count)
    numbers[hash] = number
    let isNumber = word.first.map { $0 &- 0x30 < 10 } ?? false
    roles.append(isNumber || word.count == 1 ? .number : .subject)
    isPair.append(false)
    return number
  }

  /// The number of a word that was met.
  func known(_ hash: UInt64) -> Int32? { hash == 0 ? nil : numbers[hash] }

  /// The number of two words side by side, which tell more than each apart.
  mutating func pair(_ first: Int32, _ second: Int32) -> Int32 {
    let key = UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))
    if let known = pairs[key] { return known }
    let number = Int32(roles.count)
    pairs[key] = number
    let namesSomething = roles[Int(first)].namesSomething || roles[Int(second)].namesSomething
    roles.append(namesSomething ? .broad : .generic)
    isPair.append(true)
    return number
  }

  static func hash(_ word: [UInt8]) -> UInt64 {
    StableHash(word).value
  }
}
