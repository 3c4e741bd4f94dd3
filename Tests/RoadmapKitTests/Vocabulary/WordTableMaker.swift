import Foundation

@testable import PlanReading

/// The words of `Vocabulary` as `Sources/KnownWords/KnownWords.c` holds them.
struct WordTableMaker {
  private struct Word {
    let hash: UInt64
    var sense: WordSense
    let text: String
  }

  private var words: [Word] = []
  private var places: [UInt64: Int] = [:]

  static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Sources/KnownWords/KnownWords.c").standardizedFileURL

  init() {
    for (sense, list) in Vocabulary.all.joined() {
      for phrase in "\(list)".split(separator: ",") {
        add(phrase.trimmingCharacters(in: .whitespaces), sense)
      }
    }
  }

  var count: Int { words.count }

  /// A phrase's first words lead to it, whether or not they mean something alone.
  private mutating func add(_ phrase: String, _ sense: WordSense) {
    let hashes = ReadingText.with(phrase) { text, range in
      var tokenizer = Tokenizer(text, range)
      var hashes: [UInt64] = []
      while let token = tokenizer.next() { if token.hash != 0 { hashes.append(token.hash) } }
      return hashes
    }
    guard var hash = hashes.first else { return }
    for next in hashes.dropFirst() {
      insert(hash, WordSense(flags: .prefix), "\(phrase) …")
      hash = WordHash.join(hash, next)
    }
    insert(hash, sense, phrase)
  }

  private mutating func insert(_ hash: UInt64, _ sense: WordSense, _ text: String) {
    if let place = places[hash] { return words[place].sense.merge(sense) }
    places[hash] = words.count
    words.append(Word(hash: hash, sense: sense, text: text))
  }

  var code: String {
    var lines = [
      "// Made from the lists in Sources/PlanReading/Words/Lists: ROADMAP_RECORD=1 swift test --filter WordTable",
      "#include \"KnownWords.h\"", "", "const known_word known_words[] = {",
    ]
    for word in words {
      let sense = word.sense
      let fields = [
        sense.unit, sense.month, sense.number, sense.ordinal, sense.role.rawValue, sense.depth,
        sense.weekday, sense.traits.rawValue,
      ]
      let numbers = fields.map { "\($0)" }.joined(separator: ", ")
      lines.append(
        "    {\(hexadecimal(word.hash)), \(hexadecimal(sense.flags.rawValue)), \(numbers)},  // \(word.text)"
      )
    }
    lines += ["};", "", "const uint32_t known_slots[KNOWN_SLOTS] = {"]
    let slots = self.slots
    for slot in slots.keys.sorted() {
      lines.append("    [\(slot)] = \(hexadecimal(slots[slot] ?? 0)),")
    }
    return lines.joined(separator: "\n") + "\n};\n"
  }

  private var slots: [Int: UInt32] {
    var slots: [Int: UInt32] = [:]
    for (place, word) in words.enumerated() {
      var slot = WordTable.firstSlot(word.hash)
      while slots[slot] != nil { slot = WordTable.next(slot) }
      slots[slot] = WordTable.tag(word.hash) << 16 | UInt32(place + 1)
    }
    return slots
  }

  private func hexadecimal(_ number: some BinaryInteger) -> String {
    "0x" + String(number, radix: 16)
  }
}

extension WordSense {
  /// What the word means in one list, and in another.
  fileprivate mutating func merge(_ other: WordSense) {
    flags.formUnion(other.flags)
    if other.unit != 0 { unit = other.unit }
    if other.month != 0 { month = other.month }
    if other.number != 0 { number = other.number }
    if other.ordinal != 0 { ordinal = other.ordinal }
    if other.role != .plain { role = other.role }
    if other.depth != 0 { depth = other.depth }
    if other.weekday != 0 { weekday = other.weekday }
    traits.formUnion(other.traits)
  }
}
