/// Whether two lines are the same subject, and not only on one.
///
/// "Event-driven & reactive systems" has a subject in common with "Event-driven architectures", and one tick
/// would be too much for it: half of what it names is not in the other.
extension OverlapScoring {
  /// How much of what a line names has to be in the other.
  private static let most: Float = 0.6
  /// A line whose own words weigh less than this names nothing but its examples.
  private static let least: Float = 0.3

  /// A study item and a project are not done by one tick.
  func areSame(_ a: Int, _ b: Int) -> Bool {
    lines[a].isProject == lines[b].isProject && !isPart(a, of: b) && !isPart(b, of: a)
      && min(share(of: a, in: b), share(of: b, in: a)) >= Self.most && !haveOtherExamples(a, b)
  }

  /// Whether a line is one word, and the other that word and more: React is not React Native, however little
  /// "native" tells elsewhere.
  private func isPart(_ a: Int, of b: Int) -> Bool {
    let (first, second) = (own(a), own(b))
    return first.count == 1 && first[0].units.count == 1
      && second.count == 1 && second[0].units.count > 1
  }

  /// How much of what a line names the other one names as well, each thing counting as much.
  private func share(of a: Int, in b: Int) -> Float {
    let named = named(a)
    guard !named.isEmpty else { return 0 }
    // What the item above says is not what the line names.
    let others = own(b)
    let common = named.reduce(Float(0)) { sum, subject in
      sum + others.reduce(0) { max($0, share(of: subject, in: $1)) }
    }
    return common / Float(named.count)
  }

  private func share(
    of f: OverlapIndex.Subject, in g: OverlapIndex.Subject
  ) -> Float {
    guard f.weight > 0 else { return 0 }
    var words: Float = 0
    var hasHead = f.head < 0
    forEachCommon(f.units, g.units) { unit in
      if !isPair[Int(unit)] { words += weights[Int(unit)] }
      hasHead = hasHead || unit == f.head || unit == f.action
    }
    let isOther = f.head == g.head && f.which >= 0 && g.which >= 0 && f.which != g.which
    // "Hybrid architectures" is named by both of its words, or not at all.
    guard f.head >= 0 else { return holds(f, in: g) ? 1 : 0 }
    return min(1, words / f.weight) * (hasHead ? 1 : 0.5) * (isOther ? 0.5 : 1)
  }

  private func holds(_ f: OverlapIndex.Subject, in g: OverlapIndex.Subject) -> Bool {
    f.units.allSatisfy { one in g.units.contains { units[Int($0)] == units[Int(one)] } }
  }

  /// Examples, and what follows a "with", may be left out; where both lines have some, one is in common.
  private func haveOtherExamples(_ a: Int, _ b: Int) -> Bool {
    let (first, second) = (examples(a), examples(b))
    guard !first.isEmpty, !second.isEmpty else { return false }
    return !first.contains { one in
      second.contains { max(share(of: one, in: $0), share(of: $0, in: one)) >= 0.5 }
    }
  }

  private func examples(_ line: Int) -> [OverlapIndex.Subject] {
    own(line).filter { ($0.isAside || $0.isDependent) && $0.head >= 0 }
  }

  private func own(_ line: Int) -> [OverlapIndex.Subject] {
    lines[line].subjects.map { subjects[Int($0)] }.filter(\.isOwn)
  }

  /// What a line names besides its examples; "Hybrid architectures" says so little that its examples are
  /// named as well. A single word of every subject, as in "Hybrid & multi-cloud", names nothing.
  private func named(_ line: Int) -> [OverlapIndex.Subject] {
    let own = own(line).filter { $0.head >= 0 || $0.units.count > 1 }
    let main = own.filter { !$0.isAside && !$0.isDependent }
    return main.reduce(0) { $0 + $1.weight } < Self.least ? own : main
  }
}
