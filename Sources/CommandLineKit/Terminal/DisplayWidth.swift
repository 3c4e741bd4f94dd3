/// How many columns text takes on a terminal, for text that a `Sanitizer` has seen.
///
/// Each character (grapheme cluster) takes what its scalars take, but never more than two columns:
/// so an emoji family, a flag or a consonant cluster is two wide whatever it is made of.
package enum DisplayWidth {
  package static func of(_ text: some StringProtocol) -> Int {
    if let simple = SimpleText.measure(text, upTo: .max) { return simple.columns }
    return text.reduce(0) { $0 + of($1) }
  }

  package static func of(_ character: Character) -> Int {
    if character.isASCII { return 1 }
    var width = 0
    var isEmoji = false
    for scalar in character.unicodeScalars {
      if scalar.value == 0xFE0F, isEmoji { return 2 }
      isEmoji = isEmoji || scalar.properties.isEmoji
      width += of(scalar)
    }
    return min(width, 2)
  }

  /// The longest beginning of `text` that takes at most `columns`.
  package static func prefix(of text: String, upTo columns: Int) -> Substring {
    if let simple = SimpleText.measure(text, upTo: columns) {
      return text[..<text.utf8.index(text.startIndex, offsetBy: simple.bytes)]
    }
    var used = 0
    var end = text.startIndex
    while end < text.endIndex {
      used += of(text[end])
      if used > columns { break }
      end = text.index(after: end)
    }
    return text[..<end]
  }

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    switch value {
    case ..<0x300: return 1
    // The vowels and final consonants of a Hangul syllable are drawn inside its first letter;
    // the fillers that stand for a missing one are not drawn.
    case 0x1160...0x11FF, 0xD7B0...0xD7FF, 0x3164, 0xFFA0: return 0
    // Signs drawn around or over the digits and letters that follow them, though their category
    // is that of invisible ones (`Prepended_Concatenation_Mark`).
    case 0x600...0x605, 0x6DD, 0x70F, 0x890...0x891, 0x8E2, 0x110BD, 0x110CD: return 1
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .lineSeparator, .paragraphSeparator: return 0
    default: return WideRanges.contains(value) ? 2 : 1
    }
  }
}
