/// Letters without their case and accents, so that "MÊS", "Mês" and "mes" are one word, composed or
/// decomposed.
package enum Folding {
  /// 0 where the scalar is dropped: combining marks, joiners, soft hyphens.
  @inline(__always)
  package static func fold(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 {
      return scalar &- 0x41 < 26 ? scalar | 0x20 : scalar
    }
    return foldWide(scalar)
  }

  private static func foldWide(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0xAD, 0x300...0x36F, 0x64B...0x652, 0x200B...0x200F, 0xFE00...0xFE0F, 0x640: 0
    case 0xC0...0x17F: base(latin, scalar - 0xC0)
    case 0x1A0, 0x1A1: 0x6F
    case 0x1AF, 0x1B0: 0x75
    case 0x218, 0x219: 0x73
    case 0x21A, 0x21B: 0x74
    case 0x386, 0x3AC: 0x3B1
    case 0x388, 0x3AD: 0x3B5
    case 0x389, 0x3AE: 0x3B7
    case 0x38A, 0x390, 0x3AA, 0x3AF, 0x3CA: 0x3B9
    case 0x38C, 0x3CC: 0x3BF
    case 0x38E, 0x3AB, 0x3B0, 0x3CB, 0x3CD: 0x3C5
    case 0x38F, 0x3CE: 0x3C9
    case 0x3C2: 0x3C3
    case 0x391...0x3A9: scalar + 0x20
    case 0x401, 0x451: 0x435
    case 0x419, 0x439: 0x438
    case 0x407, 0x457: 0x456
    case 0x400...0x40F: scalar + 0x50
    case 0x410...0x42F: scalar + 0x20
    case 0x622, 0x623, 0x625: 0x627
    case 0x1E00...0x1EFF: vietnamese(scalar)
    case 0xFF21...0xFF3A: scalar - 0xFF21 + 0x61
    case 0xFF41...0xFF5A: scalar - 0xFF41 + 0x61
    default: scalar
    }
  }

  private static func base(_ table: StaticString, _ index: UInt32) -> UInt32 {
    table.withUTF8Buffer { Int(index) < $0.count ? UInt32($0[Int(index)]) : 0 }
  }

  /// U+00C0 to U+017F.
  private static let latin: StaticString = """
    aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo/ouuuuyty\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll\
    lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs
    """

  private static func vietnamese(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x1EA0...0x1EB7: 0x61
    case 0x1EB8...0x1EC7: 0x65
    case 0x1EC8...0x1ECB: 0x69
    case 0x1ECC...0x1EE3: 0x6F
    case 0x1EE4...0x1EF1: 0x75
    case 0x1EF2...0x1EF9: 0x79
    default: scalar | 1
    }
  }
}
