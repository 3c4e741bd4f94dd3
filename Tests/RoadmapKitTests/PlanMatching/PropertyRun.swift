import Foundation
import Testing

/// How many edits a property test makes, and from which seed: `ROADMAP_MATCH_EDITS` and
/// `ROADMAP_MATCH_SEED` ask for others.
final class PropertyRun {
  let edits: Int
  let seed: UInt64
  private var runs: UInt64 = 0

  init(usual: Int) {
    let environment = ProcessInfo.processInfo.environment
    edits = environment["ROADMAP_MATCH_EDITS"].flatMap(Int.init) ?? usual
    seed = environment["ROADMAP_MATCH_SEED"].flatMap(UInt64.init) ?? 1
  }

  func nextSeed() -> UInt64 {
    runs += 1
    return seed &+ runs
  }

  /// Prints the figures, and holds them to what is promised. `ROADMAP_MATCH_SAMPLES` prints lines too.
  func check(_ tally: MatchTally, _ name: String) {
    print("\(name), seed \(seed): \(tally.report)")
    if ProcessInfo.processInfo.environment["ROADMAP_MATCH_SAMPLES"] != nil {
      for line in tally.wrong { print("wrong\t\(line)") }
      for line in tally.swapped { print("swapped\t\(line)") }
      for line in tally.samples { print(line) }
    }
    #expect(tally.wrong.isEmpty, "\(name), seed \(seed)")
    #expect(tally.collisions == 0, "\(name), seed \(seed)")
    let whole: [LineFate] = [.untouched, .dressed, .moved]
    #expect(tally.count(.lost, whole) == 0, "\(name), seed \(seed)")
    #expect(tally.swapped.count * 5000 <= tally.edits, "\(name), seed \(seed)")
    // A line that stands in every week, moved while its like there is edited, may be a question, and so may
    // one that says nothing of its subject: "Learn:".
    let open = tally.count(.asked, whole) + tally.count(.bare, whole)
    #expect(open * 2_000 <= tally.count(.kept, whole), "\(name), seed \(seed)")
    // A letter may make another word of it, and another word another subject: that is asked, never
    // lost.
    #expect(tally.count(.lost, [.typo, .reworded, .grown]) == 0, "\(name), seed \(seed)")
  }
}
