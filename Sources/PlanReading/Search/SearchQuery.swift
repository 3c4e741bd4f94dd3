/// The words a user looks for: each must stand in a text, as a word or at the beginning of one.
package struct SearchQuery: Sendable {
  /// Folded, as `FoldedText` has them.
  private let words: [Wanted]

  /// `nil` where no letter or digit is in it.
  package init?(_ text: String) {
    let folded = FoldedText(text)
    words = folded.words.map { Wanted(folded.letters(of: $0)) }
    if words.isEmpty { return nil }
  }

  /// Where one text fits the query.
  struct Match {
    /// 2 for a whole word, 1 for a beginning of one, 0 for none, for each word of the query.
    var grades: [Int]
    /// The words that fit, in the order of the text.
    var ranges: [Range<String.Index>]
    /// Whether the query's words stand side by side.
    var isPhrase: Bool

    var isWhole: Bool { !grades.contains(0) }
  }

  func match(_ text: FoldedText) -> Match {
    var match = Match(grades: words.map { _ in 0 }, ranges: [], isPhrase: false)
    for word in text.words {
      let letters = text.letters(of: word)
      var fits = false
      for (index, wanted) in words.enumerated() where wanted.begins(letters) {
        // One letter is too little to be the beginning of a word.
        let isWord = wanted.isAll(of: letters)
        guard isWord || wanted.letters.count > 1 else { continue }
        match.grades[index] = max(match.grades[index], isWord ? 2 : 1)
        fits = true
      }
      if fits { match.ranges.append(text.range(of: word)) }
    }
    match.isPhrase = words.count > 1 && isPhrase(in: text)
    return match
  }

  private func isPhrase(in text: FoldedText) -> Bool {
    guard text.words.count >= words.count else { return false }
    return (0...(text.words.count - words.count)).contains { start in
      words.indices.allSatisfy {
        words[$0].begins(text.letters(of: text.words[start + $0]))
      }
    }
  }
}

/// A word that is looked for.
private struct Wanted: Sendable {
  let letters: [UInt8]
  /// Where it has more than ASCII: one letter may be written as one character or as several, and only
  /// strings compare that.
  private let text: String?

  init(_ letters: ArraySlice<UInt8>) {
    self.letters = Array(letters)
    text = Self.isASCII(letters) ? nil : String(decoding: letters, as: UTF8.self)
  }

  func begins(_ word: ArraySlice<UInt8>) -> Bool {
    if word.starts(with: letters) { return true }
    guard let text, !Self.isASCII(word) else { return false }
    return String(decoding: word, as: UTF8.self).hasPrefix(text)
  }

  func isAll(of word: ArraySlice<UInt8>) -> Bool {
    if word.count == letters.count { return true }
    guard let text, !Self.isASCII(word) else { return false }
    return String(decoding: word, as: UTF8.self) == text
  }

  private static func isASCII(_ letters: ArraySlice<UInt8>) -> Bool {
    letters.allSatisfy { $0 < 0x80 }
  }
}
