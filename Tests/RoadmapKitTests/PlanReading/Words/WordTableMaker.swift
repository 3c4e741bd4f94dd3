import Foundation
import RoadmapModel

@testable import PlanReading

/// The words of `Sources/KnownWords/words` as `KnownWords.c` beside them holds them.
///
/// A line at the margin says what the words of the indented lines below it mean, and `#` begins a comment.
/// Accents and capitals do not matter.
struct WordTableMaker {
  struct UnknownName: Error { let name: String }

  private struct Word {
    let hash: UInt64
    var sense: Sense
    let text: String
  }

  /// As in `WordSense`, to be put together.
  fileprivate struct Sense {
    var flags: UInt64 = 0
    var unit: Period.Name?
    var month: UInt8 = 0
    var number: UInt8 = 0
    var ordinal: UInt8 = 0
    var role: HeadingRole = .plain
    var depth: UInt8 = 0
    var weekday: UInt8 = 0
    var column: ColumnRole = .unknown
    var state: StateWord = .unknown
  }

  private var words: [Word] = []
  private var places: [UInt64: Int] = [:]

  private static let folder = URL(filePath: Fixtures.root)
    .appending(path: "Sources/KnownWords")

  static let file = folder.appending(path: "KnownWords.c")

  /// In this order: a word that names a role in two lists has the later one.
  private static let lists = [
    "units", "calendar", "numbers", "roles", "no-work", "modifiers", "marks",
    "intros", "columns", "states",
  ]

  init() throws {
    for list in Self.lists {
      let file = Self.folder.appending(path: "words/\(list).txt")
      var sense = Sense()
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      where !line.hasPrefix("#") {
        guard line.hasPrefix(" ") else {
          sense = try Sense(head: line)
          continue
        }
        for phrase in line.split(separator: ",") {
          add(phrase.trimmingCharacters(in: .whitespaces), sense)
        }
      }
    }
  }

  var count: Int { words.count }

  /// A phrase's first words lead to it, whether or not they mean something alone.
  private mutating func add(_ phrase: String, _ sense: Sense) {
    let hashes = ReadingText.with(phrase) { text, range in
      var tokenizer = Tokenizer(text, range)
      var hashes: [UInt64] = []
      while let token = tokenizer.next() { if token.hash != 0 { hashes.append(token.hash) } }
      return hashes
    }
    guard var hash = hashes.first else { return }
    for next in hashes.dropFirst() {
      insert(hash, Sense(flags: WordSense.Flag.prefix.bit), "\(phrase) …")
      hash = WordHash.join(hash, next)
    }
    insert(hash, sense, phrase)
  }

  private mutating func insert(_ hash: UInt64, _ sense: Sense, _ text: String) {
    if let place = places[hash] { return words[place].sense.merge(sense) }
    places[hash] = words.count
    words.append(Word(hash: hash, sense: sense, text: text))
  }

  var code: String {
    var lines = [
      "// Made from the lists in words: ROADMAP_RECORD=1 swift test --filter WordTable",
      "#include \"KnownWords.h\"", "", "const known_word known_words[] = {",
      "    {0},",
    ]
    for word in words {
      let sense = word.sense
      let fields = [
        sense.unit.map { $0.rawValue + 1 } ?? 0, sense.month, sense.number, sense.ordinal,
        sense.role.rawValue, sense.depth, sense.weekday, sense.column.rawValue,
        sense.state.rawValue,
      ]
      let numbers = fields.map { "\($0)" }.joined(separator: ", ")
      lines.append(
        "    {\(hexadecimal(word.hash)), \(hexadecimal(sense.flags)), \(numbers)},  // \(word.text)"
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

extension WordTableMaker.Sense {
  /// `unit=week plural`: a number, name or role of what the words are, and more that they are.
  fileprivate init(head: Substring) throws {
    self.init()
    for name in head.split(separator: " ") {
      let parts = name.split(separator: "=").map { String($0) }
      let value = parts[parts.count - 1]
      func place(in names: [some Any]) throws -> UInt8 {
        guard let place = names.firstIndex(where: { "\($0)" == value }) else {
          throw WordTableMaker.UnknownName(name: value)
        }
        return UInt8(place)
      }
      let numbers = Array(0...31)
      switch parts[0] {
      case "unit": unit = Period.Name(rawValue: try place(in: Period.Name.allCases))
      case "depth": depth = try place(in: Depth.allCases) + 1
      case "column": column = ColumnRole.allCases[Int(try place(in: ColumnRole.allCases))]
      case "state": state = StateWord.allCases[Int(try place(in: StateWord.allCases))]
      case "role": role = HeadingRole.allCases[Int(try place(in: HeadingRole.allCases))]
      case "month": month = try place(in: numbers)
      case "weekday": weekday = try place(in: numbers)
      case "number": number = try place(in: numbers)
      case "ordinal": ordinal = try place(in: numbers)
      default:
        let flags = WordSense.Flag.allCases
        self.flags |= flags[Int(try place(in: flags))].bit
      }
    }
  }

  /// What the word means in one list, and in another.
  fileprivate mutating func merge(_ other: WordTableMaker.Sense) {
    flags |= other.flags
    if other.unit != nil { unit = other.unit }
    if other.month != 0 { month = other.month }
    if other.number != 0 { number = other.number }
    if other.ordinal != 0 { ordinal = other.ordinal }
    if other.role != .plain { role = other.role }
    if other.depth != 0 { depth = other.depth }
    if other.weekday != 0 { weekday = other.weekday }
    if other.column != .unknown { column = other.column }
    if other.state != .unknown { state = other.state }
  }
}
