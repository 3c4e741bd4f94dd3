/// The words' hashes, combined so that a phrase's is made from its words'.
package enum WordHash {
  package static let start: UInt64 = 0xcbf2_9ce4_8422_2325

  /// With some letters more.
  @inline(__always)
  package static func mix(_ hash: UInt64, _ letters: UInt64) -> UInt64 {
    let value = (hash ^ letters) &* 0x9e37_79b9_7f4a_7c15
    return value << 32 | value >> 32
  }

  @inline(__always)
  package static func finish(_ hash: UInt64) -> UInt64 {
    var value = hash
    value ^= value >> 32
    value = value &* 0xd6e8_feb8_6659_fd93
    value ^= value >> 29
    return value == 0 ? 1 : value
  }

  /// Of a phrase and one word more.
  @inline(__always)
  package static func join(_ phrase: UInt64, _ word: UInt64) -> UInt64 {
    finish((phrase << 7 | phrase >> 57) &+ word &* 0x9e37_79b9_7f4a_7c15)
  }
}
