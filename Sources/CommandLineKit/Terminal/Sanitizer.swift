/// Makes text harmless on a terminal. Plans come from strangers: an escape sequence in one could
/// move the cursor, and a bidirectional override could make a line read as another.
///
/// - Line ends, separators and tabs become spaces.
/// - Control characters become their pictures (`␛`), C1 controls, bidirectional embeddings,
///   overrides and isolates `�`.
/// - Direction marks, which belong to sound Arabic and Hebrew text but are not seen, go.
/// - A byte that was no UTF-8 (see `RawText`) becomes `\xE9`.
package enum Sanitizer {
  /// The text on one line, safe to show. Sound text comes back as it is.
  package static func sanitized(_ text: String) -> String {
    var copy = text
    let isHarmless = copy.withUTF8 { bytes in Self.isSafe(bytes) }
    if isHarmless { return copy }
    var result = ""
    result.reserveCapacity(copy.utf8.count)
    for scalar in copy.unicodeScalars {
      switch treatment(of: scalar) {
      case .keep: result.unicodeScalars.append(scalar)
      case .drop: break
      case .replace(let replacement): result += replacement
      }
    }
    return result
  }

  /// Whether a scalar must not be written to a terminal as it is.
  static func isHazard(_ scalar: Unicode.Scalar) -> Bool {
    if case .keep = treatment(of: scalar) { return false }
    return true
  }

  private enum Treatment {
    case keep
    case drop
    case replace(String)
  }

  private static func treatment(of scalar: Unicode.Scalar) -> Treatment {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: return .replace(" ")
    case 0x00...0x1F: return .replace(picture(0x2400 + scalar.value))
    case 0x7F: return .replace("\u{2421}")
    case 0x80...0x9F, 0x202A...0x202E, 0x2066...0x206F, 0xFFF9...0xFFFB: return .replace("\u{FFFD}")
    case 0x061C, 0x200E, 0x200F, 0xFEFF: return .drop
    default:
      guard let byte = RawText.byte(of: scalar) else { return .keep }
      return .replace("\\x" + String(byte, radix: 16, uppercase: true))
    }
  }

  private static func picture(_ value: UInt32) -> String {
    Unicode.Scalar(value).map { String(Character($0)) } ?? "\u{FFFD}"
  }

  /// Whether a text is nothing but letters, digits and signs of ASCII, as most are: shown as it is,
  /// one column a byte.
  static func isPlain(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { bytes in
      var isPlain = true
      for byte in bytes { isPlain = isPlain && byte &- 0x20 < 0x5F }
      return isPlain
    } ?? false
  }

  /// Looks at bytes only; may call sound text unsafe, never the other way round.
  static func isSafe(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0x20...0x7E, 0x80...0xC1, 0xC3...0xD7, 0xD9...0xE1, 0xE3...0xEE, 0xF0...0xF3: continue
      case 0xC2: if bytes[index + 1] < 0xA0 { return false }
      case 0xD8: if bytes[index + 1] == 0x9C { return false }
      case 0xE2:
        if bytes[index + 1] == 0x81 || (bytes[index + 1] == 0x80 && bytes[index + 2] > 0x8D) {
          if isHazardous(bytes[index + 1], bytes[index + 2]) { return false }
        }
      case 0xEF: if bytes[index + 1] >= 0xBB { return false }
      default: return false
      }
    }
    return true
  }

  /// The second and third bytes of U+200E, U+200F, U+2028…U+202E and U+2066…U+206F.
  private static func isHazardous(_ second: UInt8, _ third: UInt8) -> Bool {
    second == 0x80
      ? third == 0x8E || third == 0x8F || (0xA8...0xAE).contains(third)
      : (0xA6...0xAF).contains(third)
  }
}
