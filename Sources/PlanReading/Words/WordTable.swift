internal import KnownWords

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
        let place = UInt16(truncatingIfNeeded: slots[slot])
        if known_word_table()[Int(place)].hash == hash { return WordSense(place: place) }
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
