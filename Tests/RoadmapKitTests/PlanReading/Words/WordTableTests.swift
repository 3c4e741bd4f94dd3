import Foundation
import Testing

@testable import PlanReading

/// The table of words.
@Suite struct WordTableTests {
  /// With `ROADMAP_RECORD=1` it is made anew, and the run fails.
  @Test func isMadeFromTheLists() throws {
    let code = try WordTableMaker().code
    if ProcessInfo.processInfo.environment["ROADMAP_RECORD"] == "1" {
      try Data(code.utf8).write(to: WordTableMaker.file)
      Issue.record("made the table of words anew")
      return
    }
    let isSame = try String(contentsOf: WordTableMaker.file, encoding: .utf8) == code
    #expect(isSame, "words were changed: ROADMAP_RECORD=1 swift test --filter WordTable")
  }

  @Test func hasRoom() throws {
    // Where half of the slots are taken, words that are not known take long to be told.
    #expect(try WordTableMaker().count < WordTable.slots / 2)
  }

  @Test(arguments: ["week", "SEMANA", "неделя", "周", "الأسبوع", "sprint", "çeyrek"])
  func knowsUnits(word: String) {
    #expect(sense(word)?.unit != nil)
  }

  @Test(arguments: ["weekender", "zzz", "kubernetes"])
  func knowsNoOthers(word: String) {
    #expect(sense(word)?.unit == nil && sense(word)?.role == .plain)
  }

  private func sense(_ word: String) -> WordSense? {
    ReadingText.with(word) { text, range in
      var tokenizer = Tokenizer(text, range)
      return tokenizer.next()?.sense
    }
  }
}
