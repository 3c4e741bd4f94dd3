/// The hash of a word, from its folded letters one by one: eight ASCII letters at once are mixed in.
struct WordHasher {
  private var hash = WordHash.start
  private var group: UInt64 = 0
  private var shift: UInt64 = 0
  private(set) var isEmpty = true

  @inline(__always)
  mutating func add(_ folded: UInt32) {
    isEmpty = false
    guard folded < 0x80 else {
      flush()
      hash = WordHash.mix(hash, UInt64(folded) | 1 << 63)
      return
    }
    group |= UInt64(folded) << shift
    shift += 8
    if shift == 64 { flush() }
  }

  private mutating func flush() {
    guard shift > 0 else { return }
    hash = WordHash.mix(hash, group)
    (group, shift) = (0, 0)
  }

  var value: UInt64 { WordHash.finish(shift > 0 ? WordHash.mix(hash, group) : hash) }

  /// The hash and the end of the word at `start`, as it would be letter by letter; `nil` where it is
  /// more than ASCII letters.
  @inline(__always)
  static func plain(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> (hash: UInt64, end: Int)? {
    guard let base = UnsafeRawPointer(text.baseAddress) else { return nil }
    var hash = WordHash.start
    var at = start
    // The bytes behind the end are looked at, and left out.
    while at &+ 8 <= text.count {
      let word = ByteWord.load(base, at)
      let count = min(ByteWord.run(ByteWord.letters(word)), end &- at)
      let lower = word | 0x2020_2020_2020_2020
      at &+= count
      if count == 8 {
        hash = WordHash.mix(hash, lower)
        continue
      }
      if count > 0 { hash = WordHash.mix(hash, lower & (1 &<< UInt64(8 &* count) &- 1)) }
      return at < end && isPart(text[at]) ? nil : (WordHash.finish(hash), at)
    }
    var group: UInt64 = 0
    var shift: UInt64 = 0
    while at < end, ByteClass.isLetter(text[at]) {
      group |= UInt64(text[at] | 0x20) &<< shift
      shift &+= 8
      at &+= 1
    }
    if shift > 0 { hash = WordHash.mix(hash, group) }
    return at < end && isPart(text[at]) ? nil : (WordHash.finish(hash), at)
  }

  /// Whether a word may go on with this byte that is no letter.
  @inline(__always)
  private static func isPart(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == 0x27 || byte == 0x5F
  }
}
