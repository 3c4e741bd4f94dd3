package import RoadmapModel

/// Finds what several plans have in common: items of different plans on one subject.
///
/// A line names one or more subjects. Two lines overlap where a subject of one is wholly or mostly a
/// subject of the other, and its words tell it from the rest of the plans. Leaves alone are compared,
/// outcomes left out. It only suggests.
package struct OverlapIndex: Sendable {
  struct Subject {
    /// Where its words and pairs stand in `units`, sorted.
    var units: Range<Int32>
    /// A bit for each, so that subjects with nothing in common are told so at once.
    var mask: UInt64
    /// The word that says what it is; -1 where none does.
    var head: Int32
    /// That word and the one before it; -1 where none is.
    var which: Int32
    /// What is done, where it begins with that; else -1.
    var action: Int32
    /// The number it has; else -1.
    var number: Int32
    /// How much the line is about it.
    var emphasis: Float
    /// What its words weigh, pairs left out.
    var weight: Float
    /// Whether it is an example in brackets.
    var isAside: Bool
    /// Whether it follows a "with" or "for".
    var isDependent: Bool
    /// Whether the line itself names it, not the item above.
    var isOwn: Bool
  }

  struct Line {
    var place: Overlap.Place
    var subjects: Range<Int32>
    /// Where the words of the heading and the item above it stand in `units`, sorted; no pairs.
    var context: Range<Int32>
    /// A project is made of many subjects and about none of them.
    var isProject: Bool
  }

  let lines: [Line]
  let subjects: [Subject]
  let units: [Int32]
  /// What a word or pair tells, by number.
  let weights: [Float]
  /// Whether the number is that of a pair.
  let isPair: [Bool]
  /// The words and pairs of each line that tell it from others, each once.
  let telling: [[Int32]]
  /// The lines of each of them.
  let postings: OverlapPostings
  /// The line of each item, by plan; -1 for what is not compared.
  private let linesOfItems: [[Int32]]

  package init(_ plans: [Plan]) {
    var builder = OverlapBuilder()
    for (index, plan) in plans.enumerated() { builder.add(plan, index) }
    builder.finish()
    lines = builder.lines
    subjects = builder.subjects
    units = builder.units
    weights = builder.weights
    isPair = builder.isPair
    var linesOfItems = plans.map { [Int32](repeating: -1, count: $0.items.count) }
    for (number, line) in lines.enumerated() {
      linesOfItems[line.place.plan][line.place.item] = Int32(number)
    }
    self.linesOfItems = linesOfItems
    telling = Self.telling(lines, subjects, units, weights)
    postings = OverlapPostings(telling, count: weights.count)
  }

  private static func telling(
    _ lines: [Line], _ subjects: [Subject], _ units: [Int32], _ weights: [Float]
  ) -> [[Int32]] {
    lines.map { line in
      var found: [Int32] = []
      for place in line.subjects.lazy.flatMap({ subjects[Int($0)].units }) {
        let unit = units[Int(place)]
        // A word that says next to nothing leads nowhere.
        if weights[Int(unit)] > 0.1, !found.contains(unit) { found.append(unit) }
      }
      return found
    }
  }

  /// The items of other plans on the same subject, the likeliest first.
  package func similar(to place: Overlap.Place, limit: Int = 5) -> [Overlap] {
    guard linesOfItems.indices.contains(place.plan),
      linesOfItems[place.plan].indices.contains(place.item)
    else { return [] }
    let line = Int(linesOfItems[place.plan][place.item])
    guard line >= 0, limit > 0 else { return [] }
    let matches = withScoring { scoring in
      var search = OverlapSearch(self, scoring)
      return search.matches(of: line, after: -1).map { match in
        Overlap(
          place: lines[match.line].place, score: match.score,
          isSame: scoring.areSame(line, match.line))
      }
    }
    return
      matches
      .sorted { ($1.score, $0.place) < ($0.score, $1.place) }
      .prefix(limit).map(\.self)
  }

  /// All pairs of items of different plans, the likeliest first: those that are among the likeliest
  /// few of either item, so that one that everything resembles does not flood the list.
  package func pairs(perItem limit: Int = 5) -> [OverlapPair] {
    guard limit > 0 else { return [] }
    var pairs: [(first: Int, second: Int, score: Float)] = []
    var best = BestScores(lines: lines.count, limit: limit)
    withScoring { scoring in
      var search = OverlapSearch(self, scoring)
      for line in lines.indices {
        for match in search.matches(of: line, after: line) {
          pairs.append((line, match.line, match.score))
          best.add(match.score, to: line)
          best.add(match.score, to: match.line)
        }
      }
    }
    return withScoring { scoring in
      pairs
        .filter { $0.score >= best.least(of: $0.first) || $0.score >= best.least(of: $0.second) }
        .sorted { ($1.score, $0.first, $0.second) < ($0.score, $1.first, $1.second) }
        .map {
          OverlapPair(
            first: lines[$0.first].place, second: lines[$0.second].place, score: $0.score,
            isSame: scoring.areSame($0.first, $0.second))
        }
    }
  }
}
