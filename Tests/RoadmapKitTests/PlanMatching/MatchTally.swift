import RoadmapKit

/// What became of the progress of edited plans, counted.
struct MatchTally {
  /// How a line fared.
  enum Outcome: String, CaseIterable {
    /// Its key is its own.
    case kept
    /// A line of the very same words has its key, and nothing that can be seen speaks for the truth:
    /// see `TwinEvidence`.
    case twin
    /// A line of the very same words has its key, though something spoke for the truth.
    case swapped
    /// The user is asked.
    case asked
    /// New, with its own old self gone and the progress with it.
    case lost
    /// The same, but nothing had been recorded of it.
    case bare
  }

  private struct Cell: Hashable {
    var fate: LineFate
    var outcome: Outcome
  }

  var edits = 0
  var rounds = 0
  private var counts: [Cell: Int] = [:]
  /// Keys on a line that is something else, progress or none.
  var wrong: [String] = []
  /// Keys on a line of the very same words that was another one, though something spoke for the truth.
  var swapped: [String] = []
  var questions = 0
  var revived = 0
  var collisions = 0
  var samples: [String] = []

  mutating func add(_ outcome: Outcome, _ fate: LineFate) {
    counts[Cell(fate: fate, outcome: outcome), default: 0] += 1
  }

  func count(_ outcome: Outcome, _ fates: [LineFate]) -> Int {
    fates.reduce(0) { $0 + counts[Cell(fate: $1, outcome: outcome), default: 0] }
  }

  /// The part of those that can be told apart that kept their progress.
  func rate(_ fates: [LineFate]) -> Double {
    let kept = count(.kept, fates)
    let all = Outcome.allCases.reduce(0) { $0 + ($1 == .twin ? 0 : count($1, fates)) }
    return Double(kept) / Double(max(all, 1))
  }

  var report: String {
    var lines = ["\(edits) edits in \(rounds) rounds"]
    for fate in LineFate.allCases where Outcome.allCases.contains(where: { count($0, [fate]) > 0 })
    {
      let percent = (rate([fate]) * 100_000).rounded() / 1000
      lines.append(
        "  \(fate.rawValue): \(percent) % kept; "
          + Outcome.allCases.map { "\($0.rawValue) \(count($0, [fate]))" }.joined(separator: ", "))
    }
    lines.append(
      "  on something else: \(wrong.count); on another line of the same words: \(swapped.count)")
    lines.append("  revived: \(revived), questions: \(questions), collisions: \(collisions)")
    return lines.joined(separator: "\n")
  }

  mutating func add(_ other: MatchTally) {
    edits += other.edits
    rounds += other.rounds
    counts.merge(other.counts, uniquingKeysWith: +)
    wrong += other.wrong
    swapped += other.swapped
    questions += other.questions
    revived += other.revived
    collisions += other.collisions
    samples += other.samples
  }
}
