import RoadmapKit

/// Times the matching of a plan with what it was before a fifth of its lines was edited.
struct MatchingBenchmark {
  private let old: [CatalogueEntry]
  private let new: [ItemSnapshot]

  init(items count: Int) throws {
    var random = SplitMix(state: 4711)
    let lines = (0..<count).map { _ in Self.line(&random) }
    let before = try Self.plan(lines)
    old = ItemSnapshot.all(of: before).enumerated().map { index, item in
      item.entry(key: item.firstKey, position: index, hasProgress: index % 2 == 0)
    }
    new = ItemSnapshot.all(of: try Self.plan(Self.edited(lines, &random)))
  }

  func run(times: Int? = nil) {
    var summary = PlanMatch.Summary()
    let time = Stopwatch.median(of: times ?? (old.count > 2000 ? 5 : 15)) {
      summary = PlanMatcher.match(old: old, new: new).summary
    }
    let size = "\(old.count)"
    let padding = String(repeating: " ", count: max(0, 8 - size.count))
    print(
      "match \(size)\(padding)items \(Stopwatch.milliseconds(time)) ms: \(summary.kept) kept, "
        + "\(summary.moved) moved, \(summary.reworded) reworded, \(summary.new) new, "
        + "\(summary.gone) gone, \(summary.questions) open")
  }

  /// Ten lines a section.
  private static func plan(_ lines: [String]) throws -> Plan {
    guard let id = PlanID("benchmark") else { preconditionFailure("no plan's name") }
    var text = "# Benchmark\n"
    for (index, line) in lines.enumerated() {
      if index % 10 == 0 { text += "\n## Week \(index / 10 + 1)\n" }
      text += "- [ ] \(line)\n"
    }
    return try PlanReader.read(Array(text.utf8), id: id)
  }

  private static func line(_ random: inout SplitMix) -> String {
    (0..<Int.random(in: 4...8, using: &random)).map { _ in word(&random) }.joined(separator: " ")
  }

  /// Of some two thousand that look like words.
  private static func word(_ random: inout SplitMix) -> String {
    let starts = [
      "ca", "de", "fo", "ge", "lo", "mi", "net", "pro", "ra", "ser", "sto", "tra", "ver",
    ]
    let middles = ["ba", "cu", "di", "fe", "la", "me", "no", "ri", "si", "ta", "vo", "xi"]
    let ends = ["ge", "ment", "ng", "r", "s", "se", "sis", "tion", "tor", "ty", "x", "", "d"]
    return [starts, middles, ends].compactMap { $0.randomElement(using: &random) }.joined()
  }

  /// In equal parts reworded, moved, removed, added and marked otherwise.
  private static func edited(_ lines: [String], _ random: inout SplitMix) -> [String] {
    var lines = lines
    for edit in 0..<max(1, lines.count / 5) {
      let index = Int.random(in: lines.indices, using: &random)
      switch edit % 5 {
      case 0:
        var words = lines[index].split(separator: " ").map(String.init)
        words[Int.random(in: words.indices, using: &random)] = word(&random)
        lines[index] = words.joined(separator: " ")
      case 1:
        let line = lines.remove(at: index)
        lines.insert(line, at: Int.random(in: 0...lines.count, using: &random))
      case 2: lines.remove(at: index)
      case 3: lines.insert(line(&random), at: index)
      default: lines[index] = "**\(lines[index])**, again:"
      }
    }
    return lines
  }
}

/// The same numbers in every run.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}
