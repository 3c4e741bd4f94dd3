/// Text as a search compares it: lower case, no diacritics, words apart.
package struct FoldedText: Sendable {
  package struct Word: Sendable {
    /// Folded letters and digits.
    package let text: String
    /// Where the word stands in the original.
    package let range: Range<String.Index>
  }

  package let words: [Word]

  package init(_ text: String) {
    var words: [Word] = []
    var word = ""
    var start = text.startIndex
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let scalar = scalars[index]
      if Self.isWordPart(scalar) {
        if word.isEmpty { start = index }
        if scalar.value == 0xDF {
          word += "ss"
        } else if let folded = Unicode.Scalar(Folding.fold(scalar.value)), folded.value > 0 {
          word.unicodeScalars.append(folded)
        }
      } else if !word.isEmpty {
        words.append(Word(text: word, range: start..<index))
        word = ""
      }
      index = scalars.index(after: index)
    }
    if !word.isEmpty { words.append(Word(text: word, range: start..<text.endIndex)) }
    self.words = words
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return Lines.isDigit(UInt8(scalar.value)) || Lines.isLetter(UInt8(scalar.value))
    }
    let properties = scalar.properties
    return properties.isAlphabetic || properties.numericType != nil
      || properties.canonicalCombiningClass != .notReordered
  }
}
