import Foundation
import Testing

/// Whether a tick stays with what was learned, measured on edits written by hand.
@Suite struct MeaningTests {
  enum Half: String, CaseIterable {
    case known, held, additions, additionsHeld, headings, headingsHeld

    var pairs: MeaningPairs {
      switch self {
      case .known: .known
      case .held: .held
      case .additions: .additions
      case .additionsHeld: .additionsHeld
      case .headings: .headings
      case .headingsHeld: .headingsHeld
      }
    }

    var places: [MeaningTally.Place] {
      switch self {
      case .headings, .headingsHeld: [.heading, .parent]
      default: [.between]
      }
    }

    var isHeld: Bool { [.held, .additionsHeld, .headingsHeld].contains(self) }
  }

  @Test(arguments: Half.allCases)
  func aTickBelongsToWhatWasLearned(_ half: Half) throws {
    #expect(half.pairs.all.count >= 30)
    for place in half.places {
      let tally = try MeaningTally(half.pairs, place)
      print("\(half.rawValue) pairs (\(place.rawValue)): \(half.pairs.all.count)\n\(tally.report)")
      if !half.isHeld || ProcessInfo.processInfo.environment["ROADMAP_MATCH_SAMPLES"] != nil {
        print(
          (tally.wronglyKept.map { "wrongly kept\t\($0)" } + tally.lost.map { "lost\t\($0)" }
            + tally.plainlyAsked.map { "plain\t\($0)" }).joined(separator: "\n"))
      }
      #expect(tally.wronglyKept.isEmpty)
      #expect(tally.lost.isEmpty)
      #expect(tally.plainShare.ofPlain < 0.1)
      #expect(tally.plainShare.ofQuestions < 0.1)
    }
  }
}
