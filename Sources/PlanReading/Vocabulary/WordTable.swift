import RoadmapModel

/// Every known word and phrase by its hash: open addressing, made once, never changed.
///
/// It is made at every start of the program, so its making counts: small arrays, and words read by
/// their letters alone where nothing else stands in them.
package struct WordTable: @unchecked Sendable {
  package typealias Row = (sense: WordSense, words: StaticString)

  /// The words, and the phrases that begin with one, whose letters fold to ASCII.
  package static let shared = WordTable(Vocabulary.all, isWide: false)
  /// The others, which most plans never ask for.
  package static let wide = WordTable(Vocabulary.all, isWide: true)

  // Allocated once for the process's life and only read after `init`: that makes it Sendable.
  /// A few bits of the hash that a slot holds, 0 for none: most words that are not known are told
  /// from those that are by these alone.
  private let tags: UnsafeMutablePointer<UInt8>
  /// Where a slot's hash and sense stand among `keys` and `senses`.
  private let places: UnsafeMutablePointer<UInt16>
  private let keys: UnsafeMutablePointer<UInt64>
  private let senses: UnsafeMutablePointer<WordSense>
  private static let mask = 1 << 13 - 1
  /// Half full at most, so that every search ends.
  private static let most = 1 << 12
  package private(set) var count = 0
  private let isWide: Bool

  private init(_ lists: [[Row]], isWide: Bool) {
    self.isWide = isWide
    tags = .allocate(capacity: Self.mask + 1)
    tags.initialize(repeating: 0, count: Self.mask + 1)
    places = .allocate(capacity: Self.mask + 1)
    keys = .allocate(capacity: Self.most)
    senses = .allocate(capacity: Self.most)
    for rows in lists {
      for row in rows {
        row.words.withUTF8Buffer { add($0, row.sense) }
      }
    }
  }

  @inline(__always)
  package func sense(_ hash: UInt64) -> WordSense {
    var slot = Int(truncatingIfNeeded: hash) & Self.mask
    let tag = Self.tag(hash)
    while tags[slot] != 0 {
      if tags[slot] == tag {
        let place = Int(places[slot])
        if keys[place] == hash { return senses[place] }
      }
      slot = (slot + 1) & Self.mask
    }
    return WordSense()
  }

  @inline(__always)
  private static func tag(_ hash: UInt64) -> UInt8 {
    UInt8(truncatingIfNeeded: hash >> 56) | 0x80
  }

  /// Words and phrases stand between commas.
  private mutating func add(_ words: UnsafeBufferPointer<UInt8>, _ sense: WordSense) {
    var start = 0
    while start < words.count {
      if let end = addLetters(words, start, sense) ?? addPlain(words, start, sense) {
        start = end + 1
        continue
      }
      let end = Self.end(of: words, start)
      addPhrase(words, ByteRange(start, end), sense)
      start = end + 1
    }
  }

  /// Adds the phrase at `start` where it is nothing but ASCII letters and spaces, or passes over one
  /// that is the other table's, and answers its end; `nil` where it takes a closer look.
  @inline(__always)
  private mutating func addLetters(
    _ words: UnsafeBufferPointer<UInt8>, _ start: Int, _ sense: WordSense
  ) -> Int? {
    var phrase: UInt64 = 0
    var position = start
    while true {
      while position < words.count, words[position] == 0x20 { position &+= 1 }
      guard position < words.count, words[position] != 0x2C else { break }
      guard words[position] < 0x80 else {
        let (scalar, _) = Scalars.decode(words, position, words.count)
        let isWord = Script.isIdeograph(scalar) || Script.isLetter(scalar)
        return isWord && !isWide && phrase == 0 && Folding.fold(scalar) >= 0x80
          ? Self.end(of: words, position) : nil
      }
      guard words[position] &- 0x61 < 26,
        let (hash, end) = WordHasher.plain(words, position, words.count)
      else { return nil }
      if isWide, phrase == 0 { return Self.end(of: words, end) }
      join(hash, to: &phrase)
      position = end
    }
    if phrase != 0 { insert(phrase, sense) }
    return position
  }

  /// Adds the phrase at `start` where it is nothing but letters and spaces, as the tokenizer would
  /// read it, and answers its end; `nil` where it is not.
  private mutating func addPlain(
    _ words: UnsafeBufferPointer<UInt8>, _ start: Int, _ sense: WordSense
  ) -> Int? {
    var phrase: UInt64 = 0
    var word = WordHasher()
    var position = start
    while position < words.count, words[position] != 0x2C {
      let byte = words[position]
      if byte == 0x20 {
        guard join(&word, to: &phrase) else { return Self.end(of: words, position) }
        position += 1
      } else if byte < 0x80 {
        guard byte &- 0x61 < 26 else { return nil }
        if word.isEmpty, let (hash, end) = WordHasher.plain(words, position, words.count) {
          if phrase == 0, isWide { return Self.end(of: words, end) }
          join(hash, to: &phrase)
          position = end
        } else {
          word.add(UInt32(byte))
          position += 1
        }
      } else {
        let (scalar, length) = Scalars.decode(words, position, words.count)
        if Script.isLetter(scalar) {
          let folded = Folding.fold(scalar)
          if folded != 0 { word.add(folded) }
        } else {
          guard Script.isIdeograph(scalar), Script.ideographicDigit(scalar) == nil else {
            return nil
          }
          guard join(&word, to: &phrase) else { return Self.end(of: words, position) }
          word.add(scalar)
          guard join(&word, to: &phrase) else { return Self.end(of: words, position) }
        }
        if phrase == 0, word.isWide, !isWide { return Self.end(of: words, position) }
        position += length
      }
    }
    if join(&word, to: &phrase), phrase != 0 { insert(phrase, sense) }
    return position
  }

  /// Joins a finished word to its phrase; false where the phrase is the other table's.
  private mutating func join(_ word: inout WordHasher, to phrase: inout UInt64) -> Bool {
    guard !word.isEmpty else { return true }
    if phrase == 0, word.isWide != isWide { return false }
    join(word.value, to: &phrase)
    word = WordHasher()
    return true
  }

  private mutating func join(_ word: UInt64, to phrase: inout UInt64) {
    if phrase != 0 { insert(phrase, WordSense(flags: .prefix)) }
    phrase = phrase == 0 ? word : WordHash.join(phrase, word)
  }

  /// The comma after `position`.
  private static func end(of words: UnsafeBufferPointer<UInt8>, _ position: Int) -> Int {
    var position = position
    while position < words.count, words[position] != 0x2C { position += 1 }
    return position
  }

  private mutating func addPhrase(
    _ words: UnsafeBufferPointer<UInt8>, _ range: ByteRange, _ sense: WordSense
  ) {
    var tokenizer = Tokenizer(words, range, table: nil)
    var phrase: UInt64 = 0
    while let token = tokenizer.next() {
      guard token.hash != 0 else { continue }
      if phrase == 0, token.isWide != isWide { return }
      if phrase != 0 { insert(phrase, WordSense(flags: .prefix)) }
      phrase = phrase == 0 ? token.hash : WordHash.join(phrase, token.hash)
    }
    if phrase != 0 { insert(phrase, sense) }
  }

  private mutating func insert(_ hash: UInt64, _ sense: WordSense) {
    var slot = Int(truncatingIfNeeded: hash) & Self.mask
    while tags[slot] != 0 {
      let place = Int(places[slot])
      if keys[place] == hash { return senses[place].merge(sense) }
      slot = (slot + 1) & Self.mask
    }
    guard count < Self.most else { return }
    tags[slot] = Self.tag(hash)
    places[slot] = UInt16(count)
    (keys + count).initialize(to: hash)
    (senses + count).initialize(to: sense)
    count += 1
  }
}

/// The words themselves, by language, in tables beside this one.
package enum Vocabulary {
  static var all: [[WordTable.Row]] {
    [units, months, weekdays, numbers, roles, moreRoles, apparatus, ways, marks, remarks]
  }

  static func unit(_ name: Period.Name, _ flags: WordSense.Flags = []) -> WordSense {
    WordSense(flags: flags, unit: UInt8(1 + name.place))
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
