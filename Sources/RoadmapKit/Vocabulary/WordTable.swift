/// Every known word and phrase by its hash: open addressing, made once, never changed.
///
/// It is made at every start of the program, so its making counts: small arrays, and words read by
/// their letters alone where nothing else stands in them.
package struct WordTable: @unchecked Sendable {
  package typealias Row = (sense: WordSense, words: StaticString)

  package static let shared = WordTable([
    Vocabulary.units, Vocabulary.months, Vocabulary.numbers, Vocabulary.roles,
    Vocabulary.moreRoles, Vocabulary.apparatus, Vocabulary.marks, Vocabulary.remarks,
  ])

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

  package init(_ lists: [[Row]]) {
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
      if let end = addPlain(words, start, sense) {
        start = end + 1
        continue
      }
      var end = start
      while end < words.count, words[end] != 0x2C { end += 1 }
      addPhrase(words, ByteRange(start, end), sense)
      start = end + 1
    }
  }

  /// Adds the phrase at `start` where it is nothing but letters and spaces, as the tokenizer would
  /// read it, and answers its end; `nil` where it is not.
  private mutating func addPlain(
    _ words: UnsafeBufferPointer<UInt8>, _ start: Int, _ sense: WordSense
  ) -> Int? {
    var phrase: UInt64 = 0
    var word = WordHash.start
    var position = start
    while position < words.count, words[position] != 0x2C {
      let byte = words[position]
      if byte &- 0x61 < 26 {
        word = WordHash.add(UInt32(byte), to: word)
        position += 1
      } else if byte == 0x20 {
        end(&word, of: &phrase)
        position += 1
      } else {
        guard byte >= 0x80 else { return nil }
        let (scalar, length) = Scalars.decode(words, position, words.count)
        if Script.isLetter(scalar) {
          let folded = Folding.fold(scalar)
          if folded != 0 { word = WordHash.add(folded, to: word) }
        } else {
          guard Script.isIdeograph(scalar), Script.ideographicDigit(scalar) == nil else {
            return nil
          }
          end(&word, of: &phrase)
          word = WordHash.add(scalar, to: word)
          end(&word, of: &phrase)
        }
        position += length
      }
    }
    end(&word, of: &phrase)
    if phrase != 0 { insert(phrase, sense) }
    return position
  }

  /// Joins a finished word to its phrase.
  private mutating func end(_ word: inout UInt64, of phrase: inout UInt64) {
    guard word != WordHash.start else { return }
    let hash = WordHash.finish(word)
    word = WordHash.start
    if phrase != 0 { insert(phrase, WordSense(flags: .prefix)) }
    phrase = phrase == 0 ? hash : WordHash.join(phrase, hash)
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
