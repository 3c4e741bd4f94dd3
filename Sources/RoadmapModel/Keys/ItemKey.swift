/// An item's lasting identity: thirteen letters and digits, typed as `@k7f3…` or any unambiguous
/// beginning of it.
@usableFromInline
package struct ItemKey: Hashable, Sendable, CustomStringConvertible {
  @usableFromInline package let bits: UInt64

  @inlinable package init(bits: UInt64) {
    self.bits = bits
  }

  // Written out, so that a dictionary of another module looks up a number and calls nothing.
  @inlinable package static func == (a: ItemKey, b: ItemKey) -> Bool { a.bits == b.bits }
  @inlinable package func hash(into hasher: inout Hasher) { hasher.combine(bits) }

  /// Crockford's digits in lower case: none is mistaken for another, and none spells a word.
  private static let digits = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

  @usableFromInline package var description: String {
    String(unsafeUninitializedCapacity: 13) { buffer in
      for place in 0..<13 {
        let shift = 64 - 5 * (place + 1)
        let digit = shift >= 0 ? bits >> UInt64(shift) : bits << 1
        buffer[place] = Self.digits[Int(digit & 31)]
      }
      return 13
    }
  }

  /// All thirteen digits, as `description` writes them.
  package init?(_ text: some StringProtocol) {
    guard text.utf8.count == 13 else { return nil }
    var bits: UInt64 = 0
    var last: UInt64 = 0
    for byte in text.utf8 {
      guard let digit = Self.digits.firstIndex(of: byte) else { return nil }
      bits = bits << 5 | last
      last = UInt64(digit)
    }
    // 64 bits are twelve digits of five, and four more.
    guard last & 1 == 0 else { return nil }
    self.init(bits: bits << 4 | last >> 1)
  }

  /// Whether this key begins with what a user typed, the `@` left out.
  package func matches(prefix: some StringProtocol) -> Bool {
    !prefix.isEmpty && description.hasPrefix(prefix.lowercased())
  }
}
