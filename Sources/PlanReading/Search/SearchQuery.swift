/// The words a user looks for: each must stand in a text, as a word or at the beginning of one.
package struct SearchQuery: Sendable {
  let words: [String]

  /// `nil` where no letter or digit is in it.
  package init?(_ text: String) {
    words = FoldedText(text).words.map(\.text)
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
      var fits = false
      for (index, wanted) in words.enumerated() where word.text.hasPrefix(wanted) {
        // One letter is too little to be the beginning of a word.
        let isWord = word.text.utf8.count == wanted.utf8.count
        guard isWord || wanted.utf8.count > 1 else { continue }
        match.grades[index] = max(match.grades[index], isWord ? 2 : 1)
        fits = true
      }
      if fits { match.ranges.append(word.range) }
    }
    match.isPhrase = words.count > 1 && isPhrase(in: text)
    return match
  }

  private func isPhrase(in text: FoldedText) -> Bool {
    guard text.words.count >= words.count else { return false }
    return (0...(text.words.count - words.count)).contains { start in
      words.indices.allSatisfy { text.words[start + $0].text.hasPrefix(words[$0]) }
    }
  }
}
