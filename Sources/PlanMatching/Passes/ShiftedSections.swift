import PlanReading
import RoadmapModel

/// Sections whose lines every other one has as well, counted anew: where "Read" and "Test" stand in each week
/// and a week is put before them, the first one's are the second one's now. "Week 1: Go" goes on where Go does.
struct ShiftedSections {
  /// The numbers of the headings, and how many lines they have.
  private(set) var pairs: [(old: Int, new: Int, lines: Int)] = []

  private struct Section {
    let path: Int
    /// The headings without their numbers.
    let name: String
    var texts: [Int]

    func isLike(_ other: Section) -> Bool { texts == other.texts && name == other.name }
  }

  /// The most that are compared with each other.
  private static let most = 300

  init(_ table: MatchTable) {
    let olds = Self.sections(
      0..<table.liveCount, path: { table.oldPath[$0] }, text: { table.oldText[$0] },
      isFree: { table.isFree(old: $0) }, headings: { table.old[$0].sectionPath })
    let news = Self.sections(
      table.new.indices, path: { table.newPath[$0] }, text: { table.newText[$0] },
      isFree: { table.isFree(new: $0) }, headings: { table.new[$0].sectionPath })
    guard !olds.isEmpty, !news.isEmpty, max(olds.count, news.count) <= Self.most else { return }
    pairs = Self.named(olds, news)
    let places = Dictionary(first: news.map { ($0.path, $0) })
    let steady = olds.count { old in places[old.path].map(old.isLike) ?? false }
    let inOrder = Self.inOrder(olds, news)
    // Where as many sections keep their headings as go on in order, none was counted anew.
    guard inOrder.count > steady else { return }
    let known = Set(pairs.map(\.old))
    pairs += inOrder.filter { !known.contains($0.0.path) }
      .map { (old: $0.path, new: $1.path, lines: $0.texts.count) }
  }

  /// Those that no other one is called like but for its number.
  private static func named(
    _ olds: [Section], _ news: [Section]
  ) -> [(old: Int, new: Int, lines: Int)] {
    func onlyOnes(_ sections: [Section]) -> [String: Section] {
      Dictionary(grouping: sections, by: \.name).compactMapValues {
        $0.count == 1 ? $0.first : nil
      }
    }
    let partners = onlyOnes(news)
    return onlyOnes(olds).values.compactMap { old in
      let words = old.name.split(whereSeparator: \.isWhitespace).map(String.init)
      guard words.contains(where: Surroundings.isSubject), let new = partners[old.name] else {
        return nil
      }
      return (old: old.path, new: new.path, lines: old.isLike(new) ? old.texts.count : 1)
    }
  }

  /// Those of which no line is known yet, in their order.
  private static func sections(
    _ lines: Range<Int>, path: (Int) -> Int, text: (Int) -> Int, isFree: (Int) -> Bool,
    headings: (Int) -> [String]
  ) -> [Section] {
    var sections: [Section] = []
    var known: Set<Int> = []
    for line in lines {
      if !isFree(line) { known.insert(path(line)) }
      if let last = sections.last, last.path == path(line) {
        sections[sections.count - 1].texts.append(text(line))
      } else {
        let words = headings(line).map {
          IdentityText.normalise($0).split(separator: " ").map(String.init)
        }
        let names = words.map {
          $0.filter { !Opposites.isSerial($0) && !CountedName.isOrdinal($0) }
        }
        // Only what is counted can be counted anew.
        guard names != words else { continue }
        let name = names.map { $0.joined(separator: " ") }.joined(separator: "\n")
        sections.append(Section(path: path(line), name: name, texts: [text(line)]))
      }
    }
    return sections.filter { !known.contains($0.path) }
  }

  /// The most that are alike in the same order; of equally many those that keep their headings.
  private static func inOrder(_ olds: [Section], _ news: [Section]) -> [(Section, Section)] {
    var best = Array(repeating: Array(repeating: 0, count: news.count + 1), count: olds.count + 1)
    func gain(_ old: Int, _ new: Int) -> Int? {
      guard olds[old].isLike(news[new]) else { return nil }
      return 1000 + (olds[old].path == news[new].path ? 1 : 0)
    }
    for old in olds.indices.reversed() {
      for new in news.indices.reversed() {
        best[old][new] = max(best[old + 1][new], best[old][new + 1])
        if let gain = gain(old, new) {
          best[old][new] = max(best[old][new], best[old + 1][new + 1] + gain)
        }
      }
    }
    var found: [(Section, Section)] = []
    var (old, new) = (0, 0)
    while old < olds.count, new < news.count {
      if let gain = gain(old, new), best[old][new] == best[old + 1][new + 1] + gain {
        found.append((olds[old], news[new]))
        (old, new) = (old + 1, new + 1)
      } else if best[old][new] == best[old + 1][new] {
        old += 1
      } else {
        new += 1
      }
    }
    return found
  }
}
