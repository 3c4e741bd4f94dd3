import Testing

@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

/// A word's hash is that of its letters, wherever it stands and however it is written.
@Suite struct WordHashTests {
  @Test(arguments: 1...26)
  func isTheSameInEveryPlace(length: Int) {
    let word = String("abcdefghijklmnopqrstuvwxyz".prefix(length))
    let middle = word.index(word.startIndex, offsetBy: length / 2)
    let apart = length > 1 ? word[..<middle] + "'" + word[middle...] : word[...]
    let expected = hash(word)
    for text in [
      word + " and more words behind it", word + ": x", word.uppercased() + ".", String(apart),
      word + "—", word.replacingOccurrences(of: "e", with: "é"), word + "\u{301}",
    ] {
      #expect(hash(text) == expected, "\(text)")
    }
    #expect(hash(word + "a") != expected)
    #expect(hash(String(word.dropLast())) != expected)
  }

  @Test func periodsKnowTheirPlace() {
    for (place, name) in Period.Name.allCases.enumerated() { #expect(Int(name.rawValue) == place) }
  }

  private func hash(_ text: String) -> UInt64? {
    ReadingText.with(text) { bytes, range in
      var tokenizer = Tokenizer(bytes, range)
      return tokenizer.next()?.hash
    }
  }
}

extension String {
  fileprivate func replacingOccurrences(of old: Character, with new: Character) -> String {
    String(map { $0 == old ? new : $0 })
  }
}
