/// Which scalars are pictures rather than text. Arrows, dashes, bullets, ticks drawn as text and
/// signs such as ™ are text.
package enum Emoji {
  /// The length in bytes of the picture that begins at `position`, with its joiners, skin tones and
  /// variation selectors; 0 where none does.
  package static func length(
    _ text: UnsafeBufferPointer<UInt8>, at position: Int, end: Int
  ) -> Int {
    let first = text[position]
    if first < 0x80 { return keycapLength(text, at: position, end: end) }
    guard first >= 0xE2 else { return 0 }
    var (scalar, length) = Scalars.decode(text, position, end)
    guard isPicture(scalar) else { return 0 }
    var cursor = position + length
    while cursor < end {
      (scalar, length) = Scalars.decode(text, cursor, end)
      if isModifier(scalar) {
        cursor += length
      } else if scalar == 0x200D {
        cursor += length
        guard cursor < end else { break }
        (scalar, length) = Scalars.decode(text, cursor, end)
        if isPicture(scalar) || scalar == 0x2640 || scalar == 0x2642 { cursor += length }
      } else {
        break
      }
    }
    return cursor - position
  }

  /// `1️⃣`, `#️⃣`: an ASCII character, perhaps a variation selector, and the enclosing keycap.
  package static func keycapLength(
    _ text: UnsafeBufferPointer<UInt8>, at position: Int, end: Int
  ) -> Int {
    let first = text[position]
    guard (0x30...0x39).contains(first) || first == 0x23 || first == 0x2A, position + 3 < end
    else { return 0 }
    var cursor = position + 1
    guard text[cursor] >= 0xE2 else { return 0 }
    if text[cursor] == 0xEF, text[cursor + 1] == 0xB8, text[cursor + 2] == 0x8F { cursor += 3 }
    guard cursor + 2 < end, text[cursor] == 0xE2, text[cursor + 1] == 0x83,
      text[cursor + 2] == 0xA3
    else { return 0 }
    return cursor + 3 - position
  }

  /// Variation selectors, skin tones and the tags of flags: never a picture's beginning in sound text.
  package static func isModifier(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xFE00...0xFE0F, 0x20E3, 0x1F3FB...0x1F3FF, 0xE0020...0xE007F: true
    default: false
    }
  }

  package static func isPicture(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x1F000...0x1FAFF: true
    // "F♯" and "B♭" are more than F and B.
    case 0x2600...0x266C, 0x2670...0x26FF: true
    case 0x2700...0x2712, 0x2716, 0x271D...0x2775: true
    case 0x2795...0x2797, 0x27B0, 0x27BF: true
    case 0x2713...0x2715, 0x2717...0x271C: true
    case 0x231A, 0x231B, 0x2328, 0x23CF, 0x23E9...0x23F3, 0x23F8...0x23FA: true
    case 0x25A0...0x25A3, 0x25AA...0x25AB, 0x25B2...0x25C1, 0x25C6...0x25CC, 0x25CE...0x25CF: true
    case 0x25FB...0x25FE, 0x2B1B, 0x2B1C, 0x2B50, 0x2B51, 0x2B55, 0x2139, 0x24C2: true
    case 0x3030, 0x303D, 0x3297, 0x3299, 0xFE0F: true
    default: false
    }
  }
}
