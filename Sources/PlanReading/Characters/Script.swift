import RoadmapModel

/// What a byte begins.
package enum ByteClass {
  case letter, digit, space
  /// Emphasis and code marks, which are no tokens.
  case mark
  /// Any other ASCII character.
  case mark2
  case wide

  @inline(__always)
  package static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  @inline(__always)
  package static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  @inline(__always)
  package static func of(_ byte: UInt8) -> ByteClass {
    if isLetter(byte) { return .letter }
    if byte &- 0x30 < 10 { return .digit }
    if byte >= 0x80 { return .wide }
    switch byte {
    case 0x20, 0x09...0x0D: return .space
    case 0x2A, 0x5F, 0x60: return .mark
    default: return .mark2
    }
  }
}

/// What scalars beyond ASCII are, as far as words and numbers go.
package enum Script {
  package static func digit(_ scalar: UInt32) -> Int32? {
    switch scalar {
    case 0x30...0x39: Int32(scalar - 0x30)
    case 0xFF10...0xFF19: Int32(scalar - 0xFF10)
    case 0x660...0x669: Int32(scalar - 0x660)
    case 0x6F0...0x6F9: Int32(scalar - 0x6F0)
    case 0x966...0x96F: Int32(scalar - 0x966)
    case 0x9E6...0x9EF: Int32(scalar - 0x9E6)
    case 0xE50...0xE59: Int32(scalar - 0xE50)
    default: nil
    }
  }

  package static func ideographicDigit(_ scalar: UInt32) -> Int32? {
    switch scalar {
    case 0x3007, 0x96F6: 0
    case 0x4E00: 1
    case 0x4E8C, 0x4E24, 0x5169: 2
    case 0x4E09: 3
    case 0x56DB: 4
    case 0x4E94: 5
    case 0x516D: 6
    case 0x4E03: 7
    case 0x516B: 8
    case 0x4E5D: 9
    case 0x5341: 10
    case 0x767E: 100
    default: nil
    }
  }

  /// ①, ❶, ➀ and their like.
  package static func badge(_ scalar: UInt32) -> Int32? {
    switch scalar {
    case 0x2460...0x2473: Int32(scalar - 0x2460 + 1)
    case 0x2776...0x277F: Int32(scalar - 0x2776 + 1)
    case 0x2780...0x2789: Int32(scalar - 0x2780 + 1)
    case 0x278A...0x2793: Int32(scalar - 0x278A + 1)
    case 0x1F51F: 10
    default: nil
    }
  }

  package static func isIdeograph(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3005...0x3007, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
    default: false
    }
  }

  /// A letter, or a mark that belongs to one.
  @inline(__always)
  package static func isLetter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xAA, 0xBA, 0xB5: true
    case 0xC0...0x36F: scalar != 0xD7 && scalar != 0xF7
    case 0x370...0x1FFF: digit(scalar) == nil && !isMark(scalar)
    case 0x2C00...0x2DFF, 0x3040...0x30FF, 0x3100...0x31BF, 0xA640...0xD7AF: true
    case 0xFB00...0xFDFF, 0xFE70...0xFEFC, 0xFF21...0xFF3A, 0xFF41...0xFF5A, 0xFF66...0xFFDC: true
    default: false
    }
  }

  /// Punctuation among the letters of U+0370 to U+1FFF.
  private static func isMark(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x37E, 0x387, 0x589, 0x5BE, 0x60C, 0x61B, 0x61F, 0x66A, 0x66B, 0x66C, 0x6D4, 0x964, 0x965:
      true
    default: false
    }
  }
}
