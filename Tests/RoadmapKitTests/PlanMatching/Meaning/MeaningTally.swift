@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

/// What became of the ticks of such pairs, each edited between lines that stayed as they were.
struct MeaningTally {
  /// Where the edited lines stand.
  enum Place: String, CaseIterable {
    /// Between two others: the ticks are theirs.
    case between
    /// Above lines that every subject has, as a heading or a line with steps: the ticks are of those.
    case heading, parent
  }

  enum Outcome: String, CaseIterable {
    case kept, asked, new
  }

  private(set) var counts: [MeaningPairs.Kind: [Outcome: Int]] = [:]
  /// Ticks that a line of another subject has.
  private(set) var wronglyKept: [String] = []
  /// Ticks of the same subject that nobody has or was asked about.
  private(set) var lost: [String] = []
  /// Questions that a reader need not think about.
  private(set) var plainlyAsked: [String] = []
  private var questions = 0

  init(_ pairs: MeaningPairs, _ place: Place = .between) throws {
    for pair in pairs.all {
      let outcome = try Self.outcome(pair, place)
      counts[pair.kind, default: [:]][outcome, default: 0] += 1
      let words = "\(pair.old.joined(separator: " || ")) => \(pair.new.joined(separator: " || "))"
      if outcome == .asked { questions += 1 }
      switch pair.kind {
      case .edit:
        if outcome == .asked { plainlyAsked.append(words) }
        if outcome == .new { lost.append(words) }
      case .contrast:
        if outcome == .asked { plainlyAsked.append(words) }
        if outcome == .kept { wronglyKept.append(words) }
      // Alone in its place, it might be the same in other words.
      case .swap, .different:
        if outcome == .kept { wronglyKept.append(words) }
      // Half of what was done may be what is left to do.
      case .split, .merge, .unsure:
        if outcome == .kept { wronglyKept.append(words) }
        if outcome == .new { lost.append(words) }
      case .reword, .translate:
        if outcome == .new { lost.append(words) }
      }
    }
  }

  private static func outcome(_ pair: MeaningPairs.Pair, _ place: Place) throws -> Outcome {
    let edit = try SmallMatch(text(pair.old, place), text(pair.new, place))
    let olds = edit.entries.indices.filter { old in
      place == .between
        ? !around.contains(edit.entries[old].text) : below.contains(edit.entries[old].text)
    }
    if olds.contains(where: { edit.match.olds[$0].new != nil }) { return .kept }
    return Set(edit.match.questions.map(\.old)).isSuperset(of: olds) ? .asked : .new
  }

  private static let around = ["before it", "something after"]
  private static let below = ["Read the paper", "Do the exercises"]

  private static func text(_ lines: [String], _ place: Place) -> String {
    let first = lines.first ?? ""
    return switch place {
    case .between:
      "## Part\n" + ([around[0]] + lines + [around[1]]).map { "- \($0)\n" }.joined()
    case .heading:
      "## \(first)\n" + below.map { "- \($0)\n" }.joined() + "## Cooking\n- Bake bread\n"
    case .parent:
      "- [ ] \(first)\n" + below.map { "  - [ ] \($0)\n" }.joined() + "- [ ] Bake bread\n"
    }
  }

  /// Of all pairs whose answer is plain, and of all questions, those that are asked needlessly.
  var plainShare: (ofPlain: Double, ofQuestions: Double) {
    let plain = [MeaningPairs.Kind.edit, .contrast].reduce(0) {
      $0 + (counts[$1]?.values.reduce(0, +) ?? 0)
    }
    let asked = Double(plainlyAsked.count)
    return (asked / Double(max(plain, 1)), asked / Double(max(questions, 1)))
  }

  var report: String {
    let rows = MeaningPairs.Kind.allCases.map { kind in
      let cells = Outcome.allCases.map { "\($0.rawValue) \(counts[kind]?[$0] ?? 0)" }
      return "  \(kind.rawValue): \(cells.joined(separator: ", "))"
    }
    let percent = { (part: Double) in "\((part * 1000).rounded() / 10) %" }
    return
      (rows + [
        "  wrongly kept \(wronglyKept.count), lost without a question \(lost.count)",
        "  asked where the answer is plain: \(plainlyAsked.count), "
          + "\(percent(plainShare.ofPlain)) of the plain ones, "
          + "\(percent(plainShare.ofQuestions)) of the questions",
      ]).joined(separator: "\n")
  }
}
