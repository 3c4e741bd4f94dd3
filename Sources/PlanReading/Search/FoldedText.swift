/// Text as a search compares it: lower case, no diacritics, words apart.
package struct FoldedText: Sendable {
  package struct Word: Sendable {
    /// Where its folded letters and digits stand in `bytes`.
    fileprivate let folded: Range<Int>
    /// Where the word stands in the original, as offsets of UTF-8.
    fileprivate let original: Range<Int>
  }

  package private(set) var words: [Word] = []
  /// The folded words, one behind the other: a string for each would cost more than the search.
  private var bytes: [UInt8] = []
  private let text: String

  package init(_ text: String) {
    self.text = text
    var native = text
    native.withUTF8 { read($0) }
  }

  private mutating func read(_ text: UnsafeBufferPointer<UInt8>) {
    bytes.reserveCapacity(text.count)
    words.reserveCapacity(text.count / 6 + 1)
    var (from, start, at) = (0, 0, 0)
    while at < text.count {
      let (scalar, length) = Scalars.decode(text, at, text.count)
      let isPart =
        scalar < 0x80
        ? Ascii.isLetter(text[at]) || Ascii.isDigit(text[at]) : Self.isWidePart(scalar)
      if isPart {
        if bytes.count == from { start = at }
        append(scalar)
      } else {
        close(from, start..<at)
        from = bytes.count
      }
      at += length
    }
    close(from, start..<text.count)
  }

  private mutating func close(_ from: Int, _ original: Range<Int>) {
    guard bytes.count > from else { return }
    words.append(Word(folded: from..<bytes.count, original: original))
  }

  private mutating func append(_ scalar: UInt32) {
    if scalar == 0xDF {
      bytes += [0x73, 0x73]
      return
    }
    let folded = Folding.fold(scalar)
    if folded < 0x80 {
      if folded > 0 { bytes.append(UInt8(folded)) }
    } else if let folded = Unicode.Scalar(folded) {
      bytes += UTF8.encode(folded) ?? UTF8.encodedReplacementCharacter
    }
  }

  /// Apart, since the way to what Unicode knows is long even where it is not gone.
  @inline(never)
  private static func isWidePart(_ scalar: UInt32) -> Bool {
    guard let properties = Unicode.Scalar(scalar)?.properties else { return false }
    return properties.isAlphabetic || properties.numericType != nil
      || properties.canonicalCombiningClass != .notReordered
  }

  /// A word's folded letters and digits.
  package func letters(of word: Word) -> ArraySlice<UInt8> { bytes[word.folded] }

  /// Where a word stands in the text.
  package func range(of word: Word) -> Range<String.Index> {
    let utf8 = text.utf8
    let lower = utf8.index(utf8.startIndex, offsetBy: word.original.lowerBound)
    return lower..<utf8.index(lower, offsetBy: word.original.count)
  }
}
