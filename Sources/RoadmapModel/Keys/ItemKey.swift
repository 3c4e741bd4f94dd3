/// An item's lasting identity: thirteen letters and digits, typed as `@k7f3…` or any unambiguous
/// beginning of it.
package struct ItemKey: Hashable, Sendable, CustomStringConvertible {
  package let bits: UInt64

  package init(bits: UInt64) {
    self.bits = bits
  }

  /// Crockford's digits in lower case: none is mistaken for another, and none spells a word.
  private static let digits = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

  package var description: String {
    String(unsafeUninitializedCapacity: 13) { buffer in
      for place in 0..<13 {
        let shift = 64 - 5 * (place + 1)
        let digit = shift >= 0 ? bits >> UInt64(shift) : bits << 1
        buffer[place] = Self.digits[Int(digit & 31)]
      }
      return 13
    }
  }

  /// Whether this key begins with what a user typed, the `@` left out.
  package func matches(prefix: some StringProtocol) -> Bool {
    !prefix.isEmpty && description.hasPrefix(prefix.lowercased())
  }
}
