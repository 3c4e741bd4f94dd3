/// `&amp;`, `&#8211;`, `&#x2013;`.
enum InlineEntity {
  /// The longest name of the table and its signs.
  private static let most = 12

  static func read(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> (scalar: UInt32, length: Int)? {
    let limit = min(end, start + most)
    var cursor = start + 1
    guard cursor < limit else { return nil }
    if text[cursor] == 0x23 { return numeric(text, start, limit) }
    while cursor < limit, InlineScan.isWord(text[cursor]) { cursor += 1 }
    guard cursor < limit, text[cursor] == 0x3B, cursor > start + 1 else { return nil }
    let name = text[(start + 1)..<cursor]
    for (known, scalar) in names {
      let isSame = known.withUTF8Buffer { $0.count == name.count && $0.elementsEqual(name) }
      if isSame { return (scalar, cursor + 1 - start) }
    }
    return nil
  }

  private static func numeric(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ limit: Int
  ) -> (scalar: UInt32, length: Int)? {
    var cursor = start + 2
    guard cursor < limit else { return nil }
    let isHex = text[cursor] | 0x20 == 0x78
    if isHex { cursor += 1 }
    let first = cursor
    var value: UInt32 = 0
    while cursor < limit, cursor - first < (isHex ? 6 : 7) {
      let byte = text[cursor]
      if byte &- 0x30 < 10 {
        value = value * (isHex ? 16 : 10) + UInt32(byte - 0x30)
      } else if isHex, (byte | 0x20) &- 0x61 < 6 {
        value = value * 16 + UInt32((byte | 0x20) - 0x61 + 10)
      } else {
        break
      }
      cursor += 1
    }
    guard cursor > first, cursor < limit, text[cursor] == 0x3B else { return nil }
    let isSound = value != 0 && Unicode.Scalar(value) != nil
    return (isSound ? value : 0xFFFD, cursor + 1 - start)
  }

  private static let names: [(StaticString, UInt32)] = [
    ("amp", 0x26), ("lt", 0x3C), ("gt", 0x3E), ("quot", 0x22), ("apos", 0x27), ("nbsp", 0xA0),
    ("ndash", 0x2013), ("mdash", 0x2014), ("hellip", 0x2026), ("lsquo", 0x2018),
    ("rsquo", 0x2019), ("ldquo", 0x201C), ("rdquo", 0x201D), ("bull", 0x2022),
    ("middot", 0xB7), ("rarr", 0x2192), ("larr", 0x2190), ("uarr", 0x2191), ("darr", 0x2193),
    ("harr", 0x2194), ("rArr", 0x21D2), ("lArr", 0x21D0), ("hArr", 0x21D4), ("times", 0xD7),
    ("divide", 0xF7), ("copy", 0xA9), ("reg", 0xAE), ("trade", 0x2122), ("deg", 0xB0),
    ("plusmn", 0xB1), ("micro", 0xB5), ("para", 0xB6), ("sect", 0xA7), ("laquo", 0xAB),
    ("raquo", 0xBB), ("frac12", 0xBD), ("frac14", 0xBC), ("frac34", 0xBE), ("euro", 0x20AC),
    ("pound", 0xA3), ("yen", 0xA5), ("cent", 0xA2), ("ne", 0x2260), ("le", 0x2264),
    ("ge", 0x2265), ("infin", 0x221E), ("asymp", 0x2248), ("check", 0x2713), ("emsp", 0x2003),
    ("ensp", 0x2002), ("thinsp", 0x2009), ("shy", 0xAD), ("zwj", 0x200D), ("zwnj", 0x200C),
    ("iexcl", 0xA1), ("iquest", 0xBF), ("ordf", 0xAA), ("ordm", 0xBA), ("agrave", 0xE0),
    ("aacute", 0xE1), ("acirc", 0xE2), ("atilde", 0xE3), ("auml", 0xE4), ("aring", 0xE5),
    ("aelig", 0xE6), ("ccedil", 0xE7), ("egrave", 0xE8), ("eacute", 0xE9), ("ecirc", 0xEA),
    ("euml", 0xEB), ("igrave", 0xEC), ("iacute", 0xED), ("icirc", 0xEE), ("iuml", 0xEF),
    ("ntilde", 0xF1), ("ograve", 0xF2), ("oacute", 0xF3), ("ocirc", 0xF4), ("otilde", 0xF5),
    ("ouml", 0xF6), ("oslash", 0xF8), ("ugrave", 0xF9), ("uacute", 0xFA), ("ucirc", 0xFB),
    ("uuml", 0xFC), ("yacute", 0xFD), ("szlig", 0xDF), ("Auml", 0xC4), ("Ouml", 0xD6),
    ("Uuml", 0xDC), ("Eacute", 0xC9), ("Ccedil", 0xC7), ("Ntilde", 0xD1), ("alpha", 0x3B1),
    ("beta", 0x3B2), ("gamma", 0x3B3), ("delta", 0x3B4), ("lambda", 0x3BB), ("mu", 0x3BC),
    ("pi", 0x3C0), ("sigma", 0x3C3), ("omega", 0x3C9), ("Delta", 0x394), ("Sigma", 0x3A3),
    ("Omega", 0x3A9), ("sum", 0x2211), ("radic", 0x221A), ("star", 0x2606), ("starf", 0x2605),
    ("lbrack", 0x5B), ("rbrack", 0x5D), ("lpar", 0x28), ("rpar", 0x29), ("ast", 0x2A),
    ("lowbar", 0x5F), ("num", 0x23), ("vert", 0x7C), ("colon", 0x3A), ("grave", 0x60),
  ]
}
