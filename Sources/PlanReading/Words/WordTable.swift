internal import KnownWords
import RoadmapModel

/// Every known word and phrase by its hash, as data in the program's own file: nothing is made at its
/// start. The words themselves are lists beside it in `Sources/KnownWords/words`: a test makes the data from
/// them and compares.
enum WordTable {
  @inline(__always)
  static func sense(_ hash: UInt64) -> WordSense {
    let slots = known_slot_table()
    var slot = firstSlot(hash)
    while slots[slot] != 0 {
      if slots[slot] >> 16 == tag(hash) {
        let word = known_word_table()[Int(slots[slot] & 0xFFFF) - 1]
        if word.hash == hash { return WordSense(word) }
      }
      slot = next(slot)
    }
    return WordSense()
  }

  static let slots = Int(KNOWN_SLOTS)

  @inline(__always)
  static func firstSlot(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash) & (slots - 1) }

  @inline(__always)
  static func next(_ slot: Int) -> Int { (slot + 1) & (slots - 1) }

  /// Most words that are not known are told from those that are by this alone.
  @inline(__always)
  static func tag(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash >> 48) }
}

extension WordSense {
  fileprivate init(_ word: known_word) {
    self.init(
      flags: word.flags, unit: Period.Name(rawValue: word.unit &- 1), month: word.month,
      number: word.number, ordinal: word.ordinal,
      role: HeadingRole(rawValue: word.role) ?? .plain, depth: word.depth, weekday: word.weekday,
      column: ColumnRole(rawValue: word.column) ?? .unknown,
      state: StateWord(rawValue: word.state) ?? .unknown)
  }
}
