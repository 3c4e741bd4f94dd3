/// Bytes that may be no UTF-8, as file names and arguments on Linux may, in a `String` and back.
///
/// A byte that is not part of sound UTF-8 becomes a scalar of its own at the end of the last
/// private-use plane; a sound character from that range becomes one such scalar a byte. So every
/// byte string has one text, which reads back to the same bytes.
package enum RawText {
  private static let base: UInt32 = 0x10FF00

  package static func text(_ bytes: some Collection<UInt8>) -> String {
    // Nearly all, and without what the library first sets up to validate.
    if bytes.allSatisfy({ $0 < 0x80 }) { return String(decoding: bytes, as: UTF8.self) }
    if let text = String(validating: bytes, as: UTF8.self),
      text.unicodeScalars.allSatisfy({ byte(of: $0) == nil })
    {
      return text
    }
    var scalars = String.UnicodeScalarView()
    var rest = bytes[...]
    while let first = rest.first {
      if let (scalar, length) = decode(rest), byte(of: scalar) == nil {
        scalars.append(scalar)
        rest = rest.dropFirst(length)
      } else {
        if let scalar = Unicode.Scalar(base + UInt32(first)) { scalars.append(scalar) }
        rest = rest.dropFirst()
      }
    }
    return String(scalars)
  }

  package static func bytes(_ text: String) -> [UInt8] {
    // The scalars that stand for bytes all begin with this one, which hardly any path has.
    guard text.utf8.contains(0xF4) else { return Array(text.utf8) }
    var result: [UInt8] = []
    for scalar in text.unicodeScalars {
      if let byte = byte(of: scalar) {
        result.append(byte)
      } else {
        result += UTF8.encode(scalar).map(Array.init) ?? []
      }
    }
    return result
  }

  /// The byte that a scalar stands for; `nil` for all text.
  package static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    guard (base + 0x80...base + 0xFF).contains(scalar.value) else { return nil }
    return UInt8(truncatingIfNeeded: scalar.value)
  }

  /// The scalar that `bytes` begin with, and how many bytes it takes.
  private static func decode(_ bytes: some Collection<UInt8>) -> (Unicode.Scalar, Int)? {
    for length in 1...4 {
      let head = bytes.prefix(length)
      if head.count == length, let text = String(validating: head, as: UTF8.self),
        let scalar = text.unicodeScalars.first
      {
        return (scalar, length)
      }
    }
    return nil
  }
}
