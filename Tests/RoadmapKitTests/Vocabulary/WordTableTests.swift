import Testing

@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

/// The table of words.
@Suite struct WordTableTests {
  @Test func hasRoom() {
    // Past half of its slots it takes no more words, and would forget the last ones silently.
    #expect(WordTable.shared.count < 4000)
    #expect(WordTable.wide.count < 4000)
  }

  @Test(arguments: ["week", "SEMANA", "неделя", "周", "الأسبوع", "sprint", "çeyrek"])
  func knowsUnits(word: String) {
    #expect(sense(word)?.unit != 0)
  }

  @Test(arguments: ["weekender", "zzz", "kubernetes"])
  func knowsNoOthers(word: String) {
    #expect(sense(word)?.unit == 0 && sense(word)?.role == .plain)
  }

  private func sense(_ word: String) -> WordSense? {
    ReadingText.with(word) { text, range in
      var tokenizer = Tokenizer(text, range)
      return tokenizer.next()?.sense
    }
  }
}
