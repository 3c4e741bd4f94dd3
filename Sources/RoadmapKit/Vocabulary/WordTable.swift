/// Every known word and phrase by its hash: open addressing, made once, never changed.
package struct WordTable: @unchecked Sendable {
  package typealias Row = (sense: WordSense, words: StaticString)

  package static let shared = WordTable(
    Vocabulary.units + Vocabulary.months + Vocabulary.numbers + Vocabulary.roles
      + Vocabulary.moreRoles + Vocabulary.apparatus + Vocabulary.marks + Vocabulary.remarks)

  // Allocated once for the process's life and only read after `init`: that makes it Sendable.
  private let keys: UnsafeMutablePointer<UInt64>
  private let senses: UnsafeMutablePointer<WordSense>
  private let mask: Int
  package private(set) var count = 0

  package init(_ rows: [Row]) {
    let capacity = 1 << 13
    mask = capacity - 1
    keys = .allocate(capacity: capacity)
    keys.initialize(repeating: 0, count: capacity)
    senses = .allocate(capacity: capacity)
    senses.initialize(repeating: WordSense(), count: capacity)
    for row in rows {
      row.words.withUTF8Buffer { add($0, row.sense) }
    }
  }

  @inline(__always)
  package func sense(_ hash: UInt64) -> WordSense {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let key = keys[slot]
      if key == hash { return senses[slot] }
      if key == 0 { return WordSense() }
      slot = (slot + 1) & mask
    }
  }

  /// Words and phrases stand between commas.
  private mutating func add(_ words: UnsafeBufferPointer<UInt8>, _ sense: WordSense) {
    var start = 0
    for index in 0...words.count where index == words.count || words[index] == 0x2C {
      addPhrase(words, ByteRange(start, index), sense)
      start = index + 1
    }
  }

  private mutating func addPhrase(
    _ words: UnsafeBufferPointer<UInt8>, _ range: ByteRange, _ sense: WordSense
  ) {
    var tokenizer = Tokenizer(words, range, table: nil)
    var phrase: UInt64 = 0
    while let token = tokenizer.next() {
      guard token.hash != 0 else { continue }
      if phrase != 0 { insert(phrase, WordSense(flags: .prefix)) }
      phrase = phrase == 0 ? token.hash : WordHash.join(phrase, token.hash)
    }
    if phrase != 0 { insert(phrase, sense) }
  }

  private mutating func insert(_ hash: UInt64, _ sense: WordSense) {
    // Half full at most, so that every search ends.
    guard count < mask / 2 else { return }
    var slot = Int(truncatingIfNeeded: hash) & mask
    while keys[slot] != 0, keys[slot] != hash { slot = (slot + 1) & mask }
    if keys[slot] == 0 { count += 1 }
    keys[slot] = hash
    senses[slot].merge(sense)
  }
}

/// The words themselves, by language, in tables beside this one.
package enum Vocabulary {
  static func unit(_ name: Period.Name, _ flags: WordSense.Flags = []) -> WordSense {
    WordSense(flags: flags, unit: UInt8(1 + (Period.Name.allCases.firstIndex(of: name) ?? 0)))
  }

  static let yearUnit = unit(.year).unit
  static let quarterUnit = unit(.quarter).unit
  static let monthUnit = unit(.month).unit
  static let weekUnit = unit(.week).unit
  static let dayUnit = unit(.day).unit

  static func name(ofUnit unit: UInt8) -> Period.Name? {
    unit > 0 && Int(unit) <= names.count ? names[Int(unit) - 1] : nil
  }

  private static let names = Period.Name.allCases

  static func depth(_ depth: Depth) -> WordSense {
    WordSense(depth: UInt8(1 + (Depth.allCases.firstIndex(of: depth) ?? 0)))
  }

  static func depth(ofPlace place: UInt8) -> Depth? {
    place > 0 && Int(place) <= depths.count ? depths[Int(place) - 1] : nil
  }

  private static let depths = Depth.allCases

  static func role(_ role: HeadingRole, _ flags: WordSense.Flags = []) -> WordSense {
    WordSense(flags: flags, role: role)
  }

  static func flag(_ flags: WordSense.Flags) -> WordSense { WordSense(flags: flags) }
}
