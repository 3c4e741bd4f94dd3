/// A text as identity sees it: words without case, accents and punctuation.
package enum IdentityText {
  /// The words with one space between them; the text itself where it holds no word at all.
  package static func normalise(_ text: String) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    var wordLength = 0
    var marks: [UInt8] = []
    for scalar in text.unicodeScalars {
      if isWordPart(scalar.value) {
        let folded = Folding.fold(scalar.value)
        guard folded > 0, let letter = Unicode.Scalar(folded) else { continue }
        // A mark inside a word is punctuation after all: `raft+paxos` is two words.
        if !marks.isEmpty {
          wordLength = 0
          marks.removeAll()
        }
        if wordLength == 0, !result.isEmpty { result.append(0x20) }
        if folded < 0x80 {
          result.append(UInt8(truncatingIfNeeded: folded))
        } else {
          result.append(contentsOf: UTF8.encode(letter) ?? UTF8.encodedReplacementCharacter)
        }
        wordLength += 1
      } else if scalar == "+" || scalar == "#", 1...2 ~= wordLength {
        // `C`, `C++` and `C#` are three things to learn.
        marks.append(UInt8(ascii: scalar))
      } else if wordLength > 0 {
        result += marks
        marks.removeAll(keepingCapacity: true)
        wordLength = 0
      }
    }
    result += marks
    return result.isEmpty ? text : String(decoding: result, as: UTF8.self)
  }

  /// Letters without spaces between words: each counts by itself.
  package static func standsAlone(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF: true
    default: Script.isIdeograph(scalar)
    }
  }

  /// A letter or digit of any script, or a mark on one.
  package static func isWordPart(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return scalar | 0x20 &- 0x61 < 26 || scalar &- 0x30 < 10 }
    guard let scalar = Unicode.Scalar(scalar) else { return false }
    let properties = scalar.properties
    return properties.isAlphabetic || properties.numericType != nil
      || properties.canonicalCombiningClass != .notReordered
  }
}
