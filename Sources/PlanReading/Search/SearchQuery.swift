import RoadmapModel

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

  /// Where no word is found.
  var none: Match { Match(grades: words.map { _ in 0 }, ranges: [], isPhrase: false) }

  func match(_ text: String) -> Match {
    var text = text
    let fits = text.withUTF8 { mayFit($0, ByteRange(0, $0.count)) }
    return fits ? match(FoldedText(text)) : none
  }

  /// False only where no word of a text in ASCII fits: most texts need no folding.
  func mayFit(_ text: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> Bool {
    var at = range.start
    while at < range.end {
      if text[at] >= 0x80 { return true }
      guard Self.isPart(text[at]) else {
        at += 1
        continue
      }
      for word in words where word.begins(text, at, range.end) { return true }
      // What stands behind the range may be looked at.
      repeat {
        at += max(ByteWord.letterRun(text, at), 1)
      } while at < range.end && Self.isPart(text[at])
    }
    return false
  }

  @inline(__always)
  private static func isPart(_ byte: UInt8) -> Bool {
    ByteClass.isLetter(byte) || ByteClass.isDigit(byte)
  }

  func match(_ text: FoldedText) -> Match {
    var match = none
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
  private let first: UInt8
  /// Where it has more than ASCII: one letter may be written as one character or as several, and only
  /// strings compare that.
  private let text: String?

  init(_ letters: ArraySlice<UInt8>) {
    self.letters = Array(letters)
    first = letters.first ?? 0
    text = Self.isASCII(letters) ? nil : String(decoding: letters, as: UTF8.self)
  }

  func begins(_ word: ArraySlice<UInt8>) -> Bool {
    if word.starts(with: letters) { return true }
    guard let text, !Self.isASCII(word) else { return false }
    return String(decoding: word, as: UTF8.self).hasPrefix(text)
  }

  /// Whether a word of ASCII that stands there begins with it.
  @inline(__always)
  func begins(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    // Most words begin with another letter. A digit has the bit that makes a letter small.
    text[start] | 0x20 == first && goesOn(text, start, end)
  }

  private func goesOn(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard letters.count <= end - start else { return false }
    for offset in letters.indices {
      let byte = text[start + offset]
      guard letters[offset] == (byte &- 0x41 < 26 ? byte | 0x20 : byte) else { return false }
    }
    return true
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
