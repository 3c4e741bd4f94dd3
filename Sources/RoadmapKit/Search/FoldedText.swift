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
    var index = text.startIndex
    while index < text.endIndex {
      let next = text.index(after: index)
      let character = text[index]
      if character.isLetter || character.isNumber {
        if word.isEmpty { start = index }
        Folding.append(character, to: &word)
      } else if !word.isEmpty {
        words.append(Word(text: word, range: start..<index))
        word = ""
      }
      index = next
    }
    if !word.isEmpty { words.append(Word(text: word, range: start..<text.endIndex)) }
    self.words = words
  }
}
