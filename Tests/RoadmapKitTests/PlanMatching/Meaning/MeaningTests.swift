import Foundation
import Testing

/// Whether a tick stays with what was learned, measured on edits written by hand.
@Suite struct MeaningTests {
  enum Half: String, CaseIterable {
    case known, held

    var pairs: MeaningPairs { self == .known ? .known : .held }
  }

  @Test(arguments: Half.allCases)
  func aTickBelongsToWhatWasLearned(_ half: Half) throws {
    let tally = try MeaningTally(half.pairs)
    print("\(half.rawValue) pairs: \(half.pairs.all.count)\n\(tally.report)")
    if half == .known || ProcessInfo.processInfo.environment["ROADMAP_MATCH_SAMPLES"] != nil {
      print(
        (tally.wronglyKept.map { "wrongly kept\t\($0)" } + tally.lost.map { "lost\t\($0)" }
          + tally.plainlyAsked.map { "plain\t\($0)" }).joined(separator: "\n"))
    }
    #expect(half.pairs.all.count >= 100)
    #expect(tally.wronglyKept.isEmpty)
    #expect(tally.lost.isEmpty)
    #expect(tally.plainShare.ofPlain < 0.1)
    #expect(tally.plainShare.ofQuestions < 0.1)
  }
}
